import type { PackageModel } from '../types.ts';

export default {
  package: 'env-schema',
  docs: 'https://github.com/fastify/env-schema#readme',
  configured: [
    { path: '().*', kind: 'env' },
    { path: 'envSchema().*', kind: 'env' },
  ],
} satisfies PackageModel;
