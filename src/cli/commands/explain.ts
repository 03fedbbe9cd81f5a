import path from 'node:path';
import type { CallTrace, Folded, Sending } from '../../analysis/trace.ts';
import type { Policy } from '../../manifest/types.ts';
import { labelOf } from '../../report/inventory.ts';
import { visible } from '../../report/visible.ts';
import { engineOfRun } from '../judging/engine.ts';
import type { Outcome } from '../judging/judge.ts';
import { nearestOf, policyOf, type ManifestTexts } from '../judging/manifests.ts';
import { Misuse } from '../misuse.ts';
import { verdictInWords } from './nearest.ts';
import { relativeTo } from '../judging/paths.ts';
import { readSource } from '../judging/source.ts';

export interface Asked {
  readonly file: string;
  readonly line: number;
  readonly root: string;
  readonly manifest: string | undefined;
}

/** `src/post.ts:12`, or with a column behind it as editors copy it. */
export function placeIn(given: string): { file: string; line: number } {
  const [, file, line] = /^(.+?):(\d{1,9})(?::\d{1,9})?$/.exec(given) ?? [];
  if (file === undefined || Number(line) < 1) throw new Misuse(`--explain ${visible(given, 200)} names no line. Write for example: egress check --explain src/post.ts:12.`);
  return { file: path.resolve(file), line: Number(line) };
}

/** Why the calls of a line resolve to what they resolve to, in lines for people; `outcome` is what the check says of the file. */
export function explain({ file, line, root, manifest }: Asked, texts: ManifestTexts, outcome: Outcome): string[] {
  const name = relativeTo(root, file);
  const source = readSource(file);
  if (source.error !== undefined || outcome.errors.length > 0) return [`${name} was not analysed: ${source.error ?? outcome.errors[0]?.message ?? ''}`];
  const trace = engineOfRun().trace(file, source.text, root, line);
  const policy = policyOf(texts, manifest ?? nearestOf(texts, file));
  const here = policy.file === undefined ? name : relativeTo(path.dirname(policy.file), file);
  const sending = trace?.calls.filter(({ sends }) => sends.length > 0) ?? [];
  const found = outcome.egress.filter((one) => line >= one.line && line <= one.endLine);
  return [
    `${name}:${line}`,
    ...sending.flatMap((call) => call.sends.flatMap((send) => ['', ...sendLines(call, send, policy, here)])),
    ...(sending.length > 0 ? [] : found.flatMap((one) => ['', `${one.api} sends by ${one.channel}, without a call:`, ...one.verdicts.map(({ target, verdict }) => `  goes to ${'url' in target ? target.url : labelOf(target)}: ${verdictInWords(target, verdict, policy)}`)])),
    ...(sending.length > 0 || found.length > 0 ? [] : ['', ...nothingLines(trace?.calls ?? [], outcome, trace?.known ?? [])]),
    ...outcome.literals.filter((literal) => line >= literal.line && line <= literal.endLine).map((literal) => `\nThe address ${literal.url} is written here: ${verdictInWords(literal.target, policy.permits(literal.target, here), policy)}.`),
    ...outcome.findings.filter((finding) => line >= finding.line && line <= finding.endLine).map(({ rule, message }) => `\n${rule}: ${message}`),
  ];
}

function sendLines({ line, column, callee }: CallTrace, send: Sending, policy: Policy, here: string): string[] {
  return [
    `${line}:${column}  sends by ${send.channel}`,
    `  callee    ${callee.join(', or ') || 'cannot be worked out'}`,
    `  model     ${send.api}: row ${send.row || '(the module itself)'} of ${send.package}`,
    ...(send.docs === undefined ? [] : [`  docs      ${send.docs}`]),
    ...send.roles.flatMap(({ role, values }) => values.map((value) => `  ${role.padEnd(8)}  ${foldedLine(value)}`)),
    ...send.via.map((hop) => `  hop       ${hop.name} (${hop.file}:${hop.line})`),
    ...send.targets.map(({ target, from }) => `  goes to   ${'url' in target ? target.url : labelOf(target)}${places(from)}: ${verdictInWords(target, policy.permits(target, here), policy)}`),
  ];
}

function foldedLine({ shown, from, concealed }: Folded): string {
  return `${shown}${places(from)}${concealed.length > 0 ? `, hidden as ${concealed.join(', ')}` : ''}`;
}

function places(from: readonly { readonly file: string; readonly line: number }[]): string {
  const all = [...new Set(from.map(({ file, line }) => `${file}:${line}`))];
  return all.length === 0 ? '' : ` (written at ${all.join(', ')})`;
}

function nothingLines(calls: readonly CallTrace[], outcome: Outcome, known: readonly string[]): string[] {
  const lines = [...new Set(outcome.egress.map((one) => one.line))];
  return [
    'Nothing is seen to leave here.',
    ...calls.map(({ line, column, callee }) => `  ${line}:${column}  a call of ${callee.join(', or ') || 'what cannot be worked out'}`),
    ...(calls.length === 0 ? ['  There is no call on this line.'] : []),
    !outcome.mentioned ? 'The file names no API that the catalogue knows and imports none that leads to one, so it is not analysed.'
      : lines.length > 0 ? `In this file, something leaves at line ${lines.join(', ')}.` : 'The file names an API that the catalogue knows, and no call in it was worked out to reach one.',
    ...(known.length > 0 ? [`It imports what the catalogue knows: ${known.join(', ')}.`] : []),
  ];
}
