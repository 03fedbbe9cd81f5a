import { styleText } from 'node:util';
import type { Report, ReportedFinding, Summary, Undeclared } from './types.ts';
import { telemetryLines } from './telemetry.ts';
import { visible } from './visible.ts';

export interface StylishOptions {
  readonly colour: boolean;
}

type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'underline', text: string) => string;

/** Rows of the table at most; the rest is counted. */
const mostRows = 20;

/** The report for people: findings by file, then what leaves, what is not declared and what to do. */
export function toStylish(report: Report, summary: Summary, { colour }: StylishOptions): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const parts = [
    ...byFile(report.findings).map((group) => fileBlock(group, paint)),
    errorBlock(report, paint),
    undeclaredBlock(summary.undeclared, paint),
    telemetryBlock(summary.telemetry, paint),
    noteBlock(summary.notes, paint),
    totals(report, paint),
    advice(report, summary),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function byFile(findings: readonly ReportedFinding[]): ReportedFinding[][] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return [...groups.values()];
}

function fileBlock(findings: readonly ReportedFinding[], paint: Paint): string {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...places.map((place) => place.length));
  const word = Math.max(...findings.map(({ severity }) => severity.length));
  const lines = findings.map(({ severity, message, rule }, i) => {
    const level = paint(severity === 'error' ? 'red' : 'yellow', severity.padEnd(word));
    return `  ${paint('dim', (places[i] as string).padEnd(width))}  ${level}  ${visible(message)}  ${paint('dim', visible(rule))}`;
  });
  return [paint('underline', atLineStart((findings[0] as ReportedFinding).file)), ...lines].join('\n');
}

function errorBlock({ analysed: { errors } }: Report, paint: Paint): string {
  if (errors.length === 0) return '';
  const lines = errors.map(({ file, line, message }) => `  ${atLineStart(`${file}:${line}`)}  ${visible(message)}`);
  return [paint('red', `Not analysed (${errors.length}):`), ...lines].join('\n');
}

/** A line that begins with a name of a stranger's must not be a command to a runner that reads the log (`::error …`, `##[…]`). */
function atLineStart(text: string, limit?: number): string {
  return visible(/^[:#]/.test(text) ? `./${text}` : text, limit);
}

function undeclaredBlock(undeclared: readonly Undeclared[], paint: Paint): string {
  if (undeclared.length === 0) return '';
  const rows = undeclared.slice(0, mostRows).map(({ label, count, first }) => [atLineStart(label, 80), `${count}`, visible(`${first.file}:${first.line}`)] as const);
  const head = ['destination', 'places', 'first'] as const;
  const width = (column: 0 | 1): number => Math.max(...[head, ...rows].map((row) => row[column].length));
  const line = (row: readonly [string, string, string]): string => `  ${row[0].padEnd(width(0))}  ${row[1].padStart(width(1))}  ${row[2]}`;
  const more = undeclared.length - rows.length;
  return [paint('bold', `Not declared (${undeclared.length}):`), paint('dim', line(head)), ...rows.map(line), ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}

function telemetryBlock(all: Summary['telemetry'], paint: Paint): string {
  // Of what the manifest only declares there is nothing to say of this code.
  const notes = all.filter(({ starts }) => starts.length > 0);
  return notes.length === 0 ? '' : [paint('bold', `Telemetry (${notes.length}):`), ...telemetryLines(notes.slice(0, mostRows)), ...(notes.length > mostRows ? [`  … and ${notes.length - mostRows} more`] : [])].join('\n');
}

function noteBlock(notes: readonly string[], paint: Paint): string {
  return notes.map((note) => `${paint('yellow', 'note')}  ${visible(note)}`).join('\n');
}

function totals({ analysed, egress, findings }: Report, paint: Paint): string {
  const hosts = new Set(egress.flatMap(({ destination: { hosts = [], names = [] } }) => [...hosts, ...names]));
  const what = `${counted(analysed.files, 'file')}, ${counted(egress.length, 'egress', 'egress')} to ${counted(hosts.size, 'destination')}`;
  const errors = analysed.errors.length === 0 ? '' : `, ${counted(analysed.errors.length, 'file')} not analysed`;
  if (findings.length === 0 && errors === '') return `${paint('green', 'No findings')} (${what}).`;
  return `${paint(findings.length > 0 ? 'red' : 'yellow', `${counted(findings.length, 'finding')}${errors}`)} (${what}).`;
}

function advice({ manifest, findings }: Report, { undeclared }: Summary): string {
  if (findings.length === 0 && undeclared.length === 0) return '';
  if (manifest === null) return 'There is no manifest. Run "npx egress init" to draft egress.jsonc from the code, review it, and check again.';
  if (undeclared.length === 0) return '';
  return `Declare what is meant to leave in ${visible(manifest)} ("npx egress add <host> --reason <why>"), and remove what is not.`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
