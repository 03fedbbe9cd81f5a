import type { CallModel, PackageModel, Rows } from '../catalogue/types.ts';
import { calledNames, collectingPaths } from './collection.ts';
import { mentionsOf, type Mention } from './mentions.ts';

/** What a run asks of all rows at once. */
export interface Totals {
  /** Names of members whose writing sends. */
  readonly written: readonly string[];
  /** Names of functions from whose call on what an object is handed leaves by others as well. */
  readonly widening: readonly string[];
  /** Names of functions that collect something of people, or write out what does. */
  readonly collecting: readonly string[];
  /** Packages with a row that opens another page. */
  readonly opening: readonly string[];
  /** Worked out when it is asked for. */
  readonly mentions: readonly Mention[];
}

export function totalsOf({ packages, vendors, elements }: Omit<Rows, 'commands'>): Totals {
  const models = [...packages, ...vendors.flatMap((vendor) => vendor.packages)];
  const ofGlobal = (model: PackageModel): boolean => packageNames(model).includes('global');
  const calls = models.flatMap((model) => model.calls ?? []);
  return {
    written: distinct(calls.filter((c) => c.path.endsWith('=')).flatMap((c) => lastNames(c.path))),
    widening: distinct(calls.filter((c) => c.outlets).flatMap((c) => lastNames(c.path.slice(0, -1)))),
    collecting: distinct(models.flatMap(collectingPaths).flatMap(calledNames)),
    opening: distinct(models.filter((model) => model.calls?.some(opensPage)).flatMap(packageNames)),
    get mentions() { return mentionsOf([...packages.filter(ofGlobal).map((model) => ({ model, vendor: false })), ...vendors.flatMap((vendor) => vendor.packages).filter(ofGlobal).map((model) => ({ model, vendor: true }))], elements); },
  };
}

export function packageNames(model: PackageModel): readonly string[] {
  return typeof model.package === 'string' ? [model.package] : model.package;
}

/** Whether a row opens another page, which counts where its address is known. */
export function opensPage({ sends, addressed }: CallModel): boolean {
  return sends === 'navigation' && addressed === true;
}

/** The names that a path may end with, and how HTML writes these. @param path without the parentheses of a call */
export function lastNames(path: string): string[] {
  const names = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('#')) + 1, -1).split('|');
  return [...names, ...names.map((n) => n.toLowerCase())];
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
