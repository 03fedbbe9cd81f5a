import type { PackageModel } from '../types.ts';

export default {
  package: ['@elysiajs/eden', '@elysiajs/eden/treaty', '@elysiajs/eden/treaty2', '@elysiajs/eden/fetch'],
  docs: 'https://elysiajs.com/eden/treaty/overview',
  calls: [{ path: 'treaty|edenTreaty|edenFetch()', sends: 'http', scheme: 'https:', roles: { url: '0', headers: '1.headers' } }],
} satisfies PackageModel;
