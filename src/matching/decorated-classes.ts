import decorated from '../catalogue/decorated-classes.ts';
import { unnumbered } from './numbered.ts';
import { remembered } from './remembered.ts';

/** What a function that a compiler wrote does with a decorator. */
export type Decorating = 'decorates' | 'parameter' | 'tells';

export const { parameterTypes } = decorated;

/** Of the name of a function; bundlers number names that they meet twice. */
export const decoratingOf = remembered((name: string): Decorating | undefined => {
  const plain = unnumbered(name);
  return (['decorates', 'parameter', 'tells'] as const).find((how) => (decorated[how] as readonly string[]).includes(plain));
});
