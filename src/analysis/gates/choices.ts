import type { Expr } from '../../facts/types.ts';
import { walkExpressions } from '../../facts/walk.ts';
import type { Module } from '../modules.ts';

/** A condition that chooses a function, and how it comes out where it does. */
export interface Choice {
  readonly test: Expr;
  readonly sense: boolean;
}

/**
 * The conditions by which a function is chosen, where it is never meant but as one of two: `export const track = optedOut ? () => {} : send`. Empty where it is
 * handed out, called or handed on by its own name as well.
 */
export function choicesOf({ facts }: Module, fn: number): readonly Choice[] {
  const binding = facts.bindings.findIndex(({ writes }) => writes.length === 1 && writes[0]?.value.k === 'function' && writes[0].value.id === fn && writes[0].path.length === 0);
  if (binding < 0) return [];
  const out: Choice[] = [];
  const chosen = new Set<Expr>();
  for (const value of valuesOf(facts)) {
    if (value.k !== 'conditional') continue;
    for (const [branch, sense] of [[value.then, true], [value.else, false]] as const) for (const x of heldIn(branch)) if (x.k === 'name' && x.binding === binding) { out.push({ test: value.test, sense }); chosen.add(x); }
  }
  if (out.length === 0) return out;
  let other = false;
  walkExpressions(facts, (x) => { other ||= x.k === 'name' && x.binding === binding && !chosen.has(x); });
  return other ? [] : out;
}

function valuesOf({ bindings, exports, assigns }: Module['facts']): Expr[] {
  return [...bindings.flatMap(({ writes }) => writes.map(({ value }) => value)), ...Object.values(exports).flatMap((e) => (e.k === 'value' ? [e.value] : [])), ...assigns.map(({ value }) => value)];
}

/** What is chosen: itself, or the members of an object. */
function heldIn(x: Expr): readonly Expr[] {
  return x.k === 'object' ? x.props.map(({ value }) => value) : [x];
}
