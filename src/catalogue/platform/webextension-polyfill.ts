import type { PackageModel } from '../types.ts';

/** The same calls as the global `browser`, as a module. */
export default {
  package: 'webextension-polyfill',
  docs: 'https://github.com/mozilla/webextension-polyfill',
  types: [{ name: 'Port', from: ['runtime.connectNative()'] }],
  calls: [
    {
      path: 'declarativeNetRequest.updateDynamicRules|updateSessionRules()',
      carries: 'http',
      roles: { url: '0.addRules[].action.redirect.url' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest',
    },
    {
      path: 'dns.resolve()',
      sends: 'dns',
      roles: { host: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/dns/resolve',
    },
    {
      path: 'downloads.download()',
      sends: 'http',
      roles: { url: '0.url', headers: '0.headers', body: '0.body' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/downloads',
    },
    {
      path: 'gcm.send()',
      sends: 'http',
      roles: { body: '0.data' },
      hosts: ['https://fcm.googleapis.com'],
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/gcm',
    },
    {
      path: 'identity.launchWebAuthFlow()',
      sends: 'http',
      addressed: true,
      roles: { url: '0.url' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/identity',
    },
    {
      path: 'proxy.settings.set()',
      sends: 'http',
      roles: {
        url: '0.value.pacScript.url',
        host: ['0.value.rules.singleProxy.host', '0.value.rules.proxyForHttps.host', '0.value.rules.proxyForHttp.host', '0.value.rules.fallbackProxy.host'],
        port: ['0.value.rules.singleProxy.port', '0.value.rules.proxyForHttps.port', '0.value.rules.proxyForHttp.port', '0.value.rules.fallbackProxy.port'],
      },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/proxy',
    },
    { path: 'runtime.connectNative()', sends: 'process', roles: { command: '0' }, docs: 'https://developer.chrome.com/docs/extensions/reference/api/runtime' },
    {
      path: 'runtime.sendNativeMessage()',
      sends: 'process',
      roles: { command: '0', body: '1' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/runtime',
    },
    { path: 'runtime.setUninstallURL()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://developer.chrome.com/docs/extensions/reference/api/runtime' },
    { path: 'search.query()', carries: 'navigation', roles: { query: '0.text' }, docs: 'https://developer.chrome.com/docs/extensions/reference/api/search' },
    { path: 'sockets.tcp.connect()', sends: 'socket', roles: { host: '1', port: '2' }, docs: 'https://developer.chrome.com/docs/apps/reference/sockets/tcp' },
    { path: 'sockets.tcp.send()', carries: 'socket', roles: { body: '1' }, docs: 'https://developer.chrome.com/docs/apps/reference/sockets/tcp' },
    {
      path: 'sockets.udp.send()',
      sends: 'udp',
      roles: { body: '1', host: '2', port: '3' },
      docs: 'https://developer.chrome.com/docs/apps/reference/sockets/udp',
    },
    { path: 'tabs.create()', sends: 'navigation', roles: { url: '0.url' }, docs: 'https://developer.chrome.com/docs/extensions/reference/api/tabs' },
    {
      path: 'tabs.update()',
      carries: 'navigation',
      roles: { url: ['1.url', '0.url'] },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/tabs',
    },
    {
      path: 'windows.create()',
      sends: 'navigation',
      roles: { url: ['0.url[]', '0.url'] },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/windows',
    },
    { path: 'Port#postMessage()', carries: 'process', roles: { body: '0' } },
  ],
} satisfies PackageModel;
