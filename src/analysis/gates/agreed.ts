import { lineOf, type Expr, type ModuleFacts } from '../../facts/types.ts';
import { asksForConsent, isAgreement } from '../../matching/consent.ts';
import type { Module } from '../modules.ts';
import { chainOf } from '../folding/spelled.ts';
import type { RawGate } from './gates.ts';

/** Names behind names are followed so far. */
const maxDepth = 4;

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, { readonly name: string; readonly s: number }>>();

/**
 * What a function waits for that a banner runs once a person agrees: `<CookieConsent onAccept={start} />`,
 * `CookieConsent.run({ onConsent: () => start() })`. Undefined where no banner is known to run it. Whether something else does is not looked for.
 */
export function agreedTo(module: Module, fn: number): RawGate | undefined {
  let index = known.get(module.facts);
  if (!index) known.set(module.facts, (index = indexOf(module.facts)));
  const found = index.get(fn);
  return found && { name: found.name, module, line: lineOf(module.facts.lines, found.s) };
}

function indexOf(facts: ModuleFacts): ReadonlyMap<number, { readonly name: string; readonly s: number }> {
  const out = new Map<number, { name: string; s: number }>();
  const take = (of: string, x: Expr, depth = 0): void => {
    if (depth > maxDepth) return;
    if (x.k === 'array') { for (const item of x.items) take(of, item, depth + 1); return; }
    if (x.k !== 'object' && x.k !== 'element') return;
    for (const { key, value } of x.props) {
      if (typeof key !== 'string') continue;
      const handler = functionOf(value, facts);
      if (handler !== undefined && isAgreement(key)) out.set(handler, { name: `${of}.${key}`, s: value.s });
      else if (handler === undefined) take(of, value, depth + 1);
    }
  };
  for (const { expr } of facts.elements) {
    const name = expr.k === 'element' && typeof expr.tag !== 'string' ? chainOf(expr.tag, facts) : '';
    if (name !== '' && asksForConsent(name)) take(name, expr);
  }
  for (const { expr } of facts.calls) {
    if (expr?.k !== 'call' && expr?.k !== 'new') continue;
    const name = chainOf(expr.callee, facts);
    if (name !== '' && asksForConsent(name)) for (const a of expr.args) take(name, a);
  }
  return out;
}

/** A function that is written out, or that a name stands for. */
function functionOf(x: Expr, facts: ModuleFacts): number | undefined {
  if (x.k === 'function') return x.id;
  const value = x.k === 'name' && facts.bindings[x.binding]?.writes.length === 1 ? facts.bindings[x.binding]?.writes[0]?.value : undefined;
  return value?.k === 'function' ? value.id : undefined;
}
