import path from 'node:path';
import type { Outcome } from './judge.ts';

/** Modules that an analysis follows at most; what is further away cannot change an outcome. */
const mostHops = 4;

/**
 * Files whose outcome may hang on what has changed: those that import it, directly or through others. What was deleted is imported
 * by nobody any more, so that the specifiers decide which could have meant it: too many rather than too few.
 * @param changed names of files that are there and are not what they were
 * @param deleted names of files that are not there any more
 */
export function affectedBy(outcomes: readonly Outcome[], changed: Iterable<string>, deleted: readonly string[]): Set<string> {
  const importers = new Map<string, string[]>();
  for (const { file, imports } of outcomes) {
    for (const [, to] of imports) if (to !== undefined) importers.set(to, [...(importers.get(to) ?? []), file]);
  }
  const gone = new Set(deleted.flatMap(meantBy));
  const goneNames = namesOf(deleted);
  const losers = deleted.length === 0 ? [] : outcomes.filter(({ file, imports }) => imports.some(([specifier]) => couldMean(specifier, file, gone, goneNames))).map(({ file }) => file);
  const found = new Set(losers);
  let border = [...new Set([...changed, ...losers])];
  for (let hop = 0; hop < mostHops && border.length > 0; hop++) {
    const next = border.flatMap((file) => importers.get(file) ?? []).filter((file) => !found.has(file));
    for (const file of next) found.add(file);
    border = [...new Set(next)];
  }
  return found;
}

/** What is compared with: the commit's files, and those that are not what they were. */
export interface Before {
  readonly has: (file: string) => boolean;
  readonly files: Iterable<string>;
  readonly differing: ReadonlySet<string>;
  /** The text of a file as it was. */
  readonly text: (file: string) => Promise<string | undefined>;
}

/** More changed files than this are not read one by one: then all of the commit is taken. */
const mostRead = 100;

/**
 * The files of the commit that an analysis of some of them can get to, them included; undefined where that cannot be told but by
 * taking all. Writing files is most of what a comparison costs.
 */
export async function neededFor(wanted: readonly string[], outcomes: ReadonlyMap<string, Outcome>, before: Before, specifiersIn: (text: string) => readonly string[]): Promise<Set<string> | undefined> {
  const meant = new Map<string, string[]>();
  for (const file of before.files) for (const way of meantBy(file)) meant.set(way, [...(meant.get(way) ?? []), file]);
  const absent = [...before.differing].filter((file) => before.has(file));
  const absentNames = namesOf(absent);
  const needed = new Set(wanted);
  let border: readonly string[] = wanted;
  let read = 0;
  for (let hop = 0; hop < mostHops && border.length > 0; hop++) {
    const next = new Set<string>();
    for (const file of border) {
      const now = outcomes.get(file)?.imports ?? [];
      const changed = before.differing.has(file) || !outcomes.has(file);
      if (changed && ++read > mostRead) return undefined;
      const specifiers = changed ? specifiersIn((await before.text(file)) ?? '') : now.map(([specifier]) => specifier);
      const resolved = new Map(now);
      for (const specifier of specifiers) {
        if (specifier.startsWith('.')) {
          const to = placeOf(specifier, file);
          for (const way of [to, stem(to)]) for (const one of meant.get(way) ?? []) next.add(one);
          // A folder whose package.json says what it means.
          if (before.has(`${to}/package.json`)) return undefined;
        } else if (absentNames.has(lastOf(specifier)) || (changed && !resolved.has(specifier))) {
          // A name that the work tree does not resolve may have meant anything in the repository; a package or a module of the platform, nothing.
          if ([...meant.keys()].some((way) => lastOf(way) === lastOf(specifier)) || /^[@~#$/]/.test(specifier)) return undefined;
        }
        const to = resolved.get(specifier);
        if (to !== undefined && before.has(to)) next.add(to);
      }
    }
    border = [...next].filter((file) => !needed.has(file) && before.has(file));
    for (const file of border) needed.add(file);
  }
  return needed;
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
