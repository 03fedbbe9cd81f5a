import { measuringSubjects, telemetrySayings, telemetryWords, trackedThings, trackingWords } from '../catalogue/telemetry-words.ts';
import { decides, variableDecides } from './consent.ts';
import { tokensOf } from './tokens.ts';

const things: ReadonlySet<string> = new Set(trackedThings);
const tracking: ReadonlySet<string> = new Set(trackingWords);

/** Whether a name (of a host, a path, a file, a function) says that what it stands for is telemetry. */
export function isTelemetryName(name: string): boolean {
  return holds(name, telemetryWords);
}

/** Whether a text says that telemetry is being sent: a log, an error. */
export function saysOfTelemetry(text: string): boolean {
  return text.length < 200 && holds(text, telemetrySayings);
}

/** Whether a setting switches telemetry, by its name: what is sent where it allows it is that. */
export function switchesTelemetry(name: string): boolean {
  const env = name.startsWith('env:');
  return (env ? variableDecides(name.slice(4)) : decides(name) === 2) && holds(name, measuringSubjects);
}

function holds(text: string, list: readonly (readonly string[])[]): boolean {
  const tokens = tokensOf(text);
  return list.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w) && !(tracking.has(words[0] as string) && things.has(tokens[i - 1] ?? ''))));
}
