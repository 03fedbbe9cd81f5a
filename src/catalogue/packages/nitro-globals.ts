import type { PackageModel } from '../types.ts';

/** Handlers of routes as Nuxt and Nitro import them by themselves: what they give back is what is answered with. */
export default {
  package: 'global',
  docs: 'https://nitro.build/guide/routing',
  calls: [
    { path: 'defineCachedEventHandler|defineEventHandler|eventHandler()', sends: 'dom', within: 'page', roles: { url: ['0()', '0.handler()'] } },
    { path: 'sendRedirect()', sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://v1.h3.dev/utils/response' },
  ],
} satisfies PackageModel;
