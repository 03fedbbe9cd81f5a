import type { Expr } from '../../facts/types.ts';
import { isOwnBinding } from '../../matching/entries.ts';
import { boundBy } from '../folding/called-by-strangers.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Args, Hole } from '../folding/values.ts';

/** A service that a platform hands to the program that is called for it: which one it is, configuration says. */
export interface Service {
  readonly hole: Hole & { kind: 'env' };
  /** Whether it is what the program brings along itself. */
  readonly own: boolean;
}

/**
 * The service that a method is called on, as Workers are handed them: `env.API.fetch(request)`. Whatever address it is given, it goes there.
 * https://developers.cloudflare.com/workers/runtime-apis/bindings/service-bindings/http/
 */
export function serviceOf(evaluator: Evaluator, callee: Expr, { frame }: Args): Service | undefined {
  if (callee.k !== 'member') return undefined;
  for (const v of evaluator.values(callee.of, frame)) {
    if (v.k !== 'hole') continue;
    const name = v.hole.kind === 'unknown' ? v.hole.service : boundBy(v.hole);
    if (name !== undefined) return { hole: { kind: 'env', name }, own: isOwnBinding(name) };
  }
  return undefined;
}

/** The arguments of a call of a service: the first one says what is asked of it, and the service where that goes. */
export function askedOf({ hole }: Service, args: Args): Args {
  return { ...args, at: (i) => (i === 0 ? [{ k: 'hole', hole }] : args.at(i)) };
}
