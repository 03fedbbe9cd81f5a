import type { PackageModel } from '../types.ts';

export default {
  package: ['crawlee', '@crawlee/http', '@crawlee/cheerio', '@crawlee/jsdom', '@crawlee/linkedom', '@crawlee/playwright', '@crawlee/puppeteer'],
  docs: 'https://crawlee.dev/js/api/basic-crawler/class/BasicCrawler#run',
  types: [{ name: 'Crawler', from: ['new HttpCrawler|CheerioCrawler|JSDOMCrawler|LinkeDOMCrawler|PlaywrightCrawler|PuppeteerCrawler|AdaptivePlaywrightCrawler()'] }],
  calls: [
    // Without requests it takes those that were added before.
    { path: 'Crawler#run()', sends: 'http', needs: '0', roles: { url: ['0[].url', '0[]'] } },
    { path: 'Crawler#addRequests()', sends: 'http', roles: { url: ['0[].url', '0[]'] } },
  ],
} satisfies PackageModel;
