/**
 * Scenarios whose records are not yet as they should be, and why. Each is asserted to be still wrong: whoever mends one
 * takes its line out, and the scenario joins those that every host is held against.
 */
export default {
  'export-assignment': 'a module written export = and taken by import = require() is not called',
  'function-given': 'a function that calls the function it is given is not followed when that one is an API',
  'object-returned': 'a function in a returned object is named after no property',
  'injected-interface': 'an instance handed to a constructor under an interface is not followed',
  'fluent-builder': 'a field that a method sets is not what a later method reads',
  'zod-default': 'a default in a schema is not seen as a fallback',
  'callback-named': 'a function of another file handed on by name: what the callee gives it is not followed',
  'callback-option': 'the same inside of an object; listed as caller, so that nobody reports it',
  'wrapped-function': 'the parameters of a function that is an argument (memo, once, debounce) are unknown, not its callers',
  'prototype-methods': 'a constructor that is a plain function, with methods on its prototype',
} satisfies Record<string, string>;
