import type { PackageModel } from '../types.ts';

/** A page of another host is opened as any address is. */
export default {
  package: ['next/navigation', 'next/router'],
  docs: 'https://nextjs.org/docs/app/api-reference/functions/use-router',
  sendsBy: ['permanentRedirect', 'push', 'redirect', 'replace'],
  types: [{ name: 'NextRouter', from: ['useRouter()', 'withRouter().<0>'] }, { name: 'AppRouterInstance', from: [], extends: 'NextRouter' }],
  calls: [
    { path: 'default.push|replace()', sends: 'navigation', addressed: true, roles: { url: ['0.pathname', '0.href', '0'], query: '0.query' }, docs: 'https://nextjs.org/docs/pages/api-reference/functions/use-router' },
    { path: 'permanentRedirect|redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://nextjs.org/docs/app/api-reference/functions/redirect' },
    { path: 'NextRouter#push|replace()', sends: 'navigation', addressed: true, roles: { url: ['0.pathname', '0.href', '0'], query: '0.query' } },
  ],
} satisfies PackageModel;
