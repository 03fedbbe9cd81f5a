import resumers from '../catalogue/resumers.ts';
import { unnumbered } from './numbered.ts';
import { remembered } from './remembered.ts';

/** How a function that a compiler wrote runs the body that it is given. */
export type Resumption = 'run' | 'made' | 'stepped';

export const { awaits, returns, sent } = resumers;

/** Of the name of a function; bundlers number names that they meet twice. */
export const resumptionOf = remembered((name: string): Resumption | undefined => {
  const plain = unnumbered(name);
  return (['run', 'made', 'stepped'] as const).find((how) => (resumers[how] as readonly string[]).includes(plain));
});
