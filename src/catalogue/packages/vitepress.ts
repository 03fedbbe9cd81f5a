import type { PackageModel } from '../types.ts';

/** What a site's configuration puts into the head of its pages: elements as lists of a tag and its attributes. */
export default {
  package: 'vitepress',
  docs: 'https://vitepress.dev/reference/site-config#head',
  sendsBy: ['defineConfig', 'defineConfigWithTheme'],
  calls: [{ path: 'defineConfig|defineConfigWithTheme()', sends: 'dom', roles: { url: '0.head[].1.src' } }],
} satisfies PackageModel;
