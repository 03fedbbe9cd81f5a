/** How far before an address the call or the member that it is handed to is looked for. */
const reach = 400;

/** What an import takes, as far as it matters here. */
interface Taken {
  readonly names: readonly string[];
}

/**
 * Whether an address is handed to something that is imported, or written into a member of it: `setBase('https://…')`, `client.setConfig({ base: 'https://…' })`,
 * `OpenAPI.BASE = 'https://…'`. Who imports it as well may send there.
 * @param literal where the quote of the address stands
 */
export function isToldElsewhere(text: string, literal: number, imports: readonly Taken[]): boolean {
  let depth = 0;
  for (let i = literal - 1, n = 0; i >= 0 && n < reach; i--, n++) {
    const ch = text[i] as string;
    if (ch === ';') return false;
    if (ch === ')' || ch === '}' || ch === ']') depth++;
    else if ((ch === '{' || ch === '[') && depth > 0) depth--;
    else if (ch === '(' && depth > 0) depth--;
    else if (ch === '(') return isImported(rootBefore(text, i), text, imports) || (/\bassign$/.test(text.slice(i - 10, i)) && isImported(/^\s{0,20}[\w$]{1,60}/.exec(text.slice(i + 1, i + 82))?.[0].trim(), text, imports));
    else if (ch === '=' && depth === 0 && isWrite(text, i)) return isMember(text, i) && isImported(rootBefore(text, i), text, imports);
  }
  return false;
}

function isWrite(text: string, at: number): boolean {
  return !'=>'.includes(text[at + 1] as string) && !'=!<>'.includes(text[at - 1] as string);
}

/** Whether what stands before a place ends in a member: `settings.url `, `settings['url'] ??`. */
function isMember(text: string, end: number): boolean {
  return /[\w$\]]\s?(?:\.\s?[\w$]{1,60}|\['[\w$]{1,60}'\])\s{0,3}(?:\?\?|\|\|)?$/.test(text.slice(Math.max(0, end - 140), end));
}

/** The name that a chain of members before a place starts with. */
function rootBefore(text: string, end: number): string | undefined {
  return /([\w$]{1,60})(?:\??\.[\w$]{1,60}|\['[\w$]{1,60}'\]){0,6}\s{0,3}(?:\?\?|\|\|)?$/.exec(text.slice(Math.max(0, end - 200), end))?.[1];
}

function isImported(root: string | undefined, text: string, imports: readonly Taken[]): boolean {
  if (root === undefined || imports.length === 0) return false;
  return imports.some(({ names }) => names.includes(root)) || [`import ${root} `, `import ${root},`, `as ${root} `, `as ${root},`].some((clause) => text.includes(clause)) || (text.includes('require(') && [`${root} = require(`, `${root},`, `${root} }`].some((clause) => text.includes(clause)));
}
