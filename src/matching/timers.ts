import { callers, type Caller } from '../catalogue/timers.ts';

const byName: ReadonlyMap<string, Caller> = new Map(callers.map((caller) => [caller.name, caller]));

/** How a function of the platform calls what it is given; undefined where it calls nothing, or with arguments of its own. */
export function callerNamed(name: string): Caller | undefined {
  return byName.get(name);
}
