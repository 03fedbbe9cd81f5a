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
      types: [
        { name: 'Event', from: ['start|createClient().<onError:0>', 'addOnError().<0>', 'notify().<0>', 'Client#addOnError().<0>', 'Client#notify().<0>'] },
        { name: 'Session', from: ['start|createClient().<onSession:0>', 'addOnSession().<0>', 'Client#addOnSession().<0>'] },
        // A session that is started is a client with a session of its own.
        { name: 'Client', from: ['start|createClient|startSession|resumeSession()', 'Client#startSession|resumeSession()'] },
      ],
      calls: [
        { path: 'start|createClient()', sends: 'http', starts: true, roles: { url: '0.endpoints.notify', body: ['0.user', '0.metadata'] } },
        { path: 'notify|startSession|resumeSession()', sends: 'http', roles: { body: '*' } },
        { path: 'leaveBreadcrumb|setUser|addMetadata|setContext|addFeatureFlag|addFeatureFlags()', carries: 'http', roles: { body: '*' } },
        { path: 'Client#notify|startSession|resumeSession()', sends: 'http', roles: { body: '*' } },
        { path: 'Client#leaveBreadcrumb|setUser|addMetadata|setContext|addFeatureFlag|addFeatureFlags()', carries: 'http', roles: { body: '*' } },
        { path: 'Event#setUser|addMetadata|addFeatureFlag|addFeatureFlags()', carries: 'http', roles: { body: '*' }, docs: 'https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/' },
        { path: 'Session#setUser()', carries: 'http', roles: { body: '*' }, docs: 'https://docs.bugsnag.com/platforms/javascript/capturing-sessions/' },
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
      types: [
        { name: 'Bugsnag.Event', from: ['Bugsnag.start().<onError:0>', 'Bugsnag.addOnError().<0>'] },
        { name: 'Bugsnag.Session', from: ['Bugsnag.start().<onSession:0>', 'Bugsnag.addOnSession().<0>'] },
      ],
      calls: [
        { path: 'Bugsnag.start()', sends: 'http', starts: true, roles: { url: '0.endpoints.notify', body: ['0.user', '0.metadata'] } },
        { path: 'Bugsnag.notify|startSession|resumeSession()', sends: 'http', roles: { body: '*' } },
        { path: 'Bugsnag.leaveBreadcrumb|setUser|addMetadata|setContext|addFeatureFlag|addFeatureFlags()', carries: 'http', roles: { body: '*' } },
        { path: 'Bugsnag.Event#setUser|addMetadata|addFeatureFlag|addFeatureFlags()', carries: 'http', roles: { body: '*' }, docs: 'https://docs.bugsnag.com/platforms/javascript/customizing-error-reports/' },
        { path: 'Bugsnag.Session#setUser()', carries: 'http', roles: { body: '*' }, docs: 'https://docs.bugsnag.com/platforms/javascript/capturing-sessions/' },
      ],
    },
  ],
} satisfies VendorModel;
