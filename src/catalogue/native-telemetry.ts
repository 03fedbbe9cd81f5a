/** What functions of compiled code are called that send telemetry: nothing else tells, since compiled code cannot be followed. */
export const nativeFunctions: readonly string[] = [
  'captureEvent', 'captureException', 'flushTelemetry', 'initAnalytics', 'initTelemetry', 'initializeAnalytics', 'initializeTelemetry', 'logEvent', 'recordTelemetry', 'reportCrash', 'reportEvent', 'reportTelemetry', 'reportUsage',
  'sendAnalytics', 'sendCrashReport', 'sendTelemetry', 'sendTelemetryEvent', 'sendUsage', 'setupTelemetry', 'startTelemetry', 'trackEvent', 'trackEvents', 'trackUsage', 'track_event', 'send_telemetry', 'init_telemetry',
];

/** What classes of it are called. */
export const nativeClasses: readonly string[] = ['Analytics', 'AnalyticsClient', 'Telemetry', 'TelemetryClient', 'TelemetryReporter'];
