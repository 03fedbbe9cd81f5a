/**
 * What bundlers write where they put a module of a package into the text: a function of this name is given an object whose one key is the
 * path of the module. https://esbuild.github.io/content-types/#commonjs
 */
export default {
  inlining: ['__commonJS', '__commonJSMin'],
  /** What stands for `require` where there may be none, by the name that other files import it by. */
  requires: ['__require'],
  /** The folder that packages lie in. */
  packages: 'node_modules',
  /** Files that a package is entered by, besides one of its own name, and folders that they lie in. */
  entries: ['index', 'main'],
  folders: ['lib', 'dist', 'build', 'src', 'cjs', 'node', 'out'],
  /**
   * What webpack hands each module to load others by, and by which parameter where it goes by another name. Its method makes a function of a module that gives what the module exports
   * by default, and has it as a member, too: `loader.n(module)()`, `loader.n(module).a`. https://webpack.js.org/api/module-variables/#__webpack_require__-webpack-specific
   */
  loader: { name: '__webpack_require__', index: 2, getter: 'n', member: 'a' },
  /** The member by which a module of ECMAScript is told that was made one of CommonJS. https://babeljs.io/docs/babel-plugin-transform-modules-commonjs */
  moduleMark: '__esModule',
  /** The method by which a loader calls the function of a module, the member that holds what that exports, and what its own methods do: a getter, exports that are defined, and itself for later. https://webpack.js.org/api/module-variables/ */
  registryCall: 'call',
  exports: 'exports',
  methods: { n: 'getter', d: 'define', bind: 'bind' } as const,
  /**
   * Under which names a file that was split off exports its modules and the numbers of its parts; and the method that is handed these, and the modules, in one list, where it is a script of a page.
   * https://webpack.js.org/configuration/output/#outputchunkformat
   */
  chunks: { exported: [{ ids: 'ids', modules: 'modules' }, { ids: '__webpack_ids__', modules: '__webpack_modules__' }, { ids: '__webpack_esm_ids__', modules: '__webpack_esm_modules__' }], taking: 'push' },
  /**
   * Functions that are handed a list of modules, and a function that is handed these: of AMD, and of SystemJS, whose modules are handed to functions in a list of what that function
   * gives back, one each. https://github.com/amdjs/amdjs-api/blob/master/AMD.md https://github.com/systemjs/systemjs/blob/main/docs/system-register.md
   */
  listing: { define: 'define', holder: 'System', register: 'register', setters: 'setters' },
  /** What stands in such a list for what a module exports, and for what is no module. */
  listedExports: 'exports',
  listedOthers: ['require', 'module'],
} as const;
