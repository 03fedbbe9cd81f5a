import { boundBy, type Feed } from '../sites/feeds.ts';
import type { Frame, Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Connections } from '../sites/connections.ts';
import { carriedBy, writtenBy } from './data.ts';
import { newGivenFrames } from './given-frames.ts';
import type { Handing } from './handing.ts';
import { newTracer, type TracerInput } from './trace.ts';
import type { Reached } from './walker.ts';

/**
 * Tells by which parameters of its function a send is handed what it carries: worked out once for all calls of the function, over the
 * function alone.
 */
export interface Reaching {
  of(feed: Feed): readonly Reached[];
  /** Whether there was more to follow than is followed. */
  isLimited(feed: Feed): boolean;
}

interface Answer {
  readonly reached: Map<string, Reached>;
  readonly limited: boolean;
}

/** Parameters, and members of them, kept of one send. */
const maxReached = 60;

/** Nobody is asked who calls what: the parameters are the answer. */
const noHanding: Handing = { to: () => [], fromOutside: () => false, rendering: () => [], elements: () => [], near: () => [], using: () => [], starting: () => [], restarting: () => [], whole: () => undefined };

export function newReaching(input: Pick<TracerInput, 'evaluator' | 'frames' | 'load' | 'spending'> & { readonly connections: Connections }): Reaching {
  const known = new Map<RawEgress, Answer>();
  const frames = new Map<Module, (frame: Frame) => boolean>();
  return { of: (feed) => [...asked(feed).reached.values()], isLimited: (feed) => asked(feed).limited };

  function asked({ sends, module }: Feed): Answer {
    let answer = known.get(sends);
    if (!answer) known.set(sends, (answer = workedOut(sends, module)));
    return answer;
  }

  function workedOut(e: RawEgress, module: Module): Answer {
    const reached = new Map<string, Reached>();
    let limited = false;
    const keep = (p: Reached): void => {
      const key = `${p.fn} ${p.index} ${p.role} ${p.keys.join('.')} ${p.without.join()}`;
      if (p.module !== module || reached.has(key)) return;
      if (reached.size >= maxReached) limited = true; else reached.set(key, p);
    };
    const tracer = newTracer({ ...input, handing: noHanding, reached: keep, within: within(module) });
    if (e.handed?.length) {
      for (const feed of e.handed) for (const parameter of asked(feed).reached.values()) {
        const args = boundBy(feed, parameter);
        if (args) tracer.argument(args, parameter);
        // A method of the same object: what its class was made with is what the caller's was.
        else if (feed.self?.k === 'instance' && feed.self.args === undefined) keep(parameter);
      }
    } else { carriedBy(e, tracer, input.evaluator); writtenBy(input.connections(e), tracer, input.evaluator); }
    tracer.finish();
    return { reached, limited: limited || tracer.limited || (e.handed?.some((feed) => asked(feed).limited) ?? false) };
  }

  function within(module: Module): (frame: Frame) => boolean {
    let is = frames.get(module);
    if (!is) frames.set(module, (is = newGivenFrames(module)));
    return is;
  }
}
