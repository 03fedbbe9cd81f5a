import type { PackageModel } from '../types.ts';

export default {
  package: 'express-http-proxy',
  docs: 'https://github.com/villadora/express-http-proxy#readme',
  calls: [{ path: '()', sends: 'http', scheme: 'http:', roles: { url: '0' } }],
} satisfies PackageModel;
