import words from '../catalogue/queries.ts';
import { remembered } from './remembered.ts';

/** What comes back for a question: names, with what comes back below each. */
export type Selection = ReadonlyMap<string, Selection>;

const none: Selection = new Map();
const texts: ReadonlySet<string> = new Set(words.texts);
const options: ReadonlySet<string> = new Set(words.options);
const methods: ReadonlySet<string> = new Set(words.methods);
const holders: ReadonlySet<string> = new Set(words.holders);

/** Longer texts are not read as questions. */
const maxText = 20_000;
const maxDepth = 12;

/** Whether a member holds a question, or names what comes back; whether a method is handed such names. */
export const holdsQuestion = (member: string): boolean => texts.has(member);
export const namesColumns = (member: string): boolean => options.has(member);
export const takesColumns = (method: string): boolean => methods.has(method);
const finding = new Set<string>(words.finders);
/** Whether a method is handed what to look for. */
export const isFinder = (method: string): boolean => finding.has(method);
/** The option that holds what is looked for. */
export const condition: string = words.condition;
/** Whether a member of an answer holds the rows. */
export const holdsRows = (member: string): boolean => holders.has(member);

/** Names in a text that lists them: `email, plan`. Undefined where it is no such list. */
export function listedIn(text: string): readonly string[] | undefined {
  const names = text.length > 500 ? [] : text.split(/[\s,]+/).filter(Boolean);
  return names.length > 0 && names.every((n) => /^[A-Za-z_$][\w$.]*$/.test(n)) ? names.map(lastOf) : undefined;
}

/** What comes back for a text; undefined where it asks nothing. */
export const selectionOf = remembered((text: string): Selection | undefined => {
  if (text.length > maxText) return undefined;
  const head = text.slice(0, 400).trimStart();
  if (/^(?:select|with|insert|update|delete)\b/i.test(head)) return flat(columnsOf(text));
  return /^(?:\{|(?:query|mutation|subscription|fragment)\b[^{]{0,300}\{)/.test(head) ? fieldsOf(text) : undefined;
});

const flat = (names: readonly string[]): Selection => new Map(names.map((name) => [name, none]));

/** What stands between `select` and `from`, and behind `returning`. Of what is computed only the name tells what it is. */
function columnsOf(sql: string): string[] {
  const words = [...sql.matchAll(/\b(?:select|from|returning)\b/gi)];
  return words.flatMap((m, i) => {
    const word = m[0].toLowerCase();
    if (word === 'from') return [];
    const end = word === 'returning' ? sql.length : words.slice(i + 1).find((n) => n[0].toLowerCase() === 'from')?.index;
    return end === undefined ? [] : split(sql.slice(m.index + m[0].length, end)).flatMap(columnOf);
  });
}

function columnOf(item: string): string[] {
  const text = item.replaceAll(';', ' ').trim();
  const named = /\bas\s{1,20}["'`[]?([\w$]{1,80})["'`\]]?$/i.exec(text)?.[1];
  if (named !== undefined) return [named];
  const plain = /^(?:distinct\s{1,20})?["'`[]?([\w$]{1,80}["'`\]]?(?:\.["'`[]?[\w$]{1,80}["'`\]]?){0,3})$/i.exec(text)?.[1];
  return plain === undefined ? [] : [lastOf(plain.replaceAll(/["'`[\]]/g, ''))];
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Items between commas that stand in no parenthesis. */
function split(list: string): string[] {
  const out: string[] = [];
  let depth = 0, from = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i];
    if (c === '(') depth++; else if (c === ')') depth--; else if (c === ',' && depth === 0) { out.push(list.slice(from, i)); from = i + 1; }
  }
  return [...out, list.slice(from)];
}

function fieldsOf(graphql: string): Selection {
  const tokens: readonly string[] = graphql.replaceAll(/#[^\n]*/g, ' ').match(/\.\.\.|[A-Za-z_]\w*|[{}():@]/g) ?? [];
  const root = new Map<string, Selection>();
  const fragments = new Map<string, Selection>();
  const spreads: { readonly into: Map<string, Selection>; readonly name: string }[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [kind, name] = [tokens[at], tokens[at + 1]];
    const open = tokens.indexOf('{', at);
    if (open < 0) break;
    at = open + 1;
    const found = set(0);
    at++;
    if (kind === 'fragment' && name !== undefined) fragments.set(name, found); else for (const [field, below] of found) root.set(field, below);
  }
  // Fragments in fragments are told before what spreads them, whichever stands first.
  for (let n = 0; n < maxDepth && n < spreads.length; n++) for (const { into, name } of spreads) for (const [field, below] of fragments.get(name) ?? []) into.set(field, below);
  return root;

  function set(depth: number): Selection {
    const out = new Map<string, Selection>();
    let last: string | undefined;
    for (; at < tokens.length; at++) {
      const t = tokens[at];
      if (t === '}') return out;
      if (t === '{') {
        at++;
        const inner = depth < maxDepth ? set(depth + 1) : none;
        if (last === undefined) for (const [name, below] of inner) out.set(name, below); else out.set(last, inner);
      } else if (t === '(') skip();
      else if (t === ':' || t === ')') continue;
      else if (t === '@') at++;
      else if (t === '...') { last = undefined; if (tokens[at + 1] === 'on') at += 2; else if (tokens[at + 1] !== '{') { at++; spreads.push({ into: out, name: tokens[at] ?? '' }); } } else if (t !== undefined) { last = t; out.set(t, none); }
    }
    return out;
  }

  function skip(): void {
    for (let depth = 0; at < tokens.length; at++) {
      if (tokens[at] === '(') depth++; else if (tokens[at] === ')' && --depth === 0) return;
    }
  }
}
