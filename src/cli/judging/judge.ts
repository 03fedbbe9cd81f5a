import path from 'node:path';
import type { Egress, EndpointLiteral, FileAnalysis } from '../../analysis/types.ts';
import type { Result } from '../../engine.ts';
import type { Done, Policy, Target, Verdict } from '../../manifest/types.ts';
import { runRules, type Finding } from '../../findings.ts';
import { parseModule } from '../../project/parse.ts';
import { rootAbove } from '../../project/root.ts';
import type { ReportedError } from '../../report/types.ts';
import { engineOfRun } from './engine.ts';
import { nearestOf, policyOf, type ManifestTexts } from './manifests.ts';
import { relativeTo } from './paths.ts';
import { codeRules } from './rules.ts';
import { readSource, sourceOf, type Content, type Source } from './source.ts';

/** An egress with what the manifest says of it. */
export interface JudgedEgress extends Omit<Egress, 'across'> {
  readonly declared: string | null;
  /** What the manifest says of each target. */
  readonly verdicts: readonly { readonly target: Target; readonly verdict: Verdict }[];
  /** The targets that the manifest permits nowhere or not here. */
  readonly undeclared: readonly Target[];
}

/** What one file gives: plain data, so that threads can hand it over. */
export interface Outcome {
  /** Relative to the root, `/`-separated. */
  readonly file: string;
  readonly mentioned: boolean;
  readonly parsed: boolean;
  readonly egress: readonly JudgedEgress[];
  /** Calls that hand data over to a send that stands elsewhere. */
  readonly handed: readonly JudgedEgress[];
  /** Those that the manifest does not declare. */
  readonly literals: readonly EndpointLiteral[];
  readonly findings: readonly Finding[];
  /** Ids of the endpoints that the file reaches, permitted or not, and entries without an id that it takes up (`dev 0`). */
  readonly used: readonly string[];
  readonly errors: readonly ReportedError[];
  /** Files that this one leads to and that could not be followed, relative to the root. */
  readonly unreadable: readonly (readonly [file: string, why: string])[];
  readonly notes: readonly string[];
  /** Whether it hangs on files that this one does not import: on those that use it. */
  readonly isAroundAsked: boolean;
}

/** What a file imports: how it is written, the file that it is, relative to the root, and by which names. */
export type Imports = readonly (readonly [specifier: string, file: string | undefined, names: readonly string[]])[];

/** What a thread answers. */
export interface Judged {
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly string[];
}

export interface Job {
  readonly files: readonly string[];
  readonly root: string;
  /** The one manifest for all files; else the nearest above each. */
  readonly manifest: string | undefined;
}

/**
 * Judges the files of a job one after the other.
 * @param contents of the first of them; the others are read
 */
export function judgeAll(job: Job, contents: readonly Content[], texts: ManifestTexts, done?: () => void): Outcome[] {
  const sources = contents.map(sourceOf);
  // What one of them imports of the others need not be read again.
  sources.forEach((source, i) => { if (source.error === undefined) engineOfRun().project.give(job.files[i] as string, source.text); });
  return job.files.map((file, i) => {
    const outcome = judge(file, sources[i] ?? readSource(file), job, () => policyOf(texts, job.manifest ?? nearestOf(texts, file)));
    done?.();
    return outcome;
  });
}

/** Configurations of which a part could not be read: paths that they would give are not followed. */
export function configNotes(root: string): string[] {
  const { paths, packages } = engineOfRun().project.resolver.problems;
  const notes = [
    ...[...paths].map(([file, message]) => `${relativeTo(root, file)}: ${message.replace(/\.$/, '')}, so what its paths lead to is not followed.`),
    ...[...packages].map(([file, message]) => `${relativeTo(root, file)} ${message}, so workspaces and packages that it names are not followed.`),
  ];
  return [...new Set(notes)].sort();
}

/** What the files import, in their order. */
export function importsOf(files: readonly string[], root: string): Imports[] {
  return files.map((file) => {
    const source = readSource(file);
    const found = source.error === undefined ? engineOfRun().imports(file, source.text) : [];
    return found.map(([specifier, to, names]) => [specifier, to === undefined ? undefined : relativeTo(root, to), names]);
  });
}

