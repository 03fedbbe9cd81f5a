import type { PackageModel } from '../types.ts';

export default {
  package: 'cloudscraper',
  docs: 'https://github.com/codemanki/cloudscraper',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.uri', '0.url', '0'], body: ['0.formData', '0.form', '0.body'], headers: '0.headers' } },
    { path: 'get|post()', sends: 'http', roles: { url: ['0.uri', '0.url', '0'], body: ['0.formData', '1'], headers: '0.headers' } },
  ],
} satisfies PackageModel;
