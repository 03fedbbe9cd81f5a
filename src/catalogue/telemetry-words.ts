/**
 * What hand-written telemetry calls itself, in the host or path it sends to, or in the file, class or function that sends.
 * A word counts as a whole token of a name: `trackEvent`, `/v1/telemetry`, `analytics.example.com`.
 */
export const telemetryWords: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['metrics'], ['beacon'], ['usage', 'reporting'], ['usage', 'stats'], ['usage', 'report'], ['track', 'event'], ['send', 'event'], ['send', 'events'],
  ['log', 'event'], ['report', 'event'], ['record', 'event'], ['capture', 'event'], ['track', 'usage'], ['insight'], ['insights'], ['tracker'], ['crash', 'report'], ['error', 'reporting'], ['heartbeat', 'report'], ['tracking'],
];
