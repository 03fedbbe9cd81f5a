import type { PackageModel } from '../types.ts';

/** Scripts that are put into the head of a page, as Nuxt imports by itself what puts them there. */
export default {
  package: 'global',
  docs: 'https://nuxt.com/docs/api/composables/use-head',
  calls: [
    { path: 'defineNuxtConfig()', sends: 'dom', roles: { url: '0.app.head.script[].src' }, docs: 'https://nuxt.com/docs/api/nuxt-config#head' },
    { path: 'useHead|useHeadSafe|useServerHead()', sends: 'dom', roles: { url: ['0.script[].src', '0().script[].src'] } },
  ],
} satisfies PackageModel;
