import type { PackageModel } from '../types.ts';

export default {
  package: '@google-cloud/bigquery',
  docs: 'https://cloud.google.com/nodejs/docs/reference/bigquery/latest',
  types: [
    { name: 'BigQuery', from: ['new BigQuery()'], roles: { url: '0.apiEndpoint' }, hosts: ['https://bigquery.googleapis.com'] },
    { name: 'Dataset', from: ['BigQuery#dataset()'], hosts: ['https://bigquery.googleapis.com'] },
    { name: 'Table', from: ['Dataset#table()'], hosts: ['https://bigquery.googleapis.com'] },
  ],
  calls: [
    { path: 'BigQuery#query|createQueryJob|createQueryStream|createDataset|getDatasets()', sends: 'database', roles: { body: '0' } },
    { path: 'Dataset#query|createTable|getTables|create|delete|exists()', sends: 'database', roles: { body: '*' } },
    { path: 'Table#insert|load|createLoadJob|createWriteStream|query|getRows|create|delete|exists()', sends: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
