import type { PackageModel } from '../types.ts';

export default {
  package: '@azure/cosmos',
  docs: 'https://learn.microsoft.com/en-us/javascript/api/overview/azure/cosmos-readme',
  types: [
    { name: 'CosmosClient', from: ['new CosmosClient()'] },
    { name: 'Database', from: ['CosmosClient#database()'] },
    { name: 'Container', from: ['Database#container()'] },
  ],
  calls: [
    { path: 'new CosmosClient()', sends: 'database', roles: { url: ['0.endpoint', '0'], auth: '0.key' } },
    { path: 'Container#items.create|upsert|query|bulk|batch()', carries: 'database', roles: { body: '0' } },
    { path: 'Container#item().replace|patch()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
