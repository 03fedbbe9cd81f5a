import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://docs.astro.build/en/reference/api-reference/',
  calls: [
    { path: 'Astro.redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://docs.astro.build/en/reference/api-reference/#redirect' },
    { path: 'Astro.rewrite()', sends: 'http', addressed: true, roles: { url: '0' }, docs: 'https://docs.astro.build/en/reference/api-reference/#rewrite' },
  ],
} satisfies PackageModel;
