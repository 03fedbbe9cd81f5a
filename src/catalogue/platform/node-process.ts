import type { PackageModel } from '../types.ts';

export default {
  package: 'node:process',
  docs: 'https://nodejs.org/api/process.html',
  configured: [{ path: 'env.*', kind: 'env' }],
  loads: [
    { path: 'getBuiltinModule()', module: '0' },
    { path: 'mainModule.require()', module: '0' },
  ],
} satisfies PackageModel;
