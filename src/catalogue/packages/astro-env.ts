import type { PackageModel } from '../types.ts';

export default {
  package: ['astro:env/client', 'astro:env/server'],
  docs: 'https://docs.astro.build/en/reference/modules/astro-env/',
  configured: [
    { path: 'getSecret()', kind: 'env', name: '0' },
    { path: '*', kind: 'env' },
  ],
} satisfies PackageModel;
