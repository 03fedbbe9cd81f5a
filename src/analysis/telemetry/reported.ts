import type { Expr } from '../../facts/types.ts';
import { isTimer } from '../../matching/events.ts';
import { isEventWord, isHappening, isInstallation, isLeft, isMeasuring, isPageAddress, isPageBefore, isUnanswered, isUnseen, sizes, takesMeasurements, takesRoom } from '../../matching/telemetry.ts';
import { eventAround } from '../folding/events.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import { chainOf, nameOf } from '../folding/spelled.ts';
import type { DataFlow, Destination } from '../types.ts';

/** How far it is looked into what is handed over, and how many functions around a send are looked at. */
const maxParts = 6;
const maxAround = 10;

interface Sent { readonly same: readonly RawEgress[]; readonly destination: Destination; readonly module: Module; readonly fn: number }

/** Whether what is handed over is an object with the name of an event. */
export function namesEvent(x: Expr, at: Module, depth = 0): boolean {
  return holds(x, at, (y) => hasKey(y, isEventWord), depth);
}

/** The same of what happened, and never of what is to be done. */
export const namesHappening = (x: Expr, at: Module): boolean => holds(x, at, (y) => hasKey(y, isHappening), 0);

function hasKey(x: Expr, is: (key: string) => boolean): boolean {
  return x.k === 'object' && x.props.some(({ key }) => typeof key === 'string' && is(key));
}

/**
 * Whether a send reports on who looks at a page, by how it leaves: the name of an event, or the address of the page, by what was made to report or when the page is left; the page before in the address of a picture;
 * a picture that is too small to be seen. What a page sends to its own server is told by its name.
 * @param isHeard whether anybody reads what comes back
 */
export function isPageReport({ same, destination, module, fn }: Sent, isHeard: () => boolean): boolean {
  if (destination.kind === 'relative' || destination.kind === 'local') return false;
  const says = (e: RawEgress): boolean => e.args.exprs.some((x) => holds(x, e.args.frame.module, (y) => hasKey(y, isHappening) || isPageAddress(chainOf(y))));
  const isLeaving = (): boolean => { const event = eventAround(module.facts, fn); return event !== undefined && isLeft(event) && !isHeard(); };
  return same.some((e) => (e.channel === 'http' ? (isUnanswered(e.name) || isLeaving()) && says(e) : isPicture(e) && (holds(e.args.exprs[0], e.args.frame.module, (y) => isPageBefore(chainOf(y))) || isPixel(e, module, destination))));
}

const isPicture = ({ name }: RawEgress): boolean => name === '<img src>';

/** `<img width="1" height="1">`. */
function isPixel(e: RawEgress, { facts }: Module, { kind, urls }: Destination): boolean {
  const found = facts.elements.find(({ expr }) => expr.k === 'element' && expr.props.some(({ value }) => value === e.args.exprs[0]))?.expr;
  if (kind !== 'fixed' || found?.k !== 'element' || urls.some(takesRoom)) return false;
  return sizes.every((name) => found.props.some(({ key, value }) => key === name && (value.k === 'text' || value.k === 'number') && isUnseen(String(value.v))));
}

/** Whether a function is handed measurements of the page: `onCLS(send)`. */
export function isMeasurement({ module: { facts }, fn }: Sent): boolean {
  let given = handedMeasurements.get(facts);
  if (!given) handedMeasurements.set(facts, (given = takersOf(facts)));
  return around(facts, fn).some((f) => takesMeasurements(facts.functions[f]?.name ?? '') || given.some((x) => isFunction(x, f, facts)));
}

/** What a module hands to packages that measure: asked at each of its sends. */
const handedMeasurements = new WeakMap<Module['facts'], readonly Expr[]>();

function takersOf({ bindings, calls }: Module['facts']): Expr[] {
  const isOfPackage = (x: Expr): boolean => { const b = x.k === 'name' ? bindings[x.binding] : undefined; return b?.import !== undefined && isMeasuring(b.import.from); };
  return calls.flatMap(({ expr }) => (expr?.k === 'call' && isOfPackage(expr.callee) ? expr.args : []));
}

/** Whether it says again and again which installation is running, and nobody reads what comes back. */
export function isHeartbeat({ destination, module: { facts }, fn }: Sent, data: readonly DataFlow[], isHeard: () => boolean): boolean {
  if (destination.kind !== 'fixed' || !data.some(({ source, role }) => role !== 'headers' && role !== 'auth' && isInstallation(source))) return false;
  const isRepeated = around(facts, fn).some((f) => facts.calls.some(({ expr, fn: from }) => expr?.k === 'call' && expr.args[0] !== undefined && isFunction(expr.args[0], f, facts) && (isTimer(nameOf(expr.callee, facts) ?? '') || (nameOf(expr.callee, facts) === 'setTimeout' && around(facts, from).includes(f)))));
  return isRepeated && !isHeard();
}

function around(facts: Module['facts'], fn: number): number[] {
  const out: number[] = [];
  for (let at = fn; at >= 0 && out.length < maxAround; at = facts.functions[at]?.up ?? -1) out.push(at);
  return out;
}

function isFunction(x: Expr, fn: number, { bindings }: Module['facts']): boolean {
  return x.k === 'function' ? x.id === fn : x.k === 'name' && (bindings[x.binding]?.writes.some(({ value }) => value.k === 'function' && value.id === fn) ?? false);
}

/** Whether something of this kind is a part of what is handed over, also by a name that is written once. */
function holds(x: Expr | undefined, at: Module, is: (y: Expr) => boolean, depth = 0): boolean {
  if (!x || depth > maxParts) return false;
  if (is(x)) return true;
  const inner = (y: Expr): boolean => holds(y, at, is, depth + 1);
  switch (x.k) {
    case 'object': return x.props.some(({ value }) => inner(value));
    case 'array': return x.items.some(inner);
    case 'call': case 'new': return x.args.some(inner);
    case 'template': return x.parts.some(inner);
    case 'binary': return x.op === '+' && (inner(x.left) || inner(x.right));
    case 'name': { const [write, ...others] = at.facts.bindings[x.binding]?.writes ?? []; return write !== undefined && others.length === 0 && inner(write.value); }
    default: return false;
  }
}
