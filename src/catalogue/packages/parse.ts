import type { PackageModel } from '../types.ts';

export default {
  package: ['parse', 'parse/node', 'parse/react-native'],
  docs: 'https://docs.parseplatform.org/js/guide/#getting-started',
  types: [
    { name: 'Object', from: ['new Object()'] },
    { name: 'User', from: ['new User()'], extends: 'Object' },
    { name: 'File', from: ['new File()'] },
  ],
  calls: [
    { path: 'serverURL=', sends: 'http', roles: { url: '0' } },
    { path: 'liveQueryServerURL=', sends: 'websocket', roles: { url: '0' } },
    { path: 'Cloud.run|startJob()', carries: 'http', roles: { body: '1' } },
    { path: 'Object.saveAll()', carries: 'database', roles: { body: '0' } },
    { path: 'User.signUp|logIn|requestPasswordReset()', carries: 'http', roles: { body: '*' } },
    { path: 'Object#save()', carries: 'database', roles: { body: '0' } },
    { path: 'Object#set()', carries: 'database', roles: { body: ['1', '0'] } },
    { path: 'User#signUp()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
