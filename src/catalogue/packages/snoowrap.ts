import type { PackageModel } from '../types.ts';

export default {
  package: 'snoowrap',
  docs: 'https://not-an-aardvark.github.io/snoowrap/snoowrap.html',
  types: [
    { name: 'Snoowrap', from: ['new ()', 'fromAuthCode|fromApplicationOnlyAuth()'], roles: { auth: ['0.refreshToken', '0.accessToken', '0.password'] } },
    { name: 'Content', from: ['Snoowrap#getSubmission|getComment|getMessage()'] },
  ],
  calls: [
    { path: 'fromAuthCode|fromApplicationOnlyAuth()', sends: 'http', hosts: ['https://www.reddit.com'] },
    { path: 'Snoowrap#submitSelfpost|submitLink|composeMessage|createSubreddit|updatePreferences|search|searchSubreddits()', sends: 'http', roles: { body: '0' }, hosts: ['https://oauth.reddit.com'] },
    { path: 'Snoowrap#getHot|getNew|getTop|getBest|getRising|getControversial|getInbox|getPreferences|getKarma|getUnreadMessages()', sends: 'http', hosts: ['https://oauth.reddit.com'] },
    { path: 'Content#reply()', sends: 'http', roles: { body: '0' }, hosts: ['https://oauth.reddit.com'] },
  ],
} satisfies PackageModel;
