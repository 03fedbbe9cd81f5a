import type { PackageModel } from '../types.ts';

export default {
  package: '@atproto/api',
  docs: 'https://github.com/bluesky-social/atproto/tree/main/packages/api#readme',
  types: [
    { name: 'AtpAgent', from: ['new AtpAgent|BskyAgent()'], roles: { url: '0.service' } },
    { name: 'Local', from: ['AtpAgent#configureLabelers|configureProxy|withProxy|clone()'] },
  ],
  calls: [
    { path: 'AtpAgent#login|resumeSession|logout|createAccount|post|deletePost|like|deleteLike|repost|deleteRepost|follow|deleteFollow|mute|unmute|uploadBlob|upsertProfile|updateHandle|createModerationReport()', sends: 'http', roles: { body: '*' } },
    { path: 'AtpAgent#getTimeline|getAuthorFeed|getPostThread|getPost|getPosts|getLikes|getActorLikes|getRepostedBy|getFollows|getFollowers|getProfile|getProfiles|getSuggestions|getPreferences|searchActors|searchActorsTypeahead|listNotifications|countUnreadNotifications|updateSeenNotifications|resolveHandle()', sends: 'http', roles: { query: '0' } },
    { path: 'AtpAgent#com|app|chat|tools.*.*.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
