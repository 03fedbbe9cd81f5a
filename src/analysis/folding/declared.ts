import type { Expr, ModuleFacts } from '../../facts/types.ts';
import type { Module } from '../modules.ts';

/** The module that a specifier names in another, or that one of its `export *` hands the name `star` on from. */
type Load = (specifier: string, from: Module, star?: string) => Module | undefined;

/** A name of the project, where it is declared. */
export interface Declared {
  readonly module: Module;
  readonly binding: number;
}

/** Exports that are handed on are followed so far. */
const maxHops = 4;

const exported = new WeakMap<ModuleFacts, ReadonlySet<number>>();

/** Whether other files may import what a name stands for. */
export function isExported(facts: ModuleFacts, binding: number): boolean {
  let all = exported.get(facts);
  if (!all) exported.set(facts, (all = new Set(Object.values(facts.exports).flatMap((e) => (e.k === 'value' && e.value.k === 'name' ? [e.value.binding] : [])))));
  return all.has(binding);
}

/** The name of the project that a name stands for. */
export function declaredBy(load: Load, x: Expr, module: Module, hops = 0): Declared | undefined {
  const b = x.k === 'name' ? module.facts.bindings[x.binding] : undefined;
  if (x.k !== 'name' || !b || hops > maxHops) return undefined;
  return b.import ? exportedBy(load, b.import.from, b.import.name, module, hops) : { module, binding: x.binding };
}

function exportedBy(load: Load, specifier: string, name: string, from: Module, hops: number, star?: string): Declared | undefined {
  const to = hops > maxHops ? undefined : load(specifier, from, star);
  if (!to) return undefined;
  const found = to.facts.exports[name];
  if (found) return found.k === 'value' ? declaredBy(load, found.value, to, hops + 1) : exportedBy(load, found.from, found.name, to, hops + 1);
  for (const star of to.facts.stars) { const known = exportedBy(load, star, name, to, hops + 1, name); if (known) return known; }
  return undefined;
}
