import type { Assign, ModuleFacts } from '../types.ts';

const known = new WeakMap<ModuleFacts, ReadonlyMap<string, readonly Assign[]>>();

/** Names of the global object that a module writes, by name: `https = require('https')` without a declaration, `globalThis.api = …`. */
export function writtenGlobals(facts: ModuleFacts): ReadonlyMap<string, readonly Assign[]> {
  let out = known.get(facts);
  if (!out) {
    const found = new Map<string, Assign[]>();
    for (const a of facts.assigns) {
      if (a.of.k !== 'free' || !globals.has(a.of.name) || typeof a.key !== 'string' || a.op === '+=') continue;
      const list = found.get(a.key);
      if (list) list.push(a); else found.set(a.key, [a]);
    }
    known.set(facts, (out = found));
  }
  return out;
}

const globals: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);
