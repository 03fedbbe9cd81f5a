import resumers from '../catalogue/resumers.ts';
import { unnumbered } from './numbered.ts';
import { remembered } from './remembered.ts';

/** How a function that a compiler wrote runs the body that it is given. */
export type Resumption = 'run' | 'made' | 'stepped' | 'regenerated';

export const { awaits, returns, sent } = resumers;

/** Whether a machine of regenerator's ends with a result where a method of its state is given this first. */
export const isEnding = (first: unknown): boolean => (resumers.endings as readonly unknown[]).includes(first);

/** Whether a member of such a state is what was awaited last. */
export const isGot = (name: unknown): boolean => (resumers.got as readonly unknown[]).includes(name);

/** Of the name of a function; bundlers number names that they meet twice. */
export const resumptionOf = remembered((name: string): Resumption | undefined => {
  const plain = unnumbered(name);
  return (['run', 'made', 'stepped'] as const).find((how) => (resumers[how] as readonly string[]).includes(plain));
});
