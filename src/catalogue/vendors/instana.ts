import type { VendorModel } from '../types.ts';

export default {
  id: 'instana',
  name: 'IBM Instana',
  kind: 'performance',
  provider: 'International Business Machines Corporation',
  country: 'US',
  docs: 'https://www.ibm.com/docs/en/instana-observability',
  hosts: ['*.instana.io', '*.instana.rocks'],
  scripts: ['https://eum.instana.io/'],
  globals: ['ineum'],
  packages: [
    {
      package: ['@instana/collector', '@instana/serverless-collector'],
      docs: 'https://www.ibm.com/docs/en/instana-observability',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { host: '0.agentHost', port: '0.agentPort' }, switches: [{ at: '0.tracing.enabled', off: false }] },
      ],
    },
    {
      package: '@instana/react-native-agent',
      docs: 'https://www.ibm.com/docs/en/instana-observability',
      calls: [
        { path: 'setup()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'reportEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserID|setUserName|setUserEmail|setMeta()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.ibm.com/docs/en/instana-observability',
      calls: [
        { path: "ineum('reportingUrl')", sends: 'http', starts: true, roles: { url: '1' } },
        { path: "ineum('reportEvent')", sends: 'http', roles: { body: '*' } },
        { path: "ineum('reportError')", sends: 'http', roles: { body: '*' } },
        { path: "ineum('user')", carries: 'http', roles: { body: '*' } },
        { path: "ineum('meta')", carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
