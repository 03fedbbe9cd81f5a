import type { PackageModel } from '../types.ts';

export default {
  package: 'radash',
  docs: 'https://radash-docs.vercel.app/docs/curry/debounce',
  passes: [
    { path: 'debounce|throttle()', returns: '1' },
    { path: 'memo|tryit()', returns: '0' },
  ],
} satisfies PackageModel;
