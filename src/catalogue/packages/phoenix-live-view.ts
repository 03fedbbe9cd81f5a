import type { PackageModel } from '../types.ts';

export default {
  package: 'phoenix_live_view',
  docs: 'https://hexdocs.pm/phoenix_live_view/js-interop.html',
  calls: [{ path: 'new LiveSocket()', sends: 'websocket', roles: { url: '0', query: '2.params' } }],
} satisfies PackageModel;
