import type { VendorModel } from '../types.ts';

export default {
  id: 'datadog',
  name: 'Datadog',
  kind: 'performance',
  provider: 'Datadog, Inc.',
  country: 'US',
  docs: 'https://docs.datadoghq.com/real_user_monitoring/browser/setup/',
  hosts: [
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
    'browser-intake-ap2-datadoghq.com',
    'browser-intake-ddog-gov.com',
    '*.datadoghq.com',
    '*.datadoghq.eu',
    '*.ddog-gov.com',
    'www.datadoghq-browser-agent.com',
  ],
  regions: {
    US: ['browser-intake-datadoghq.com', 'browser-intake-us3-datadoghq.com', 'browser-intake-us5-datadoghq.com'],
    EU: ['browser-intake-datadoghq.eu', '*.datadoghq.eu'],
    JP: ['browser-intake-ap1-datadoghq.com'],
  },
  scripts: ['https://www.datadoghq-browser-agent.com/'],
  globals: ['DD_RUM', 'DD_LOGS'],
  packages: [
    {
      package: ['@datadog/browser-rum', '@datadog/browser-rum-slim'],
      docs: 'https://docs.datadoghq.com/real_user_monitoring/browser/setup/',
      calls: [
        { path: 'datadogRum.init()', sends: 'http', starts: true, roles: { url: '0.proxy' }, switches: [{ at: '0.sessionSampleRate', off: 0 }], filters: ['0.beforeSend'], collects: 'replay', masks: [{ at: '0.defaultPrivacyLevel', off: ['allow'] }] },
        { path: 'datadogRum.addAction|addError|addTiming|startSessionReplayRecording|startView()', sends: 'http', roles: { body: '*' } },
        { path: 'datadogRum.setUser|setAccount|setGlobalContext|setUserProperty|setGlobalContextProperty()', carries: 'http', roles: { body: '*' } },
        { path: 'datadogRum.setViewContext|setViewContextProperty|addFeatureFlagEvaluation|addRumGlobalContext|setRumGlobalContext|setAccountProperty()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@datadog/browser-logs',
      docs: 'https://docs.datadoghq.com/logs/log_collection/javascript/',
      types: [
        { name: 'Logger', from: ['datadogLogs.createLogger|getLogger()'] },
      ],
      calls: [
        { path: 'datadogLogs.init()', sends: 'http', starts: true, roles: { url: '0.proxy' }, switches: [{ at: '0.sessionSampleRate', off: 0 }], filters: ['0.beforeSend'] },
        { path: 'datadogLogs.logger.log|debug|info|warn|error()', carries: 'http', roles: { body: '*' } },
        { path: 'datadogLogs.setUser|setGlobalContext()', carries: 'http', roles: { body: '0' } },
        { path: 'datadogLogs.setUserProperty|setGlobalContextProperty|setAccount|addLoggerGlobalContext|setLoggerGlobalContext()', carries: 'http', roles: { body: '*' } },
        { path: 'Logger#log|debug|info|warn|error|setContext|setContextProperty|addContext()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'dd-trace',
      docs: 'https://docs.datadoghq.com/tracing/trace_collection/library_config/nodejs/',
      types: [
        { name: 'Span', from: ['startSpan()', 'tracer.startSpan()', 'trace().<0>', 'tracer.trace().<0>', 'scope().active()', 'tracer.scope().active()'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.url', host: '0.hostname', port: '0.port' } },
        { path: 'tracer.init()', sends: 'http', starts: true, roles: { url: '0.url', host: '0.hostname', port: '0.port' } },
        { path: 'dogstatsd.increment|decrement|gauge|distribution|histogram()', carries: 'http', roles: { body: '*' } },
        { path: 'setUser()', carries: 'http', roles: { body: '0' } },
        { path: 'tracer.appsec.setUser|trackUserLoginSuccessEvent|trackUserLoginFailureEvent|trackCustomEvent()', carries: 'http', roles: { body: '*' } },
        { path: 'appsec.setUser|trackUserLoginSuccessEvent|trackUserLoginFailureEvent|trackCustomEvent()', carries: 'http', roles: { body: '*' } },
        { path: 'tracer.dogstatsd.increment|decrement|gauge|distribution|histogram()', carries: 'http', roles: { body: '*' } },
        { path: 'Span#setTag()', carries: 'http', roles: { body: '1' } },
        { path: 'Span#addTags|log()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'datadog-lambda-js',
      docs: 'https://docs.datadoghq.com/serverless/aws_lambda/installation/nodejs/',
      calls: [
        { path: 'datadog()', sends: 'http', starts: true },
        { path: 'sendDistributionMetric|sendDistributionMetricWithDate()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'datadog-metrics',
      docs: 'https://github.com/dbader/node-datadog-metrics',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { host: '0.site' } },
        { path: 'gauge|increment|histogram|distribution()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@datadog/mobile-react-native',
      docs: 'https://docs.datadoghq.com/real_user_monitoring/mobile_and_tv_monitoring/react_native/',
      calls: [
        { path: 'DdSdkReactNative.initialize()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'DdRum.addAction|addError|startView()', sends: 'http', roles: { body: '*' } },
        { path: 'DdLogs.debug|info|warn|error()', carries: 'http', roles: { body: '*' } },
        { path: 'DdSdkReactNative.setUser|setUserInfo|addUserExtraInfo|setAttributes|addAttributes()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['datadog-winston', 'pino-datadog-transport'],
      docs: 'https://docs.datadoghq.com/logs/log_collection/nodejs/',
      calls: [
        { path: '()', sends: 'http', starts: true },
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.proxy' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.datadoghq.com/real_user_monitoring/browser/setup/',
      calls: [
        { path: 'DD_RUM.init()', sends: 'http', starts: true, roles: { url: '0.proxy' } },
        { path: 'DD_LOGS.init()', sends: 'http', starts: true, roles: { url: '0.proxy' } },
        { path: 'DD_RUM.addAction|addError()', sends: 'http', roles: { body: '*' } },
        { path: 'DD_LOGS.logger.debug|info|log|warn|error()', carries: 'http', roles: { body: '*' } },
        { path: 'DD_RUM.setUser|setUserProperty|setAccount|setAccountProperty|setGlobalContext|setGlobalContextProperty|setViewContext|addTiming|addFeatureFlagEvaluation()', carries: 'http', roles: { body: '*' } },
        { path: 'DD_LOGS.createLogger().debug|info|log|warn|error()', carries: 'http', roles: { body: '*' } },
        { path: 'DD_LOGS.setUser|setUserProperty|setAccount|setGlobalContext|setGlobalContextProperty()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
