import type { Expr } from '../../facts/types.ts';
import { isEncoder } from '../../matching/flows.ts';
import type { Module } from '../modules.ts';

/** Expressions looked at for one question. */
const most = 500;

/** Whether an expression is made of what an encoder gives, as far as its own module says. A text that is written out is nothing to carry. */
export function isEncoded(x: Expr, module: Module): boolean {
  const seen = new Set<number>();
  let looked = 0;
  return made(x);

  function made(at: Expr): boolean {
    if (++looked > most) return false;
    switch (at.k) {
      case 'name': {
        if (seen.has(at.binding)) return false;
        seen.add(at.binding);
        return module.facts.bindings[at.binding]?.writes.some((w) => made(w.value)) ?? false;
      }
      case 'template': return at.parts.some(made);
      case 'binary': case 'choice': return made(at.left) || made(at.right);
      case 'conditional': return made(at.then) || made(at.else);
      case 'array': return at.items.some(made);
      case 'await': case 'spread': case 'member': return made(at.of);
      case 'call': {
        const { callee, args: [first] } = at;
        const name = callee.k === 'member' ? callee.key : callee.k === 'name' ? module.facts.bindings[callee.binding]?.name : callee.k === 'free' ? callee.name : undefined;
        const of = callee.k === 'member' ? callee.of : first;
        if (typeof name === 'string' && isEncoder(name, first?.k === 'text' ? first.v : undefined)) return !isWritten(name === 'toString' ? of : first);
        return (callee.k === 'member' && made(callee.of)) || at.args.some(made);
      }
      default: return false;
    }
  }

  /** `Buffer.from('text')`, `'text'`. */
  function isWritten(at: Expr | undefined): boolean {
    return at === undefined || at.k === 'text' || at.k === 'number' || (at.k === 'call' && at.args.length > 0 && at.args.every(isWritten));
  }
}
