/**
 * Functions that compilers write into modules in the place of private members of classes, by their names: in TypeScript and tslib, esbuild, SWC and Babel output.
 * All are given an object and what tells the member (Babel's newer ones the other way round), then what is written, or the function that the member is.
 * https://www.typescriptlang.org/tsconfig/#importHelpers https://babeljs.io/docs/babel-plugin-transform-private-methods https://esbuild.github.io/content-types/#javascript
 */
export default {
  read: ['__classPrivateFieldGet', '__privateGet', '_classPrivateFieldGet', '_class_private_field_get', 'classPrivateFieldGet'],
  written: ['__classPrivateFieldSet', '__privateSet', '__privateAdd', '_classPrivateFieldSet', '_classPrivateFieldInitSpec', '_class_private_field_set', '_class_private_field_init', 'classPrivateFieldSet', 'classPrivateFieldInitSpec'],
  methods: ['__privateMethod', '_classPrivateMethodGet', '_class_private_method_get', '_assertClassBrand', 'classPrivateMethodGet', 'assertClassBrand'],
  /** These are given an object, the name of a public field, and what it holds. */
  fields: ['__publicField', '_defineProperty', '_define_property', 'defineProperty'],
  /** What TypeScript says of a member in a text: a method, or one that is worked out by a function. */
  method: 'm',
  accessor: 'a',
  /** Where a static member, or one that is described, is kept. */
  value: 'value',
} as const;
