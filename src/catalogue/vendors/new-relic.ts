import type { VendorModel } from '../types.ts';

export default {
  id: 'new-relic',
  name: 'New Relic',
  kind: 'performance',
  provider: 'New Relic, Inc.',
  country: 'US',
  docs: 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/',
  hosts: [
    'bam.nr-data.net',
    'bam-cell.nr-data.net',
    'bam.eu01.nr-data.net',
    'otlp.nr-data.net',
    'otlp.eu01.nr-data.net',
    'collector.newrelic.com',
    'collector.eu.newrelic.com',
    'collector.eu01.nr-data.net',
    'log-api.newrelic.com',
    'log-api.eu.newrelic.com',
    'metric-api.newrelic.com',
    'metric-api.eu.newrelic.com',
    'trace-api.newrelic.com',
    'trace-api.eu.newrelic.com',
    'insights-collector.newrelic.com',
    'insights-collector.eu01.nr-data.net',
    'js-agent.newrelic.com',
  ],
  regions: {
    US: ['bam.nr-data.net', 'collector.newrelic.com', 'otlp.nr-data.net', 'log-api.newrelic.com', 'metric-api.newrelic.com', 'trace-api.newrelic.com', 'insights-collector.newrelic.com'],
    EU: ['bam.eu01.nr-data.net', 'collector.eu.newrelic.com', 'collector.eu01.nr-data.net', 'otlp.eu01.nr-data.net', 'log-api.eu.newrelic.com', 'metric-api.eu.newrelic.com', 'trace-api.eu.newrelic.com', 'insights-collector.eu01.nr-data.net'],
  },
  scripts: ['https://js-agent.newrelic.com/'],
  globals: ['newrelic', 'NREUM'],
  packages: [
    {
      package: 'newrelic',
      docs: 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/',
      types: [
        { name: 'Interaction', from: ['interaction()', 'Interaction#setAttribute|setName|actionText|ignore|save|end|onEnd|getContext()'] },
      ],
      calls: [
        { path: 'noticeError|recordCustomEvent|recordMetric|incrementMetric|recordLogEvent|recordLlmFeedbackEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'addCustomAttribute|addCustomAttributes|setUserID|addCustomSpanAttribute|addCustomSpanAttributes()', carries: 'http', roles: { body: '*' } },
        { path: 'setCustomAttribute|setUserId|setPageViewName|setTransactionName|addCustomParameters|addCustomParameter()', carries: 'http', roles: { body: '*' } },
        { path: 'addPageAction|addToTrace|log()', sends: 'http', roles: { body: '*' } },
        { path: 'Interaction#setAttribute()', carries: 'http', roles: { body: '1' } },
        { path: 'Interaction#setName|actionText()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: [
        '@newrelic/browser-agent',
        '@newrelic/browser-agent/loaders/browser-agent',
        '@newrelic/browser-agent/loaders/micro-agent',
        '@newrelic/browser-agent/loaders/agent',
      ],
      docs: 'https://docs.newrelic.com/docs/browser/browser-monitoring/installation/install-browser-monitoring-agent/',
      types: [
        { name: 'BrowserAgent', from: ['new BrowserAgent()', 'new MicroAgent()', 'new Agent()'], roles: { host: '0.info.beacon' } },
      ],
      calls: [
        { path: 'new BrowserAgent|MicroAgent|Agent()', sends: 'http', starts: true, roles: { host: '0.info.beacon' } },
        { path: 'BrowserAgent#noticeError|addPageAction|recordCustomEvent|log|addToTrace()', sends: 'http', roles: { body: '*' } },
        { path: 'BrowserAgent#setCustomAttribute|setUserId()', carries: 'http', roles: { body: '*' } },
        { path: 'BrowserAgent#setPageViewName|setApplicationVersion()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'newrelic-react-native-agent',
      docs: 'https://docs.newrelic.com/docs/mobile-monitoring/new-relic-mobile-react-native/',
      calls: [
        { path: 'startAgent()', sends: 'http', starts: true, roles: { host: '1.collectorAddress' } },
        { path: 'recordError|recordCustomEvent|recordBreadcrumb|logInfo|logError()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['winston-newrelic-agent-transport', 'winston-newrelic-logs-transport', 'winston-to-newrelic-logs'],
      docs: 'https://docs.newrelic.com/docs/logs/log-api/introduction-log-api/',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
      ],
    },
    {
      package: '@newrelic/telemetry-sdk',
      docs: 'https://github.com/newrelic/newrelic-telemetry-sdk-node',
      types: [
        { name: 'SpanClient', from: ['new telemetry.spans.SpanClient()', 'new telemetry.metrics.MetricClient()', 'new telemetry.events.EventClient()', 'new telemetry.logs.LogClient()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'SpanClient#send()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/',
      types: [
        { name: 'newrelic.Interaction', from: ['newrelic.interaction()', 'newrelic.Interaction#setAttribute|setName|actionText|ignore|save|end|onEnd|getContext()'] },
      ],
      calls: [
        { path: 'NREUM.addPageAction|noticeError()', sends: 'http', roles: { body: '*' } },
        { path: 'NREUM.setCustomAttribute|setUserId()', carries: 'http', roles: { body: '*' } },
        { path: 'newrelic.noticeError|addPageAction|recordCustomEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'newrelic.setCustomAttribute|setUserId()', carries: 'http', roles: { body: '*' } },
        { path: 'newrelic.setPageViewName|addToTrace|setApplicationVersion()', carries: 'http', roles: { body: '*' } },
        { path: 'newrelic.log|addRelease()', sends: 'http', roles: { body: '*' } },
        { path: 'newrelic.Interaction#setAttribute()', carries: 'http', roles: { body: '1' } },
        { path: 'newrelic.Interaction#setName|actionText()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
