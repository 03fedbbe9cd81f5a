import { weakening } from '../catalogue/transport.ts';
import type { Visit } from '../facts/walk.ts';
import type { Expr } from '../facts/types.ts';
import { place } from './file.ts';
import type { Module } from './modules.ts';
import type { Place } from './types.ts';

type Weakening = Place & { readonly what: string };

const byName = new Map(weakening.map((w) => [w.name, w.value]));

/** Where a file switches the verification of TLS peers off: an option written as off, or the variable that does it for the process. */
export function newWeakenings(module: Module): { readonly visit: Visit; readonly found: () => readonly Weakening[] } {
  const out: Weakening[] = [];
  const note = (name: string, value: Expr, at: { s: number; e: number }): void => {
    const off = byName.get(name);
    const written = value.k === 'text' ? value.v : value.k === 'number' ? String(value.v) : value.k === 'constant' ? value.v : undefined;
    if (off !== undefined && written === off) out.push({ ...place(module, at), what: `${name}: ${String(off)}` });
  };
  for (const a of module.facts.assigns) if (typeof a.key === 'string') note(a.key, a.value, a);
  return {
    visit(x) { if (x.k === 'object') for (const p of x.props) if (typeof p.key === 'string') note(p.key, p.value, { s: p.value.s, e: p.value.e }); },
    found: () => out.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
