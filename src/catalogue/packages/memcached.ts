import type { PackageModel } from '../types.ts';

export default {
  package: 'memcached',
  docs: 'https://github.com/3rd-Eden/memcached#setting-up-the-client',
  types: [{ name: 'Memcached', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'database', roles: { host: '0[]' }, scheme: 'memcached:', port: 11211 },
    { path: 'Memcached#set|add|replace|append|prepend|cas()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
