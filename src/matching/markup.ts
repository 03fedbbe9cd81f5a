import { attributeNames, candidates, givenBy, givenOption, markup, unwrapped, type Affix, type MarkupNotation } from '../catalogue/markup.ts';

/** Which notation markup is written in. */
export type Notation = keyof typeof markup;

export const notationOf = (name: Notation): MarkupNotation => markup[name];

/** The name that stands between what an affix puts around it; undefined where it does not stand there. Modifiers behind it are no part of it. */
export function within({ before, behind = '' }: Affix, written: string): string | undefined {
  if (!written.startsWith(before) || !written.endsWith(behind)) return undefined;
  return written.slice(before.length, written.length - behind.length);
}

/** The first of several that are there. */
export const withinAny = (affixes: readonly Affix[], written: string): string | undefined => {
  for (const affix of affixes) { const name = within(affix, written); if (name !== undefined) return name; }
  return undefined;
};

const names: ReadonlyMap<string, string> = new Map(Object.entries(attributeNames));
/** The name under which code knows an attribute. */
export const attributeNamed = (written: string): string => names.get(written.toLowerCase()) ?? written;

const unwrapping: ReadonlySet<string> = new Set(unwrapped);
/** Whether markup names what a call of such a function makes by what that holds. */
export const isUnwrapped = (made: string): boolean => unwrapping.has(made);
export const namesGiven = (option: unknown): boolean => option === givenOption;
const giving: ReadonlySet<string> = new Set(givenBy);
/** Whether a function is told what a component is given. */
export const givesNames = (name: string): boolean => giving.has(name);
const listing: ReadonlySet<string> = new Set(candidates);
/** Whether an attribute, or the property for it, lists pictures to choose from. */
export const listsCandidates = (name: string): boolean => listing.has(name.toLowerCase());
