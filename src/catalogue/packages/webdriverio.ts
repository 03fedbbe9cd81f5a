import type { PackageModel } from '../types.ts';

export default {
  package: ['webdriverio', '@wdio/globals'],
  docs: 'https://webdriver.io/docs/api/browser/url/',
  types: [{ name: 'Browser', from: ['remote()', 'browser'] }],
  calls: [
    { path: 'remote()', sends: 'http', roles: { host: '0.hostname', port: '0.port', path: '0.path' }, scheme: 'http:', hosts: ['http://127.0.0.1:4444'] },
    { path: 'Browser#url|navigateTo()', sends: 'http', addressed: true, roles: { url: '0' } },
  ],
} satisfies PackageModel;
