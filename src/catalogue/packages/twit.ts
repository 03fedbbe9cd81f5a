import type { PackageModel } from '../types.ts';

export default {
  package: 'twit',
  docs: 'https://github.com/ttezel/twit#usage',
  types: [{ name: 'Twit', from: ['new ()'], roles: { auth: ['0.access_token_secret', '0.consumer_secret'] } }],
  calls: [
    { path: 'Twit#get|post()', sends: 'http', roles: { body: '1' }, hosts: ['https://api.twitter.com'] },
    { path: 'Twit#postMediaChunked()', sends: 'http', roles: { body: '0' }, hosts: ['https://upload.twitter.com'] },
  ],
} satisfies PackageModel;
