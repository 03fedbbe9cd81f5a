/** How markup that stands in a text writes an address of another host that it loads: the attributes of most elements, and of a link. */
const attributes = 'src|data|poster';
const address = '\\s(?:ATTRIBUTES)=["\']?((?:https?:)?\\/\\/[^"\'\\s>]';
const ofElement = new RegExp(`${address.replace('ATTRIBUTES', attributes)}{1,2000})`, 'i');
const ofLink = new RegExp(`${address.replace('ATTRIBUTES', 'href')}{1,2000})`, 'i');
const unfinished = new RegExp(`${address.replace('ATTRIBUTES', `${attributes}|href`)}*)$`, 'i');

/** What markup loads by itself: a link to a page loads nothing. */
export function addressesIn(markup: string): string[] {
  return markup.slice(0, 200_000).split('<').flatMap((tag) => (imports.test(tag) ? addressesOfMap(tag) : ((/^link\s/i.test(tag) ? ofLink : ofElement).exec(tag)?.[1] ?? [])));
}

/** A map that says where modules are. https://html.spec.whatwg.org/multipage/webappapis.html#import-maps */
const imports = /^script\s[^>]{0,200}\bimportmap\b/i;

/** The addresses of other hosts that a map of modules has, at the head of which its tag may stand. */
export function addressesOfMap(map: string): string[] {
  return Array.from(map.matchAll(/:\s{0,20}"((?:https?:)?\/\/[^"\s]{1,2000})"/g), (m) => m[1] as string);
}

/** Whether a text ends within such an address. */
export function endsInAddress(markup: string): boolean {
  const tag = markup.slice(markup.lastIndexOf('<') + 1);
  return unfinished.test(tag) && (/^link\s/i.test(tag) || !/\shref=["']?[^"'\s>]*$/i.test(tag));
}
