import type { PackageModel } from '../types.ts';

export default {
  package: ['bonjour-service', 'bonjour'],
  docs: 'https://github.com/onlxltd/bonjour-service#readme',
  types: [{ name: 'Bonjour', from: ['new ()', 'new Bonjour()', '()'], hosts: ['udp://224.0.0.251:5353'] }],
  calls: [{ path: 'Bonjour#publish|find|findOne()', sends: 'dns', roles: { body: '0' } }],
} satisfies PackageModel;
