import type { PackageModel } from '../types.ts';

export default {
  package: 'sse.js',
  docs: 'https://github.com/mpetazzoni/sse.js#readme',
  calls: [{ path: 'new SSE()', sends: 'eventsource', roles: { url: '0', body: '1.payload', headers: '1.headers' } }],
} satisfies PackageModel;
