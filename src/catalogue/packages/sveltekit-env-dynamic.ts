import type { PackageModel } from '../types.ts';

export default {
  package: ['$env/dynamic/private', '$env/dynamic/public'],
  docs: 'https://svelte.dev/docs/kit/$env-dynamic-private',
  configured: [{ path: 'env.*', kind: 'env' }],
} satisfies PackageModel;
