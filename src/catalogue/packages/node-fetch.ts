import type { PackageModel } from '../types.ts';

export default {
  // One API under many names: the fetch function as default export, as `fetch`, or both.
  package: [
    'node-fetch', 'node-fetch-cjs', 'node-fetch-commonjs', 'node-fetch-native', 'node-fetch-native/node', 'node-fetch-npm', 'cross-fetch', 'cross-fetch/dist/node-ponyfill',
    'isomorphic-fetch', 'isomorphic-unfetch', 'unfetch', 'whatwg-fetch', '@whatwg-node/fetch', 'cross-undici-fetch', 'fetch-nodeshim', 'electron-fetch', 'popsicle', 'sync-fetch',
    '@buttercup/fetch', '@remix-run/web-fetch', '@web-std/fetch', 'expo/fetch', 'react-native-fetch-api',
  ],
  docs: 'https://github.com/node-fetch/node-fetch#api',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
  ],
  passes: [{ path: 'new Request()', returns: '0' }],
} satisfies PackageModel;
