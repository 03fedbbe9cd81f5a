import type { PackageModel } from '../types.ts';

export default {
  package: 'jsdom',
  docs: 'https://github.com/jsdom/jsdom#fromurl',
  calls: [{ path: 'JSDOM.fromURL()', sends: 'http', roles: { url: '0', headers: ['1.referrer', '1.userAgent'] } }],
} satisfies PackageModel;
