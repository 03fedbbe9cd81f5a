import type { MarkupElement, MarkupRegion } from '../facts/markup.ts';
import { conditionsOfBlocks, newTagConditions } from './conditions.ts';
import { eachTag, raw, type Notation } from './tags.ts';

const styled = 'style';
const component = /^[A-Z]|-/;

/** What the markup of a component shows, and under which conditions. */
export interface Markup {
  readonly elements: readonly MarkupElement[];
  /** Parts of the text that are shown under a condition. */
  readonly regions: readonly MarkupRegion[];
}

/**
 * The elements of markup that name an address or are bound to code, and those that may be components, from the text of a component file.
 * @param code where the code in it stands, which is passed over; sorted
 */
export function markupOf(text: string, code: readonly (readonly [number, number])[], notation: Notation): Markup {
  const elements: MarkupElement[] = [];
  const [from, to] = notation === 'vue' ? templateOf(text) : [-1, text.length];
  const conditions = newTagConditions(text, notation);
  eachTag(text, code, notation, ({ name: tag, kind, attributes, content: within, s, e }) => {
    if (s > from && s < to) conditions?.take(tag, kind, attributes, s, e);
    if (kind === 'close' || !((s > from && s < to) || raw.has(tag))) return;
    const named = attributes.filter(({ pieces }) => pieces.length > 1 || (pieces[0] as string).includes('//'));
    const content = tag === styled && within?.includes('//') ? within : undefined;
    if (component.test(tag)) elements.push({ tag, attributes: named, content: undefined, s, e });
    else if (named.length > 0 || content !== undefined) elements.push({ tag, attributes: [...named, ...attributes.filter((a) => a.name === 'rel' && !named.includes(a))], content, s, e });
  });
  return { elements, regions: [...(conditions?.regions() ?? []), ...conditionsOfBlocks(text, code, notation)].sort((a, b) => a.s - b.s || b.e - a.e) };
}

/** Where the template of a component stands in its file; what stands in other blocks is shown by nothing, and one in another language is not read. */
function templateOf(text: string): readonly [number, number] {
  const open = /<template\b([^<>]*)>/.exec(text);
  return open && !/\blang=["']?(?!html)/.test(open[1] as string) ? [open.index, text.lastIndexOf('</template')] : [0, 0];
}
