import { handedIn } from '../../facts/summaries/registered.ts';
import type { Core } from './core.ts';
import type { Frame } from '../modules.ts';
import type { Value } from './values.ts';

/**
 * What a list, a map or an object is filled with by a function that is handed it (`const on = (name, f) => { handlers[name] = f; }`): beside what nobody knows, the functions
 * and objects that calls of the same module hand over. What is no function and has none is for these calls to say.
 */
export function registered(core: Pick<Core, 'values'>, value: Value, frame: Frame): readonly Value[] {
  if (value.k !== 'hole' || value.hole.kind !== 'param' || value.hole.module !== frame.module || value.hole.path.length > 0) return [value];
  const given = handedIn(frame.module.facts, value.hole.fn, value.hole.index).flatMap((x) => core.values(x, frame.module.root));
  return [value, ...given.filter((v) => v.k === 'function' || v.k === 'bound' || v.k === 'api' || v.k === 'instance' || v.k === 'class')];
}
