import { functionsHeldBy } from '../../facts/summaries/held-functions.ts';
import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { answers, bindingAt, givesStub, isEntry } from '../../matching/entries.ts';
import { isHandlerName, isListener } from '../../matching/events.ts';
import type { Hole, Value } from './values.ts';

/** Something that a function is put into: what a member of it is, or the tag of an element with an attribute. */
export interface Put {
  readonly into: Expr;
  /** Whether it is put there for an event. */
  readonly isEvent: boolean;
}

interface Places {
  readonly puts: ReadonlyMap<number, readonly Put[]>;
  /** The names that functions are exported under. */
  readonly names: ReadonlyMap<number, readonly string[]>;
}

const known = new WeakMap<ModuleFacts, Places>();

function placesIn(facts: ModuleFacts): Places {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = found(facts)));
  return out;
}

/** What a function of a module is put into, by its name or as it is written. */
export const putInto = (facts: ModuleFacts, fn: number): readonly Put[] => placesIn(facts).puts.get(fn) ?? [];

/** Whether a framework calls a function: by the name that it is exported under, or because it answers requests, which the names of its parameters say. */
export function isCalledByName(facts: ModuleFacts, fn: number, index: number, path: string): boolean {
  const [first, second] = facts.functions[fn]?.params ?? [];
  const nameAt = (p: typeof first): string => facts.bindings[p?.binding ?? -1]?.name ?? '';
  return (index < 2 && second !== undefined && answers(nameAt(first), nameAt(second))) || (placesIn(facts).names.get(fn)?.some((name) => isEntry(name, path)) ?? false);
}

/** The name of the service that a place within the parameters of a function is bound to, by what a platform calls the function for. */
function boundAt(facts: ModuleFacts, fn: number, index: number, members: readonly string[], path: string): string | undefined {
  for (const name of placesIn(facts).names.get(fn) ?? []) { const bound = bindingAt(name, path, index, members); if (bound !== undefined) return bound; }
  return undefined;
}

/** The name of the service that something is bound to which nobody knows more of. */
export function boundBy(hole: Hole): string | undefined {
  return hole.kind === 'env' ? hole.name : hole.kind === 'param' ? boundAt(hole.module.facts, hole.fn, hole.index, hole.path, hole.module.path) : undefined;
}

/** One of the objects that a service is made of: what a method of the binding gives, `env.ROOM.get(id)`. */
export function stubOf(of: Hole, method: string): Value | undefined {
  const service = givesStub(method) ? boundBy(of) : undefined;
  return service === undefined ? undefined : { k: 'hole', hole: { kind: 'unknown', why: `an object of ${service}`, service } };
}

function found(facts: ModuleFacts): Places {
  const { assigns, bindings, elements, exports } = facts;
  const puts = new Map<number, Put[]>(), names = new Map<number, string[]>();
  for (const { of, key, value } of assigns) for (const fn of functionsOf(value)) add(puts, fn, { into: of, isEvent: typeof key === 'string' && (isListener(key) || isHandlerName(key)) });
  for (const { expr: x } of elements) if (x.k === 'element') {
    const into: Expr = typeof x.tag === 'string' ? { k: 'opaque', s: x.s, e: x.e } : x.tag;
    for (const value of [...x.props.map((p) => p.value), ...x.children]) for (const fn of functionsOf(value)) add(puts, fn, { into, isEvent: true });
  }
  for (const [name, e] of Object.entries(exports)) if (e.k === 'value') named(name, e.value, 0);
  return { puts, names };

  function named(name: string, x: Expr, depth: number): void {
    for (const fn of functionsOf(x)) add(names, fn, name);
    for (const o of valuesOf(x)) if (o.k === 'object' && depth === 0) for (const p of o.props) if (typeof p.key === 'string') named(`${name}.${p.key}`, p.value, depth + 1);
  }

  function functionsOf(x: Expr): readonly number[] {
    return x.k === 'function' ? [x.id] : x.k === 'name' ? functionsHeldBy(x.binding, facts) : [];
  }

  function valuesOf(x: Expr): readonly Expr[] {
    return x.k === 'name' ? (bindings[x.binding]?.writes.flatMap(({ value, path }) => (path.length > 0 ? [] : [value])) ?? []) : [x];
  }
}

function add<T>(to: Map<number, T[]>, fn: number, item: T): void {
  const list = to.get(fn);
  if (list) list.push(item); else to.set(fn, [item]);
}
