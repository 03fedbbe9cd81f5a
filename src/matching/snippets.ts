import { codeElements, codeOptions, codeRunners, loaders, scriptRunners, snippetElements } from '../catalogue/snippets.ts';

/** A place in a text of markup or code that loads what follows. */
export interface Loader {
  /** Where the address begins. */
  readonly at: number;
  /** The element it is the source of, or the function it is handed. */
  readonly element: string | undefined;
  readonly api: string | undefined;
  /** Whether the address is worked out there. */
  readonly open: boolean;
}

const expression = new RegExp(loaders.map(({ before }) => `(${before})`).join('|'), 'g');
const elements = new RegExp(`\\b(?:${snippetElements.join('|')})\\b`, 'gi');
/** How far before an address its element is looked for. */
const reach = 400;

export function loadersIn(text: string): Loader[] {
  return Array.from(text.matchAll(expression), (m): Loader => {
    const { as, open = false } = loaders[m.slice(1).findIndex((group) => group !== undefined)] ?? {};
    const before = text.slice(Math.max(0, m.index - reach), m.index).match(elements);
    return { at: m.index + m[0].length, element: as === 'element' ? (before?.at(-1)?.toLowerCase() ?? snippetElements[0]) : undefined, api: as === 'element' ? undefined : as, open };
  });
}

const runners: ReadonlySet<string> = new Set(codeRunners);
const options: ReadonlySet<string> = new Set(codeOptions);

/** Whether a function runs a text as code. */
export function runsCode(pkg: string, name: string): boolean {
  return runners.has(`${pkg === 'vm' ? 'node:vm' : pkg} ${name.replace(/^default\./, '')}`);
}

const running: ReadonlySet<string> = new Set(codeElements);

const firstLine = new RegExp(`^#!\\s{0,4}/[^\\n]{0,80}\\b(?:${scriptRunners.join('|')})\\b`);

/** Whether a text says in its first line what runs it. */
export function isScript(text: string): boolean {
  return firstLine.test(text);
}

/** Whether what stands in an element is run as code. */
export function runsContent(tag: string): boolean {
  return running.has(tag);
}

/** Whether what stands behind an option of a command line is code. */
export function isCodeOption(word: string): boolean {
  return options.has(word);
}
