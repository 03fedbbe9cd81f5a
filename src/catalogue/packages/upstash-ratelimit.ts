import type { PackageModel } from '../types.ts';

export default {
  package: '@upstash/ratelimit',
  docs: 'https://github.com/upstash/ratelimit-js#readme',
  types: [
    { name: 'Ratelimit', from: ['new Ratelimit()'], outlets: '0.redis' },
  ],
  calls: [
    { path: 'Ratelimit#blockUntilReady|getRemaining|limit|resetUsedTokens()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
