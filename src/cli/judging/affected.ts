import path from 'node:path';
import { sameNames, type SameName } from '../../project/searching/same-names.ts';
import type { Imports } from './judge.ts';

/** Modules that an analysis follows at most, as many that only hand names on among them; what is further away cannot change an outcome. */
const mostHops = 8;

/**
 * Files whose outcome may hang on what has changed through what they import: those that import a name of it which does not mean the same any more, directly or through others. What was deleted is imported
 * by nobody any more, so that the specifiers decide which could have meant it: too many rather than too few.
 * @param changed names of files that are there and are not what they were
 * @param deleted names of files that are not there any more
 * @param same which names of a changed file mean what they meant; undefined where that is not known
 */
export function affectedBy(imports: ReadonlyMap<string, Imports>, changed: Iterable<string>, deleted: readonly string[], same: ReadonlyMap<string, SameName>): Set<string> {
  const importers = new Map<string, Importer[]>();
  for (const [file, list] of imports) {
    for (const [, to, names] of list) if (to !== undefined) importers.set(to, [...(importers.get(to) ?? []), { file, names }]);
  }
  const gone = new Set(deleted.flatMap(meantBy));
  const goneNames = namesOf(deleted);
  const losers = deleted.length === 0 ? [] : [...imports].filter(([file, list]) => list.some(([specifier]) => couldMean(specifier, file, gone, goneNames))).map(([file]) => file);
  const found = new Set(losers);
  const lost = new Set(losers);
  // Of what changed itself, only the names that do not mean the same lead on; of what hangs on it, any may.
  const leads = (to: string, names: readonly string[], hop: number): boolean => { const is = hop === 0 && !lost.has(to) ? same.get(to) : undefined; return is === undefined || !names.every(is); };
  let border = [...new Set([...changed, ...losers])];
  for (let hop = 0; hop < mostHops && border.length > 0; hop++) {
    const next = border.flatMap((to) => (importers.get(to) ?? []).flatMap(({ file, names }) => (!found.has(file) && leads(to, names, hop) ? [file] : [])));
    for (const file of next) found.add(file);
    border = [...new Set(next)];
  }
  return found;
}

interface Importer {
  readonly file: string;
  readonly names: readonly string[];
}

/** More changed files than this are not compared name by name. */
const mostCompared = 100;

/** Which names of changed files mean what they meant, for those that are imported. */
export async function namesThatStay(changed: readonly string[], imports: ReadonlyMap<string, Imports>, texts: (file: string) => Promise<readonly [before: string, after: string] | undefined>): Promise<Map<string, SameName>> {
  const imported = new Set([...imports.values()].flatMap((list) => list.map(([, to]) => to)));
  const asked = changed.filter((file) => imported.has(file));
  const found = new Map<string, SameName>();
  if (asked.length > mostCompared) return found;
  for (const file of asked) {
    const both = await texts(file);
    const same = both && sameNames(file, ...both);
    if (same) found.set(file, same);
  }
  return found;
}

function lastOf(specifier: string): string {
  return stem(path.posix.basename(specifier));
}

function placeOf(specifier: string, from: string): string {
  const query = specifier.indexOf('?', 1);
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), query > 0 ? specifier.slice(0, query) : specifier)).replace(/\/$/, '');
}

function namesOf(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => [stem(path.posix.basename(file)), path.posix.basename(path.posix.dirname(file))]));
}

function couldMean(specifier: string, from: string, gone: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  if (!specifier.startsWith('.')) return names.has(lastOf(specifier));
  const to = placeOf(specifier, from);
  return gone.has(to) || gone.has(stem(to));
}

/** The paths by which a file can be imported. */
function meantBy(file: string): string[] {
  const short = stem(file);
  return [file, short, ...(path.posix.basename(short) === 'index' ? [path.posix.dirname(file)] : [])];
}

function stem(name: string): string {
  return name.replace(/\.[cm]?[jt]sx?$|\.(?:json|vue|svelte|astro)$/, '');
}
