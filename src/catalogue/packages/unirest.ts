import type { PackageModel } from '../types.ts';

/** Older clients with one function for each method, named after it. */
export default {
  package: ['unirest', 'restler'],
  docs: 'https://github.com/Kong/unirest-nodejs#readme',
  types: [{ name: 'Request', from: ['()', 'delete|get|head|options|patch|post|put()', 'Request#*()'] }],
  calls: [
    { path: '()', sends: 'http', roles: { url: '1', headers: '2', body: '3' } },
    { path: 'delete|get|head|options|patch|post|put()', sends: 'http', roles: { url: '0', body: ['1.data', '2'], headers: '1.headers' } },
    { path: 'postJson|putJson()', sends: 'http', roles: { url: '0', body: '1' }, docs: 'https://github.com/danwrong/restler#readme' },
    { path: 'Request#field|form|json|query|send()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
