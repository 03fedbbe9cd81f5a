import type { PackageModel } from '../types.ts';

export default {
  package: 'faye',
  docs: 'https://faye.jcoglan.com/browser.html',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'websocket', roles: { url: '0' } },
    { path: 'Client#publish()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
