/**
 * Functions of the global object that give back texts, numbers and truths, or lists of them: nothing that is handed to them comes out again to be
 * called. By the object that they are members of; `''` is the global object. https://tc39.es/ecma262/#sec-global-object
 */
export const plainFunctions: Readonly<Record<string, readonly string[]>> = {
  '': ['String', 'Number', 'Boolean', 'BigInt', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'atob', 'btoa'],
  Object: ['keys', 'getOwnPropertyNames', 'hasOwn', 'is', 'isFrozen', 'isSealed'],
  Array: ['isArray'],
  JSON: ['stringify'],
  Number: ['isFinite', 'isInteger', 'isNaN', 'isSafeInteger', 'parseFloat', 'parseInt'],
  Math: ['abs', 'ceil', 'floor', 'max', 'min', 'round', 'trunc'],
};
