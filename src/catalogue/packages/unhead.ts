import type { PackageModel } from '../types.ts';

/** Scripts that are put into the head of a page. */
export default {
  package: ['unhead', '@unhead/react', '@unhead/vue', '#app', '#imports', 'nuxt/app'],
  docs: 'https://unhead.unjs.io/docs/head/api/composables/use-head',
  sendsBy: ['useHead', 'useHeadSafe', 'useScript', 'useServerHead'],
  calls: [
    { path: 'useHead|useHeadSafe|useServerHead()', sends: 'dom', roles: { url: ['0.script[].src', '0().script[].src', '1.script[].src'] } },
    { path: 'useScript()', sends: 'dom', roles: { url: ['0.src', '0', '1.src', '1'] }, docs: 'https://unhead.unjs.io/docs/head/api/composables/use-script' },
  ],
} satisfies PackageModel;
