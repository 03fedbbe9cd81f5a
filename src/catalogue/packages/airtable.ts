import type { PackageModel } from '../types.ts';

export default {
  package: 'airtable',
  docs: 'https://github.com/Airtable/airtable.js',
  types: [
    { name: 'Airtable', from: ['new ()'], roles: { url: '0.endpointUrl', auth: '0.apiKey' }, hosts: ['https://api.airtable.com'] },
    { name: 'Base', from: ['Airtable#base()', 'base()'] },
    { name: 'Table', from: ['Base#()', 'Base#table()'] },
  ],
  calls: [
    { path: 'base()', sends: 'http', hosts: ['https://api.airtable.com'] },
    { path: 'Airtable#base()', sends: 'http' },
    { path: 'Table#create|update|replace()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
