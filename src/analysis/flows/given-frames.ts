import type { Frame, Module } from '../modules.ts';
import type { Args, Value } from '../folding/values.ts';
import { isNothing } from './named.ts';

/** Frames around each other are looked at so far. */
const maxOuter = 40;

/**
 * Tells in which frames there may be something of a module: its own, and those of functions, or of objects, that are given something in
 * one of these. What is followed in any other one leads back to no parameter of the module.
 */
export function newGivenFrames(module: Module): (frame: Frame) => boolean {
  const known = new WeakMap<Frame, boolean>();
  return isGiven;

  function isGiven(frame: Frame): boolean {
    if (frame.module === module) return true;
    let out = known.get(frame);
    if (out !== undefined) return out;
    // Objects may hold what holds them.
    known.set(frame, false);
    out = false;
    for (let at: Frame | undefined = frame, n = 0; at && !out && n < maxOuter; at = at.up, n++) out = gives(at.args) || holds(at.self);
    known.set(frame, out);
    return out;
  }

  function gives(args: Args | undefined): boolean {
    return args !== undefined && isGiven(args.frame) && (args.list !== undefined || args.exprs.length === 0 || args.exprs.some((x) => !isNothing(x)));
  }

  function holds(self: Value | undefined): boolean {
    switch (self?.k) {
      case 'instance': return gives(self.args) || (self.set?.some((s) => gives(s.args)) ?? false) || isGiven(self.frame);
      case 'object': return self.from === undefined || isGiven(self.from.frame);
      case 'bound': return gives(self.args) || holds(self.of);
      case undefined: return false;
      default: return true;
    }
  }
}
