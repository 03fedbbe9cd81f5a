import members from '../catalogue/private-members.ts';
import { unnumbered } from './numbered.ts';
import { remembered } from './remembered.ts';

/** What a function that a compiler wrote does with a private member. */
export type PrivateAccess = 'read' | 'written' | 'methods';

export const { accessor, method, value } = members;

/** Of the name of a function; bundlers number names that they meet twice. */
export const privateAccessOf = remembered((name: string): PrivateAccess | undefined => {
  const plain = unnumbered(name);
  return (['read', 'written', 'methods'] as const).find((how) => (members[how] as readonly string[]).includes(plain));
});
