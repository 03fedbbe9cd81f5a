import type { PackageModel } from '../types.ts';

/** Takes what `request` takes, and is called as it is. */
export default {
  package: 'cloudscraper',
  docs: 'https://github.com/codemanki/cloudscraper#usage',
  types: [{ name: 'CloudscraperAPI', from: ['defaults()', 'CloudscraperAPI#defaults()'], roles: { url: '0.baseUrl', headers: '0.headers', auth: '0.auth' } }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0.uri', '0', '0.baseUrl', '1.baseUrl'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'], auth: ['0.auth', '1.auth'] } },
    { path: 'get|head|options|post|put|patch|del|delete()', sends: 'http', roles: { url: ['0.url', '0.uri', '0', '0.baseUrl', '1.baseUrl'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'], auth: ['0.auth', '1.auth'] } },
    { path: 'CloudscraperAPI#()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'] } },
    { path: 'CloudscraperAPI#get|head|options|post|put|patch|del|delete()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'] } },
  ],
} satisfies PackageModel;
