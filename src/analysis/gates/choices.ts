import type { Expr, Write } from '../../facts/types.ts';
import { walkExpressions } from '../../facts/summaries/walk.ts';
import type { Module } from '../modules.ts';

/** A condition that chooses a function or a class, and how it comes out where it does. */
export interface Choice {
  readonly test: Expr;
  readonly sense: boolean;
}

/**
 * The conditions by which a function is chosen, where it is never meant but as one of two: `export const track = optedOut ? () => {} : send`. Empty where it is
 * handed out, called or handed on by its own name as well. A method runs where its class is chosen: `const Client = optedOut ? Silent : Http`.
 */
export function choicesOf({ facts }: Module, fn: number): readonly Choice[] {
  const of = chosenOf(facts);
  const binding = of.named.get(fn) ?? of.classes.get(facts.functions[fn]?.class ?? -1);
  const found = binding === undefined ? undefined : of.choices.get(binding);
  if (binding === undefined || !found) return [];
  let other = false;
  walkExpressions(facts, (x) => { other ||= x.k === 'name' && x.binding === binding && !found.at.has(x); });
  return other ? [] : found.by;
}

interface Chosen {
  /** By function: the name that it alone is written to. */
  readonly named: ReadonlyMap<number, number>;
  /** By class: the name that it alone is written to. */
  readonly classes: ReadonlyMap<number, number>;
  /** By function: what a name is written to that begins with it, and is written to once more. */
  readonly replaced: ReadonlyMap<number, readonly [Write, Write]>;
  /** By name: what it is chosen by, and where. */
  readonly choices: ReadonlyMap<number, { readonly by: Choice[]; readonly at: Set<Expr> }>;
}

/** Modules may have ten thousand functions: they are gone through once. */
const known = new WeakMap<Module['facts'], Chosen>();

/** A function and what is put into its place: `let send = post; if (optedOut) send = () => {};`. */
export function replacedBy({ facts }: Module, fn: number): readonly [Write, Write] | undefined {
  return chosenOf(facts).replaced.get(fn);
}

function chosenOf(facts: Module['facts']): Chosen {
  let of = known.get(facts);
  if (!of) known.set(facts, (of = chosenIn(facts)));
  return of;
}

function chosenIn(facts: Module['facts']): Chosen {
  const named = new Map<number, number>(), classes = new Map<number, number>(), replaced = new Map<number, readonly [Write, Write]>(), choices = new Map<number, { by: Choice[]; at: Set<Expr> }>();
  facts.bindings.forEach(({ writes: [write, ...more] }, binding) => {
    if (write?.value.k === 'class' && more.length === 0 && !classes.has(write.value.id)) classes.set(write.value.id, binding);
    if (write?.value.k !== 'function') return;
    const { id } = write.value;
    if (more.length === 0 && write.path.length === 0 && !named.has(id)) named.set(id, binding);
    if (more[0] && more.length === 1 && !replaced.has(id)) replaced.set(id, [write, more[0]]);
  });
  for (const value of valuesOf(facts)) {
    if (value.k !== 'conditional') continue;
    for (const [branch, sense] of [[value.then, true], [value.else, false]] as const) for (const x of heldIn(branch)) {
      if (x.k !== 'name') continue;
      const found = choices.get(x.binding) ?? { by: [], at: new Set() };
      choices.set(x.binding, found);
      found.by.push({ test: value.test, sense });
      found.at.add(x);
    }
  }
  return { named, classes, replaced, choices };
}

function valuesOf({ bindings, exports, assigns }: Module['facts']): Expr[] {
  return [...bindings.flatMap(({ writes }) => writes.map(({ value }) => value)), ...Object.values(exports).flatMap((e) => (e.k === 'value' ? [e.value] : [])), ...assigns.map(({ value }) => value)];
}

/** What is chosen: itself, or the members of an object. */
function heldIn(x: Expr): readonly Expr[] {
  return x.k === 'object' ? x.props.map(({ value }) => value) : [x];
}
