import type { PackageModel } from '../types.ts';

export default {
  package: 'next/config',
  docs: 'https://nextjs.org/docs/pages/api-reference/config/next-config-js/runtime-configuration',
  configured: [
    { path: '().publicRuntimeConfig.*', kind: 'config' },
    { path: '().serverRuntimeConfig.*', kind: 'config' },
  ],
} satisfies PackageModel;
