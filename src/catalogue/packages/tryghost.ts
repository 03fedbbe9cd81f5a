import type { PackageModel } from '../types.ts';

export default {
  package: ['@tryghost/content-api', '@tryghost/admin-api'],
  docs: 'https://ghost.org/docs/admin-api/javascript/',
  types: [{ name: 'GhostAPI', from: ['new ()', '()'], roles: { url: ['0.url', '0.host'], auth: '0.key' } }],
  calls: [
    { path: 'GhostAPI#*.browse|read()', sends: 'http', roles: { query: '*' } },
    { path: 'GhostAPI#*.add|edit|delete|upload()', sends: 'http', roles: { body: '0', query: '1' } },
  ],
} satisfies PackageModel;
