import type { PackageModel } from '../types.ts';

export default {
  package: [
    'request', 'request-promise', 'request-promise-native', 'request-promise-any', 'requestretry', 'postman-request', '@cypress/request', '@cypress/request-promise',
  ],
  docs: 'https://github.com/request/request#requestoptions-callback',
  types: [
    { name: 'RequestAPI', from: ['defaults()', 'RequestAPI#defaults()'], roles: { url: '0.baseUrl', headers: '0.headers', auth: '0.auth' } },
    { name: 'Request', from: ['()', 'get|head|options|post|put|patch|del|delete()', 'RequestAPI#()', 'RequestAPI#get|head|options|post|put|patch|del|delete()'] },
  ],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0.uri', '0', '0.baseUrl', '1.baseUrl'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'], auth: ['0.auth', '1.auth'] } },
    { path: 'get|head|options|post|put|patch|del|delete()', sends: 'http', roles: { url: ['0.url', '0.uri', '0', '0.baseUrl', '1.baseUrl'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'], auth: ['0.auth', '1.auth'] } },
    { path: 'RequestAPI#()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'] } },
    { path: 'RequestAPI#get|head|options|post|put|patch|del|delete()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.body', '0.json', '0.form', '0.formData', '1.body', '1.json', '1.form', '1.formData'], headers: ['0.headers', '1.headers'], query: ['0.qs', '1.qs'] } },
    { path: 'Request#form|json|write|end()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
