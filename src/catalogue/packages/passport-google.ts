import type { PackageModel } from '../types.ts';

export default {
  package: ['passport-google-oauth20', 'passport-google-oauth2'],
  docs: 'https://github.com/jaredhanson/passport-google-oauth2#readme',
  calls: [
    { path: 'new ()', sends: 'http', roles: { url: '0.tokenURL', auth: '0.clientSecret' }, hosts: ['https://accounts.google.com', 'https://www.googleapis.com'] },
    { path: 'new Strategy()', sends: 'http', roles: { url: '0.tokenURL', auth: '0.clientSecret' }, hosts: ['https://accounts.google.com', 'https://www.googleapis.com'] },
  ],
} satisfies PackageModel;
