import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseManifest } from '../../manifest/load.ts';
import type { Endpoint } from '../../manifest/types.ts';
import { sortedErrors } from '../../report/build.ts';
import { differenceOf, differenceToJson, differenceToMarkdown, hasNewUndeclared, type Difference, type Side } from '../../report/difference.ts';
import { visible } from '../../report/visible.ts';
import { affectedBy, namesThatStay } from '../judging/affected.ts';
import { read } from '../arguments.ts';
import { aliasesIn } from '../../project/resolution/aliases.ts';
import { isPackageFile } from '../../matching/lifecycle.ts';
import { isMarkupFile } from '../../project/markup/templates.ts';
import { isCode } from '../judging/files.ts';
import { inTemporaryFolder, repositoryAt, type Change, type Repository, type Tracked } from '../judging/git.ts';
import type { Outcome } from '../judging/judge.ts';
import { policyOf } from '../judging/manifests.ts';
import { Misuse } from '../misuse.ts';
import { modelsOf } from '../judging/models.ts';
import { print, writeWhole } from '../output.ts';
import { relativeTo } from '../judging/paths.ts';
import { isConfiguration } from '../judging/resolving.ts';
import { rootOf, runOn, threadsIn, type Begun, type Run } from '../judging/run.ts';
import { startThreads, type Threads } from '../judging/threads.ts';

const packageKeys = ['name', 'main', 'module', 'browser', 'source', 'exports', 'imports', 'workspaces', 'type'] as const;

/** `egress diff`. Returns the exit code: 1 where something new is not declared, 2 where files could not be analysed and nothing new is found. */
export async function diff(args: readonly string[], entry: URL): Promise<number> {
  const { values, positionals } = read('diff', args, { manifest: { type: 'string' }, format: { type: 'string' }, output: { type: 'string', short: 'o' }, root: { type: 'string' }, threads: { type: 'string' }, models: { type: 'string' } });
  const format = values.format ?? 'markdown';
  if (format !== 'markdown' && format !== 'json') throw new Misuse(`--format ${visible(format, 40)} is not known. Write one of markdown, json.`);
  const [ref, ...paths] = positionals;
  if (ref === undefined) throw new Misuse('"egress diff" needs what to compare with. Write for example: egress diff origin/main.');
  const root = rootOf(values.root);
  const count = threadsIn(values.threads);
  const manifest = values.manifest === undefined ? undefined : path.resolve(values.manifest);
  const models = await modelsOf(values.models);
  // Each side has threads of its own: they work at the same time.
  const [threads, others] = [startThreads(entry, { models }), startThreads(entry, { models })];
  try {
    const repository = await repositoryAt(root);
    const commit = await repository.commit(ref);
    let begin!: (found: Begun) => void;
    const begun = new Promise<Begun>((resolve) => { begin = resolve; });
    const running = runOn(threads, { paths, root, manifest, threads: count, begun: begin });
    const sides = Promise.all([begun, repository.tree(commit), repository.changes(commit)])
      .then(([found, tree, changes]) => outcomesAt({ threads: others, repository, tree, changes, commit, ...found, running, root, manifest, paths, count }).then((before) => ({ before, changes })));
    const [now, { before, changes }] = await Promise.all([running, sides]);
    const endpoints = new Map(now.governed.flatMap((one) => one.endpoints.map((endpoint) => [endpoint.id, endpoint] as const)));
    const renamed = new Map(changes.flatMap(({ path: to, from }) => (from === undefined ? [] : [[nameOf(repository, root, from), nameOf(repository, root, to)] as const])));
    const report = {
      ref, commit,
      ...differenceOf(sideOf(before.outcomes, renamed), sideOf(now.outcomes, new Map()), (id) => endpoints.get(id)),
      manifest: await manifestChanges(repository, commit, changes, now, root),
      errors: sortedErrors(now.errors), notes: [...now.notes, ...before.notes],
    };
    const text = format === 'json' ? differenceToJson(report) : differenceToMarkdown(report);
    if (values.output === undefined) print(text);
    else writeWhole(path.resolve(values.output), text);
    return hasNewUndeclared(report) ? 1 : report.errors.length > 0 ? 2 : 0;
  } finally {
    threads.end();
    others.end();
  }
}

