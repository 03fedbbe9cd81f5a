import type { PackageModel } from '../types.ts';

/** The compiler's own functions. */
export default {
  package: 'global',
  docs: 'https://svelte.dev/docs/svelte/$state',
  passes: [
    { path: '$derived()', returns: '0' },
    { path: '$derived.by()', returns: '0()' },
    { path: '$state()', returns: '0' },
    { path: '$state.raw|snapshot()', returns: '0' },
  ],
} satisfies PackageModel;
