import type { PackageModel } from '../types.ts';

export default {
  package: '@google-cloud/logging',
  docs: 'https://cloud.google.com/nodejs/docs/reference/logging/latest',
  types: [
    { name: 'Logging', from: ['new Logging()'] },
    { name: 'Log', from: ['Logging#log()', 'Logging#logSync()'], hosts: ['https://logging.googleapis.com'] },
  ],
  calls: [
    {
      path: 'Log#write|alert|critical|debug|emergency|error|info|notice|warning()',
      sends: 'http',
      roles: { body: '0' },
      hosts: ['https://logging.googleapis.com'],
    },
    { path: 'Log#entry()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
