import type { PackageModel } from '../types.ts';

export default {
  package: 'phantom',
  docs: 'https://github.com/amir20/phantomjs-node',
  types: [
    { name: 'PhantomJS', from: ['create()'] },
    { name: 'WebPage', from: ['PhantomJS#createPage()'] },
  ],
  calls: [
    { path: 'WebPage#open|openUrl|includeJs()', sends: 'http', roles: { url: '0' } },
    { path: 'WebPage#setContent()', sends: 'http', within: 'markup', roles: { url: '0' } },
    { path: "WebPage#property('content')", sends: 'http', within: 'markup', roles: { url: '1' } },
    { path: 'WebPage#evaluateJavaScript()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
