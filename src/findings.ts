import { createHash } from 'node:crypto';
import type { Subject } from './host.ts';
import { rendered } from './message.ts';
import type { Reported, Step } from './reported.ts';
import type { CodeRule, EgressRule, ManifestRule } from './rule.ts';

export type Severity = 'error' | 'warning';

/** What a rule reports of a file, as formats and exports write it. Lines and columns count from 1; the end is exclusive. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  /** The same as long as rule, file, what is said and the text of the line are: other lines may come and go. */
  readonly fingerprint: string;
  /** How it comes about, step by step, where a rule shows it. */
  readonly path?: readonly Step[];
}

export interface RuleRun {
  readonly rule: CodeRule;
  readonly options?: object;
  readonly severity?: Severity;
}

/** What the rules say of one file, sorted by place, then by rule: the same as from any host. `text` is what was analysed. */
export function runRules(subject: Subject & { readonly text: string }, rules: readonly RuleRun[]): Finding[] {
  return findings(subject.file, subject.text, rules.flatMap(({ rule, options, severity = 'error' }) => rule.reportsOn(subject, options).map((said) => ({ rule, severity, said }))));
}

/** What the rules say of a manifest's text. */
export function runManifestRules(file: string, text: string, rules: readonly { readonly rule: ManifestRule; readonly severity?: Severity }[]): Finding[] {
  return findings(file, text, rules.flatMap(({ rule, severity = 'error' }) => rule.reportsOn(text).map((said) => ({ rule, severity, said }))));
}

interface Said { readonly rule: EgressRule; readonly severity: Severity; readonly said: Reported }

function findings(file: string, text: string, all: readonly Said[]): Finding[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  const seen = new Map<string, number>();
  const sorted = [...all].sort((a, b) => a.said.place.line - b.said.place.line || a.said.place.column - b.said.place.column || order(a.rule.name, b.rule.name));
  return sorted.map(({ rule, severity, said: { place, messageId, data, path } }) => {
    const { via: _, path: __, ...told } = data;
    const line = (lines[place.line - 1] ?? '').trim().replace(/\s+/g, ' ');
    const basis = JSON.stringify([rule.name, file, messageId, Object.entries(told).sort(([a], [b]) => order(a, b)), line]);
    const ordinal = seen.get(basis) ?? 0;
    seen.set(basis, ordinal + 1);
    const fingerprint = createHash('sha256').update(ordinal === 0 ? basis : `${basis} ${ordinal}`).digest('hex');
    const { line: at, column, endLine, endColumn } = place;
    return { rule: rule.name, severity, file, line: at, column, endLine, endColumn, message: rendered(rule.meta.messages[messageId] ?? '', data), fingerprint, ...(path && { path }) };
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
