import type { PackageModel } from '../types.ts';

export default {
  package: 'gocardless-nodejs',
  docs: 'https://github.com/gocardless/gocardless-nodejs#readme',
  types: [
    { name: 'GoCardless', from: ['()', 'GoCardlessClient()', 'new GoCardlessClient()'], roles: { auth: '0' }, hosts: ['https://api.gocardless.com', 'https://api-sandbox.gocardless.com'] },
  ],
  calls: [
    { path: 'GoCardless#*.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
