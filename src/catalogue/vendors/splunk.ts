import type { VendorModel } from '../types.ts';

export default {
  id: 'splunk',
  name: 'Splunk Observability',
  kind: 'performance',
  provider: 'Splunk LLC',
  country: 'US',
  docs: 'https://help.splunk.com/en/splunk-observability-cloud',
  hosts: ['*.signalfx.com', '*.observability.splunkcloud.com'],
  regions: {
    US: ['rum-ingest.us0.signalfx.com', 'rum-ingest.us1.signalfx.com', 'ingest.us0.signalfx.com', 'ingest.us1.signalfx.com'],
    EU: ['rum-ingest.eu0.signalfx.com', 'ingest.eu0.signalfx.com'],
  },
  scripts: ['https://cdn.signalfx.com/o11y-gdi-rum/', 'https://cdn.observability.splunkcloud.com/o11y-gdi-rum/'],
  globals: ['SplunkRum', 'SplunkSessionRecorder'],
  packages: [
    {
      package: ['@splunk/otel-web', '@splunk/otel-react-native'],
      docs: 'https://github.com/signalfx/splunk-otel-js-web',
      calls: [
        { path: 'SplunkRum.init()', sends: 'http', starts: true, roles: { url: '0.beaconEndpoint' }, switches: [{ at: '0.disableErrorReporting', off: true }] },
        { path: 'SplunkRum.error|reportError()', sends: 'http', roles: { body: '*' } },
        { path: 'SplunkRum.setGlobalAttributes()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@splunk/otel',
      docs: 'https://github.com/signalfx/splunk-otel-js',
      calls: [
        { path: 'start()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
      ],
    },
    {
      package: 'signalfx',
      docs: 'https://github.com/signalfx/signalfx-nodejs',
      types: [
        { name: 'Ingest', from: ['new Ingest()'], roles: { url: '1.ingestEndpoint' } },
      ],
      calls: [
        { path: 'new Ingest()', sends: 'http', starts: true, roles: { url: '1.ingestEndpoint' } },
        { path: 'Ingest#send|sendEvent()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['splunk-logging', 'splunk-bunyan-logger', 'winston-splunk-httplogger', 'winston-splunk'],
      docs: 'https://dev.splunk.com/enterprise/docs/devtools/javascript/logging-javascript/',
      calls: [
        { path: 'new Logger()', sends: 'http', starts: true, roles: { url: '0.url', host: '0.host' } },
        { path: 'createStream()', sends: 'http', starts: true, roles: { url: '0.url', host: '0.host' } },
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.splunk.url', host: '0.splunk.host' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://help.splunk.com/en/splunk-observability-cloud',
      calls: [
        { path: 'SplunkRum.init()', sends: 'http', starts: true, roles: { url: '0.beaconEndpoint' } },
        { path: 'SplunkRum.error|reportError()', sends: 'http', roles: { body: '*' } },
        { path: 'SplunkRum.setGlobalAttributes()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
