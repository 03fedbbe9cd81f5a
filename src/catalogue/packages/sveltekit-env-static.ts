import type { PackageModel } from '../types.ts';

export default {
  package: ['$env/static/private', '$env/static/public'],
  docs: 'https://svelte.dev/docs/kit/$env-static-private',
  configured: [{ path: '*', kind: 'env' }],
} satisfies PackageModel;
