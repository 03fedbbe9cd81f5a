import type { PackageModel } from '../types.ts';

/** They find the compiled file of a package and load it; what it is then called by says what it does. */
export default {
  package: ['bindings', 'node-gyp-build'],
  docs: 'https://nodejs.org/api/addons.html#loading-addons-using-require',
  sendsBy: [
    'captureEvent', 'captureException', 'flushTelemetry', 'initAnalytics', 'initTelemetry', 'initializeAnalytics', 'initializeTelemetry', 'logEvent', 'recordTelemetry', 'reportCrash', 'reportEvent', 'reportTelemetry', 'reportUsage',
    'sendAnalytics', 'sendCrashReport', 'sendTelemetry', 'sendTelemetryEvent', 'sendUsage', 'setupTelemetry', 'startTelemetry', 'trackEvent', 'trackEvents', 'trackUsage', 'track_event', 'send_telemetry', 'init_telemetry', 'Analytics', 'AnalyticsClient', 'Telemetry', 'TelemetryClient', 'TelemetryReporter',
  ],
  types: [{ name: 'Addon', from: ['()', 'default()'] }],
  calls: [
    { path: 'Addon#captureEvent|captureException|flushTelemetry|initAnalytics|initTelemetry|initializeAnalytics|initializeTelemetry|logEvent|recordTelemetry|reportCrash|reportEvent|reportTelemetry|reportUsage|sendAnalytics|sendCrashReport|sendTelemetry|sendTelemetryEvent|sendUsage|setupTelemetry|startTelemetry|trackEvent|trackEvents|trackUsage|track_event|send_telemetry|init_telemetry()', sends: 'native', telemetry: true, roles: { body: '*' } },
    { path: 'new Addon#Analytics|AnalyticsClient|Telemetry|TelemetryClient|TelemetryReporter()', sends: 'native', telemetry: true, starts: true, roles: { body: '*' } },
  ],
} satisfies PackageModel;
