import type { PackageModel } from '../types.ts';

export default {
  package: ['playwright', 'playwright-core', '@playwright/test', 'playwright-chromium', 'playwright-firefox', 'playwright-webkit'],
  docs: 'https://playwright.dev/docs/api/class-page',
  types: [
    { name: 'Browser', from: ['chromium|firefox|webkit.launch|connect|connectOverCDP()', 'launch()'] },
    { name: 'BrowserContext', from: ['Browser#newContext()', 'chromium|firefox|webkit.launchPersistentContext()', 'Page#context()', 'Browser#contexts().*'] },
    { name: 'Page', from: ['Browser#newPage()', 'BrowserContext#newPage()', 'BrowserContext#pages().*'] },
    { name: 'Frame', from: ['Page#mainFrame()', 'Page#frame()', 'Page#frames().*'] },
    { name: 'APIRequestContext', from: ['request.newContext()', 'Page#request', 'BrowserContext#request'], roles: { url: '0.baseURL', headers: '0.extraHTTPHeaders' } },
  ],
  calls: [
    { path: 'chromium|firefox|webkit.connect|connectOverCDP()', sends: 'websocket', roles: { url: ['0.wsEndpoint', '0.endpointURL', '0'] } },
    { path: 'Page#goto()', sends: 'http', visits: true, roles: { url: '0' } },
    { path: 'Page#setContent()', sends: 'http', visits: true, within: 'markup', roles: { url: '0' } },
    { path: 'Page#evaluate|evaluateHandle|addInitScript|waitForFunction()', sends: 'http', visits: true, within: 'code', roles: { url: '0' } },
    { path: 'Page#addScriptTag()', sends: 'script', roles: { url: '0.url' } },
    { path: 'Page#fill|type()', carries: 'dom', roles: { body: '1' } },
    { path: 'Frame#goto()', sends: 'http', visits: true, roles: { url: '0' } },
    { path: 'Frame#setContent()', sends: 'http', visits: true, within: 'markup', roles: { url: '0' } },
    { path: 'Frame#evaluate|evaluateHandle()', sends: 'http', visits: true, within: 'code', roles: { url: '0' } },
    { path: 'BrowserContext#addInitScript()', sends: 'http', visits: true, within: 'code', roles: { url: '0' } },
    { path: 'APIRequestContext#get|post|put|patch|delete|head|fetch()', sends: 'http', roles: { url: '0', body: ['1.data', '1.form', '1.multipart'], headers: '1.headers', query: '1.params' } },
  ],
} satisfies PackageModel;
