import type { PackageModel } from '../types.ts';

export default {
  // Imported by hand, these stand in the virtual modules; unimported, Nuxt makes them globals.
  package: ['nuxt/app', '#app', '#imports'],
  docs: 'https://nuxt.com/docs/api/composables/use-fetch',
  calls: [
    { path: 'navigateTo()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://nuxt.com/docs/api/utils/navigate-to' },
    { path: '$fetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
    { path: 'useFetch|useLazyFetch()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.body', headers: '1.headers', query: ['1.query', '1.params'] } },
  ],
} satisfies PackageModel;
