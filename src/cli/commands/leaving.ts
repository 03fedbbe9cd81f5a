import type { Leaving } from '../../analysis/types.ts';
import { byBytes } from '../../report/build.ts';
import type { JudgedEgress, Outcome } from '../judging/judge.ts';

/**
 * The sends that only the files which lead to them tell as sends, by the file they stand in: calls of a client that others hand over.
 * They are listed where they stand as well, and judged where their callers are.
 */
export function leavingOf(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly JudgedEgress[]> {
  const known = new Map(outcomes.map(({ file, egress, handed }) => [file, [...egress, ...handed]]));
  const found = new Map<string, Map<string, JudgedEgress>>();
  for (const leaving of outcomes.flatMap(({ egress }) => egress.flatMap(({ leaves }) => leaves))) {
    const { file, line, column, endLine } = leaving;
    if (known.get(file)?.some((e) => e.line <= endLine && e.endLine >= line) !== false) continue;
    const here = found.get(file) ?? new Map<string, JudgedEgress>();
    const key = `${line}:${column}`, before = here.get(key);
    // Callers that hand over different clients lead to different calls: the first by name stands for them.
    if (before === undefined || byBytes(leaving.api, before.api) < 0) found.set(file, here.set(key, recordOf(leaving)));
  }
  return new Map([...found].map(([file, here]) => [file, [...here.values()]]));
}

function recordOf({ file: _, ...leaving }: Leaving): JudgedEgress {
  return {
    ...leaving,
    destination: { kind: 'caller', targets: [], urls: [], hosts: [], names: [], from: [], concealed: [] },
    data: [], partial: false, telemetry: false, gate: undefined, start: undefined, asks: [], via: [], leaves: [], runs: false, encoded: false, on: undefined, copies: [], weakened: [],
    declared: null, verdicts: [], undeclared: [],
  };
}
