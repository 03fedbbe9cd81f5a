import type { PackageModel } from '../types.ts';

export default {
  package: 'node:util',
  docs: 'https://nodejs.org/api/util.html',
  calls: [{ path: 'inspect()', gathers: '0' }],
  passes: [{ path: 'callbackify|deprecate|promisify()', returns: '0' }],
} satisfies PackageModel;
