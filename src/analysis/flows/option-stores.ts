import { optionOf } from '../../matching/components.ts';
import type { Expr } from '../../facts/types.ts';
import type { Frame } from '../modules.ts';
import { namedAs } from './named.ts';
import { stepAt, type Step } from './steps.ts';
import { asked, at, isWhole, type Walker } from './walker.ts';

/** What a function gives that makes a store of options: what its state is, what is derived of it, and what its methods write into it. Gives whether these are options of one. */
export function ofOptions(w: Walker, { expr: options, frame }: { readonly expr: Expr; readonly frame: Frame }, keys: readonly string[], step: Step): boolean {
  if (options.k !== 'object') return false;
  const { facts } = frame.module;
  const kinds = options.props.map(({ key }) => (typeof key === 'string' ? optionOf(key) : undefined));
  if (!kinds.includes('state')) return false;
  options.props.forEach(({ value }, i) => {
    if (kinds[i] === 'state') w.walk(value, frame, keys, at(value, frame, step));
    if (kinds[i] === 'derived' && value.k === 'object' && !isWhole(keys)) w.walk(value, frame, keys, at(value, frame, step));
  });
  for (const a of facts.assigns) {
    const written = a.of.k === 'this' && a.of.class < 0 && options.s <= a.s && a.s < options.e ? asked(keys, typeof a.key === 'string' ? a.key : undefined) : undefined;
    if (!written) continue;
    const inside = w.frames.of(a.fn, frame), here = stepAt(frame.module, a.s, step);
    const said = isWhole(keys) && typeof a.key === 'string' ? namedAs(a.key, a.value) : undefined;
    if (said) w.told(said, a.value, inside, here);
    w.walk(a.value, inside, written, here);
  }
  return true;
}
