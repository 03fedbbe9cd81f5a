import type { PackageModel } from '../types.ts';

export default {
  package: ['puppeteer', 'puppeteer-core', 'puppeteer-extra'],
  docs: 'https://pptr.dev/api/puppeteer.page.goto',
  types: [
    { name: 'Browser', from: ['launch()', 'connect()', 'puppeteer.launch()', 'puppeteer.connect()', 'BrowserContext#browser()'] },
    { name: 'BrowserContext', from: ['Browser#createBrowserContext|createIncognitoBrowserContext|defaultBrowserContext()'] },
    { name: 'Page', from: ['Browser#newPage()', 'BrowserContext#newPage()'] },
    { name: 'Frame', from: ['Page#mainFrame()'] },
  ],
  calls: [
    { path: 'connect()', sends: 'websocket', roles: { url: ['0.browserWSEndpoint', '0.browserURL'] } },
    { path: 'Page#goto()', sends: 'http', addressed: true, roles: { url: '0' } },
    { path: 'Page#addScriptTag()', sends: 'script', roles: { url: '0.url' } },
    { path: 'Page#type()', carries: 'dom', roles: { body: '1' } },
    { path: 'Frame#goto()', sends: 'http', addressed: true, roles: { url: '0' } },
  ],
} satisfies PackageModel;
