import type { PackageModel } from '../types.ts';

export default {
  package: 'dropzone',
  docs: 'https://docs.dropzone.dev/configuration/basics/configuration-options',
  calls: [
    { path: 'new ()', sends: 'http', needs: '1.url', roles: { url: ['1.url()', '1.url'], headers: '1.headers' } },
    { path: 'new Dropzone()', sends: 'http', needs: '1.url', roles: { url: ['1.url()', '1.url'], headers: '1.headers' } },
  ],
} satisfies PackageModel;
