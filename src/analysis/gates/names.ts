import type { Expr } from '../../facts/types.ts';
import { isVariable } from '../../matching/consent.ts';
import type { Module } from '../modules.ts';
import { isInverted } from './polarity.ts';

const maxNames = 40;
const maxDepth = 12;

/** The names of which a condition asks at least one, whichever way it comes out as `sense`: `a && b` asks both, `a || b` neither for sure. */
export function namesIn(test: Expr, sense: boolean, module: Module, depth = 0): ReadonlySet<string> {
  if (depth > maxDepth) return new Set();
  if (test.k === 'unary' && test.op === '!') return namesIn(test.of, !sense, module, depth + 1);
  if (test.k === 'choice' && test.op !== '??') {
    const left = namesIn(test.left, sense, module, depth + 1), right = namesIn(test.right, sense, module, depth + 1);
    return (test.op === '&&') === sense ? new Set([...left, ...right]) : new Set([...left].filter((name) => right.has(name)));
  }
  return isInverted(test, sense, module) ? new Set() : new Set(namesOf(test, module));
}

function namesOf(test: Expr, { facts }: Module): string[] {
  const out: string[] = [];
  visit(test, 0);
  return out;

  function visit(x: Expr, depth: number): void {
    if (depth > maxDepth || out.length >= maxNames) return;
    const inner = (y: Expr): void => visit(y, depth + 1);
    switch (x.k) {
      case 'name': { const b = facts.bindings[x.binding]; if (b) out.push(b.name); if (b?.import) out.push(b.import.name); return; }
      case 'free': out.push(x.name); return;
      case 'member': if (typeof x.key === 'string') out.push(x.of.k === 'member' && x.of.key === 'env' && isVariable(x.key) ? `env:${x.key}` : x.key); inner(x.of); return;
      case 'call': case 'new': inner(x.callee); for (const a of x.args) if (a.k === 'text') out.push(a.v); else if (a.k !== 'function') inner(a); return;
      case 'unary': case 'await': inner(x.of); return;
      case 'binary': case 'choice': inner(x.left); inner(x.right); return;
      default:
    }
  }
}
