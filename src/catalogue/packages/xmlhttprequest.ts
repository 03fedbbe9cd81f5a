import type { PackageModel } from '../types.ts';

export default {
  package: ['xmlhttprequest', 'xmlhttprequest-ssl', 'xmlhttprequest-cookie', 'xhr2', 'xhr2-cookies'],
  docs: 'https://github.com/driverdan/node-XMLHttpRequest#readme',
  types: [{ name: 'XMLHttpRequest', from: ['new XMLHttpRequest()', 'new ()'] }],
  calls: [
    { path: 'XMLHttpRequest#open()', sends: 'http', roles: { url: '1' } },
    { path: 'XMLHttpRequest#send()', carries: 'http', roles: { body: '0' } },
    { path: 'XMLHttpRequest#setRequestHeader()', carries: 'http', roles: { headers: '1' } },
  ],
} satisfies PackageModel;
