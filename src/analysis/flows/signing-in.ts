import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isPairing, isSigningIn } from '../../matching/flows.ts';
import { chainAt } from './writes.ts';

const places = new WeakMap<ModuleFacts, ReadonlySet<string>>();

/** Whether a call puts the name of a program into what it signs in with: `params.set('client_id', id)` where `grant_type` is put beside it. */
export function namesProgram({ callee, args: [name] }: Expr & { k: 'call' }, facts: ModuleFacts): boolean {
  if (callee.k !== 'member' || name?.k !== 'text' || isSigningIn(name.v) !== 'name') return false;
  let known = places.get(facts);
  if (!known) places.set(facts, (known = signingIn(facts)));
  const place = placeOf(callee.of);
  return place !== undefined && known.has(place);
}

/** Names, and members of them, that take in what stands beside the name of a program where that signs in. */
function signingIn({ bindings, calls }: ModuleFacts): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { expr } of calls) {
    if (expr?.k !== 'call' || expr.callee.k !== 'member' || typeof expr.callee.key !== 'string' || !isPairing(expr.callee.key)) continue;
    const [name] = expr.args;
    const place = name?.k === 'text' && isSigningIn(name.v) === 'beside' ? placeOf(expr.callee.of) : undefined;
    if (place !== undefined) out.add(place);
  }
  bindings.forEach(({ writes }, id) => {
    const begun = writes.some(({ value }) => (value.k === 'new' || value.k === 'call') && value.args.some((a) => a.k === 'object' && a.props.some(({ key }) => typeof key === 'string' && isSigningIn(key) === 'beside')));
    if (begun) out.add(`${id} `);
  });
  return out;
}

function placeOf(x: Expr): string | undefined {
  const at = chainAt(x);
  return at && `${at.binding} ${at.path.join('.')}`;
}
