import { weakening } from '../catalogue/transport.ts';
import { walkExpressions } from '../facts/walk.ts';
import type { Expr } from '../facts/types.ts';
import { place } from './file.ts';
import type { Module } from './modules.ts';
import type { Place } from './types.ts';

const byName = new Map(weakening.map((w) => [w.name, w.value]));

/** Where a file switches the verification of TLS peers off: an option written as off, or the variable that does it for the process. */
export function weakenings(module: Module): (Place & { readonly what: string })[] {
  const out: (Place & { readonly what: string })[] = [];
  const note = (name: string, value: Expr, at: { s: number; e: number }): void => {
    const off = byName.get(name);
    const written = value.k === 'text' ? value.v : value.k === 'number' ? String(value.v) : value.k === 'constant' ? value.v : undefined;
    if (off !== undefined && written === off) out.push({ ...place(module, at), what: `${name}: ${String(off)}` });
  };
  walkExpressions(module.facts, (x) => { if (x.k === 'object') for (const p of x.props) if (typeof p.key === 'string') note(p.key, p.value, { s: p.value.s, e: p.value.e }); });
  for (const a of module.facts.assigns) if (typeof a.key === 'string') note(a.key, a.value, a);
  return out.sort((a, b) => a.line - b.line || a.column - b.column);
}
