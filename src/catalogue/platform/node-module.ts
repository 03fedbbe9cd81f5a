import type { PackageModel } from '../types.ts';

export default {
  package: 'node:module',
  docs: 'https://nodejs.org/api/module.html',
  types: [{ name: 'Require', from: ['createRequire()'] }],
  sendsBy: ['createRequire', '_load', 'register', 'registerHooks'],
  calls: [
    { path: 'register()', sends: 'script', addressed: true, roles: { url: '0' }, docs: 'https://nodejs.org/api/module.html#moduleregisterspecifier-parenturl-options' },
    { path: 'registerHooks()', sends: 'script', addressed: true, roles: { url: '0.resolve().url' }, docs: 'https://nodejs.org/api/module.html#moduleregisterhooksoptions' },
  ],
  loads: [
    { path: '_load()', module: '0' },
    { path: 'Require#()', module: '0' },
  ],
} satisfies PackageModel;
