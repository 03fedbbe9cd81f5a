import { fillers, type Filler } from '../catalogue/fillers.ts';

/** What a method of this name puts into a list or a map; undefined where it puts nothing. */
export function fillerNamed(name: string): Filler | undefined {
  return Object.hasOwn(fillers, name) ? fillers[name] : undefined;
}
