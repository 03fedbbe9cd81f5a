import type { PackageModel } from '../types.ts';

export default {
  package: 'passport-twitter',
  docs: 'https://github.com/jaredhanson/passport-twitter#readme',
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: '0.accessTokenURL', auth: '0.consumerSecret' }, hosts: ['https://api.twitter.com'] },
    { path: 'new Strategy()', sends: 'http', roles: { url: '0.accessTokenURL', auth: '0.consumerSecret' }, hosts: ['https://api.twitter.com'] },
  ],
} satisfies PackageModel;