interface Asked extends Begun {
  readonly threads: Threads;
  readonly repository: Repository;
  readonly tree: readonly Tracked[];
  readonly changes: readonly Change[];
  readonly commit: string;
  /** The work tree's side, which is still being judged. */
  readonly running: Promise<Run>;
  readonly root: string;
  readonly manifest: string | undefined;
  readonly paths: readonly string[];
  readonly count: number | undefined;
}

/**
 * The outcomes of the code at the commit, held against the manifests of the work tree, so that only the code differs. Those of files
 * that neither changed nor hang on what did are taken over; the others are analysed in a folder that holds the commit's code. What hangs
 * on it by what they import is known from the start. Which of the others look for who uses them, the work tree's side tells when it is done.
 */
async function outcomesAt(asked: Asked): Promise<{ outcomes: readonly Outcome[]; notes: readonly string[] }> {
  const { threads, repository, tree, changes, commit, imports, texts, running, root, manifest, count } = asked;
  const name = (file: string): string => nameOf(repository, root, file);
  const submodules = tree.filter(({ mode }) => mode === '160000').map(({ path: file }) => `${name(file)} is a submodule, whose own commits are not compared.`);
  const differing = new Set(changes.flatMap(({ path: file, from }) => [file, ...(from === undefined ? [] : [from])]).map(name));
  const here = changes.filter((change) => change.here).map(({ path: file }) => name(file));
  const deleted = [...differing].filter((file) => !here.includes(file));
  const old = new Map(tree.filter(({ mode }) => mode.startsWith('100')).map((entry) => [name(entry.path), entry]));
  const all = await configurationChanged(asked, old);
  const both = async (file: string): Promise<readonly [string, string] | undefined> => {
    const full = relativeTo(repository.top, path.resolve(root, file));
    const [was, is] = [old.has(file) ? await repository.text(commit, full) : undefined, await textHere(path.resolve(root, file))];
    return was === undefined || is === undefined ? undefined : [was, is];
  };
  const affected = all ? new Set(imports.keys()) : affectedBy(imports, here, deleted, await namesThatStay(here, imports, both));
  const wanted = [...old.keys()].filter((file) => (imports.has(file) ? affected.has(file) || differing.has(file) : differing.has(file) && belongs(file, asked)));
  const settled = (outcomes: readonly Outcome[]): Outcome[] => outcomes.filter(({ file }) => !differing.has(file) && !(affected.has(file) && old.has(file)));
  const around = (outcomes: readonly Outcome[]): string[] => ([...differing].some((file) => isCode(file) || isPackageFile(file) || isMarkupFile(file)) ? settled(outcomes).flatMap(({ file, isAroundAsked }) => (isAroundAsked && old.has(file) ? [file] : [])) : []);
  if (wanted.length === 0) {
    const { outcomes } = await running;
    if (around(outcomes).length === 0) return { outcomes: settled(outcomes), notes: submodules };
  }
  return inTemporaryFolder(async (folder) => {
    await repository.write([...old.values()].filter(({ path: full }) => isCode(full) || full.endsWith('.json') || isMarkupFile(full) || isConfiguration(path.posix.basename(full))), folder);
    const moved = (file: string): string => path.resolve(folder, path.relative(repository.top, file));
    threads.heed(new Map([...texts].map(([file, text]) => [moved(file), text])));
    const judged = async (files: readonly string[]): Promise<readonly Outcome[]> => (await threads.judge({ files: files.map((file) => moved(path.resolve(root, file))), root: moved(root), manifest: manifest === undefined ? undefined : moved(manifest) }, count, () => {})).outcomes;
    const first = await judged(wanted);
    const now = (await running).outcomes;
    const asking = around(now);
    const outcomes = [...first, ...(await judged(asking))];
    const broken = outcomes.flatMap(({ errors }) => errors).map(({ file, line }) => `${file}:${line} could not be analysed as it was at ${commit.slice(0, 12)}, so that what it sent then counts as new or is missing.`);
    return { outcomes: [...settled(now).filter(({ file }) => !asking.includes(file)), ...outcomes], notes: [...submodules, ...broken] };
  });
}

