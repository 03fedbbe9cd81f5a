import type { PackageModel } from '../types.ts';

export default {
  package: '@hubspot/api-client',
  docs: 'https://github.com/HubSpot/hubspot-api-nodejs',
  types: [{ name: 'Client', from: ['new Client()'], roles: { url: '0.basePath', auth: '0.accessToken' }, hosts: ['https://api.hubapi.com'] }],
  calls: [
    { path: 'Client#apiRequest()', sends: 'http', roles: { path: '0.path', body: '0.body' } },
    { path: 'Client#crm.contacts|companies|deals|tickets|products|owners.getAll()', sends: 'http' },
    { path: 'Client#crm.contacts|companies|deals|tickets|objects|products.basicApi|batchApi|searchApi.create|update|upsert|archive|doSearch|getById|getPage|read()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
