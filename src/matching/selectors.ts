import { selectorFunctions } from '../catalogue/element-finders.ts';

const functions: ReadonlySet<string> = new Set(selectorFunctions);

/** What stands in brackets or parentheses says nothing of the tag; nested ones go from the inside out. */
const inner = /\[[^[\]]*\]|\([^()]*\)/g;
/** What stands between the elements on the way to the last one. https://drafts.csswg.org/selectors-4/#subject */
const combinator = /[\s>+~]/;
const leadingTag = /^[a-zA-Z][\w-]*/;
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
    const tag = leadingTag.exec(one.trim().split(combinator).at(-1) ?? '')?.[0];
    if (tag !== undefined) return tag;
  }
  return selector;
}
