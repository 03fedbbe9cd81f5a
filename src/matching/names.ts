import models, { noise as noiseLists, type PersonalDataModel } from '../catalogue/personal-data.ts';
import { remembered } from './remembered.ts';
import { tokensOf } from './tokens.ts';

export { tokensOf } from './tokens.ts';

/** What a name says: the value under it is of this category. `weak`: only in company (a second category in the same object). */
export interface PersonalDatum {
  readonly category: string;
  readonly label: string;
  readonly weak: boolean;
}

export type NameMatcher = (name: string) => PersonalDatum | undefined;

/** `size` counts the tokens as the catalogue has them, so that `firstname` is as long as `first name`. No datum: a name of `noise.names`. */
interface Hit {
  readonly size: number;
  readonly datum: PersonalDatum | undefined;
}

interface Node {
  readonly next: Map<string, Node>;
  hit?: Hit;
}

interface Match extends Hit {
  readonly start: number;
  readonly end: number;
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ARABIC = /\p{Script=Arabic}/u;
const DIGITS = /^\p{N}+$/u;
/** Below this, joined words collide with ordinary ones. */
const SHORTEST_JOINED = 4;
/** Two letters stay doubtful in whatever company (`userXl`). */
const SHORTEST_KNOWN = 3;
/** Longer identifiers are generated; what they say is not what a person named. */
const LONGEST_NAME = 200;

const before = new Set<string>(noiseLists.before);
const after = new Set<string>(noiseLists.after);
const neutral = new Set<string>(noiseLists.neutral);
const persons = new Set<string>(noiseLists.persons);
const qualifiers = new Set<string>(noiseLists.qualifiers);
const scriptNoise = new Set<string>(noiseLists.script.map(unify));

/** Compiles the catalogue's words, and a user's own, into one matcher. The user's words win over the catalogue's. */
export function compileNames(extra: readonly PersonalDataModel[] = []): NameMatcher {
  const words: Node = { next: new Map() };
  const script: Node = { next: new Map() };
  for (const name of noiseLists.names) insert(words, name, { size: name.length, datum: undefined });
  for (const model of [...extra, ...models]) insertModel(model, words, script);
  for (const model of [...extra, ...models]) insertJoined(model, words);
  return (name) => (name.length > LONGEST_NAME ? undefined : match(tokensOf(name).map(unify), words, script));
}

let standard: NameMatcher | undefined;
/** By the catalogue's words, compiled when a name is first asked for: most runs over few files never ask. */
export const personalDataOf: NameMatcher = remembered((name) => (standard ??= compileNames())(name));

/** Whether something of this name is a person: by the last word of it. */
export const isPerson = remembered((name: string): boolean => name.length <= LONGEST_NAME && persons.has(tokensOf(name).at(-1) ?? ''));

function insertModel(model: PersonalDataModel, words: Node, script: Node): void {
  const strong: PersonalDatum = { category: model.category, label: model.label, weak: false };
  const weak: PersonalDatum = { ...strong, weak: true };
  for (const word of model.words) insert(words, word.map(unify), { size: word.length, datum: strong });
  for (const word of model.weak ?? []) insert(words, word.map(unify), { size: word.length, datum: weak });
  for (const text of model.script ?? []) {
    const tokens = tokensOf(text).map(unify);
    const [only] = tokens;
    if (tokens.length === 1 && only !== undefined && IDEOGRAPH.test(only)) insert(script, [...only], { size: [...only].length, datum: strong });
    else insert(words, tokens, { size: tokens.length, datum: strong });
  }
}

function insertJoined(model: PersonalDataModel, words: Node): void {
  for (const text of model.script ?? []) {
    const size = tokensOf(text).length;
    if (size > 1) insert(words, [unify(text.replace(/\s+/gu, ''))], { size, datum: { category: model.category, label: model.label, weak: false } });
  }
  for (const [list, weak] of [[model.words, false], [model.weak ?? [], true]] as const) {
    for (const word of list) {
      const joined = word.join('');
      if (word.length < 2 || joined.length < SHORTEST_JOINED) continue;
      insert(words, [joined], { size: word.length, datum: { category: model.category, label: model.label, weak } });
    }
  }
}

function insert(root: Node, keys: readonly string[], hit: Hit): void {
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (child === undefined) node.next.set(key, (child = { next: new Map() }));
    node = child;
  }
  if (node !== root) node.hit ??= hit;
}

