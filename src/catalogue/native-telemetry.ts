/**
 * What functions and classes of compiled code are called that send telemetry, beside what any name says (see `telemetryWords`): nothing else tells, since compiled code cannot be
 * followed. Words, one behind the other.
 */
export const nativeWords: readonly (readonly string[])[] = [['capture', 'exception'], ['crash', 'report'], ['report', 'crash'], ['report', 'usage'], ['send', 'usage'], ['track', 'events']];
