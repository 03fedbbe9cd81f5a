import { isAddress, plainSpecifier } from '../../facts/lowering/addresses.ts';
import { globalObject } from '../../facts/summaries/globals.ts';
import { isListedModule, listing } from '../../matching/bundlers.ts';
import type { Catalogue } from '../../matching/index.ts';
import { environmentHolder, forwardingName, isClientName, isEndpointName, pageSettings, tellingCall } from '../../matching/endpoints.ts';
import { ownProgram, starterNames } from '../../matching/starters.ts';
import type { Mention } from '../../matching/mentions.ts';
import { newInterner } from '../interned.ts';
import { keepsGlobal, mayHave, ownerBefore } from './receivers.ts';
import { isCode, isCommentedOut, newNeeds, takesAttribute } from './standing.ts';

/** What a text names, found without parsing. */
export interface Mentions {
  /** Whether it names an API of the catalogue. */
  readonly api: boolean;
  /** Whether it names what shows or opens an address that it is given, whether or not it has one. */
  readonly shows: boolean;
  /** Whether an address of another host is written out in it. */
  readonly addressed: boolean;
  /** Whether it keeps an address under a name that says it is one to talk to, or switches TLS verification off. */
  readonly endpoint: boolean;
  /** What it imports, requires or re-exports, without doubles. */
  readonly imports: readonly Import[];
  /** Names of files of code that it mentions beside a call that runs or loads a file: `send.js`. */
  readonly scripts: readonly string[];
}

/** Names taken from one specifier; `*` where they are not told apart. Types are among them: an annotation names what a value is. */
export interface Import {
  readonly from: string;
  readonly names: readonly string[];
  /** Whether it is `export * from`. */
  readonly star: boolean;
  /** Whether names are only handed on: `export { a } from`, and no `import`. */
  readonly handed: boolean;
}

