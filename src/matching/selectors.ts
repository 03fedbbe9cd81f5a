import { selectorFunctions } from '../catalogue/element-finders.ts';

const functions: ReadonlySet<string> = new Set(selectorFunctions);

/** What stands in brackets or parentheses says nothing of the tag; nested ones go from the inside out. */
const inner = /\[[^[\]]{0,200}\]|\([^()]{0,200}\)/g;
/** The last part of a selector, with its tag. https://drafts.csswg.org/selectors-4/#subject */
const last = /(?:^|[\s>+~])([a-zA-Z][\w-]{0,40})(?:[.#:][^\s>+~]{0,200})?$/;
/** Deeper ones are left. */
const maxNesting = 4;

/**
 * The tag of the elements that a function gives which is told so by a selector: `img` of `#hero > img.large`. Of several selectors it is the first
 * with a tag; the selector itself where there is none, and the argument of any other function as it is.
 * @param name the path of the function
 */
export function subjectOf(name: string, selector: string): string {
  if (!functions.has(name.slice(name.lastIndexOf('.') + 1))) return selector;
  let plain = selector;
  for (let n = 0, before = ''; n < maxNesting && before !== plain; n++) { before = plain; plain = plain.replace(inner, ''); }
  for (const one of plain.split(',')) {
    const tag = last.exec(one.trim())?.[1];
    if (tag !== undefined) return tag;
  }
  return selector;
}
