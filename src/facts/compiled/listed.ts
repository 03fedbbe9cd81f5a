import { isListedModule, listedExports, listing } from '../../matching/bundlers.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Expr } from '../types.ts';
import { become } from './exported.ts';

type Facts = Lowering['out'];

/**
 * Reads the modules that a function is handed by a list of their names as modules that are required, and what it exports as what the text exports:
 * `define(['exports', 'https'], function (exports, https) { … })`, `System.register(['https'], function (exports) { return { setters: [function (m) { … }], … }; })`.
 * Changes the facts in place.
 */
export function linkListed(facts: Facts): void {
  for (const { expr: x } of [...facts.calls]) {
    const how = x?.k === 'call' ? listingBy(x.callee) : undefined;
    if (x?.k !== 'call' || !how) continue;
    const list = x.args.findIndex((a) => a.k === 'array'), names = x.args[list], made = x.args[list + 1];
    if (names?.k !== 'array' || made?.k !== 'function') continue;
    const { params = [], returns = [] } = facts.functions[made.id] ?? {};
    if (how === listing.define) names.items.forEach((name, i) => handed(name, params[i]?.binding, facts));
    else {
      const setters = returns[0]?.k === 'object' ? returns[0].props.find((p) => p.key === listing.setters)?.value : undefined;
      if (setters?.k === 'array') names.items.forEach((name, i) => { const by = setters.items[i]; if (by?.k === 'function') handed(name, facts.functions[by.id]?.params[0]?.binding, facts); });
      exportedBy(params[0]?.binding, facts);
    }
  }
}

function listingBy(callee: Expr): string | undefined {
  if (callee.k === 'free') return callee.name === listing.define ? listing.define : undefined;
  return callee.k === 'member' && callee.key === listing.register && callee.of.k === 'free' && callee.of.name === listing.holder ? listing.register : undefined;
}

function handed(name: Expr, binding: number | undefined, { bindings, assigns, exports }: Facts): void {
  const b = bindings[binding ?? -1];
  if (!b || name.k !== 'text') return;
  const { s, e } = name;
  if (name.v === listedExports) for (const i of b.members) { const a = assigns[i]; if (a && typeof a.key === 'string' && a.value.k !== 'unary') exports[a.key] ??= { k: 'value', value: a.value }; }
  if (!isListedModule(name.v)) return;
  delete b.param;
  b.writes.unshift({ value: { k: 'call', callee: { k: 'free', name: 'require', s, e }, args: [name], site: -1, s, e }, path: [], op: '=', fn: -1, guard: -1 });
}

/** `exports('Client', Client)`, `exports({ a: 1 })`. Such a call gives back what it is given. */
function exportedBy(binding: number | undefined, { calls, exports }: Facts): void {
  for (const { expr: x } of calls) {
    if (x?.k !== 'call' || x.callee.k !== 'name' || x.callee.binding !== binding) continue;
    const [first, second] = x.args;
    if (first?.k === 'object') for (const p of first.props) if (typeof p.key === 'string') exports[p.key] ??= { k: 'value', value: p.value };
    const given = first?.k === 'text' ? second : first;
    if (first?.k === 'text' && second) exports[first.v] ??= { k: 'value', value: second };
    if (given) become(x, { k: 'sequence', items: [given], s: x.s, e: x.e });
  }
}
