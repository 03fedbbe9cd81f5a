import path from 'node:path';
import type { Target } from '../../manifest/types.ts';
import type { Finding } from '../../findings.ts';
import { byBytes, reported, reportedFindings, sortedErrors, sortedFindings } from '../../report/build.ts';
import { inventoryOf } from '../../report/inventory.ts';
import { telemetryNotes } from '../../report/telemetry.ts';
import type { Account, Report, Undeclared } from '../../report/types.ts';
import { visible } from '../../report/visible.ts';
import { read } from '../arguments.ts';
import { formatIn, written } from './formats.ts';
import { leavingOf } from './leaving.ts';
import type { JudgedEgress, Outcome } from '../judging/judge.ts';
import { coloured, print, tell, writeWhole } from '../output.ts';
import { relativeTo } from '../judging/paths.ts';
import { Misuse } from '../misuse.ts';
import { modelsOf, type Given } from '../judging/models.ts';
import { rootOf, run, runOn, threadsIn, type Run } from '../judging/run.ts';
import { startThreads } from '../judging/threads.ts';

/** Notes that are told; the rest is counted. */
const mostNotes = 5;

/** `egress check`. Returns the exit code: 0 clean, 1 findings, 2 where files could not be analysed and nothing else is found. */
export async function check(args: readonly string[], entry: URL): Promise<number> {
  const { values, positionals } = read('check', args, {
    manifest: { type: 'string' }, format: { type: 'string' }, output: { type: 'string', short: 'o' }, root: { type: 'string' }, threads: { type: 'string' }, explain: { type: 'string' }, models: { type: 'string' }, staged: { type: 'boolean' },
  });
  const format = formatIn(values.format);
  const root = rootOf(values.root);
  const manifest = values.manifest === undefined ? undefined : path.resolve(values.manifest);
  const models = await modelsOf(values.models);
  if (values.explain !== undefined && values.staged === true) throw new Misuse('--explain looks at the work tree. Leave out --staged.');
  if (values.explain !== undefined) return explained(values.explain, positionals, root, manifest, entry, models);
  const options = { paths: positionals, root, manifest, models, threads: threadsIn(values.threads) };
  const done = values.staged === true ? await (await import('../judging/staged.ts')).runOnStaged(options, entry) : await run(options, entry);
  const more = done.notes.length - mostNotes;
  const notes = [...done.notes.slice(0, mostNotes), ...(more > 0 ? [`${more} more ${more === 1 ? 'note' : 'notes'} of this kind.`] : [])];
  const account = accountOf(done, root, notes);
  const text = await written(format, account, values.output === undefined && coloured(process.stdout));
  if (format !== 'stylish') for (const note of notes) tell(`egress: ${visible(note)}\n`);
  if (values.output === undefined) print(text);
  else writeWhole(path.resolve(values.output), text);
  return account.findings.length > 0 ? 1 : account.report.analysed.errors.length > 0 ? 2 : 0;
}

/** `--explain`: 0 where it could be told, whatever is found. */
async function explained(given: string, positionals: readonly string[], root: string, manifest: string | undefined, entry: URL, models: Given['models']): Promise<number> {
  if (positionals.length > 0) throw new Misuse('--explain looks at one line and takes no paths besides. Write for example: egress check --explain src/post.ts:12.');
  const { placeIn } = await import('./explain.ts');
  const { file, line } = placeIn(given);
  const threads = startThreads(entry, { models });
  try {
    const { outcomes, errors } = await runOn(threads, { paths: [file], root, manifest, threads: 1 });
    const [outcome] = outcomes;
    if (outcome === undefined) throw new Misuse(`${visible(given, 200)} cannot be explained: ${errors[0]?.message ?? 'it is no code'}.`);
    print(`${(await threads.explain({ file, line, root, manifest }, outcome)).flatMap((text) => text.split('\n')).map((text) => visible(text)).join('\n')}\n`);
    return outcome.errors.length > 0 ? 2 : 0;
  } finally {
    threads.end();
  }
}

/** All that formats may draw on. */
export function accountOf(done: Run, root: string, notes: readonly string[]): Account {
  const findings = sortedFindings([...done.outcomes.flatMap((outcome) => outcome.findings), ...done.atManifests]);
  const judged = new Map(done.outcomes.map(({ file, egress, handed }) => [file, inOrder([...egress, ...handed]).map((one) => ({ ...one, file }))]));
  const declaring = done.governed.map(({ manifest, endpoints, files }) => ({ manifest: relativeTo(root, manifest), endpoints, egress: [...files].flatMap((file) => judged.get(file) ?? []) }));
  const governed = new Set(done.governed.flatMap(({ files }) => [...files]));
  let inventory: Account['inventory'] | undefined;
  const counted = (): Account['inventory'] => (inventory ??= inventoryOf(declaring, [...judged].flatMap(([file, egress]) => (governed.has(file) ? [] : egress))));
  return {
    report: reportOf(done, findings, root), findings,
    summary: { undeclared: undeclaredOf(done.outcomes), notes, get telemetry() { return telemetryNotes(counted()); } },
    get inventory() { return counted(); },
  };
}

function reportOf({ outcomes, errors, manifests }: Run, findings: readonly Finding[], root: string): Report {
  const [manifest] = manifests;
  const leaving = leavingOf(outcomes);
  return {
    version: 1,
    root: relativeTo(process.cwd(), root) || '.',
    manifest: manifest === undefined ? null : relativeTo(root, manifest),
    analysed: {
      files: outcomes.length,
      mentioned: outcomes.filter(({ mentioned }) => mentioned).length,
      parsed: outcomes.filter(({ parsed }) => parsed).length,
      errors: sortedErrors(errors),
    },
    egress: outcomes.flatMap(({ file, egress, handed }) => inOrder([...egress, ...handed, ...(leaving.get(file) ?? [])]).map((one) => reported(file, one, one.declared))),
    findings: reportedFindings(findings),
  };
}

function inOrder(list: readonly JudgedEgress[]): JudgedEgress[] {
  return [...list].sort((a, b) => a.line - b.line || a.column - b.column || byBytes(a.api, b.api));
}

/** What the manifest lacks, the most reached first. */
function undeclaredOf(outcomes: readonly Outcome[]): Undeclared[] {
  const found = new Map<string, Undeclared>();
  for (const { file, egress } of outcomes) {
    for (const one of egress) {
      for (const label of new Set(one.undeclared.map(labelOf).filter((text) => text !== undefined))) {
        const known = found.get(label);
        found.set(label, known ? { ...known, count: known.count + 1 } : { label, count: 1, first: { file, line: one.line } });
      }
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || byBytes(a.label, b.label));
}

/** A parameter's callers are judged instead of it. */
function labelOf(target: Target): string | undefined {
  switch (target.kind) {
    case 'fixed': case 'local': return target.host;
    case 'configured': return target.name;
    case 'unknown': return '(not known before it runs)';
    case 'caller': case 'relative': return undefined;
  }
}
