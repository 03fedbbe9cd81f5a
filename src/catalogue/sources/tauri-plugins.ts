import type { PackageModel } from '../types.ts';

export default {
  package: ['@tauri-apps/api/clipboard', '@tauri-apps/api/os', '@tauri-apps/plugin-clipboard-manager', '@tauri-apps/plugin-os'],
  docs: 'https://v2.tauri.app/reference/javascript/os/',
  sources: [
    { path: 'arch|family|locale|platform|type|version()', category: 'user.device', label: 'the operating system' },
    { path: 'hostname()', category: 'user.device', label: 'the host name' },
    { path: 'readImage|readText()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
  ],
} satisfies PackageModel;
