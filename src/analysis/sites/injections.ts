import type { Call, Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import type { Reach, Reaches } from './reach.ts';
import type { Value } from '../folding/values.ts';

/** Names behind names are looked at so deep. */
const maxDepth = 3;
/** What is handed over is handed on so often. */
const maxHops = 4;
/** Calls of functions of one file that hand over what sends: so many are gone into. */
const maxCalls = 200;

/** An object that a call makes, or an activation by it. */
type Handing = Frame | (Value & { k: 'instance' });

/**
 * A function or a class that is handed what sends (`track(client, event)`, `new Telemetry(client)`) sends where it calls that: where a call of the same
 * file does the handing, what is called is known there. Gives the activations, by such calls, of the functions around a site.
 * @param miss is told that there are more of them than are gone into
 */
export function newInjections(evaluator: Evaluator, reaches: Reaches, module: Module, miss: () => void): (site: number) => readonly Frame[] {
  const { bindings, calls, classes, functions } = module.facts;
  let known: ReadonlyMap<string, readonly Handing[]> | undefined;
  return (site) => {
    const call = calls[site];
    if (call?.expr.k !== 'call' || !isGiven(call.expr.callee, 0)) return [];
    known ??= handings();
    const out: Frame[] = [];
    for (let at = known.size > 0 ? call.fn : -1; at >= 0; at = functions[at]?.up ?? -1) {
      const owner = functions[at]?.class ?? -1;
      for (const made of [...(known.get(`f${at}`) ?? []), ...(owner >= 0 ? (known.get(`c${owner}`) ?? []) : [])]) out.push('k' in made ? { module, fn: at, args: undefined, self: made, up: module.root, depth: 1, done: new Map() } : made);
    }
    return out;
  };

  /** Whether what is called comes of a parameter, or of an object. */
  function isGiven(x: Expr, depth: number): boolean {
    switch (x.k) {
      case 'member': return isGiven(x.of, depth);
      // What a client gives that is made of it: `http.create({ … })`.
      case 'call': return x.callee.k === 'member' && isGiven(x.callee, depth);
      case 'choice': return isGiven(x.left, depth) || isGiven(x.right, depth);
      case 'conditional': return isGiven(x.then, depth) || isGiven(x.else, depth);
      case 'this': return x.class >= 0 && classes[x.class] !== undefined;
      case 'name': { const b = bindings[x.binding]; return b !== undefined && (b.param !== undefined || (depth < maxDepth && b.writes.some((w) => isGiven(w.value, depth + 1)))); }
      default: return false;
    }
  }

  function handings(): ReadonlyMap<string, readonly Handing[]> {
    const out = new Map<string, Handing[]>();
    const add = (key: string, made: Handing): void => { if (--left < 0) { miss(); return; } const list = out.get(key); if (list) list.push(made); else out.set(key, [made]); };
    let left = maxCalls;
    const activated: (readonly [frame: Frame, hops: number])[] = [];
    const handing = (reach: Reach): Call[] => calls.filter(({ expr: x }) => (x?.k === 'call' || x?.k === 'new') && x.args.some((a) => reaches.expr(a, module) === reach));
    const hand = ({ expr: x }: Call, frame: Frame, hops: number): void => {
      if ((x?.k !== 'call' && x?.k !== 'new') || left < 0) return;
      for (const { callee, args, constructs } of evaluator.targets(x, frame)) {
        if (callee.k === 'function' && callee.module === module) { const made = evaluator.frameOf(callee, args); if (made) { add(`f${callee.fn}`, made); activated.push([made, hops]); } }
        if (callee.k === 'class' && callee.module === module && (x.k === 'new' || constructs)) add(`c${callee.class}`, { k: 'instance', module, class: callee.class, args, frame: callee.frame });
      }
    };
    for (const call of handing(2)) hand(call, module.root, 0);
    // What is handed over may be handed on.
    const onwards = activated.length > 0 ? handing(1) : [];
    for (let next = activated.shift(); next && left >= 0; next = activated.shift()) {
      const [frame, hops] = next;
      if (hops < maxHops) for (const call of onwards) { const inner = within(frame, call.fn); if (inner) hand(call, inner, hops + 1); }
    }
    return out;
  }

  /** The activation of a function, or of one inside it, in that of the outer one. */
  function within(frame: Frame, fn: number): Frame | undefined {
    if (fn === frame.fn) return frame;
    const up = fn < 0 ? undefined : within(frame, functions[fn]?.up ?? -1);
    return up && { module, fn, args: undefined, self: up.self, up, depth: up.depth, done: new Map() };
  }
}
