import type { PackageModel } from '../types.ts';

export default {
  package: '@hocuspocus/provider',
  docs: 'https://tiptap.dev/docs/hocuspocus/provider/configuration',
  calls: [
    { path: 'new HocuspocusProvider|HocuspocusProviderWebsocket()', needs: '0.url', sends: 'websocket', roles: { url: '0.url', auth: '0.token', body: '0.parameters' } },
  ],
} satisfies PackageModel;
