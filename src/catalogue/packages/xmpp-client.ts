import type { PackageModel } from '../types.ts';

export default {
  package: ['@xmpp/client', '@xmpp/component'],
  docs: 'https://github.com/xmppjs/xmpp.js/tree/main/packages/client',
  types: [{ name: 'Client', from: ['client()', 'component()'] }],
  calls: [
    { path: 'client|component()', sends: 'socket', roles: { url: '0.service', host: '0.domain' }, scheme: 'xmpp:' },
    { path: 'Client#send|write()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
