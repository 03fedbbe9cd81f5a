import type { PackageModel } from '../types.ts';

/** Images of other hosts are fetched by the server that optimises them, or by the page. */
export default {
  package: ['next/image', 'next/legacy/image'],
  docs: 'https://nextjs.org/docs/app/api-reference/components/image',
  calls: [{ path: 'default()', sends: 'dom', roles: { url: '0.src' } }],
} satisfies PackageModel;