function match(tokens: readonly string[], words: Node, script: Node): PersonalDatum | undefined {
  let strong: Match | undefined;
  let weak: Match | undefined;
  for (let start = 0; start < tokens.length; start++) {
    for (const found of matchesAt(tokens, start, words, script)) {
      if (found.datum?.weak) {
        if (standsAlone(tokens, found) && found.size >= (weak?.size ?? 0)) weak = found;
      } else if (found.size >= (strong?.size ?? 0)) {
        // Of equally long ones the last: the head of a compound stands at its end (`passwordResetEmail` is an address).
        strong = found;
      }
    }
  }
  if (strong !== undefined) return strong.datum && inContext(tokens, strong, strong.datum);
  if (weak?.datum === undefined || tokens.some(isScriptNoise)) return undefined;
  const long = tokens.slice(weak.start, weak.end).join('').length >= SHORTEST_KNOWN;
  const known = long && weak.start > 0 && persons.has(singular(tokens[weak.start - 1]!, persons));
  return known ? { ...weak.datum, weak: false } : weak.datum;
}

/** The longest match of each kind that begins at this token. */
function matchesAt(tokens: readonly string[], start: number, words: Node, script: Node): Match[] {
  const found: Match[] = [];
  let node: Node | undefined = words;
  for (let index = start; index < tokens.length; index++) {
    const token = tokens[index]!;
    const child: Node | undefined = step(node, token);
    if (child === undefined) {
      if (node !== words && DIGITS.test(token)) continue;
      break;
    }
    node = child;
    if (node.hit !== undefined) found.push({ ...node.hit, start, end: index + 1 });
  }
  const token = tokens[start]!;
  const inside = IDEOGRAPH.test(token) ? withinScript(token, script) : undefined;
  // One token of script is one word, however many characters it has.
  if (inside !== undefined) found.push({ size: 1, datum: inside.datum, start, end: start + 1 });
  return found;
}

function withinScript(token: string, script: Node): Hit | undefined {
  const chars = [...token];
  let best: Hit | undefined;
  for (let start = 0; start < chars.length; start++) {
    let node: Node | undefined = script;
    for (let index = start; index < chars.length; index++) {
      node = node.next.get(chars[index]!);
      if (node === undefined) break;
      if (node.hit !== undefined && node.hit.size >= (best?.size ?? 0)) best = node.hit;
    }
  }
  return best;
}

/** The verdict on a match from what stands around it. */
function inContext(tokens: readonly string[], found: Match, datum: PersonalDatum): PersonalDatum | undefined {
  if (tokens.some(isScriptNoise)) return undefined;
  for (let index = 0; index < found.start; index++) if (before.has(tokens[index]!)) return undefined;
  let head = true;
  for (let index = found.end; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (after.has(token)) return undefined;
    if (!neutral.has(token) && !DIGITS.test(token)) head = false;
  }
  return head ? datum : { ...datum, weak: true };
}

function standsAlone(tokens: readonly string[], found: Match): boolean {
  return tokens.every((token, index) => {
    if (index >= found.start && index < found.end) return true;
    if (DIGITS.test(token)) return true;
    return index < found.start ? qualifiers.has(token) || persons.has(singular(token, persons)) : neutral.has(token);
  });
}

function isScriptNoise(token: string): boolean {
  if (IDEOGRAPH.test(token)) {
    for (const word of scriptNoise) if (token.includes(word)) return true;
    return false;
  }
  return scriptNoise.has(token);
}

function step(node: Node, token: string): Node | undefined {
  for (const form of forms(token)) {
    const child = node.next.get(form);
    if (child !== undefined) return child;
  }
  return undefined;
}

function singular(token: string, known: ReadonlySet<string>): string {
  return forms(token).find((form) => known.has(form)) ?? token;
}

/** A token and what it may be the plural of. */
function forms(token: string): readonly string[] {
  if (token.length < 4 || !token.endsWith('s')) return [token];
  if (token.endsWith('ies')) return [token, `${token.slice(0, -3)}y`];
  if (token.endsWith('ses')) return [token, token.slice(0, -1), token.slice(0, -2), `${token.slice(0, -2)}is`];
  return token.endsWith('es') ? [token, token.slice(0, -1), token.slice(0, -2)] : [token, token.slice(0, -1)];
}

/** Arabic is written with and without vowel signs, hamza and article: one form for all. */
function unify(token: string): string {
  if (!ARABIC.test(token)) return token;
  const plain = token.normalize('NFD').replace(/\p{M}/gu, '').replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/[ٱ]/g, 'ا');
  return plain.startsWith('ال') && plain.length > 4 ? plain.slice(2) : plain;
}
