import type { Location } from '../types.ts';
import { lineOf } from '../../facts/types.ts';
import type { Module } from '../modules.ts';

/** A place on the way from a datum to where it leaves, and the next one towards there. */
export interface Step {
  readonly module: Module;
  readonly s: number;
  readonly next: Step | undefined;
}

/** Places kept of one way: its beginning, and its end, where the data leaves. */
const maxSteps = 24;
const maxLast = 8;

export const stepAt = (module: Module, s: number, next: Step | undefined): Step => ({ module, s, next });

/** The way from the datum to the send, each line once. */
export function pathOf(step: Step | undefined, relative: (path: string) => string): Location[] {
  const out: Location[] = [];
  for (let at = step; at; at = at.next) {
    const here = { file: relative(at.module.path), line: lineOf(at.module.facts.lines, at.s) };
    const last = out[out.length - 1];
    if (last?.file !== here.file || last.line !== here.line) out.push(here);
  }
  return out.length > maxSteps ? [...out.slice(0, maxSteps - maxLast), ...out.slice(-maxLast)] : out;
}
