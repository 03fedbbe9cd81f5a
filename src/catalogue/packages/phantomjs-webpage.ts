import type { PackageModel } from '../types.ts';

export default {
  package: 'webpage',
  docs: 'https://phantomjs.org/api/webpage/',
  types: [
    { name: 'WebPage', from: ['create()'] },
  ],
  calls: [
    { path: 'WebPage#open|openUrl|includeJs()', sends: 'http', roles: { url: '0' } },
    { path: 'WebPage#setContent()', sends: 'http', within: 'markup', roles: { url: '0' } },
    { path: 'WebPage#evaluateJavaScript()', sends: 'http', within: 'markup', roles: { url: '0' } },
  ],
} satisfies PackageModel;