function nameOf({ top }: Repository, root: string, file: string): string {
  return relativeTo(root, path.join(top, file));
}

/** Whether a file of the commit that is not among the work tree's would have been looked at: it is code where was looked, and not ignored. */
function belongs(file: string, { root, paths, changes, repository }: Asked): boolean {
  if (!(isCode(file) || isPackageFile(file) || isMarkupFile(file)) || /(?:^|\/)node_modules\//.test(file)) return false;
  const absolute = path.resolve(root, file);
  const starts = paths.length > 0 ? paths.map((one) => path.resolve(one)) : [root];
  if (!starts.some((start) => absolute === start || absolute.startsWith(start + path.sep))) return false;
  return !existsSync(absolute) || changes.some((change) => !change.here && nameOf(repository, root, change.path) === file);
}

async function configurationChanged({ repository, commit, changes, imports }: Asked, old: ReadonlyMap<string, Tracked>): Promise<boolean> {
  if (old.size === 0 || imports.size === 0) return false;
  for (const { path: file, from, here } of changes) {
    for (const one of from === undefined ? [file] : [file, from]) {
      const base = path.posix.basename(one);
      if (/(?:^|\/)node_modules\//.test(one) || !isConfiguration(base)) continue;
      if (base !== 'package.json' || !here || from !== undefined) return true;
      const [was, is] = [await repository.text(commit, one), await textHere(path.join(repository.top, one))];
      if (packageOf(was) !== packageOf(is)) return true;
    }
  }
  return false;
}

async function textHere(file: string): Promise<string | undefined> {
  const { readSource } = await import('../judging/source.ts');
  const source = readSource(file);
  return source.error === undefined ? source.text : undefined;
}

/** What of a package.json decides how names are resolved. */
function packageOf(text: string | undefined): string {
  try {
    const data = JSON.parse(text ?? '{}') as Record<string, unknown>;
    return JSON.stringify([...packageKeys.map((key) => data[key] ?? null), ...aliasesIn(data)]);
  } catch {
    return text ?? '';
  }
}

function sideOf(outcomes: readonly Outcome[], renamed: ReadonlyMap<string, string>): Side {
  const at = (file: string): string => renamed.get(file) ?? file;
  return {
    egress: outcomes.flatMap(({ file, egress, handed }) => [...egress, ...handed].map((one) => ({ ...one, file: at(file) }))),
    written: outcomes.flatMap(({ file, literals }) => literals.map(({ target, line }) => ({ target, file: at(file), line, verdict: { declared: false, why: 'undeclared' } as const }))),
  };
}

/** Entries of the manifests that came, went or changed. */
async function manifestChanges(repository: Repository, commit: string, changes: readonly Change[], now: Run, root: string): Promise<Difference['manifest']> {
  const changed = new Set(changes.map(({ path: file }) => path.join(repository.top, file)));
  const out: Difference['manifest'][number][] = [];
  for (const file of now.manifests.filter((one) => changed.has(one))) {
    const before = new Map(endpointsIn(await repository.text(commit, relativeTo(repository.top, file))).map((endpoint) => [endpoint.id, JSON.stringify(endpoint)]));
    const after = new Map((policyOf(now.texts, file).data?.endpoints ?? []).map((endpoint) => [endpoint.id, JSON.stringify(endpoint)]));
    for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      if (before.get(id) !== after.get(id)) out.push({ manifest: relativeTo(root, file), id, change: !before.has(id) ? 'added' : after.has(id) ? 'changed' : 'removed' });
    }
  }
  return out;
}

function endpointsIn(text: string | undefined): readonly Endpoint[] {
  return text === undefined ? [] : (parseManifest(text).data?.endpoints ?? []);
}
