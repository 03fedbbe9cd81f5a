import type { PackageModel } from '../types.ts';

export default {
  package: ['@mendable/firecrawl-js', 'firecrawl'],
  docs: 'https://docs.firecrawl.dev/sdks/node',
  types: [
    { name: 'FirecrawlApp', from: ['new ()', 'new Firecrawl()'], roles: { url: '0.apiUrl', auth: '0.apiKey' }, hosts: ['https://api.firecrawl.dev'] },
  ],
  calls: [
    { path: 'FirecrawlApp#*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
