import type { PackageModel } from '../types.ts';

export default {
  package: 'is-online',
  docs: 'https://github.com/sindresorhus/is-online#readme',
  calls: [{ path: '()', sends: 'http', hosts: ['https://icanhazip.com', 'https://api.ipify.org', 'https://captive.apple.com', 'https://cloudflare.com'] }],
} satisfies PackageModel;
