import type { Report } from './types.ts';
import { visibleJson } from './visible.ts';

/** The report as JSON text: two spaces, one line end, the same bytes for the same report. */
export function toJson(report: Report): string {
  return `${visibleJson(JSON.stringify(report, null, 2))}\n`;
}
