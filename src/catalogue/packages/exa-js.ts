import type { PackageModel } from '../types.ts';

export default {
  package: 'exa-js',
  docs: 'https://docs.exa.ai/sdks/typescript-sdk-specification',
  types: [
    { name: 'Exa', from: ['new ()'], roles: { url: '1', auth: '0' }, hosts: ['https://api.exa.ai'] },
  ],
  calls: [
    { path: 'Exa#search|streamSearch|searchAndContents|findSimilar|findSimilarAndContents|getContents|answer|streamAnswer()', sends: 'http', roles: { body: '*' } },
    { path: 'Exa#request|rawRequest()', sends: 'http', roles: { path: '0', body: '2', query: '3' } },
  ],
} satisfies PackageModel;
