/**
 * Functions that compilers write into modules to run async functions on engines that have none, by their names: in TypeScript and tslib, esbuild, SWC and Babel output.
 * The last argument of each is the body.
 * https://www.typescriptlang.org/tsconfig/#importHelpers https://babeljs.io/docs/babel-plugin-transform-async-to-generator https://esbuild.github.io/content-types/#javascript
 */
export default {
  /** A generator is run at once, with the `this` and the arguments of the function around it: `return __awaiter(this, arguments, void 0, function* () { … })`. */
  run: ['__awaiter', '__async'],
  /** A generator is made an async function: `_asyncToGenerator(function* () { … })`. */
  made: ['_asyncToGenerator', '_async_to_generator', 'asyncToGenerator', '_wrapAsyncGenerator', '_wrap_async_generator', 'wrapAsyncGenerator'],
  /** A state machine is run at once. Each step ends by giving back a list: what to do next, and a value. */
  stepped: ['__generator', '_ts_generator'],
  /** What such a list says first where its value is awaited, and where it is the result. The other ones go on elsewhere. */
  awaits: 4,
  returns: 2,
  /** The member of the state that is called for what was awaited last. */
  sent: 'sent',
  /**
   * Regenerator's machines: a function of one parameter, the state, that does nothing but go through a switch of it for ever. A step gives back what is awaited, or what a method of the
   * state gives for these and a result; what was awaited last is a member of these names. https://babeljs.io/docs/babel-plugin-transform-regenerator
   */
  endings: [2, 'return'],
  got: ['sent', 'v'],
} as const;
