import type { PackageModel } from '../types.ts';

export default {
  package: '@tavily/core',
  docs: 'https://docs.tavily.com/sdk/javascript/reference',
  types: [
    { name: 'TavilyClient', from: ['tavily()'], roles: { url: '0.apiBaseURL', auth: '0.apiKey' }, hosts: ['https://api.tavily.com'] },
  ],
  calls: [
    { path: 'TavilyClient#search|searchQNA|searchContext|extract|crawl|map|research|getResearch|feedback()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
