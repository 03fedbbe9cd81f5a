import type { PackageModel } from '../types.ts';

export default {
  package: 'storyblok-js-client',
  docs: 'https://github.com/storyblok/storyblok-js-client#readme',
  types: [
    {
      name: 'Storyblok',
      from: ['new ()', 'new Storyblok()'],
      roles: { url: ['0.endpoint', '1'], headers: '0.headers', auth: ['0.accessToken', '0.oauthToken'] },
      hosts: ['https://api.storyblok.com'],
    },
  ],
  calls: [
    { path: 'Storyblok#get|getAll|getStory()', sends: 'http', roles: { path: '0', query: '1' } },
    { path: 'Storyblok#getStories()', sends: 'http', roles: { query: '0' } },
    { path: 'Storyblok#post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1' } },
  ],
} satisfies PackageModel;
