import { telemetryWords } from '../catalogue/telemetry-words.ts';
import { tokensOf } from './tokens.ts';

/** Whether a name (of a host, a path, a file, a function) says that what it stands for is telemetry. */
export function isTelemetryName(name: string): boolean {
  const tokens = tokensOf(name);
  return telemetryWords.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w)));
}
