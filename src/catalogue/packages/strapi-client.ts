import type { PackageModel } from '../types.ts';

export default {
  package: ['@strapi/client', 'strapi-sdk-js'],
  docs: 'https://docs.strapi.io/cms/api/client',
  types: [
    { name: 'StrapiClient', from: ['strapi()', 'new ()'], roles: { url: ['0.baseURL', '0.url'], auth: '0.auth' }, hosts: ['http://localhost:1337'] },
  ],
  calls: [
    { path: 'StrapiClient#collection|single().create|update|find|findOne|delete()', sends: 'http', roles: { body: ['1', '0'] } },
    { path: 'StrapiClient#fetch|create|update|find|findOne|login|register()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
