import type { PackageModel } from '../types.ts';

export default {
  package: 'node:async_hooks',
  docs: 'https://nodejs.org/api/async_context.html',
  types: [{ name: 'AsyncLocalStorage', from: ['new AsyncLocalStorage()'] }],
  relays: [{
    puts: [{ path: 'AsyncLocalStorage#run|enterWith()', at: '0' }],
    gives: [{ path: 'AsyncLocalStorage#getStore()' }],
    fresh: true,
  }],
  passes: [
    { path: 'AsyncLocalStorage.bind()', returns: '0' },
    { path: 'AsyncResource.bind()', returns: '0' },
  ],
} satisfies PackageModel;
