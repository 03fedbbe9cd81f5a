import type { Expr } from '../../facts/types.ts';
import { CALL, CONSTRUCT, stepFrom, type CompiledEnd } from '../../matching/index.ts';
import type { ParsedPosition } from '../../matching/path.ts';
import { isSame } from '../sites/outlets.ts';
import { atPosition } from '../sites/roles.ts';
import { literalOf, type Api, type Args } from '../folding/values.ts';
import type { Module } from '../modules.ts';
import type { Step } from './steps.ts';
import { isPutting } from '../folding/relayed.ts';
import { at, type Walker } from './walker.ts';
import { below } from './writes.ts';

/** The ends of relays that a call is. */
export function endsAt(api: Api, constructs: boolean): readonly CompiledEnd[] {
  return stepFrom(api.nodes, constructs ? CONSTRUCT : CALL).flatMap((n) => n.relays);
}

/** What a function hears at this argument of a call. Gives whether it is one that hears. */
export function heardBy(w: Walker, api: Api, args: Args, constructs: boolean, as: number, param: number, keys: readonly string[], from: readonly Module[], step: Step): boolean {
  const ends = endsAt(api, constructs).filter(({ end, heard, at: places }) => end === 'gives' && heard !== undefined && places.some((p) => p.index === as));
  for (const end of ends) {
    const rest = end.heard?.index === param ? below(end.heard.keys, keys) : undefined;
    if (rest) relayed(w, end, api, args, rest, from, step);
  }
  return ends.length > 0;
}

/** What was put where a call reads. */
export function readBy(w: Walker, api: Api, args: Args, keys: readonly string[], from: readonly Module[], step: Step): void {
  for (const end of endsAt(api, false)) if (end.end === 'gives' && end.heard === undefined) relayed(w, end, api, args, keys, from, step);
}

/** Follows what is put under the name that a call hears: in the files that it is followed through, near them, and in all that use the package. */
function relayed(w: Walker, end: CompiledEnd, api: Api, args: Args, keys: readonly string[], from: readonly Module[], step: Step): void {
  const names = namesOf(w, end, api, args);
  if (end.name && names.size === 0) return;
  const own = new Set(from);
  for (const module of own) putIn(module);
  w.later(() => { for (const module of new Set([...from.flatMap((m) => w.handing.near(m)), ...w.handing.using(end.packages)])) if (!own.has(module)) putIn(module); });

  function putIn(module: Module): void {
    for (const { expr, fn } of module.facts.calls) {
      if (expr?.k !== 'call' || !isPutting(expr.callee, module, end.putting)) continue;
      const inside = w.frames.of(fn, module.root);
      for (const { callee, args: given } of w.evaluator.targets(expr, module.root)) {
        if (callee.k !== 'api') continue;
        for (const put of endsAt(callee, false)) if (put.id === end.id && put.end === 'puts' && (end.name ? [...namesOf(w, put, callee, given)].some((name) => names.has(name)) : api.made !== undefined && isSame(api, callee))) {
          const place = placeOf(put.at, expr.args);
          const value = place && expr.args[place.index];
          if (value) w.walk(value, inside, [...place.keys.filter((k) => k !== '[]'), ...keys], at(expr, inside, step));
        }
      }
    }
  }
}

/** Of places that a signature overloads, the first that is given. */
function placeOf(places: readonly ParsedPosition[], args: readonly Expr[]): ParsedPosition | undefined {
  return places.find((p) => p.index < args.length);
}

function namesOf(w: Walker, { name, made }: CompiledEnd, api: Api, args: Args): ReadonlySet<string> {
  const of = made ? api.made?.args : args;
  return new Set(of && name ? name.flatMap((p) => atPosition(w.evaluator, of, p)).flatMap((v) => literalOf(v) ?? []) : []);
}
