import { kinds, type Collection, type CollectionKind } from '../catalogue/collection.ts';
import type { PackageModel } from '../catalogue/types.ts';

const byKind: ReadonlyMap<string, CollectionKind> = new Map(kinds.map((row) => [row.kind, row]));

/** What is known of a kind of collection. */
export const kindOf = (kind: Collection): CollectionKind => byKind.get(kind) as CollectionKind;
/** Whether reading it is collecting it, and not only sending it. */
export const isCollectedByCall = (kind: Collection): boolean => !kindOf(kind).sent;

/** Paths of calls that collect where they are made, or write out what does. */
export function collectingPaths({ calls = [], sources = [] }: PackageModel): string[] {
  return [...calls.filter((c) => c.collects ?? c.gathers), ...sources.filter((s) => s.collects && isCollectedByCall(s.collects))].map(({ path }) => path).filter((path) => path.endsWith(')'));
}

/** Whether a package has a call that collects, whatever it is given. */
export function collectsByItself({ calls = [], sources = [] }: PackageModel): boolean {
  return calls.some((c) => c.collects) || sources.some((s) => s.collects && s.path.endsWith(')') && isCollectedByCall(s.collects));
}

/** The names by which a path is called: `clipboard.read|readText()` by two. */
export function calledNames(path: string): string[] {
  const open = path.lastIndexOf('(');
  const last = path.slice(Math.max(path.lastIndexOf('.', open), path.lastIndexOf('#', open), path.lastIndexOf(' ', open)) + 1, open);
  return last.split('|').filter((name) => name !== '');
}
