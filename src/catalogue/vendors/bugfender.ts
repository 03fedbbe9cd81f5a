import type { VendorModel } from '../types.ts';

export default {
  id: 'bugfender',
  name: 'Bugfender',
  kind: 'errors',
  provider: 'Mobile Jazz, S.L.',
  country: 'ES',
  docs: 'https://docs.bugfender.com/docs/platforms/javascript/',
  hosts: ['api.bugfender.com', 'js.bugfender.com'],
  scripts: ['https://js.bugfender.com/'],
  globals: ['Bugfender'],
  packages: [
    {
      package: ['@bugfender/sdk', '@bugfender/rn-bugfender'],
      docs: 'https://docs.bugfender.com/docs/platforms/javascript/',
      calls: [
        { path: 'Bugfender.init()', sends: 'http', starts: true, roles: { url: '0.apiURL' } },
        { path: 'Bugfender.log|error|warn|info|sendIssue|sendCrash|sendUserFeedback()', sends: 'http', roles: { body: '*' } },
        { path: 'Bugfender.setDeviceKey()', carries: 'http', roles: { body: '1' } },
        { path: 'Bugfender.trace|fatal|sendLog()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.bugfender.com/docs/platforms/web/',
      calls: [
        { path: 'Bugfender.init()', sends: 'http', starts: true, roles: { url: '0.apiURL' } },
        { path: 'Bugfender.log|trace|info|warn|error|fatal|sendLog|sendIssue|sendCrash|sendUserFeedback()', sends: 'http', roles: { body: '*' } },
        { path: 'Bugfender.setDeviceKey()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
