import type { Expr } from '../../facts/types.ts';
import { isKeyName } from '../../matching/consent.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Asked } from './asked.ts';
import { plainly } from './polarity.ts';

/** A key, a token or an address that has to be there: `if (!apiKey) return;`. One that is written out is always there, and asks nothing. */
export function keyAsked(test: Expr, holds: boolean, at: Module, evaluator: Evaluator): Asked | undefined {
  const plain = plainly(test, holds, at);
  const name = plain?.set ? keyName(plain.x, at) : undefined;
  if (!plain || name === undefined || !isKeyName(name)) return undefined;
  const values = evaluator.values(plain.x, at.root);
  if (values.length > 0 && values.every((v) => v.k === 'text')) return undefined;
  const variable = values.flatMap((v) => (v.k === 'hole' && v.hole.kind === 'env' ? [v.hole.name] : []))[0];
  const said = variable !== undefined && values.length === 1 ? `env:${variable}` : name;
  return { name: said, module: at, s: plain.x.s, strength: 0.5, names: new Set([name, said]) };
}

function keyName(x: Expr, at: Module): string | undefined {
  return x.k === 'call' ? keyName(x.callee, at) : x.k === 'free' ? undefined : nameOf(x, at.facts);
}
