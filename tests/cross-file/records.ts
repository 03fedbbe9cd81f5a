import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Egress } from '../../src/analysis/types.ts';
import { engineFor, type Engine } from '../../src/engine.ts';
import { filesOf, textOf } from '../support/projects.ts';

/** A scenario's folder, and what is to be recorded of its files: all of it, in the order of files and places. */
export type Records = Readonly<Record<string, readonly string[]>>;

/** `src/main.ts:3 fetch fixed https://out.example.com/e via send src/http.ts:2`, one egress on one line. */
export function said(file: string, { line, api, destination: { kind, targets }, via }: Egress): string {
  const to = targets.flatMap((target) => ('url' in target ? [target.url || target.kind] : 'name' in target ? [target.name] : target.kind === kind ? [] : [target.kind]));
  return [`${file}:${line}`, api, kind, ...to, ...via.map((hop) => `via ${hop.name} ${hop.file}:${hop.line}`)].join(' ');
}

/** Every egress of a project. A file that mentions nothing has none; one that cannot be analysed says so. */
export function recordsOf(folder: string, engine: Engine = engineFor()): string[] {
  return filesOf(folder).flatMap((file) => {
    const result = engine.analyse(path.join(folder, file), textOf(folder, file), folder);
    return result?.problem ? [`${file}:${result.problem.line} ${result.problem.message}`] : (result?.analysis?.egress.map((egress) => said(file, egress)) ?? []);
  });
}

/** One file of a project that a test has written. */
export function analysed(folder: string, file: string, engine: Engine = engineFor()): { readonly records: readonly string[]; readonly unreadable: Readonly<Record<string, string>>; readonly limited: boolean } {
  const name = path.join(folder, file);
  const result = engine.analyse(name, readFileSync(name, 'utf8'), folder);
  const unreadable = Object.fromEntries([...(result?.analysis ? result.unreadable : [])].map(([at, why]) => [path.relative(folder, at).split(path.sep).join('/'), why]));
  return { records: result?.analysis?.egress.map((egress) => said(file, egress)) ?? [], unreadable, limited: result?.analysis?.limited ?? false };
}
