import type { PackageModel } from '../types.ts';

export default {
  package: ['electron/common', 'electron/renderer'],
  docs: 'https://www.electronjs.org/docs/latest/api/clipboard',
  sources: [
    { path: 'clipboard.readText|readHTML|readRTF|readImage|readBookmark|readFindText|readBuffer|read()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
  ],
} satisfies PackageModel;
