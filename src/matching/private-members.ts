import members from '../catalogue/private-members.ts';
import { unnumbered } from './numbered.ts';
import { remembered } from './remembered.ts';

/** What a function that a compiler wrote does with a private member. */
export type PrivateAccess = 'read' | 'written' | 'methods';

/** Whether a function of this name defines a field of an object, in the place of a class that declares it. */
export const definesFields = remembered((name: string): boolean => (members.fields as readonly string[]).includes(unnumbered(name)));

export const { accessor, method, value } = members;

/** Of the name of a function; bundlers number names that they meet twice. */
export const privateAccessOf = remembered((name: string): PrivateAccess | undefined => {
  const plain = unnumbered(name);
  return (['read', 'written', 'methods'] as const).find((how) => (members[how] as readonly string[]).includes(plain));
});
