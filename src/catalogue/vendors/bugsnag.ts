import type { VendorModel } from '../types.ts';

export default {
  id: 'bugsnag',
  name: 'BugSnag (SmartBear Insight Hub)',
  kind: 'errors',
  provider: 'SmartBear Software Inc.',
  country: 'US',
  docs: 'https://docs.bugsnag.com/platforms/javascript/configuration-options/',
  hosts: [
    'notify.bugsnag.com',
    'sessions.bugsnag.com',
    'otlp.bugsnag.com',
    '*.otlp.bugsnag.com',
    'notify.bugsnag.smartbear.com',
    'sessions.bugsnag.smartbear.com',
    'otlp.bugsnag.smartbear.com',
    'notify.insighthub.smartbear.com',
    'sessions.insighthub.smartbear.com',
  ],
  scripts: ['https://d2wy8f7a9ursnm.cloudfront.net/'],
  globals: ['Bugsnag', 'bugsnag'],
  packages: [
    {
      package: [
        '@bugsnag/js',
        '@bugsnag/browser',
        '@bugsnag/node',
        '@bugsnag/expo',
        '@bugsnag/react-native',
        '@bugsnag/electron',
        '@bugsnag/web-worker',
      ],
      docs: 'https://docs.bugsnag.com/platforms/javascript/configuration-options/',
      calls: [
        { path: 'start|createClient()', sends: 'http', starts: true, roles: { url: '0.endpoints.notify' } },
        { path: 'notify|startSession()', sends: 'http', roles: { body: '*' } },
        { path: 'leaveBreadcrumb|setUser|addMetadata()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@bugsnag/browser-performance', '@bugsnag/react-native-performance'],
      docs: 'https://docs.bugsnag.com/performance/integration-guides/web/',
      calls: [
        { path: 'start()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
      ],
    },
    {
      package: ['bugsnag-js', 'bugsnag'],
      docs: 'https://docs.bugsnag.com/platforms/javascript/legacy/',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'register()', sends: 'http', starts: true, roles: { url: '1.endpoint' } },
        { path: 'notify()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'winston-3-bugsnag-transport',
      docs: 'https://github.com/onedr0p/winston-3-bugsnag-transport',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.bugsnag.com/platforms/javascript/configuration-options/',
      calls: [
        { path: 'Bugsnag.start()', sends: 'http', starts: true, roles: { url: '0.endpoints.notify' } },
        { path: 'Bugsnag.notify()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
