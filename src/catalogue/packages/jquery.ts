import type { PackageModel } from '../types.ts';

export default {
  package: ['jquery', 'zepto', 'zepto-webpack', 'npm-zepto'],
  docs: 'https://api.jquery.com/category/ajax/',
  types: [{ name: 'JQuery', from: ['()', 'JQuery#*()'] }],
  calls: [
    { path: 'ajax()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'] } },
    { path: 'get|post|getJSON()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '1'] } },
    { path: 'getScript()', sends: 'script', roles: { url: ['0.url', '0'] } },
    { path: 'JQuery#load()', sends: 'http', roles: { url: '0', body: '1' } },
  ],
} satisfies PackageModel;
