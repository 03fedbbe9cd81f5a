import type { PackageModel } from '../types.ts';

export default {
  package: ['puppeteer', 'puppeteer-core', 'puppeteer-extra', 'chrome-aws-lambda'],
  docs: 'https://pptr.dev/api/puppeteer.page',
  types: [
    { name: 'Browser', from: ['launch()', 'connect()', 'puppeteer.launch()', 'puppeteer.connect()', 'BrowserContext#browser()', 'Page#browser()'] },
    { name: 'BrowserContext', from: ['Browser#createBrowserContext|createIncognitoBrowserContext|defaultBrowserContext()'] },
    { name: 'Page', from: ['Browser#newPage()', 'BrowserContext#newPage()', 'Browser#pages().*', 'BrowserContext#pages().*'] },
    { name: 'Frame', from: ['Page#mainFrame()', 'Page#frames().*', 'Frame#parentFrame()', 'Frame#childFrames().*'] },
  ],
  calls: [
    { path: 'connect()', sends: 'websocket', roles: { url: ['0.browserWSEndpoint', '0.browserURL'] } },
    { path: 'puppeteer.connect()', sends: 'websocket', roles: { url: ['0.browserWSEndpoint', '0.browserURL'] } },
    { path: 'Page#goto()', sends: 'http', visits: true, roles: { url: '0' } },
    { path: 'Page#setContent()', sends: 'http', visits: true, within: 'markup', roles: { url: '0' } },
    { path: 'Page#evaluate|evaluateHandle|evaluateOnNewDocument()', sends: 'http', visits: true, within: 'code', roles: { url: '0' } },
    { path: 'Page#addScriptTag()', sends: 'script', roles: { url: '0.url' } },
    { path: 'Page#type()', carries: 'dom', roles: { body: '1' } },
    { path: 'Frame#goto()', sends: 'http', visits: true, roles: { url: '0' } },
    { path: 'Frame#setContent()', sends: 'http', visits: true, within: 'markup', roles: { url: '0' } },
    { path: 'Frame#evaluate|evaluateHandle()', sends: 'http', visits: true, within: 'code', roles: { url: '0' } },
  ],
} satisfies PackageModel;
