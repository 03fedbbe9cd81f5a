import { detaches } from '../../matching/starters.ts';
import type { Callers, CallSite } from '../gates/callers.ts';
import { marksOf } from '../gates/restarts.ts';
import type { Module } from '../modules.ts';
import type { DataFlow } from '../types.ts';

/** Whether a datum comes from a program that starts this file as a process of its own, and does not wait for it: such a process delivers what was noted down before. */
export function isFlushed(data: readonly DataFlow[], module: Module, callers: () => Callers, relative: (path: string) => string): boolean {
  const own = relative(module.path);
  const far = new Set(data.flatMap(({ path }) => path.flatMap(({ file }) => (file === own ? [] : [file]))));
  return far.size > 0 && callers().starting(module).some((start) => isDetached(start) && far.has(relative(start.module.path)));
}

/** Whether only a program comes to a place that has started itself once more and does not wait for that. */
export function isRestarted(module: Module, guard: number, callers: () => Callers): boolean {
  for (let g = guard; g >= 0; g = module.facts.guards[g]?.up ?? -1) {
    const { test, sense } = module.facts.guards[g] as Module['facts']['guards'][number];
    const marks = marksOf(test, sense, module);
    if (marks && callers().restarting(module, marks).some(isDetached)) return true;
  }
  return false;
}

/** `spawn(program, words, { detached: true })` */
function isDetached({ expr, module: { facts } }: CallSite): boolean {
  return expr.args.some((a) => {
    const value = a.k === 'name' ? facts.bindings[a.binding]?.writes[0]?.value : a;
    return value?.k === 'object' && value.props.some((p) => typeof p.key === 'string' && detaches(p.key) && p.value.k === 'constant' && p.value.v === true);
  });
}
