import type { PackageModel } from '../types.ts';

export default {
  package: ['contentful', 'contentful-management'],
  docs: 'https://contentful.github.io/contentful.js/',
  types: [{ name: 'ContentfulClientApi', from: ['createClient()'], roles: { host: '0.host' }, scheme: 'https:', hosts: ['https://cdn.contentful.com', 'https://api.contentful.com'] }],
  calls: [
    { path: 'ContentfulClientApi#getEntries|getEntry|getAsset|getAssets|getSpace|getContentType|getContentTypes|sync|parseEntries|getEnvironment()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
