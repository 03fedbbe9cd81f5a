import type { PackageModel } from '../types.ts';

export default {
  package: ['centra', '@aero/centra', 'petitio'],
  docs: 'https://github.com/ethanent/centra#readme',
  // The request goes out with `send()`, but only the first call knows where to.
  types: [{ name: 'CentraRequest', from: ['()', 'new ()', 'CentraRequest#body|header|query|path|option|timeout|method|stream|compress|followRedirects()'] }],
  calls: [
    { path: '()', sends: 'http', roles: { url: '0' } },
    { path: 'CentraRequest#body()', carries: 'http', roles: { body: '0' } },
    { path: 'CentraRequest#query()', carries: 'http', roles: { query: ['1', '0'] } },
    { path: 'CentraRequest#header()', carries: 'http', roles: { headers: ['1', '0'] } },
  ],
} satisfies PackageModel;
