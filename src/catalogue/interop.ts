/**
 * Functions that compilers write into modules, or load from packages of theirs, by their names in TypeScript, Babel, SWC, esbuild and Rollup output. Those that begin with `__` are
 * called so everywhere; the others are written and joined in several ways: `_interop_require_default`, `_interopRequireDefault` and `@babel/runtime/helpers/interopRequireDefault` are one.
 * https://www.typescriptlang.org/tsconfig/#esModuleInterop https://babeljs.io/docs/babel-helpers https://babeljs.io/docs/babel-plugin-transform-runtime
 */
export default {
  /** They give the module, or the list, that they are given. */
  handing: ['__importStar', '__importDefault', '__toESM', '__toCommonJS', '__spreadArray', 'interopRequireWildcard', 'interopRequireDefault', 'interopNamespace', 'interopNamespaceDefault', 'interopDefault', 'interopDefaultLegacy'],
  /** They give what goes through a list, as a list's own iterator does. */
  iterating: ['__values', '__asyncValues', 'createForOfIteratorHelper', 'createForOfIteratorHelperLoose', 'asyncIterator'],
  /** The names of such a function where it is a member of a module of its own. */
  whole: ['', 'default', '_', '*'],
  /** Methods that give the next element, as the member `value` of an object. */
  steps: ['next', 'n'],
  value: 'value',
} as const;
