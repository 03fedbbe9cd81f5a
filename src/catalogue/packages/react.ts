import type { PackageModel } from '../types.ts';

export default {
  package: ['preact/compat', 'preact/hooks', 'react'],
  docs: 'https://react.dev/reference/react/useCallback',
  passes: [
    { path: 'cache|experimental_useEffectEvent|forwardRef|memo|useCallback|useDeferredValue|useEffectEvent()', returns: '0' },
    { path: 'useMemo()', returns: '0()' },
    { path: 'useRef()', returns: '0', under: 'current', kept: true },
  ],
} satisfies PackageModel;
