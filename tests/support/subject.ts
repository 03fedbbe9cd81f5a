import type { Egress, EndpointLiteral, FileAnalysis, Place } from '../../src/analysis/types.ts';
import { runRules, type Finding, type RuleRun } from '../../src/findings.ts';
import { parseManifest } from '../../src/manifest/load.ts';
import { compile } from '../../src/manifest/policy.ts';
import type { ManifestData, Target } from '../../src/manifest/types.ts';

/** Records as an analysis gives them, for what takes much code to bring about. */

export const place = (line: number, column = 1, width = 20): Place => ({ line, column, endLine: line, endColumn: column + width });

export function fixed(url: string): Target {
  return { kind: 'fixed', url, host: new URL(url.replace(/^[a-z]+:/, 'https:').replaceAll('*', 'hole')).hostname.replaceAll('hole', '*') };
}

export function egress(targets: readonly Target[], more: Partial<Egress> = {}, from: readonly { file: string; line: number }[] = [{ file: 'src/a.ts', line: 1 }]): Egress {
  const hosts = targets.flatMap((target) => ('host' in target ? [target.host] : []));
  return {
    ...place(1), api: 'fetch', package: 'global', channel: 'http', data: [], partial: false, telemetry: false, gate: undefined, start: undefined, asks: [], runs: false, copies: [], encoded: false, on: undefined, via: [], leaves: [], weakened: [], ...more,
    destination: { kind: targets[0]?.kind ?? 'unknown', targets, hosts, urls: [], names: [], from, concealed: [] },
  };
}

export function literal(url: string, at: Place = place(1)): EndpointLiteral {
  const target = fixed(url);
  return { ...at, url, host: 'host' in target ? target.host : '', target };
}

export function findings(analysis: Partial<FileAnalysis>, rules: readonly RuleRun[], endpoints: readonly object[] = [], text = ''): Finding[] {
  const { data, problems } = parseManifest(JSON.stringify({ version: 1, security: { contact: 'SECURITY.md' }, endpoints }));
  if (data === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  const whole: FileAnalysis = { file: 'src/a.ts', egress: [], handed: [], touched: [], collected: [], commands: () => [], literals: [], weakened: [], limited: false, ...analysis };
  return runRules({ result: { analysis: whole, unreadable: new Map(), isAroundAsked: false }, policy: compile(data as ManifestData, '/p/egress.jsonc'), file: 'src/a.ts', here: 'src/a.ts', text }, rules);
}

export const said = (list: readonly Finding[]): string[] => list.map(({ line, message }) => `${line}: ${message}`);
