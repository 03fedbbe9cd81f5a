import type { PackageModel } from '../types.ts';

export default {
  package: 'wretch',
  docs: 'https://elbywan.github.io/wretch/api/interfaces/index.Wretch',
  types: [
    { name: 'Wretch', from: ['()', 'Wretch#url()'], roles: { url: '0', headers: '1.headers' } },
    {
      name: 'ConfiguredWretch',
      extends: 'Wretch',
      from: [
        'Wretch#addon|options|headers|accept|content|auth|catcher|catcherFallback|customError|defer|resolve|middlewares|polyfills|errorType|fetchPolyfill()',
        'Wretch#body|json|query|formData|formUrl|signal|toFetch()',
      ],
    },
  ],
  calls: [
    { path: 'Wretch#get|delete|head|opts()', sends: 'http', roles: { url: '0' } },
    { path: 'Wretch#post|put|patch()', sends: 'http', roles: { url: '1', body: '0' } },
    { path: 'Wretch#fetch()', sends: 'http', roles: { url: '1', body: '2' } },
    { path: 'Wretch#body|json|formData|formUrl()', carries: 'http', roles: { body: '0' } },
    { path: 'Wretch#query()', carries: 'http', roles: { query: '0' } },
    { path: 'Wretch#headers()', carries: 'http', roles: { headers: '0' } },
    { path: 'Wretch#auth()', carries: 'http', roles: { auth: '0' } },
  ],
} satisfies PackageModel;
