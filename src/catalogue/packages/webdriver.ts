import type { PackageModel } from '../types.ts';

export default {
  package: 'webdriver',
  docs: 'https://webdriver.io/docs/api/modules/#webdriver',
  types: [{ name: 'Client', from: ['newSession()', 'WebDriver.newSession()', 'attachToSession()', 'WebDriver.attachToSession()'] }],
  calls: [
    { path: 'newSession|attachToSession()', sends: 'http', roles: { protocol: '0.protocol', host: '0.hostname', port: '0.port', path: '0.path', headers: '0.headers' }, scheme: 'http:', hosts: ['http://localhost'] },
    { path: 'WebDriver.newSession|attachToSession()', sends: 'http', roles: { protocol: '0.protocol', host: '0.hostname', port: '0.port', path: '0.path', headers: '0.headers' }, scheme: 'http:', hosts: ['http://localhost'] },
    { path: 'Client#navigateTo()', sends: 'http', addressed: true, roles: { url: '0' } },
  ],
} satisfies PackageModel;