function judge(file: string, source: Source, { root }: Job, policyOf: () => Policy): Outcome {
  const name = relativeTo(root, file);
  if (source.error !== undefined) return failed(name, 1, source.error);
  let result: Result | undefined;
  try {
    result = engineOfRun().analyse(file, source.text, root);
  } catch (error) {
    return failed(name, 1, why(error), true);
  }
  if (result === undefined) return isBinary(file, source.text) ? failed(name, 1, binary) : nothing(name);
  if (result.problem !== undefined) return failed(name, result.problem.line, source.text.includes('\0') ? binary : deep(result.problem.message), true);
  const { analysis, unreadable } = result;
  const policy = policyOf();
  const here = relativeTo(policy.file === undefined ? (rootAbove(file) ?? root) : path.dirname(policy.file), file);
  const verdicts = [...analysis.egress.flatMap(({ destination }) => destination.targets), ...analysis.literals.map(({ target }) => target)].map((target) => policy.permits(target, here));
  const judged = ({ across, ...egress }: Egress): JudgedEgress => {
    const said = declaredBy(policy, egress.destination.targets, here);
    const isTelemetry = said.declared !== null && policy.endpoint(said.declared)?.telemetry === true;
    return { ...egress, ...(isTelemetry && across?.()), ...said };
  };
  return {
    ...nothing(name), mentioned: true, parsed: true,
    egress: analysis.egress.map(judged), handed: analysis.handed.map(judged),
    literals: analysis.literals.filter(({ target }) => !policy.permits(target, here).declared),
    findings: runRules({ result, policy, file: name, here, text: source.text }, codeRules),
    used: [...new Set([...verdicts.flatMap((verdict) => ('endpoint' in verdict && verdict.endpoint !== undefined ? [verdict.endpoint] : [])), ...policy.takesUp(doneIn(analysis), here)])],
    unreadable: [...unreadable].map(([to, reason]) => [relativeTo(root, to), deep(reason)] as const),
    isAroundAsked: result.isAroundAsked,
    notes: source.damaged ? [`${name} is no valid UTF-8; it was analysed with the broken characters replaced.`] : [],
  };
}

function doneIn({ egress, literals, collected, commands }: FileAnalysis): Done {
  return {
    targets: [...egress.flatMap(({ destination }) => destination.targets), ...literals.map(({ target }) => target)],
    collected: [...collected.map(({ kind }) => kind), ...egress.flatMap(({ data }) => data.flatMap(({ collects }) => collects ?? []))],
    commands,
  };
}

function declaredBy(policy: Policy, targets: readonly Target[], file: string): Pick<JudgedEgress, 'declared' | 'undeclared' | 'verdicts'> {
  const verdicts = targets.map((target) => ({ target, verdict: policy.permits(target, file) }));
  const undeclared = verdicts.filter(({ verdict }) => !verdict.declared).map(({ target }) => target);
  const id = verdicts.map(({ verdict }) => (verdict.declared ? verdict.endpoint : undefined)).find((found) => found !== undefined);
  return { declared: undeclared.length > 0 ? null : (id ?? null), undeclared, verdicts };
}

function nothing(file: string): Outcome {
  return { file, mentioned: false, parsed: false, egress: [], handed: [], literals: [], findings: [], used: [], errors: [], unreadable: [], notes: [], isAroundAsked: false };
}

function failed(file: string, line: number, message: string, mentioned = false): Outcome {
  return { ...nothing(file), mentioned, errors: [{ file, line, message }] };
}

function why(error: unknown): string {
  return deep(error instanceof Error ? (error.message.split('\n')[0] ?? 'unreadable') : String(error));
}

const binary = 'is no text, but a binary file of that name';

/** Whether a text that mentions nothing is no code at all: a clean bill would be of nothing. Code may hold a zero byte and parse. */
function isBinary(file: string, text: string): boolean {
  return text.includes('\0') && parseModule(file, text).problem !== undefined;
}

const tooDeep = 'is nested too deeply to be analysed';

function deep(message: string): string {
  return message.includes('Maximum call stack size exceeded') ? tooDeep : message;
}
