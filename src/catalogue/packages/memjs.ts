import type { PackageModel } from '../types.ts';

export default {
  package: 'memjs',
  docs: 'https://github.com/memcachier/memjs#usage',
  types: [{ name: 'Client', from: ['Client.create()'] }],
  calls: [
    { path: 'Client.create()', sends: 'database', roles: { host: '0' }, scheme: 'memcached:', port: 11211 },
    { path: 'Client#set|add|replace|append|prepend()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
