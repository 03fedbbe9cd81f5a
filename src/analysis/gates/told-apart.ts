import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';
import type { Announcement } from './announced.ts';

/** What a condition wants of what its function is told: a member that is this text. */
export interface Mark { readonly key: string; readonly text: string }

/** `message.type === 'track'`, also where the member was taken out before. */
export function markOf(test: Expr, sense: boolean, module: Module): Mark | undefined {
  if (test.k === 'unary' && test.op === '!') return markOf(test.of, !sense, module);
  if (test.k === 'choice' && test.op !== '??') return (test.op === '&&') === sense ? (markOf(test.left, sense, module) ?? markOf(test.right, sense, module)) : undefined;
  if (test.k !== 'binary' || !(sense ? ['==', '==='] : ['!=', '!==']).includes(test.op)) return undefined;
  const [text, of] = test.right.k === 'text' ? [test.right.v, test.left] : test.left.k === 'text' ? [test.left.v, test.right] : [];
  const key = of && keyOf(of, module);
  return key !== undefined && text !== undefined ? { key, text } : undefined;
}

function keyOf(x: Expr, { facts }: Module): string | undefined {
  if (x.k === 'member') return typeof x.key === 'string' ? x.key : undefined;
  const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
  const path = b?.param?.path ?? (b?.writes.length === 1 ? b.writes[0]?.path : undefined);
  const last = path?.[path.length - 1]?.key;
  if (last !== undefined || b?.param) return last;
  const value = b?.writes.length === 1 ? b.writes[0]?.value : undefined;
  return value?.k === 'member' && typeof value.key === 'string' ? value.key : undefined;
}

/** Whether what is told may be meant: no object that is written out has another text there. */
export function isMeant({ tells }: Announcement, { key, text }: Mark): boolean {
  return !tells.some((x) => x.k === 'object' && x.props.some((p) => p.key === key && p.value.k === 'text' && p.value.v !== text));
}
