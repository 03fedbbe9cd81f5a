import type { PackageModel } from '../types.ts';

export default {
  package: 'cloudflare:workers',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/bindings/',
  configured: [{ path: 'env.*', kind: 'env' }],
} satisfies PackageModel;
