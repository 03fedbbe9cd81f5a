import type { PackageModel } from '../types.ts';

export default {
  package: 'get-uri',
  docs: 'https://github.com/TooTallNate/proxy-agents/tree/main/packages/get-uri#readme',
  calls: [{ path: 'getUri()', sends: 'http', roles: { url: '0', headers: '1.headers' } }],
} satisfies PackageModel;
