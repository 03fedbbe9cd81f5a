import type { PackageModel } from '../types.ts';

/** What goes into compiled code cannot be followed: that it leaves is told by what the function is called, and where to by nothing. */
export default {
  package: '*.node',
  docs: 'https://nodejs.org/api/addons.html#loading-addons-using-require',
  sendsBy: [
    'captureEvent', 'captureException', 'flushTelemetry', 'initAnalytics', 'initTelemetry', 'initializeAnalytics', 'initializeTelemetry', 'logEvent', 'recordTelemetry', 'reportCrash', 'reportEvent', 'reportTelemetry', 'reportUsage',
    'sendAnalytics', 'sendCrashReport', 'sendTelemetry', 'sendTelemetryEvent', 'sendUsage', 'setupTelemetry', 'startTelemetry', 'trackEvent', 'trackEvents', 'trackUsage', 'track_event', 'send_telemetry', 'init_telemetry', 'Analytics', 'AnalyticsClient', 'Telemetry', 'TelemetryClient', 'TelemetryReporter',
  ],
  calls: [
    { path: 'captureEvent|captureException|flushTelemetry|initAnalytics|initTelemetry|initializeAnalytics|initializeTelemetry|logEvent|recordTelemetry|reportCrash|reportEvent|reportTelemetry|reportUsage|sendAnalytics|sendCrashReport|sendTelemetry|sendTelemetryEvent|sendUsage|setupTelemetry|startTelemetry|trackEvent|trackEvents|trackUsage|track_event|send_telemetry|init_telemetry()', sends: 'native', telemetry: true, roles: { body: '*' } },
    { path: 'new Analytics|AnalyticsClient|Telemetry|TelemetryClient|TelemetryReporter()', sends: 'native', telemetry: true, starts: true, roles: { body: '*' } },
  ],
} satisfies PackageModel;
