import type { PackageModel } from '../types.ts';

export default {
  package: 'clipboardy',
  docs: 'https://github.com/sindresorhus/clipboardy#readme',
  sources: [
    { path: 'read|readSync()', category: 'user.content.private', label: 'the clipboard', collects: 'clipboard' },
  ],
} satisfies PackageModel;
