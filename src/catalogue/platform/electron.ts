import type { PackageModel } from '../types.ts';

export default {
  package: ['electron', 'electron/main'],
  docs: 'https://www.electronjs.org/docs/latest/api/app',
  types: [
    { name: 'BrowserView', from: ['new BrowserView()', 'BrowserWindow#getBrowserView()'] },
    {
      name: 'BrowserWindow',
      from: ['new BrowserWindow()', 'BrowserWindow.fromId|fromWebContents|getFocusedWindow()', 'BrowserWindow.getAllWindows().*'],
    },
    { name: 'ClientRequest', from: ['net.request()'] },
    { name: 'Session', from: ['session.defaultSession', 'session.fromPartition|fromPath()', 'WebContents#session'] },
    {
      name: 'WebContents',
      from: [
        'webContents.fromDevToolsTargetId|fromFrame|fromId|getFocusedWebContents()', 'webContents.getAllWebContents().*', 'BrowserView#webContents',
        'BrowserWindow#webContents', 'WebContentsView#webContents',
      ],
    },
    { name: 'WebContentsView', from: ['new WebContentsView()'] },
  ],
  calls: [
    {
      path: 'autoUpdater.setFeedURL()',
      sends: 'http',
      roles: { url: ['0.url', '0'], headers: '0.headers' },
      docs: 'https://www.electronjs.org/docs/latest/api/auto-updater',
    },
    {
      path: 'crashReporter.addExtraParameter()',
      carries: 'http',
      roles: { body: '1' },
      docs: 'https://www.electronjs.org/docs/latest/api/crash-reporter',
    },
    {
      path: 'crashReporter.start()',
      sends: 'http',
      roles: { url: '0.submitURL', body: ['0.extra', '0.globalExtra'] },
      starts: true,
      switches: [{ at: '0.uploadToServer', off: false }],
      docs: 'https://www.electronjs.org/docs/latest/api/crash-reporter',
    },
    { path: 'net.fetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' }, docs: 'https://www.electronjs.org/docs/latest/api/net' },
    {
      path: 'net.request()',
      sends: 'http',
      roles: {
        url: ['0.url', '0'],
        protocol: '0.protocol',
        host: ['0.hostname', '0.host'],
        port: '0.port',
        path: '0.path',
        headers: '0.headers',
      },
      docs: 'https://www.electronjs.org/docs/latest/api/net',
    },
    { path: 'net.resolveHost()', sends: 'dns', roles: { host: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/net' },
    { path: 'shell.openExternal()', sends: 'navigation', roles: { url: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/shell' },
    { path: 'BrowserWindow#loadURL()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/browser-window' },
    { path: 'ClientRequest#end|write()', carries: 'http', roles: { body: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/client-request' },
    { path: 'ClientRequest#setHeader()', carries: 'http', roles: { headers: '*' }, docs: 'https://www.electronjs.org/docs/latest/api/client-request' },
    { path: 'Session#downloadURL()', sends: 'http', roles: { url: '0', headers: '1.headers' }, docs: 'https://www.electronjs.org/docs/latest/api/session' },
    {
      path: 'Session#fetch()',
      sends: 'http',
      roles: { url: '0', body: '1.body', headers: '1.headers' },
      docs: 'https://www.electronjs.org/docs/latest/api/session',
    },
    { path: 'Session#preconnect()', sends: 'http', roles: { url: '0.url' }, docs: 'https://www.electronjs.org/docs/latest/api/session' },
    { path: 'Session#resolveHost()', sends: 'dns', roles: { host: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/session' },
    // Most proxy settings say `direct` or `system`.
    { path: 'Session#setProxy()', carries: 'http', roles: { url: ['0.pacScript', '0.proxyRules'] }, docs: 'https://www.electronjs.org/docs/latest/api/session' },
    { path: 'Session#setSpellCheckerDictionaryDownloadURL()', sends: 'http', roles: { url: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/session' },
    {
      path: 'WebContents#downloadURL()',
      sends: 'http',
      roles: { url: '0', headers: '1.headers' },
      docs: 'https://www.electronjs.org/docs/latest/api/web-contents',
    },
    { path: 'WebContents#loadURL()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://www.electronjs.org/docs/latest/api/web-contents' },
  ],
} satisfies PackageModel;
