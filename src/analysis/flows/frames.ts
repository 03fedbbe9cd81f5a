import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame } from '../modules.ts';
import type { Args, Value } from '../folding/values.ts';
import { fieldsOf, selfOf, type FieldWrite } from './fields.ts';

/** The activations that the traces of one file go through. The same call gives the same frame again, and what was worked out in it is known. */
export interface Frames {
  /** Of a function written in another one, which nobody is known to call. */
  inside(fn: number, frame: Frame): Frame;
  /** The one in which a function's names live, seen from a frame: of those around it, or one inside of them, or one of its own. */
  of(fn: number, frame: Frame): Frame;
  /** Of a function in a method of an object, in which `this` is that of a frame. */
  within(fn: number, object: Frame): Frame;
  /** Of a function that is called from nobody knows where. */
  alone(module: Frame['module'], fn: number): Frame;
  /** Of a function by a call; undefined where calls nest too deep or recur. */
  called(target: Value & { k: 'function' }, args: Args): Frame | undefined;
  /** In which `this` is the object that a construction makes. */
  made(target: Value & { k: 'class' }, args: Args): Frame;
  /** What a field of the object may hold. */
  fields(cls: number, field: string, frame: Frame): readonly FieldWrite[];
}

export function newFrames(evaluator: Evaluator): Frames {
  const within = new Map<Frame, Map<number, Frame>>();
  const calls = new Map<Frame, Map<readonly Expr[], { target: Value & { k: 'function' }; frame: Frame | undefined }[]>>();
  const objects = new Map<Frame, Map<readonly Expr[], Frame>>();
  const written = new Map<Value | Frame['module'], Map<string, readonly FieldWrite[]>>();
  return {
    inside,
    within(fn, object) {
      const chain: number[] = [];
      for (let f = fn, n = 0; f >= 0 && n < maxOuter; f = object.module.facts.functions[f]?.up ?? -1, n++) chain.push(f);
      return chain.reduceRight((outer, inner) => inside(inner, outer), object);
    },
    alone: (module, fn) => of(fn, module.root),
    of,
    called(target, args) {
      const list = kept(kept(calls, args.frame, () => new Map<readonly Expr[], { target: Value & { k: 'function' }; frame: Frame | undefined }[]>()), args.exprs, () => []);
      let found = list.find((c) => c.target.fn === target.fn && c.target.module === target.module && c.target.self === target.self);
      if (!found) list.push((found = { target, frame: evaluator.frameOf(target, args) }));
      return found.frame;
    },
    made(target, args) {
      return kept(kept(objects, args.frame, () => new Map<readonly Expr[], Frame>()), args.exprs, () => ({ module: target.module, fn: -1, args: undefined, self: { k: 'instance', module: target.module, class: target.class, args, frame: target.frame }, up: target.module.root, depth: args.frame.depth + 1, done: new Map() }));
    },
    fields(cls, field, frame) {
      const self = selfOf(frame);
      return kept(kept(written, self ?? frame.module, () => new Map<string, readonly FieldWrite[]>()), `${cls} ${field}`, () => fieldsOf(evaluator, cls, field, frame));
    },
  };

  function inside(fn: number, frame: Frame): Frame {
    return kept(kept(within, frame, () => new Map<number, Frame>()), fn, () => ({ module: frame.module, fn, args: undefined, self: frame.self, up: frame, depth: frame.depth + 1, done: new Map() }));
  }

  function of(fn: number, frame: Frame): Frame {
    if (fn === -1) return frame.module.root;
    const chain: number[] = [];
    for (let f = fn, n = 0; f >= 0 && n < maxOuter; f = frame.module.facts.functions[f]?.up ?? -1, n++) {
      for (let at: Frame | undefined = frame; at; at = at.up) if (at.fn === f && at.module === frame.module) return chain.reduceRight((outer, inner) => inside(inner, outer), at);
      chain.push(f);
    }
    return chain.reduceRight((outer, inner) => inside(inner, outer), frame.module.root);
  }
}

/** Functions written in each other are followed outwards so far. */
const maxOuter = 30;

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
