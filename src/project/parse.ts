import { parseSync, type ParserOptions, type ParseResult } from 'oxc-parser';
import { factsOf } from '../facts/extract.ts';
import { factsOfJson } from '../facts/lowering/json.ts';
import { factsOfScripts } from '../facts/lowering/scripts.ts';
import type { SurroundingMarkup } from '../facts/markup/markup.ts';
import type { ModuleFacts } from '../facts/types.ts';
import { hasTooManyErrors } from './errors.ts';
import { nestsTooDeep } from './nesting/scan.ts';
import { scriptsOf, type Source } from './markup/blocks.ts';
import { markupOf, moved, withTrees, type Markup } from './markup/markup.ts';
import { markupIn, templateHandlers } from './markup/templates.ts';

/** A file that does not parse; `line` counts from 1. */
export interface ParseProblem {
  readonly line: number;
  readonly message: string;
}

export type Parsed = { readonly facts: ModuleFacts; readonly problem?: undefined } | { readonly facts?: undefined; readonly problem: ParseProblem };

const tooMany: Parsed = { problem: { line: 1, message: 'has more errors than can be named' } };

type Lang = 'js' | 'jsx' | 'ts' | 'tsx';

/**
 * Parses a module and gives its facts. TypeScript, JavaScript, JSX, JSON and the script blocks of Vue, Svelte and Astro files,
 * by the file's ending; positions are those of the whole file. Never throws.
 * @param installed what it imports of packages under other names than their own: by the specifier, the one under which they are known
 */
export function parseModule(path: string, text: string, installed?: ReadonlyMap<string, string>): Parsed {
  try {
    if (/\.json$/i.test(path)) return { facts: factsOfJson(JSON.parse(text), text) };
    const source = /\.(?:vue|svelte|astro)$/i.test(path) ? scriptsOf(path, text) : programOf(path, text);
    if (nestsTooDeep(source.text, source.lang !== 'ts')) return { problem: { line: 1, message: "code nests deeper than a parser's stack is sure to hold" } };
    const markup = withTrees(text, source.markup);
    const first = attempt(path, source.text, source.lang, installed, markup, source.shown);
    // Plain JavaScript files hold JSX, and some hold types (Flow, or TypeScript to be stripped later).
    if (first.problem && first !== tooMany && source.lang === 'jsx') {
      const second = attempt(path, source.text, 'tsx', installed);
      if (second.facts) return second;
    }
    return first;
  } catch (error) {
    return { problem: { line: 1, message: (error as Error).message.split('\n')[0] ?? 'unreadable' } };
  }
}

/** The name by which the markup of a component in a file of its own has the component. */
const component = 'component';

/** The facts of a file that holds the markup of a class of another one: what it names are members of it. Never throws. */
export function parseMarkup(text: string, shown: { readonly from: string; readonly name: string }): Parsed {
  try {
    const markup = withTrees(text, { notation: 'angular', of: component, ...markupOf(text, [], 'angular'), handlers: templateHandlers(text) });
    const { program } = parseSync('a.ts', `import { ${shown.name} } from ${JSON.stringify(shown.from)};let ${component}: ${shown.name};`);
    return { facts: factsOf(program, text, undefined, markup) };
  } catch (error) {
    return { problem: { line: 1, message: (error as Error).message.split('\n')[0] ?? 'unreadable' } };
  }
}

/** The scripts of a package.json that run where the package is installed. Never throws. */
export function parseScripts(text: string): Parsed {
  try {
    return { facts: factsOfScripts(text) };
  } catch {
    return { problem: { line: 1, message: 'is no valid JSON' } };
  }
}

/** A statement of a module's own scope: what it imports or hands on by name alone, what it imports for what that does, and all others. */
export interface Statement {
  readonly kind: 'names' | 'load' | 'own';
  readonly start: number;
  readonly end: number;
}

/** The statements of a script file; undefined where it is none, or has an error. Never throws. */
export function statementsOf(path: string, text: string): readonly Statement[] | undefined {
  if (!/\.[cm]?[jt]sx?$/i.test(path) || nestsTooDeep(text, langOf(path) !== 'ts')) return undefined;
  try {
    const { program, errors } = parseSync(path, text, { lang: langOf(path) });
    if (errors.length > 0) return undefined;
    return program.body.map((statement) => ({ kind: kindOf(statement), start: statement.start, end: statement.end }));
  } catch {
    return undefined;
  }
}

function kindOf(statement: ParseResult['program']['body'][number]): Statement['kind'] {
  switch (statement.type) {
    case 'ImportDeclaration': return statement.specifiers.length === 0 ? 'load' : 'names';
    case 'ExportAllDeclaration': return 'names';
    case 'ExportNamedDeclaration': return statement.declaration ? 'own' : 'names';
    default: return 'own';
  }
}

function langOf(path: string): Lang {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === 'ts' || ending === 'mts' || ending === 'cts' ? 'ts' : ending === 'tsx' ? 'tsx' : 'jsx';
}

/** A program, and the markup of components that stands in its text. */
function programOf(path: string, text: string): Source {
  const parts = markupIn(text).map(([s, e]): Markup => moved(markupOf(text.slice(s, e), [], 'angular'), s));
  const handlers = markupIn(text).flatMap(([s, e]) => templateHandlers(text.slice(s, e), s));
  const all = <K extends keyof Markup>(key: K): Markup[K] => parts.flatMap((part) => part[key] as readonly unknown[]) as unknown as Markup[K];
  return { text, lang: langOf(path), markup: { notation: 'angular', elements: all('elements'), codes: all('codes'), regions: all('regions'), scopes: all('scopes'), parts: all('parts'), isCut: parts.some((part) => part.isCut), handlers }, shown: undefined };
}

function attempt(path: string, text: string, lang: Lang, installed: ReadonlyMap<string, string> | undefined, markup?: SurroundingMarkup, shown?: Source['shown']): Parsed {
  const options: ParserOptions = { lang, ...(/\.c[jt]s$/i.test(path) && lang === 'jsx' && { sourceType: 'unambiguous' }) };
  if (hasTooManyErrors(path, text, options)) return tooMany;
  const result = parseSync(path, text, options);
  const error = result.errors.find((e) => e.severity === 'Error');
  const program = result.program;
  // The parser recovers from errors of meaning (a doubled name): such a file has a tree, and a tree is analysed.
  if (error && program.body.length === 0) {
    const at = error.labels[0]?.start ?? 0;
    return { problem: { line: text.slice(0, at).split('\n').length, message: error.message } };
  }
  return { facts: factsOf(program, text, installed, markup, shown) };
}
