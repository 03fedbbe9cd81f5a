import type { ModuleFacts } from '../../facts/types.ts';
import { parseModule, statementsOf, type Statement } from '../parse.ts';

/** Whether a name means the same in two states of a module to whoever imports it; `*` is all of them. */
export type SameName = (name: string) => boolean;

/** What a script shares with others without naming it. */
const shared = /\b(?:globalThis|window|self|global|process|prototype|document|eval)\b/;
/** Exports that are written into an object are not told apart, nor are names that markup uses. */
const untold = /\bmodule\s*\.\s*exports\b|\bexports\s*[.[]|\bexport\s*=/;

/**
 * Compares two texts of a module by their statements: a name means the same where each statement that it may hang on stands in both. These
 * are taken too widely, never too narrowly: statements hang together wherever they mention one name of the module's own scope, imported or declared.
 * @returns undefined where nothing can be told
 */
export function sameNames(file: string, before: string, after: string): SameName | undefined {
  if (untold.test(before) || untold.test(after)) return undefined;
  const [old, now] = [stateOf(file, before), stateOf(file, after)];
  if (!old || !now || old.loaded.join('\n') !== now.loaded.join('\n')) return undefined;
  const [had, has] = [new Set(old.chunks.map(({ text }) => text)), new Set(now.chunks.map(({ text }) => text))];
  if ([...old.chunks, ...now.chunks].some(({ text }) => !(had.has(text) && has.has(text)) && shared.test(text))) return undefined;
  const stars = old.stars === now.stars;
  const one = (name: string): boolean => {
    const [was, is] = [old.exported.get(name), now.exported.get(name)];
    return was === undefined && is === undefined ? stars : was !== undefined && is !== undefined && was() === is();
  };
  let all: boolean | undefined;
  const every = (): boolean => (all ??= stars && [...new Set([...old.exported.keys(), ...now.exported.keys()])].every(one));
  return (name) => (name === '*' || (name === 'default' && !now.exported.has(name)) ? every() : one(name));
}

interface Chunk { readonly text: string; readonly start: number; readonly end: number; readonly names: readonly string[] }

interface State {
  readonly chunks: readonly Chunk[];
  /** By exported name: all that it may hang on. */
  readonly exported: ReadonlyMap<string, () => string>;
  readonly stars: string;
  /** What is imported for what it does. */
  readonly loaded: readonly string[];
}

function stateOf(file: string, text: string): State | undefined {
  const statements = statementsOf(file, text);
  const { facts } = parseModule(file, text);
  if (!statements || !facts) return undefined;
  const own = new Set(Object.keys(facts.top));
  const imported = new Map(facts.bindings.flatMap(({ name, import: from }) => (from ? [[name, `${name}=${from.from}#${from.name}`] as const] : [])));
  const textOf = ({ start, end }: Statement): string => text.slice(start, end);
  const chunks = statements.filter(({ kind }) => kind === 'own').map((statement): Chunk => {
    const code = textOf(statement);
    return { text: code, start: statement.start, end: statement.end, names: [...new Set(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu))].filter((name) => own.has(name)) };
  });
  return {
    chunks, exported: new Map(Object.entries(facts.exports).map(([name, x]) => [name, x.k === 'from' ? () => `${x.from}#${x.name}` : () => hangingOn(x.value, facts, chunks, imported)])),
    stars: facts.stars.join('\n'), loaded: statements.filter(({ kind }) => kind === 'load').map(textOf),
  };
}

/** All that an exported value may hang on, as text. */
function hangingOn(value: Extract<ModuleFacts['exports'][string], { k: 'value' }>['value'], facts: ModuleFacts, chunks: readonly Chunk[], imported: ReadonlyMap<string, string>): string {
  const local = value.k === 'name' ? facts.bindings[value.binding]?.name : undefined;
  const reached = new Set<Chunk>();
  const names = new Set<string>();
  const take = (chunk: Chunk): void => { if (!reached.has(chunk)) { reached.add(chunk); for (const name of chunk.names) names.add(name); } };
  if (local !== undefined) names.add(local);
  for (const chunk of chunks) if (chunk.start <= value.s && value.e <= chunk.end) take(chunk);
  // A set goes on to what is added to it meanwhile.
  for (const name of names) for (const chunk of chunks) if (chunk.names.includes(name)) take(chunk);
  return JSON.stringify([local, chunks.filter((chunk) => reached.has(chunk)).map(({ text }) => text), [...names].flatMap((name) => imported.get(name) ?? []).sort()]);
}
