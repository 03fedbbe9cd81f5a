import type { Class, ModuleFacts } from '../types.ts';

/** Classes looked at that may override a member. */
const maxHeirs = 24;
const heirs = new WeakMap<ModuleFacts, Map<number, number[]>>();

/**
 * Classes of a module that extend one of it, one level down and further: what `this` may be in its methods (class hierarchy analysis,
 * Dean, Grove and Chambers, ECOOP 1995). Those of other modules are known where their methods are called.
 * @returns the first of them, and whether there are `more`
 */
export function heirsOf(facts: ModuleFacts, cls: number): { readonly ids: readonly number[]; readonly more: boolean } {
  let known = heirs.get(facts);
  if (!known) heirs.set(facts, (known = heirsIn(facts)));
  const ids = known.get(cls) ?? [];
  return { ids: ids.slice(0, maxHeirs), more: ids.length > maxHeirs };
}

function heirsIn(facts: ModuleFacts): Map<number, number[]> {
  const out = new Map<number, number[]>();
  facts.classes.forEach((c, id) => {
    const seen = new Set([id]);
    for (let up = parentOf(facts, c); up !== undefined && !seen.has(up); up = parentOf(facts, facts.classes[up])) {
      seen.add(up);
      const list = out.get(up);
      // Whatever is above one that has too many has too many as well.
      if (list && list.length > maxHeirs) break;
      if (list) list.push(id); else out.set(up, [id]);
    }
  });
  return out;
}

function parentOf({ bindings }: ModuleFacts, c: Class | undefined): number | undefined {
  const b = c?.extends?.k === 'name' ? bindings[c.extends.binding] : undefined;
  const made = b?.writes.length === 1 ? b.writes[0]?.value : undefined;
  return made?.k === 'class' ? made.id : undefined;
}

const parents = new WeakMap<ModuleFacts, ReadonlySet<string>>();

/** Specifiers of modules whose classes are extended here. What such a class sends by may stand in the one that extends it. */
export function parentModules(facts: ModuleFacts): ReadonlySet<string> {
  let known = parents.get(facts);
  if (!known) parents.set(facts, (known = new Set(facts.classes.flatMap(({ extends: x }) => { const root = x?.k === 'member' ? x.of : x; return (root?.k === 'name' && facts.bindings[root.binding]?.import?.from) || []; }))));
  return known;
}

/** Whether a class itself says what a member of its objects is. */
export function declares(c: Class | undefined, key: string): boolean {
  return Boolean(c && ((c.methods[key] && !c.methods[key].static) || (c.fields[key] && !c.fields[key].static) || c.nested?.[key]));
}

/** Whether a class itself gives a member of its objects something: a declaration alone does not. */
export function gives(c: Class | undefined, key: string): boolean {
  return declares(c, key) && Boolean(c?.methods[key] || c?.fields[key]?.writes.length || c?.nested?.[key]);
}
