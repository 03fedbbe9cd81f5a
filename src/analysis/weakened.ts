import { tlsOptions, verifiers, weakening } from '../catalogue/transport.ts';
import type { Visit } from '../facts/summaries/walk.ts';
import type { Expr } from '../facts/types.ts';
import { place, type Module } from './modules.ts';
import type { Place } from './types.ts';

type Weakening = Place & { readonly what: string };
type Written = boolean | number | string | null | undefined;

const byName = new Map(weakening.map((w) => [w.name, w.off]));
const verifying = new Set(verifiers);
const holding = new Set(tlsOptions);

/**
 * Where a file switches the verification of TLS peers off: an option written as off, or the variable that does it for the process.
 * An option is told from where the options of its connection begin.
 */
export function newWeakenings(module: Module): { readonly visit: Visit; readonly found: () => readonly Weakening[] } {
  const out: Weakening[] = [];
  const told = new Set<Expr>();
  const { assigns, bindings, calls, functions } = module.facts;
  for (const a of assigns) if (typeof a.key === 'string') note(a.key, a.value, a);
  return {
    visit(x) { if (x.k === 'object' && !told.has(x)) options(x, x.s); },
    found: () => out.sort((a, b) => a.line - b.line || a.column - b.column),
  };

  function options(x: Expr & { k: 'object' }, from: number): void {
    told.add(x);
    for (const { key, value } of x.props) {
      if (typeof key !== 'string') continue;
      note(key, value, { s: from, e: value.e });
      if (value.k === 'object' && holding.has(key)) options(value, from);
    }
  }

  function note(name: string, value: Expr, at: { readonly s: number; readonly e: number }): void {
    const off = byName.get(name);
    const is = off && written(value, 0);
    if (off?.some((o) => o === is)) out.push({ ...place(module, at), what: `${name}: ${String(is)}` });
    else if (verifying.has(name) && acceptsAnything(value)) out.push({ ...place(module, at), what: `'${name}' that accepts any host` });
  }

  /** What is written out, also behind a name that nothing else is ever given to, and as minifiers write it: `!1`. */
  function written(x: Expr, depth: number): Written {
    if (depth > 3) return undefined;
    if (x.k === 'text' || x.k === 'number' || x.k === 'constant') return x.v;
    if (x.k === 'unary' && x.op === '!' && (x.of.k === 'number' || x.of.k === 'constant')) return !x.of.v;
    const b = x.k === 'name' ? bindings[x.binding] : undefined;
    const [only, more] = b && !b.param && !b.import ? b.writes : [];
    return only && !more && only.path.length === 0 && only.op === '=' ? written(only.value, depth + 1) : undefined;
  }

  function acceptsAnything(x: Expr): boolean {
    if (x.k !== 'function') return false;
    const nothing = functions[x.id]?.returns.every((r) => (r.k === 'constant' && (r.v === undefined || r.v === null)) || (r.k === 'unary' && r.op === 'void'));
    return nothing === true && !calls.some((c) => c.fn === x.id) && !functions.some((f) => f.up === x.id);
  }
}
