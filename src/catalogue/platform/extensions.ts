import type { PackageModel } from '../types.ts';

/** Messages between the parts of an extension stay in the browser; a native application does not. */
export default {
  package: 'global',
  docs: 'https://developer.chrome.com/docs/extensions/reference/api',
  types: [{ name: 'Port', from: ['browser|chrome.runtime.connectNative()'] }],
  calls: [
    {
      path: 'browser|chrome.declarativeNetRequest.updateDynamicRules|updateSessionRules()',
      carries: 'http',
      roles: { url: '0.addRules[].action.redirect.url' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest',
    },
    {
      path: 'browser|chrome.dns.resolve()',
      sends: 'dns',
      roles: { host: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/API/dns/resolve',
    },
    {
      path: 'browser|chrome.downloads.download()',
      sends: 'http',
      roles: { url: '0.url', headers: '0.headers', body: '0.body' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/downloads',
    },
    {
      path: 'browser|chrome.gcm.send()',
      sends: 'http',
      roles: { body: '0.data' },
      hosts: ['https://fcm.googleapis.com'],
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/gcm',
    },
    {
      path: 'browser|chrome.identity.launchWebAuthFlow()',
      sends: 'http',
      addressed: true,
      roles: { url: '0.url' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/identity',
    },
    {
      path: 'browser|chrome.proxy.settings.set()',
      sends: 'http',
      roles: {
        url: '0.value.pacScript.url',
        host: ['0.value.rules.singleProxy.host', '0.value.rules.proxyForHttps.host', '0.value.rules.proxyForHttp.host', '0.value.rules.fallbackProxy.host'],
        port: ['0.value.rules.singleProxy.port', '0.value.rules.proxyForHttps.port', '0.value.rules.proxyForHttp.port', '0.value.rules.fallbackProxy.port'],
      },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/proxy',
    },
    {
      path: 'browser|chrome.runtime.connectNative()',
      sends: 'process',
      roles: { command: '0' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/runtime',
    },
    {
      path: 'browser|chrome.runtime.sendNativeMessage()',
      sends: 'process',
      roles: { command: '0', body: '1' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/runtime',
    },
    {
      path: 'browser|chrome.runtime.setUninstallURL()',
      sends: 'http',
      addressed: true,
      roles: { url: '0' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/runtime',
    },
    {
      path: 'browser|chrome.search.query()',
      carries: 'navigation',
      roles: { query: '0.text' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/search',
    },
    {
      path: 'browser|chrome.sockets.tcp.connect()',
      sends: 'socket',
      roles: { host: '1', port: '2' },
      docs: 'https://developer.chrome.com/docs/apps/reference/sockets/tcp',
    },
    {
      path: 'browser|chrome.sockets.tcp.send()',
      carries: 'socket',
      roles: { body: '1' },
      docs: 'https://developer.chrome.com/docs/apps/reference/sockets/tcp',
    },
    {
      path: 'browser|chrome.sockets.udp.send()',
      sends: 'udp',
      roles: { body: '1', host: '2', port: '3' },
      docs: 'https://developer.chrome.com/docs/apps/reference/sockets/udp',
    },
    {
      path: 'browser|chrome.tabs.create()',
      sends: 'navigation',
      roles: { url: '0.url' },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/tabs',
    },
    {
      path: 'browser|chrome.tabs.update()',
      carries: 'navigation',
      roles: { url: ['1.url', '0.url'] },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/tabs',
    },
    {
      path: 'browser|chrome.windows.create()',
      sends: 'navigation',
      roles: { url: ['0.url[]', '0.url'] },
      docs: 'https://developer.chrome.com/docs/extensions/reference/api/windows',
    },
    { path: 'Port#postMessage()', carries: 'process', roles: { body: '0' } },
  ],
} satisfies PackageModel;
