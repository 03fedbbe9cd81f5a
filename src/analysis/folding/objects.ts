import { optionsOf } from '../../facts/markup/component.ts';
import type { Class, Expr, ModuleFacts } from '../../facts/types.ts';

/** An object that is written out, and the function that it is written in. */
export interface Written {
  readonly object: Expr & { k: 'object' };
  readonly fn: number;
  /** The object that it is a member of. */
  readonly outer: (Expr & { k: 'object' }) | undefined;
}

/** Objects in objects are looked at so deep. */
const maxDepth = 8;
/** Functions written in each other are followed outwards so far. */
const maxOuter = 30;
/** Classes below a class that are told apart, and how far below. */
const maxClasses = 20;
const maxParents = 6;

const objects = new WeakMap<ModuleFacts, ReadonlyMap<number, Written>>();
const classes = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly number[]>>();

/** The object that a function is a method of, or one around it: what `this` is there where nobody calls it in another way. */
export function objectAround(facts: ModuleFacts, fn: number): Written | undefined {
  let index = objects.get(facts);
  if (!index) objects.set(facts, (index = indexOf(facts)));
  for (let at = fn, n = 0; at >= 0 && n < maxOuter; at = facts.functions[at]?.up ?? -1, n++) { const found = index.get(at); if (found) return found; }
  return undefined;
}

function indexOf(facts: ModuleFacts): ReadonlyMap<number, Written> {
  const out = new Map<number, Written>();
  const collect = (x: Expr, fn: number, depth = 0, outer?: Expr & { k: 'object' }): void => {
    if (depth > maxDepth) return;
    if (x.k === 'array') for (const item of x.items) collect(item, fn, depth + 1);
    if (x.k === 'object') for (const { value } of x.props) if (value.k === 'function') out.set(value.id, { object: x, fn, outer }); else collect(value, fn, depth + 1, x);
  };
  for (const b of facts.bindings) for (const w of b.writes) collect(w.value, w.fn);
  for (const a of facts.assigns) collect(a.value, a.fn);
  facts.functions.forEach(({ returns }, fn) => { for (const r of returns) collect(r, fn); });
  for (const { expr, fn } of facts.calls) if (expr?.k === 'call' || expr?.k === 'new') for (const a of expr.args) collect(a, fn);
  for (const e of Object.values(facts.exports)) if (e.k === 'value') collect(e.value, -1);
  // What shows the markup of a component is one of its methods.
  const options = facts.markup && optionsOf(facts);
  if (options) for (const fn of facts.markup ?? []) out.set(fn, { object: options, fn: -1, outer: undefined });
  return out;
}

/** The classes of a module that extend one of its classes, and those that extend these. */
export function classesBelow(facts: ModuleFacts, cls: number): readonly number[] {
  let index = classes.get(facts);
  if (!index) classes.set(facts, (index = below(facts)));
  return index.get(cls) ?? [];
}

function below(facts: ModuleFacts): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, number[]>();
  facts.classes.forEach((c, id) => {
    let at = parentOf(c, facts);
    for (let n = 0; at !== undefined && at !== id && n < maxParents; n++) {
      const list = out.get(at);
      if (!list) out.set(at, [id]); else if (list.length < maxClasses) list.push(id);
      at = parentOf(facts.classes[at], facts);
    }
  });
  return out;
}

function parentOf(c: Class | undefined, facts: ModuleFacts): number | undefined {
  const writes = c?.extends?.k === 'name' ? facts.bindings[c.extends.binding]?.writes : undefined;
  const value = writes?.length === 1 ? writes[0]?.value : undefined;
  return value?.k === 'class' ? value.id : undefined;
}
