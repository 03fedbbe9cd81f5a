import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://github.com/gajus/global-agent#readme',
  // The package installs this global; from then on every request of the process goes through the proxy.
  calls: [{ path: 'GLOBAL_AGENT.HTTP_PROXY|HTTPS_PROXY=', sends: 'http', addressed: true, roles: { url: '0' } }],
} satisfies PackageModel;
