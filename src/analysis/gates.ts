import type { Expr } from '../facts/types.ts';
import { lineOf } from '../facts/types.ts';
import { isConsentName } from '../matching/consent.ts';
import type { Module } from './modules.ts';

/** A condition that switches a send off, where its test stands. */
export interface RawGate {
  readonly name: string;
  readonly module: Module;
  readonly line: number;
}

/** Callers, and definitions behind a test, are followed this far. */
const maxSteps = 4;

/**
 * The gate of a place: the innermost condition around it, or around every call of its function in the file, that asks a setting by
 * a name that says so. A test that decides nothing (both branches go on) is none: facts record only conditions that hold there.
 */
export function gateAt(module: Module, fn: number, guard: number, depth = 0): RawGate | undefined {
  for (let g = guard; g >= 0; g = module.facts.guards[g]?.up ?? -1) {
    const test = module.facts.guards[g]?.test;
    const name = test && nameOf(module, test, 0);
    if (test && name) return { name, module, line: lineOf(module.facts.lines, test.s) };
  }
  const own = module.facts.functions[fn];
  if (!own || depth > maxSteps) return undefined;
  const around = own.guard >= 0 || own.up >= 0 ? gateAt(module, own.up, own.guard, depth + 1) : undefined;
  if (around) return around;
  // Of several callers each has to ask: one path that forgets makes the gate none.
  const gates = callersOf(module, fn).map((c) => gateAt(module, c.fn, c.guard, depth + 1));
  return gates.length > 0 && gates.every(Boolean) ? gates[0] : undefined;
}

function callersOf(module: Module, fn: number): { fn: number; guard: number }[] {
  const { calls, bindings, functions, classes } = module.facts;
  const name = functions[fn]?.name;
  const cls = functions[fn]?.class ?? -1;
  const isMethod = cls >= 0 && name !== undefined && classes[cls]?.methods[name]?.fn === fn;
  return calls.filter((c) => {
    const x = c.expr;
    if ((x?.k !== 'call' && x?.k !== 'new') || c.fn === fn) return false;
    if (x.callee.k === 'name') return bindings[x.callee.binding]?.writes.some((w) => w.value.k === 'function' && w.value.id === fn) ?? false;
    return isMethod && x.callee.k === 'member' && x.callee.key === name && (x.callee.of.k === 'this' || x.callee.of.k === 'name');
  });
}

/** The name of what a test asks, if it says that it decides about sending; definitions behind it are looked into. */
function nameOf(module: Module, x: Expr, depth: number): string | undefined {
  if (depth > 2 * maxSteps) return undefined;
  const inner = (y: Expr | undefined): string | undefined => y && nameOf(module, y, depth + 1);
  switch (x.k) {
    case 'name': {
      const b = module.facts.bindings[x.binding];
      if (b && isConsentName(b.name)) return b.name;
      for (const w of b?.writes ?? []) { const found = inner(w.value); if (found) return found; }
      return b?.import && isConsentName(b.import.name) ? b.import.name : undefined;
    }
    case 'member': {
      if (typeof x.key === 'string' && isConsentName(x.key)) return isEnvironment(x.of) ? `env:${x.key}` : x.key;
      return inner(x.of);
    }
    case 'call': case 'new': {
      const called = inner(x.callee);
      if (called) return called;
      if (x.callee.k === 'name') for (const w of module.facts.bindings[x.callee.binding]?.writes ?? []) if (w.value.k === 'function') for (const r of module.facts.functions[w.value.id]?.returns ?? []) { const found = inner(r); if (found) return found; }
      for (const a of x.args) { const found = a.k === 'text' && isConsentName(a.v) ? a.v : inner(a); if (found) return found; }
      return undefined;
    }
    case 'unary': case 'await': return inner(x.of);
    case 'binary': case 'choice': return inner(x.left) ?? inner(x.right);
    case 'conditional': return inner(x.test) ?? inner(x.then) ?? inner(x.else);
    case 'assign': return inner(x.value);
    case 'free': return isConsentName(x.name) ? x.name : undefined;
    case 'text': return isConsentName(x.v) ? x.v : undefined;
    default: return undefined;
  }
}

function isEnvironment(x: Expr): boolean {
  return x.k === 'member' && x.key === 'env';
}
