/**
 * Functions that compilers write into modules and that hand a module on unchanged, by their names in TypeScript, Babel, SWC and esbuild output.
 * https://www.typescriptlang.org/tsconfig/#esModuleInterop https://babeljs.io/docs/babel-helpers
 */
export default ['__importStar', '__importDefault', '_interop_require_wildcard', '_interopRequireWildcard', '_interop_require_default', '_interopRequireDefault', '__toESM', '_interopNamespace', '_interopNamespaceDefault', '_interopDefault', '_interopDefaultLegacy', '__toCommonJS', '__spreadArray'] as const;
