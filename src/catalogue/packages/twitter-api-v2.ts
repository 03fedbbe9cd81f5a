import type { PackageModel } from '../types.ts';

export default {
  package: 'twitter-api-v2',
  docs: 'https://github.com/PLhery/node-twitter-api-v2/blob/master/doc/v2.md',
  types: [
    { name: 'TwitterApi', from: ['new ()', 'new TwitterApi()', 'TwitterApi#readWrite|readOnly', 'TwitterApi#appLogin()'], roles: { auth: ['0.accessToken', '0'] } },
  ],
  calls: [
    {
      path: 'TwitterApi#v2.tweet|reply|quote|tweetThread|deleteTweet|like|unlike|retweet|unretweet|follow|unfollow|createList|updateList|sendDmInConversation|sendDmToParticipant|createDmConversation|uploadMedia()',
      sends: 'http',
      roles: { body: '*' },
      hosts: ['https://api.x.com'],
    },
    {
      path: 'TwitterApi#v2.me|user|users|userByUsername|usersByUsernames|search|searchAll|singleTweet|tweets|homeTimeline|userTimeline|followers|following|searchStream|sampleStream|updateStreamRules()',
      sends: 'http',
      roles: { query: '*' },
      hosts: ['https://api.x.com'],
    },
    { path: 'TwitterApi#v1.tweet|reply|tweetThread|deleteTweet|updateAccountProfile|createFriendship|destroyFriendship()', sends: 'http', roles: { body: '*' }, hosts: ['https://api.x.com'] },
    { path: 'TwitterApi#v1.uploadMedia()', sends: 'http', roles: { body: '0' }, hosts: ['https://upload.x.com'] },
    { path: 'TwitterApi#v1.get|post|put|patch|delete()', sends: 'http', roles: { body: '1' }, hosts: ['https://api.x.com'] },
    { path: 'TwitterApi#v2.get|post|put|patch|delete()', sends: 'http', roles: { body: '1' }, hosts: ['https://api.x.com'] },
    { path: 'TwitterApi#appLogin|login|loginWithOAuth2|refreshOAuth2Token|generateAuthLink()', sends: 'http', hosts: ['https://api.x.com'] },
  ],
} satisfies PackageModel;
