import type { PackageModel } from '../types.ts';

export default {
  package: 'hpagent',
  docs: 'https://github.com/delvedor/hpagent#readme',
  calls: [{ path: 'new HttpProxyAgent|HttpsProxyAgent()', sends: 'http', addressed: true, roles: { url: '0.proxy' } }],
} satisfies PackageModel;
