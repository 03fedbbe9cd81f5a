import type { Expr, ModuleFacts, Prop } from '../../facts/types.ts';
import { fieldNamed, fieldNamesIn, holdsField, tellsOfField } from '../../matching/flows.ts';
import type { Module } from '../modules.ts';
import { componentMembers } from '../folding/events.ts';
import { functionAt } from '../folding/places.ts';
import { namedData, type Named } from './named.ts';
import { isWhole } from './walker.ts';

/** A field of a form: what it says that is typed into it, where it stands, the functions that hear of it and the names that hold it. */
interface Field {
  readonly says: readonly Named[];
  readonly s: number;
  readonly e: number;
  readonly handlers: ReadonlySet<number>;
  readonly held: ReadonlySet<number>;
  /** The members that it is bound to. */
  readonly bound: readonly Place[];
}

/** A member of what a name, or an object of a class, holds. */
interface Place {
  readonly base: string;
  readonly path: readonly string[];
}

const known = new WeakMap<ModuleFacts, readonly Field[]>();
const nobody: readonly Named[] = [];
const maxOuter = 6;

/** What the fields say of what was typed that a name or a member holds, or a member of it: `<input type="email" value={text} />`. */
export function heldIn(x: Expr, keys: readonly string[], { facts }: Module): readonly Named[] {
  const all = fieldsOf(facts);
  if (all.length === 0) return nobody;
  const at = placeOf(x);
  const name = x.k === 'name' && (isWhole(keys) || holdsField(keys[0] as string)) ? x.binding : undefined;
  const asked = at && [...at.path, ...(isWhole(keys) ? [] : keys)];
  return all.flatMap((f) => ((name !== undefined && f.held.has(name)) || f.bound.some(({ base, path }) => base === at?.base && path.every((key, i) => i >= (asked?.length ?? 0) || asked?.[i] === key)) ? f.says : []));
}

/** What a field says of what is read of it: in its own attributes, in a function that they name, or by a name for it. */
export function typedAt(x: Expr, { facts }: Module): readonly Named[] {
  const all = fieldsOf(facts);
  const around = functionsAround(facts, x.s), name = baseOf(x);
  const own = all.filter((f) => f.s <= x.s && x.s < f.e).sort((a, b) => b.s - a.s).slice(0, 1);
  const said = (own.length ? own : all.filter((f) => (name !== undefined && f.held.has(name)) || around.some((fn) => f.handlers.has(fn)))).flatMap((f) => f.says);
  return said.length ? said : calledAs(x, facts);
}

/** What the name of a field says, or the text by which it is looked for: `emailInput.value`, `document.querySelector('#email').value`. */
function calledAs(x: Expr, facts: ModuleFacts): readonly Named[] {
  let at = x;
  while (at.k === 'member') at = at.of;
  const sought = at.k === 'call' && at.args[0]?.k === 'text' ? at.args[0].v.split(/[^\w-]+/).filter(Boolean).slice(0, 4) : [];
  const names = at.k === 'name' ? [fieldNamed(facts.bindings[at.binding]?.name ?? '')] : sought.map(fieldNamed);
  return namedData(names.map((key) => ({ key, value: { k: 'free', name: key, s: x.s, e: x.e } })), true).map(({ named }) => named);
}

function fieldsOf(facts: ModuleFacts): readonly Field[] {
  let found = known.get(facts);
  if (!found) known.set(facts, (found = [...facts.elements.map(({ expr }) => expr), ...(facts.fields ?? [])].flatMap((expr): Field[] => {
    if (expr.k !== 'element') return [];
    const names = expr.props.flatMap(({ key, value }): Prop[] => (typeof key === 'string' && value.k === 'text' && tellsOfField(key) ? fieldNamesIn(value.v).map((name) => ({ key: name, value: { k: 'free', name, s: value.s, e: value.e } })) : []));
    const says = namedData(names, true).map(({ named }) => named);
    if (says.length === 0) return [];
    return [{
      says, s: expr.s, e: expr.e,
      handlers: new Set([...expr.props.flatMap(({ value }) => handlerOf(value, facts)), ...facts.handled.flatMap(({ name, s }) => (s >= expr.s && s < expr.e ? componentMembers(facts, name).flatMap((x) => handlerOf(x, facts)) : []))]),
      held: new Set(expr.props.flatMap(({ key, value }) => { const name = typeof key === 'string' && holdsField(key) ? baseOf(value) : undefined; return name === undefined ? [] : [name]; })),
      bound: expr.props.flatMap(({ key, value }) => { const at = typeof key === 'string' && holdsField(key) ? placeOf(value) : undefined; return at && at.path.length > 0 ? [at] : []; }),
    }];
  })));
  return found;
}

function handlerOf(x: Expr, { bindings, classes }: ModuleFacts): number[] {
  if (x.k === 'member' && x.of.k === 'this' && typeof x.key === 'string') { const method = classes[x.of.class]?.methods[x.key]; return method ? [method.fn] : []; }
  return x.k === 'function' ? [x.id] : x.k === 'name' ? (bindings[x.binding]?.writes ?? []).flatMap(({ value }) => (value.k === 'function' ? [value.id] : [])) : [];
}

function functionsAround(facts: ModuleFacts, s: number): number[] {
  const out: number[] = [];
  for (let fn = functionAt(facts, s); fn >= 0 && out.length < maxOuter; fn = facts.functions[fn]?.up ?? -1) out.push(fn);
  return out;
}

/** The member of a name or of `this` that something is. */
function placeOf(x: Expr): Place | undefined {
  if (x.k === 'name') return { base: `name ${x.binding}`, path: [] };
  if (x.k === 'this') return { base: `this ${x.class}`, path: [] };
  const of = x.k === 'member' && typeof x.key === 'string' ? placeOf(x.of) : undefined;
  return of && x.k === 'member' ? { base: of.base, path: [...of.path, x.key as string] } : undefined;
}

/** The name of which something is the value: of `ref.current.value`, `ref`. */
function baseOf(x: Expr): number | undefined {
  return x.k === 'name' ? x.binding : x.k === 'member' ? baseOf(x.of) : undefined;
}
