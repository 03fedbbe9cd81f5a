import type { PackageModel } from '../types.ts';

export default {
  package: 'cheerio',
  docs: 'https://cheerio.js.org/docs/basics/loading#fromurl',
  calls: [{ path: 'fromURL()', sends: 'http', roles: { url: '0' } }],
} satisfies PackageModel;