const specifier = /(?:\bfrom|\bimport|\b(?:__)?require(?:\.resolve)?)\s{0,20}\(?\s{0,20}(?:\/\*[^*]{0,80}\*\/\s{0,20})?(['"`])([^'"`\n\\]{1,200})\1/g;

/** An address of another host that is written out: of a page, and any. */
const written = /['"`](?:https?:)?\/\/[^/]/;
const addressed = /['"`](?:[A-Za-z][\w+.-]{0,20}:)?\/\/[^/\s'"`]/;
/** An address may come from a constant of another file: those are written in capitals. */
const constant = /[A-Z][A-Z\d]{2,20}_[A-Z\d]{2}/;

/**
 * Builds the scan for a catalogue. One literal alternation finds candidates in one pass; what must stand around a candidate is
 * checked there and then.
 */
export function newScan(catalogue: Catalogue): (text: string) => Mentions {
  const tagNames: ReadonlySet<string> = new Set(catalogue.tags);
  const byName = new Map<string, Mention[]>();
  for (const m of catalogue.mentions) byName.set(m.name, [...(byName.get(m.name) ?? []), m]);
  const needed = newNeeds('written'), called = newNeeds('called');
  const candidates = new RegExp(alternationOf([...byName.keys()]), 'g');
  const interned = newInterner();
  return (text) => {
    const imports = importsOf(text, interned);
    const named = namesAny(text) || imports.some((i) => (i.from.startsWith('.') ? catalogue.ending(i.from) !== undefined && sends(i, text) : isAddress(i.from) || sends(i, text) || catalogue.collects(i.from))) ? 'api' : namedIn(text);
    return { imports, scripts: scriptsIn(text), endpoint: keepsEndpoint(text), api: named === 'api', shows: named !== 'nothing' || imports.some((i) => catalogue.opens(i.from)), addressed: addressed.test(text) };
  };

  function sends({ from, names: taken, star, handed }: Import, text: string): boolean {
    // Who hands a package on as a whole does not say by which of its names others send.
    if (catalogue.sends(from) && (star || (handed && taken.some((name) => name === 'default' || name === '*' || holds(from, name))))) return true;
    if (!catalogue.sends(from) && !(catalogue.opens(from) && (written.test(text) || constant.test(text)))) return false;
    const names = catalogue.sendsBy(from);
    return names === undefined || called(names, text) || (catalogue.sends(from) && taken.some((name) => name === 'default' || name === '*') && isHandedOn(from, text));
  }

  /** Whether a package keeps what sends in a member of what it exports under a name: `transports.Http`. */
  function holds(from: string, name: string): boolean {
    return [...catalogue.package(from)?.next.get(name)?.next.keys() ?? []].some((key) => !key.startsWith('('));
  }

  /** What only shows something is an API where the text may have an address for it. */
  function namedIn(text: string): 'api' | 'shown' | 'nothing' {
    let mayAddress: boolean | undefined;
    let shown = false;
    candidates.lastIndex = 0;
    for (let m = candidates.exec(text); m; m = candidates.exec(text)) {
      const name = m[0], end = m.index + name.length;
      if ((isWord(text.charCodeAt(end)) && isWord(text.charCodeAt(end - 1))) || (name[0] !== '<' && isWord(text.charCodeAt(m.index - 1)))) continue;
      for (const mention of byName.get(name) as Mention[]) {
        const only = mention.shown && !(mayAddress ??= text.includes('//') || constant.test(text));
        if (only && shown) continue;
        if (stands(mention, text, m.index, end, tagNames) && !(inCode.has(mention.how) && isCommentedOut(text, m.index)) && (mention.needs === undefined || mention.how === 'tag' || needed(mention.needs, text))) { if (!only) return 'api'; shown = true; }
      }
    }
    return shown ? 'shown' : 'nothing';
  }
}

/** A member of the global object, or a module, whose name is worked out, and `require` under another name: it may be any. */
const workedOut = /\b(?:globalThis|window|self|global)(?:\s{1,3}as\s{1,3}[\w.<>, ]{1,60}\){1,3})?\s{0,3}(?:\?\.)?\[|=\s{0,3}(?:globalThis|window|self|global)(?:\s{1,3}as\s|;)|\beval\)|\]\s?:[^=}\]]{1,80}(?:=[^=}\]]{1,80})?\}\s?=\s?(?:globalThis|window|self|global)\b|\bcreateRequire\b|[=?]\s{0,3}require\s{0,3}[;,:\n]|\brequire\(\s{0,3}[A-Za-z_$]|\bimport\(\s{0,3}(?:[A-Za-z_$]|`\$)/g;

function namesAny(text: string): boolean {
  workedOut.lastIndex = 0;
  for (let m = workedOut.exec(text); m; m = workedOut.exec(text)) if (!isCommentedOut(text, m.index)) return true;
  return false;
}

/** How names stand that only code can have: elements and styles stand in other texts as well. */
const inCode: ReadonlySet<Mention['how']> = new Set(['word', 'free', 'write', 'after', 'before']);

/** A call that starts a file, or loads one by a path that is worked out. */
const starting = new RegExp(`\\b(?:${[...starterNames].join('|')})\\b|\\bimport\\(\\s?[\\w$]`);
/** How a program names what it was started with. */
const restarting = /\bargv\s?\[\s?1\s?\]/;
const scriptEnd = /\.[cm]?[jt]s['"`]/g;
/** A file beside the own one, whose ending is left out: `join(__dirname, 'sender')`. */
const beside = /\b(?:__dirname|dirname)\s?,\s?(?:['"`][\w.-]{1,40}['"`]\s?,\s?){0,3}['"`]([\w./-]{2,80})['"`]/g;
const none: readonly string[] = [];
const longestName = 80;

function scriptsIn(text: string): readonly string[] {
  if (!starting.test(text)) return none;
  return [...(restarting.test(text) ? [ownProgram] : []), ...new Set([...Array.from(text.matchAll(scriptEnd), (m) => {
    let start = m.index;
    while (start > 0 && m.index - start < longestName && (isWord(text.charCodeAt(start - 1)) || '.-'.includes(text[start - 1] as string))) start--;
    return text.slice(start, m.index + m[0].length - 1);
  }), ...Array.from(text.matchAll(beside), (m) => (m[1] as string).slice((m[1] as string).lastIndexOf('/') + 1))])];
}

/** Places of a package, or of its name, that are looked at. */
const maxPlaces = 40;
/** What stands before a name that is a whole value, and behind it. */
const beforeValue = /(?:\bexport\s{1,5}default\s{1,5}|[={,:]\s{0,20})$/, behindValue = /^\s{0,20}(?:[;,})]|$)|^[ \t]{0,20}\r?\n/;
const exported = /\bexports(?:\.\w{1,40})?\s?=\s?$/;

/** Whether a package as a whole may leave the text that imports it: as what the text exports, or as what is written to a name or a member. */
function isHandedOn(from: string, text: string): boolean {
  if (!text.includes('export')) return false;
  for (let at = text.indexOf(from), n = 0; at >= 0 && n < maxPlaces; at = text.indexOf(from, at + 1), n++) {
    if (!'\'"'.includes(text[at - 1] ?? '.')) continue;
    const before = text.slice(Math.max(0, at - 600), at - 1);
    if (exported.test(before.replace(/require\(\s?$/, ''))) return true;
    const name = localBefore(before.trimEnd());
    if (name !== undefined && standsAlone(name, text)) return true;
  }
  return false;
}

/** The name that a whole package gets: `import name from`, `import * as name from`, `name = require(`. */
function localBefore(code: string): string | undefined {
  if (code.endsWith('from')) {
    const clause = code.slice(code.lastIndexOf('import') + 'import'.length, -'from'.length).trim().replace(/^\*\s{1,9}as\s{1,9}/, '');
    return /^type\s{1,9}[\w$]/.test(clause) ? undefined : /^[\w$]{1,60}/.exec(clause)?.[0];
  }
  const head = code.endsWith('require(') ? code.slice(0, -'require('.length).trimEnd() : '';
  if (!head.endsWith('=')) return undefined;
  const value = head.slice(0, -1).trimEnd();
  let start = value.length;
  while (start > 0 && isWord(value.charCodeAt(start - 1))) start--;
  return value.slice(start) || undefined;
}

function standsAlone(name: string, text: string): boolean {
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < maxPlaces; at = text.indexOf(name, at + name.length), n++) {
    const end = at + name.length;
    if (behindValue.test(text.slice(end, end + 24)) && beforeValue.test(text.slice(Math.max(0, at - 40), at))) return true;
  }
  return false;
}

/** Import clauses are read back from their `from`, this far at most. */
const clauseReach = 4000;

function importsOf(text: string, interned: (piece: string) => string): Import[] {
  const out = new Map<string, { from: string; names: Set<string>; star: boolean; handed: boolean }>();
  specifier.lastIndex = 0;
  for (let m = specifier.exec(text); m; m = specifier.exec(text)) {
    const isClause = m[0].startsWith('from');
    const { names, handed } = isClause ? clauseBefore(text, m.index) : whole;
    if (names.length === 0 || isCommentedOut(text, m.index, isClause)) continue;
    const from = interned(plainSpecifier(m[2] as string));
    const known = out.get(from);
    const entry = known ?? { from, names: new Set<string>(), star: false, handed: true };
    if (!known) out.set(from, entry);
    if (!handed) entry.handed = false;
    for (const n of names) if (n === '**') entry.star = true; else entry.names.add(interned(n));
  }
  // A bundler puts a function of any name in the place of `require` where there may be none.
  if (shim.test(text)) for (const m of text.matchAll(calledWith)) {
    const from = interned(plainSpecifier(m[2] as string));
    if (!out.has(from)) out.set(from, { from, names: new Set(['*']), star: false, handed: false });
  }
  for (const [, list = ''] of text.matchAll(listed)) for (const m of list.matchAll(quoted)) {
    const from = interned(plainSpecifier(m[2] as string));
    if (isListedModule(from) && !out.has(from)) out.set(from, { from, names: new Set(['*']), star: false, handed: false });
  }
  return [...out.values()].map((i) => ({ from: i.from, names: [...i.names], star: i.star, handed: i.handed }));
}

const shim = /\btypeof require\s?(?:!==?\s?['"]undefined['"]|<\s?['"]u['"])\s?\?\s?require\b|['"]function['"]\s?===?\s?typeof require\s?&&\s?require\b/;
const calledWith = /\b[\w$]{1,12}\((['"])([@\w][\w@/.:-]{0,100})\1\)/g;

/** What a function is handed by a list of the names of modules. */
const listed = new RegExp(`\\b(?:${listing.define}|${listing.holder}\\.${listing.register})\\(\\s{0,20}(?:['"][^'"\\n]{1,200}['"],\\s{0,20})?\\[([^\\]]{1,4000})\\]`, 'g');
const quoted = /(['"])([@\w.][\w@/.:-]{0,200})\1/g;

interface Clause {
  readonly names: readonly string[];
  readonly handed: boolean;
}

const whole: Clause = { names: ['*'], handed: false };

/** The names between `import` or `export` and `from`; `**` for `export *`. */
function clauseBefore(text: string, end: number): Clause {
  const start = Math.max(0, end - clauseReach);
  const before = text.slice(start, end);
  const imported = before.lastIndexOf('import'), exported = before.lastIndexOf('export');
  const at = Math.max(imported, exported);
  if (at < 0) return whole;
  const handed = exported > imported;
  const clause = before.slice(at + 6).trim().replace(/^type(?=[\s{])\s{0,9}/, '');
  if (clause === '*') return { names: [handed ? '**' : '*'], handed };
  const open = clause.indexOf('{');
  const head = (open < 0 ? clause : clause.slice(0, open)).trim();
  const names = head.includes('*') ? ['*'] : head.replace(',', '').trim() ? ['default'] : [];
  if (open >= 0) for (const part of clause.slice(open + 1, clause.lastIndexOf('}')).split(',')) {
    const words = part.trim().split(/\s+/);
    const name = words[0] === 'type' && words.length > 1 && words[1] !== 'as' ? words[1] : words[0];
    if (name) names.push(name);
  }
  return { names, handed };
}

/** How far before an address its name is looked for: `API_URL = process.env.X ||\n  'https://…'`. */
const nameReach = 200;

/** Whether an address stands under a name that says so: looked for from each `://` backwards. */
function keepsEndpoint(text: string): boolean {
  let written = false;
  for (let at = text.indexOf('://'), n = 0; at >= 0 && n < 5000; at = text.indexOf('://', at + 3), n++) {
    let open = at - 1;
    while (open >= 0 && isWord(text.charCodeAt(open))) open--;
    const quote = text[open];
    if (quote !== "'" && quote !== '"' && quote !== '`') continue;
    if (!schemes.has(text.slice(open + 1, at))) continue;
    if (isHeld(text, open) || isTold(text, open)) return true;
    written = true;
  }
  return written && (hasDefault(text) || setting.test(text) || forwardingName.test(text));
}

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss', 'mqtt', 'mqtts', 'amqp', 'amqps', 'ftp', 'redis', 'postgres', 'postgresql', 'mongodb']);

/** Whether a literal stands among what a call is given that tells others: in the same statement, a few lines above at most. */
function isTold(text: string, literal: number): boolean {
  const before = text.slice(Math.max(0, literal - nameReach), literal);
  const statement = before.slice(before.lastIndexOf(';') + 1);
  return tellingCall.test(statement) || /\bsuper\(/.test(statement);
}

/** Goes back from a literal to the names it may be assigned to, no further than a statement, a literal or a line above. */
function isHeld(text: string, literal: number): boolean {
  let lines = 0;
  for (let i = literal - 1, n = 0; i >= 0 && n < nameReach; i--, n++) {
    const ch = text[i] as string;
    if (ch === ';' || ch === '`' || (ch === '\n' && ++lines > 1)) return false;
    if ((ch === '"' || ch === "'") && text[i + 1] !== ':' && !/^\s{0,3}:/.test(text.slice(i + 1, i + 5))) return false;
    if (ch === '(') {
      const called = wordBefore(text, i - 1);
      if (called && isClientName([called])) return true;
    }
    if (ch !== '=' && ch !== ':') continue;
    if (text[i + 1] === '=' || text[i + 1] === '>' || text[i - 1] === '=' || text[i - 1] === '!') continue;
    let end = i - 1;
    while (end >= 0 && ' \t?|&"\''.includes(text[end] as string)) end--;
    const name = wordBefore(text, end);
    if (name && isEndpointName(name)) return true;
  }
  return false;
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start >= 0 && isWord(text.charCodeAt(start))) start--;
  return text.slice(start + 1, end + 1);
}

/** A variable of the environment is set: `process.env.X = `, `process.env['X'] ??= `, `Object.assign(process.env, `, `Deno.env.set(`, `window.__ENV = {`. */
const setting = new RegExp(`\\b(?:${[environmentHolder, ...pageSettings].join('|')})(?:(?:\\.\\w{1,80}|\\[[^\\]\\n]{1,80}\\])?\\s{0,3}(?:\\?\\?|\\|\\|)?=[^=>]|\\.set\\()|\\bassign\\(\\s{0,20}[\\w.]{1,40}\\.(?:${[environmentHolder, ...pageSettings].join('|')})\\b`);

/** Whether a variable of the environment that says it is an endpoint has a default: `process.env.API_URL ?? origin`. */
function hasDefault(text: string): boolean {
  const variable = `${environmentHolder}.`;
  for (let at = text.indexOf(variable), n = 0; at >= 0 && n < 5000; at = text.indexOf(variable, at + 1), n++) {
    const start = at + variable.length;
    let end = start;
    while (isWord(text.charCodeAt(end))) end++;
    let next = end;
    while (' \t\n\r'.includes(text[next] ?? '.') && next < end + nameReach) next++;
    if ((text.startsWith('||', next) || text.startsWith('??', next)) && isEndpointName(text.slice(start, end))) return true;
  }
  return false;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}

/** Names that start and end in word characters share one pair of boundaries: then the engine skips from word to word. */
function alternationOf(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = (list: readonly string[]): string => list.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const plain = sorted.filter((n) => /^\w+$/.test(n));
  const rest = sorted.filter((n) => !/^\w+$/.test(n));
  return [`\\b(?:${escaped(plain)})\\b`, ...(rest.length ? [`(?:${escaped(rest)})`] : [])].join('|');
}

function stands(m: Mention, text: string, start: number, end: number, tags: ReadonlySet<string>): boolean {
  switch (m.how) {
    case 'text': return true;
    case 'word': return isCode(text, start, end);
    case 'tag': return takesAttribute(text, end, m.needs ?? []);
    case 'element': { const tag = /^\(\s{0,20}(?:[\w.]{1,40},\s{0,20})?['"`]([\w:]{1,40})['"`]/.exec(text.slice(end, end + 120)); return tag ? tags.has(tag[1] as string) : /^\(/.test(text.slice(end)) && !/^\(\s{0,20}[A-Z]/.test(text.slice(end, end + 24)); }
    case 'factory': { const tag = /^\)?\(\s{0,20}['"`]([\w:]{1,40})['"`]/.exec(text.slice(end, end + 80)); return tag !== null && tags.has(tag[1] as string); }
    case 'free': {
      const owner = ownerBefore(text, start);
      return owner === undefined ? /^\s{0,3}(?:\?\.|!)?\(/.test(text.slice(end, end + 8)) : globalObject.has(owner) || keepsGlobal(text);
    }
    case 'write': {
      const owner = ownerBefore(text, start);
      return (owner === undefined ? !/(?:[\w$]|\b(?:const|let|var)\s{1,4})$/.test(text.slice(Math.max(0, start - 20), start)) : globalObject.has(owner) || keepsGlobal(text)) && /^\s{0,3}=(?!=)/.test(text.slice(end, end + 8));
    }
    case 'after': return ownerBefore(text, start) === m.root;
    case 'before': return mayHave(text, end, m.root as string);
  }
}
