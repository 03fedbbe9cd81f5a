import type { VendorModel } from '../types.ts';

export default {
  id: 'trackjs',
  name: 'TrackJS',
  kind: 'errors',
  provider: 'TrackJS LLC',
  country: 'US',
  docs: 'https://docs.trackjs.com/browser-agent/installation/',
  hosts: ['capture.trackjs.com', 'usage.trackjs.com', 'cdn.trackjs.com'],
  scripts: ['https://cdn.trackjs.com/agent/'],
  globals: ['TrackJS'],
  packages: [
    {
      package: ['trackjs', 'trackjs-node', 'trackjs-nextjs'],
      docs: 'https://docs.trackjs.com/browser-agent/installation/',
      calls: [
        { path: 'TrackJS.install()', sends: 'http', starts: true, roles: { url: ['0.errorURL', '0.captureURL'] }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'TrackJS.track()', sends: 'http', roles: { body: '0' } },
        { path: 'TrackJS.addMetadata()', carries: 'http', roles: { body: '*' } },
        { path: 'TrackJS.configure()', carries: 'http', roles: { body: '0' } },
        { path: 'TrackJS.console.log|info|debug|warn|error()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.trackjs.com/browser-agent/installation/',
      calls: [
        { path: 'TrackJS.install()', sends: 'http', starts: true, roles: { url: '0.errorURL' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'TrackJS.track()', sends: 'http', roles: { body: '0' } },
        { path: 'TrackJS.addMetadata()', carries: 'http', roles: { body: '*' } },
        { path: 'TrackJS.configure()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
