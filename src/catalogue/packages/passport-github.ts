import type { PackageModel } from '../types.ts';

export default {
  package: ['passport-github', 'passport-github2'],
  docs: 'https://github.com/cfsghost/passport-github#readme',
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: '0.tokenURL', auth: '0.clientSecret' }, hosts: ['https://github.com', 'https://api.github.com'] },
    { path: 'new Strategy()', sends: 'http', roles: { url: '0.tokenURL', auth: '0.clientSecret' }, hosts: ['https://github.com', 'https://api.github.com'] },
  ],
} satisfies PackageModel;
