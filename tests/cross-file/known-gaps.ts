/**
 * Scenarios whose records are not yet as they should be, and why. Each is asserted to be still wrong: whoever mends one
 * takes its line out, and the scenario joins those that every host is held against.
 */
export default {
  'common-js-whole': 'the value of require() of a file cannot be called where module.exports is a function or class',
  'export-assignment': 'the same, written import = require() and export =',
  'fetch-parameter': 'a default of a parameter does not expose its module; fetch handed over by name is not followed into the call',
  'function-given': 'a function that calls the function it is given is not followed when that one is an API',
  'function-returned': 'making a function that sends is listed like a send, beside the send itself',
  'object-returned': 'the same for a function in a returned object; and it is named after no property',
  'function-handed-on': 'an API handed on as a callback (then(fetch), map(fetch)) is no call',
  'fixed-host-wrapper': 'a call that decides a path only is listed again, though its host is decided in the callee',
  'only-through': 'the same: "only" is held against a caller who does not decide the host',
  'generator-yields': 'what a generator yields is not what iterating over it gives',
  'instance-parameter': 'an instance handed to a function of another file: neither the call nor the function is listed',
  'injected-interface': 'an instance handed to a constructor under an interface is not followed',
  'client-of-clients': 'an instance that holds its maker (new Part(this)) is not followed',
  'fluent-builder': 'a field that a method sets is not what a later method reads',
  'zod-default': 'a default in a schema is not seen as a fallback',
  'callback-named': 'a function of another file handed on by name: what the callee gives it is not followed',
  'callback-option': 'the same inside of an object; listed as caller, so that nobody reports it',
  'wrapped-function': 'the parameters of a function that is an argument (memo, once, debounce) are unknown, not its callers',
  'prototype-methods': 'a constructor that is a plain function, with methods on its prototype',
  'many-wrappers': 'the seventh wrapper is dropped without a word',
  'map-of-hosts': 'new Map([[key, value]]).get(key) is unknown',
  'assigned-exports': 'Object.assign(module.exports, { … }) exports nothing',
} satisfies Record<string, string>;
