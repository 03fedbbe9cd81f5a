/**
 * What bundlers write where they put a module of a package into the text: a function of this name is given an object whose one key is the
 * path of the module. https://esbuild.github.io/content-types/#commonjs
 */
export default {
  inlining: ['__commonJS', '__commonJSMin'],
  /** The folder that packages lie in. */
  packages: 'node_modules',
  /** Files that a package is entered by, besides one of its own name, and folders that they lie in. */
  entries: ['index', 'main'],
  folders: ['lib', 'dist', 'build', 'src', 'cjs', 'node', 'out'],
} as const;
