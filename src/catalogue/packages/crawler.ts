import type { PackageModel } from '../types.ts';

export default {
  package: 'crawler',
  docs: 'https://github.com/bda-research/node-crawler',
  types: [
    { name: 'Crawler', from: ['new ()'] },
  ],
  calls: [
    { path: 'Crawler#queue|add|send|direct()', sends: 'http', roles: { url: ['0.url', '0.uri', '0[].url', '0[].uri', '0[]', '0'] } },
  ],
} satisfies PackageModel;
