import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../evaluate.ts';
import type { Frame } from '../modules.ts';
import type { Args, Value } from '../values.ts';
import { fieldsOf, type FieldWrite } from './fields.ts';

/** The activations of one trace. The same call gives the same frame again: what was followed in it is not followed twice. */
export interface Frames {
  /** Of a function written in another one, which nobody is known to call. */
  inside(fn: number, frame: Frame): Frame;
  /** Of a function by a call; undefined where calls nest too deep or recur. */
  called(target: Value & { k: 'function' }, args: Args): Frame | undefined;
  /** What a field of the object may hold. */
  fields(cls: number, field: string, frame: Frame): readonly FieldWrite[];
}

export function newFrames(evaluator: Evaluator): Frames {
  const within = new Map<Frame, Map<number, Frame>>();
  const calls = new Map<Frame, Map<readonly Expr[], { target: Value & { k: 'function' }; frame: Frame | undefined }[]>>();
  const written = new Map<Value | Frame['module'], Map<string, readonly FieldWrite[]>>();
  return {
    inside(fn, frame) {
      return kept(kept(within, frame, () => new Map<number, Frame>()), fn, () => ({ module: frame.module, fn, args: undefined, self: frame.self, up: frame, depth: frame.depth + 1, done: new Map() }));
    },
    called(target, args) {
      const list = kept(kept(calls, args.frame, () => new Map<readonly Expr[], { target: Value & { k: 'function' }; frame: Frame | undefined }[]>()), args.exprs, () => []);
      let found = list.find((c) => c.target.fn === target.fn && c.target.module === target.module && c.target.self === target.self);
      if (!found) list.push((found = { target, frame: evaluator.frameOf(target, args) }));
      return found.frame;
    },
    fields(cls, field, frame) {
      const self = selfOf(frame);
      return kept(kept(written, self ?? frame.module, () => new Map<string, readonly FieldWrite[]>()), `${cls} ${field}`, () => fieldsOf(evaluator, cls, field, frame));
    },
  };
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function selfOf(frame: Frame): Value | undefined {
  for (let f: Frame | undefined = frame; f; f = f.up) if (f.self) return f.self;
  return undefined;
}
