import type { PackageModel } from '../types.ts';

export default {
  package: 'passport-facebook',
  docs: 'https://github.com/jaredhanson/passport-facebook#readme',
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: '0.tokenURL', auth: '0.clientSecret' }, hosts: ['https://www.facebook.com', 'https://graph.facebook.com'] },
    { path: 'new Strategy()', sends: 'http', roles: { url: '0.tokenURL', auth: '0.clientSecret' }, hosts: ['https://www.facebook.com', 'https://graph.facebook.com'] },
  ],
} satisfies PackageModel;
