import type { Expr } from '../../facts/types.ts';
import { findsAnything, isRepeating, isReplacing, maskOf } from '../../matching/masks.ts';
import type { Frame } from '../modules.ts';

/** Whether a call puts marks in the place of whatever a text says: `email.replace(/.(?=.*@)/g, '*')`. What a pattern finds that names something may be a small part of it. */
export function isMasked({ callee, args: [pattern, by] }: Expr & { k: 'call' | 'new' }, called: string, frame: Frame): boolean {
  if (callee.k !== 'member' || !isReplacing(called) || pattern?.k !== 'pattern' || !by) return false;
  const { functions } = frame.module.facts;
  const all = by.k === 'function' ? (functions[by.id]?.returns ?? []) : [by];
  const masks = all.map(maskIn);
  return masks.length > 0 && masks.every((mask) => mask !== undefined && findsAnything(pattern.v, pattern.flags, mask.again));
}

function maskIn(x: Expr): ReturnType<typeof maskOf> {
  if (x.k === 'text') return maskOf(x.v);
  return x.k === 'call' && x.callee.k === 'member' && typeof x.callee.key === 'string' && isRepeating(x.callee.key) && x.callee.of.k === 'text' ? maskOf(x.callee.of.v) : undefined;
}
