import type { PackageModel } from '../types.ts';

export default {
  package: 'screenshot-desktop',
  docs: 'https://github.com/bencevans/screenshot-desktop#readme',
  sources: [
    { path: '()', category: 'user.content.private', label: 'the screen', collects: 'screen' },
    { path: 'all()', category: 'user.content.private', label: 'the screen', collects: 'screen' },
  ],
} satisfies PackageModel;
