import type { PackageModel } from '../types.ts';

export default {
  package: 'node-wifi',
  docs: 'https://github.com/friedrith/node-wifi#readme',
  sources: [
    { path: 'getCurrentConnections|scan()', category: 'user.location.imprecise', label: 'the wireless networks around' },
  ],
} satisfies PackageModel;
