import type { PackageModel } from '../types.ts';

/** Loaders and actions answer with redirects; those to another host leave the program. */
export default {
  package: ['react-router', 'react-router-dom', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/node', '@remix-run/react', '@remix-run/server-runtime'],
  docs: 'https://reactrouter.com/api/utils/redirect',
  sendsBy: ['redirect', 'redirectDocument'],
  calls: [{ path: 'redirect|redirectDocument()', sends: 'navigation', addressed: true, roles: { url: '0' } }],
} satisfies PackageModel;
