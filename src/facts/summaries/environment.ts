import { environmentHolder, isPageSettings } from '../../matching/endpoints.ts';
import { globalObject } from './globals.ts';
import type { Expr, ModuleFacts } from '../types.ts';

const known = new WeakMap<ModuleFacts, ReadonlyMap<string, readonly Expr[]>>();

/**
 * What a module's own code writes into variables of the environment, by their names: `process.env.API_URL = '…'`,
 * `Object.assign(process.env, { API_URL: '…' })`, `Deno.env.set('API_URL', '…')`, `window.__ENV = { API_URL: '…' }`. Not seen: names that are worked out.
 */
export function environmentWrites(facts: ModuleFacts): ReadonlyMap<string, readonly Expr[]> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = writesIn(facts)));
  return out;
}

function writesIn({ assigns, calls }: ModuleFacts): Map<string, Expr[]> {
  const out = new Map<string, Expr[]>();
  const add = (name: string, value: Expr): void => { const list = out.get(name); if (list) list.push(value); else out.set(name, [value]); };
  const all = (given: Expr): void => { if (given.k === 'object') for (const p of given.props) if (typeof p.key === 'string') add(p.key, p.value); };
  for (const { of, key, value } of assigns) {
    if (typeof key !== 'string') continue;
    if (isEnvironment(of)) add(key, value);
    if (isGlobal(of) && isPageSettings(key)) all(value);
  }
  for (const { expr } of calls) {
    if (expr?.k !== 'call' || expr.callee.k !== 'member') continue;
    const [first, second] = expr.args;
    const { of, key } = expr.callee;
    if (key === 'assign' && first && isEnvironment(first)) {
      expr.args.slice(1).forEach(all);
    } else if (key === 'set' && isEnvironment(of) && first?.k === 'text' && second) add(first.v, second);
  }
  return out;
}

/** Whether an expression is what holds the variables: `process.env`, `window.__ENV`. */
function isEnvironment(x: Expr): boolean {
  return x.k === 'member' && (x.key === environmentHolder || (isGlobal(x.of) && typeof x.key === 'string' && isPageSettings(x.key)));
}

const isGlobal = (x: Expr): boolean => x.k === 'free' && globalObject.has(x.name);
