import type { PackageModel } from '../types.ts';

/** Version 2 has `add` and `send`, version 1 `queue` and `direct`; options are those of the HTTP client beneath. */
export default {
  package: 'crawler',
  docs: 'https://github.com/bda-research/node-crawler#basic-usage',
  types: [
    { name: 'Crawler', from: ['new ()'] },
  ],
  calls: [
    { path: 'Crawler#queue|add|send|direct()', sends: 'http', roles: { url: ['0.url', '0.uri', '0[].url', '0[].uri', '0[]', '0'], body: ['0.body', '0.form', '0.json'], headers: '0.headers', query: ['0.searchParams', '0.qs'] } },
  ],
} satisfies PackageModel;
