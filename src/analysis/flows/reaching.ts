import { boundBy } from '../feeds.ts';
import type { RawEgress } from '../sites.ts';
import { carriedBy } from './data.ts';
import type { Handing } from './handing.ts';
import { newTracer, type TracerInput } from './trace.ts';
import type { Reached } from './walker.ts';

/**
 * Tells by which parameters of its function a send is handed what it carries: worked out once for all calls of the function, over the
 * function alone.
 */
export interface Reaching {
  of(e: RawEgress): readonly Reached[];
  /** Whether there was more to follow than is followed. */
  isLimited(e: RawEgress): boolean;
}

/** Parameters, and members of them, kept of one send. */
const maxReached = 60;

/** Nobody is asked who calls what: the parameters are the answer. */
const noHanding: Handing = { to: () => [], fromOutside: () => false, rendering: () => [], elements: () => [], starting: () => [], whole: () => undefined };

export function newReaching(input: Pick<TracerInput, 'evaluator' | 'frames' | 'load' | 'spending'>): Reaching {
  const known = new Map<RawEgress, { readonly reached: Map<string, Reached>; readonly limited: boolean }>();
  return { of: (e) => [...asked(e).reached.values()], isLimited: (e) => asked(e).limited };

  function asked(e: RawEgress): { readonly reached: Map<string, Reached>; readonly limited: boolean } {
    let answer = known.get(e);
    if (!answer) known.set(e, (answer = workedOut(e)));
    return answer;
  }

  function workedOut(e: RawEgress): { readonly reached: Map<string, Reached>; readonly limited: boolean } {
    const reached = new Map<string, Reached>();
    let limited = false;
    const keep = (p: Reached): void => {
      const key = `${p.fn} ${p.index} ${p.role} ${p.keys.join('.')}`;
      if (reached.has(key)) return;
      if (reached.size >= maxReached) limited = true; else reached.set(key, p);
    };
    const tracer = newTracer({ ...input, handing: noHanding, reached: keep });
    if (e.handed?.length) {
      for (const feed of e.handed) for (const parameter of asked(feed.sends).reached.values()) {
        const args = boundBy(feed, parameter.fn);
        if (args) tracer.argument(args, parameter);
        // A method of the same object: what its class was made with is what the caller's was.
        else if (feed.self?.k === 'instance' && feed.self.args === undefined) keep(parameter);
      }
    } else carriedBy(e, tracer);
    tracer.finish();
    return { reached, limited: limited || tracer.limited || (e.handed?.some(({ sends }) => asked(sends).limited) ?? false) };
  }
}
