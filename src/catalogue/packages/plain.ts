import type { PackageModel } from '../types.ts';

export default {
  package: '@team-plain/typescript-sdk',
  docs: 'https://plain-typescript-sdk-docs.vercel.app',
  types: [{ name: 'PlainClient', from: ['new PlainClient()'], roles: { url: '0.apiUrl', auth: '0.apiKey' }, hosts: ['https://core-api.uk.plain.com'] }],
  // Each method is a query or a mutation of its own.
  calls: [{ path: 'PlainClient#*()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
