import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';
import { literal, optionOf } from '../sites/options.ts';
import type { Callers } from './callers.ts';

/** What a caller hands over for a parameter. */
export interface Given {
  readonly value: Expr;
  readonly module: Module;
}

/** A function that more call is nobody's in particular. */
const maxCallers = 8;

/**
 * What the callers of a function hand over where a condition asks for a parameter, or for an option in one (`options.telemetry`). Undefined where it is none, where nobody calls, or where one of
 * them hands it over in a way that is not followed: what that may be is not known. An option that a caller leaves out is none of theirs, unless the function puts something in its place.
 */
export function givenFor(x: Expr, at: Module, callers: Callers): readonly Given[] | undefined {
  const { binding, keys } = rooted(keptOf(x, at));
  const b = at.facts.bindings[binding];
  if (!b?.param || b.writes.length > 1) return undefined;
  const { fn, index, path, rest } = b.param;
  if (rest || fn < 0 || path.some((p) => p.key === undefined)) return undefined;
  const all = [...path.map((p) => p.key as string), ...keys];
  const instead = all.length === 0 ? at.facts.functions[fn]?.params[index]?.fallback : undefined;
  const fallback = path.some((p) => p.fallback) || at.facts.functions[fn]?.params[index]?.fallback !== undefined;
  const made = at.facts.classes.findIndex((c) => c.ctor === fn);
  const sites = (made < 0 ? callers.of(at, fn) : callers.making(at, made)).filter((s) => !(s.module === at && s.fn === fn));
  if (sites.length === 0 && instead) return [{ value: instead, module: at }];
  if (sites.length === 0 || sites.length > maxCallers) return undefined;
  const out: Given[] = [];
  for (const { expr, module, handed } of sites) {
    const arg = expr.args[index];
    if (handed !== undefined || expr.args.slice(0, index + 1).some((a) => a.k === 'spread')) return undefined;
    const value = arg && (all.length === 0 ? arg : (optionOf(arg, all, module) ?? handedOn(arg, all, module)));
    if (value) out.push({ value, module });
    else if (instead && !arg) out.push({ value: instead, module: at });
    else if (fallback || (arg && !isWritten(arg, module))) return undefined;
  }
  return out.length > 0 ? out : undefined;
}

/** An option of what the caller was handed itself: `start(options)`. */
function handedOn(arg: Expr, keys: readonly string[], { facts }: Module): Expr | undefined {
  const { binding } = rooted(arg);
  return facts.bindings[binding]?.param ? keys.reduce((of, key): Expr => ({ k: 'member', of, key, s: arg.s, e: arg.e }), arg) : undefined;
}

/** Whether all that is handed over is written out, and as a condition wants it: then it decides nothing. */
export function isAlways(given: readonly Given[], holds: boolean): boolean {
  return given.every(({ value }) => { const said = value.k === 'constant' || value.k === 'number' || value.k === 'text' ? Boolean(literal(value)) : undefined; return said === holds; });
}

/** What a field is given once, in the place of the field: `this.options = options`. */
function keptOf(x: Expr, at: Module): Expr {
  if (x.k !== 'member' || typeof x.key !== 'string') return x;
  if (x.of.k !== 'this') { const of = keptOf(x.of, at); return of === x.of ? x : { ...x, of }; }
  const writes = at.facts.classes[x.of.class]?.fields[x.key]?.writes;
  const [write] = writes ?? [];
  return writes?.length === 1 && write?.path.length === 0 && write.op === '=' && (write.value.k === 'name' || write.value.k === 'member') ? write.value : x;
}

function rooted(x: Expr): { readonly binding: number; readonly keys: readonly string[] } {
  const keys: string[] = [];
  let of = x;
  for (; of.k === 'member' && typeof of.key === 'string'; of = of.of) keys.unshift(of.key);
  return { binding: of.k === 'name' ? of.binding : -1, keys };
}

/** Whether all options that an argument has are seen. */
function isWritten(arg: Expr, { facts }: Module): boolean {
  if (arg.k === 'object') return arg.props.every((p) => typeof p.key === 'string');
  const b = arg.k === 'name' ? facts.bindings[arg.binding] : undefined;
  return b?.kind === 'const' && b.writes.length === 1 && b.members.length === 0 && b.writes[0]?.path.length === 0 && b.writes[0].value.k === 'object' && b.writes[0].value.props.every((p) => typeof p.key === 'string');
}
