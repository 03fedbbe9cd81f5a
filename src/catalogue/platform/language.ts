import type { PackageModel } from '../types.ts';

/** The language's own: what hands its argument on, what names configuration, what loads a module. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects',
  types: [{ name: 'NodeRequire', from: [] }],
  calls: [{ path: 'JSON.stringify()', gathers: '0' }],
  passes: [
    { path: 'new Proxy()', returns: '0' },
    { path: 'new String()', returns: '0' },
    { path: 'import.meta.resolve()', returns: '0' },
    { path: 'structuredClone()', returns: '0' },
    { path: 'Array.from()', returns: '0' },
    { path: 'Iterator.from()', returns: '0' },
    { path: 'Object.defineProperties|defineProperty|freeze|preventExtensions|seal|setPrototypeOf()', returns: '0' },
    { path: 'Object()', returns: '0' },
    { path: 'Promise.all|resolve()', returns: '0' },
    { path: 'Promise.any|race()', returns: '0[]' },
    { path: 'String()', returns: '0' },
  ],
  configured: [
    { path: 'import.meta.env.*', kind: 'env' },
    { path: 'process.env.*', kind: 'env' },
    { path: 'Bun.env.*', kind: 'env' },
    { path: 'Deno.env.get()', kind: 'env', name: '0' },
    { path: 'Netlify.env.get()', kind: 'env', name: '0' },
  ],
  loads: [
    { path: 'module.require()', module: '0' },
    { path: 'process.getBuiltinModule()', module: '0' },
    { path: 'process.mainModule.require()', module: '0' },
    { path: 'require()', module: '0' },
    { path: 'NodeRequire#()', module: '0' },
  ],
} satisfies PackageModel;
