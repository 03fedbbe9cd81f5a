import type { PackageModel } from '../types.ts';

export default {
  package: 'chrome-remote-interface',
  docs: 'https://github.com/cyrus-and/chrome-remote-interface',
  types: [
    { name: 'CDP', from: ['()', '().<0>'] },
  ],
  calls: [
    { path: '()', sends: 'websocket', roles: { host: '0.host', port: '0.port' }, hosts: ['ws://localhost:9222'] },
    { path: 'CDP#Page.navigate()', sends: 'http', roles: { url: '0.url' }, docs: 'https://chromedevtools.github.io/devtools-protocol/tot/Page/#method-navigate' },
  ],
} satisfies PackageModel;
