/**
 * What compilers write in the place of a class for engines that have none, by whatever names: in Babel, SWC and TypeScript output. Its members stand in lists, an entry
 * each, and the class above is told by its prototype. https://babeljs.io/docs/babel-plugin-transform-classes https://www.typescriptlang.org/tsconfig/#target
 */
export default {
  /** What an entry says: what the member is called, and what it is. */
  key: 'key',
  kinds: { value: 'method', get: 'get', set: 'set' },
  prototype: 'prototype',
  defining: 'defineProperty',
  /** How a function is called as one of an object: with what follows, or with a list. */
  call: 'call',
  apply: 'apply',
} as const;
