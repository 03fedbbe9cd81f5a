import type { PackageModel } from '../types.ts';

export default {
  package: '@tauri-apps/plugin-upload',
  docs: 'https://v2.tauri.app/reference/javascript/upload/',
  calls: [
    { path: 'upload()', sends: 'http', roles: { url: '0', body: '1', headers: '3' } },
    { path: 'download()', sends: 'http', roles: { url: '0', headers: '3' } },
  ],
} satisfies PackageModel;
