import type { Expr } from '../../facts/types.ts';
import { asksByName, changes, readsAnswers } from '../../matching/telemetry.ts';
import { decodesAnswer } from './answers.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Callers } from '../gates/callers.ts';
import type { Module } from '../modules.ts';
import { atPosition, roleValues } from '../sites/roles.ts';
import type { RawEgress } from '../sites/sites.ts';
import { literalOf } from '../folding/values.ts';

/** How many functions around a call are looked at. */
const maxAround = 6;

/** Whether a request changes what is somebody's own, by its method: what is called telemetry is then what it is about. */
export function isChange(e: RawEgress, evaluator: Evaluator): boolean {
  if (e.channel !== 'http' || e.row.runs) return false;
  const methods = methodsOf(e, evaluator);
  const bears = methods.length > 0 && roleValues(evaluator, e.row.roles, 'body', e.args).length > 0;
  return methods.length > 0 && methods.every((m) => changes(m, bears));
}

/** Whether a request only asks something: it bears no body, and whoever sends it reads what comes back, or says so by its name, or is called by who reads it. */
export function isQuestion(e: RawEgress, at: { readonly module: Module; readonly fn: number }, evaluator: Evaluator, callers: () => Callers): boolean {
  // Options of which nobody knows anything, as a package hands them to a function that loads, are no body.
  if (e.channel !== 'http' || e.row.runs || roleValues(evaluator, e.row.roles, 'body', e.args).some((v) => v.k !== 'hole' || v.hole.kind !== 'unknown')) return false;
  return [at, ...hopsOf(e)].some(({ module, fn }) => around(module, fn).some((f) => isRead(module, f)))
    || around(at.module, at.fn).some((fn) => asksByName(at.module.facts.functions[fn]?.name ?? ''))
    || around(at.module, at.fn).some((fn) => fn >= 0 && callers().of(at.module, fn).some((s) => around(s.module, s.fn).some((f) => isRead(s.module, f))));
}

/** Whether a function asks by its name, and reads what comes back. What a function on the way is called says nothing of what is sent: `fetchWithTimeout`. */
export function isAskedByName({ module, fn }: { readonly module: Module; readonly fn: number }): boolean {
  return asksByName(module.facts.functions[fn]?.name ?? '') && isRead(module, fn);
}

/** The functions that a call leads through. */
function hopsOf({ via }: RawEgress): { readonly module: Module; readonly fn: number }[] {
  return via.flatMap((h) => { const c = h.module.facts.calls.find((x) => x.expr?.s === h.s); return c ? [{ module: h.module, fn: c.fn }] : []; });
}

/** The methods that a request may be made by: the name of the call, or an option beside its body. */
function methodsOf({ row, args, name }: RawEgress, evaluator: Evaluator): string[] {
  const called = name.slice(name.lastIndexOf('.') + 1);
  if (changes(called, false)) return [called];
  return (row.roles.body ?? []).flatMap((p) => (p.keys.length > 0 ? atPosition(evaluator, args, { ...p, keys: [...p.keys.slice(0, -1), 'method'] }) : [])).flatMap((v) => literalOf(v) ?? []);
}

/** A function, and those around it in which it is written out. */
function around({ facts }: Module, fn: number): number[] {
  const out: number[] = [];
  for (let at = fn; at >= 0 && out.length < maxAround; at = facts.functions[at]?.up ?? -1) out.push(at);
  return out;
}

/** Whether a function, or one that is written out in it, takes apart what came back. */
function isRead({ facts }: Module, fn: number): boolean {
  const f = facts.functions[fn];
  if (!f) return false;
  const within = ({ s, e }: { readonly s: number; readonly e: number }): boolean => s >= f.s && e <= f.e;
  return decodesAnswer(facts, f)
    || facts.functions.some((g) => within(g) && g.returns.some((r) => takes(r, 0)))
    || facts.bindings.some((b) => b.at >= f.s && b.at < f.e && b.writes.some(({ value, path }) => value.k === 'await' && path.some(({ key }) => key !== undefined && readsAnswers(key, false))));
}

function takes(x: Expr, depth: number): boolean {
  if (depth > maxAround) return false;
  switch (x.k) {
    case 'member': return (typeof x.key === 'string' && readsAnswers(x.key, false)) || takes(x.of, depth + 1);
    case 'object': return x.props.some(({ value }) => takes(value, depth + 1));
    default: return false;
  }
}
