import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isStatus, isSuccess, readsAnswers } from '../../matching/telemetry.ts';

/** The first status that is no success. https://www.rfc-editor.org/rfc/rfc9110#section-15 */
const firstFailure = 300;

/** Whether a function decodes what comes back. What is read only where the request failed says why it did, and answers nothing. */
export function decodesAnswer(facts: ModuleFacts, f: { readonly s: number; readonly e: number }): boolean {
  return facts.calls.some(({ expr, guard }) => expr?.k === 'call' && expr.s >= f.s && expr.e <= f.e && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && readsAnswers(expr.callee.key, true) && !isFailure(facts, guard));
}

function isFailure({ guards }: ModuleFacts, guard: number): boolean {
  for (let g = guards[guard]; g; g = guards[g.up]) if (fails(g.test, g.sense)) return true;
  return false;
}

/** Whether a condition comes out so only where a request failed. */
function fails(x: Expr, holds: boolean): boolean {
  switch (x.k) {
    case 'unary': return x.op === '!' && fails(x.of, !holds);
    case 'member': return !holds && typeof x.key === 'string' && isSuccess(x.key);
    case 'choice': return x.op !== '??' && ((x.op === '&&') === holds ? fails(x.left, holds) || fails(x.right, holds) : fails(x.left, holds) && fails(x.right, holds));
    case 'binary': {
      const { left, right, op } = x;
      if (left.k !== 'member' || typeof left.key !== 'string' || !isStatus(left.key) || right.k !== 'number') return false;
      const equal = op === '===' || op === '==' ? holds : op === '!==' || op === '!=' ? !holds : undefined;
      if (equal !== undefined) return equal === (right.v >= firstFailure);
      return op.startsWith('>') ? holds && right.v >= firstFailure - 1 : op.startsWith('<') && !holds && right.v >= firstFailure - 1;
    }
    default: return false;
  }
}
