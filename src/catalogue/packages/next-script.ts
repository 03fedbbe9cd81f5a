import type { PackageModel } from '../types.ts';

export default {
  package: 'next/script',
  docs: 'https://nextjs.org/docs/app/api-reference/components/script',
  calls: [{ path: 'default()', sends: 'script', addressed: true, roles: { url: '0.src' } }],
} satisfies PackageModel;
