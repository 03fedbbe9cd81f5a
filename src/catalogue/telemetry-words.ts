/**
 * What hand-written telemetry calls itself, in the host or path it sends to, or in the file, class or function that sends.
 * A word counts as a whole token of a name: `trackEvent`, `/v1/telemetry`, `analytics.example.com`.
 */
export const telemetryWords: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['metrics'], ['beacon'], ['usage', 'reporting'], ['usage', 'stats'], ['usage', 'report'], ['track', 'event'], ['send', 'event'], ['send', 'events'],
  ['log', 'event'], ['report', 'event'], ['record', 'event'], ['capture', 'event'], ['track', 'usage'], ['insight'], ['insights'], ['tracker'], ['crash', 'report'], ['error', 'reporting'], ['heartbeat', 'report'], ['tracking'],
];

/** What is tracked that is nobody's doing: behind one of these words, `tracker` and `tracking` are about something else (`progressTracker`, `orderTracking`). */
export const trackedThings: readonly string[] = [
  'bug', 'change', 'changes', 'delivery', 'dependency', 'dependencies', 'download', 'eye', 'face', 'focus', 'hand', 'head', 'issue', 'issues', 'job', 'loading', 'order', 'orders', 'package', 'parcel', 'position', 'progress', 'promise', 'request',
  'resource', 'shipment', 'shipping', 'task', 'tasks', 'time', 'upload', 'version', 'work',
];
export const trackingWords: readonly string[] = ['tracker', 'tracking'];

/** What a function that sends telemetry says of itself, in what it logs and throws: `Failed to report usage analytics`. */
export const telemetrySayings: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics', 'event'], ['analytics', 'events'], ['anonymous', 'usage'], ['crash', 'report'], ['crash', 'reports'], ['send', 'analytics'], ['sending', 'analytics'],
  ['usage', 'analytics'], ['usage', 'data'], ['usage', 'metrics'], ['usage', 'statistics'], ['usage', 'stats'],
];

/** What a switch is about that makes what it switches telemetry. A switch of updates, cookies or the network may be about anything. */
export const measuringSubjects: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['tracking'], ['usage'], ['metrics'], ['stats'], ['statistics'], ['crash', 'reports'], ['crash', 'reporting'], ['error', 'reporting'], ['diagnostics'], ['do', 'not', 'track'], ['dnt'],
];
