import type { PackageModel } from '../types.ts';

/** `useMemo` and `useRef` are not here: what they return is not the argument but a result or a box. */
export default {
  package: ['preact/compat', 'preact/hooks', 'react'],
  docs: 'https://react.dev/reference/react/useCallback',
  passes: [{ path: 'cache|experimental_useEffectEvent|forwardRef|memo|useCallback|useDeferredValue|useEffectEvent()', returns: '0' }],
} satisfies PackageModel;
