import { moduleMark } from '../../matching/bundlers.ts';
import type { Expr, ModuleFacts } from '../types.ts';

const known = new WeakMap<ModuleFacts, ReadonlySet<number>>();

/** What a function gives back is looked through so deep. */
const maxDepth = 8;

/**
 * The functions of a text that hand a module on, whatever they are called: they look whether their parameter is marked as a module of ECMAScript
 * on the way to what they give back (`t => t && t.__esModule ? t : { default: t }`). One that gives back a member of it (`t => t.__esModule ? t.default : t`) is read as it stands.
 */
export function handersOn(facts: ModuleFacts): ReadonlySet<number> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = new Set(facts.functions.flatMap((f, id) => { const own = f.params[0]?.binding ?? -1; return own >= 0 && f.returns.some((r) => asks(r, own, 0)) && !f.returns.some((r) => takesApart(r, own, 0)) ? [id] : []; }))));
  return out;
}

function asks(x: Expr, own: number, depth: number): boolean {
  if (depth > maxDepth) return false;
  const inner = (y: Expr): boolean => asks(y, own, depth + 1);
  switch (x.k) {
    case 'member': return x.key === moduleMark && x.of.k === 'name' && x.of.binding === own;
    case 'unary': return inner(x.of);
    case 'binary': case 'choice': return inner(x.left) || inner(x.right);
    case 'conditional': return inner(x.test) || inner(x.then) || inner(x.else);
    case 'sequence': return x.items.some(inner);
    case 'call': return x.args.some(inner);
    case 'assign': return inner(x.value);
    default: return false;
  }
}

/** Whether what is given back may be a member of the module. */
function takesApart(x: Expr, own: number, depth: number): boolean {
  if (depth > maxDepth) return false;
  const inner = (y: Expr | undefined): boolean => y !== undefined && takesApart(y, own, depth + 1);
  switch (x.k) {
    case 'member': return x.of.k === 'name' && x.of.binding === own;
    case 'choice': return (x.op !== '&&' && inner(x.left)) || inner(x.right);
    case 'conditional': return inner(x.then) || inner(x.else);
    case 'sequence': return inner(x.items[x.items.length - 1]);
    default: return false;
  }
}
