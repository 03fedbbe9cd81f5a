import { remembered } from './remembered.ts';

const SEPARATOR = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const IDEOGRAPH = 4;
const ARABIC = 5;
/** Belongs to what stands before it: accents, vowel signs. */
const MARK = 6;
/** Invisible, and no boundary: joiners are allowed in identifiers and would split a word unseen. */
const NOTHING = 7;

const NUMBER = /^\p{N}$/u;
const IDEOGRAPHS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;
const ARABIC_LETTER = /^\p{Script=Arabic}$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]$/u;
const LETTER = /^\p{L}$/u;
const COMBINING = /^\p{M}$/u;
const FORMAT = /^\p{Cf}$/u;
const TATWEEL = 'ـ';

function kindOf(char: string): number {
  const code = char.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return LOWER;
    if (code >= 65 && code <= 90) return UPPER;
    if (code >= 48 && code <= 57) return DIGIT;
    return SEPARATOR;
  }
  if (FORMAT.test(char) || char === TATWEEL) return NOTHING;
  if (COMBINING.test(char)) return MARK;
  if (NUMBER.test(char)) return DIGIT;
  if (IDEOGRAPHS.test(char)) return IDEOGRAPH;
  if (LETTER.test(char)) {
    if (ARABIC_LETTER.test(char)) return ARABIC;
    return CAPITAL.test(char) ? UPPER : LOWER;
  }
  return SEPARATOR;
}

/**
 * The words of an identifier, lower case: `userEMail` is `user`, `e`, `mail`; `HTTPServerIDs` is `http`, `server`, `ids`.
 * Digits are tokens of their own; a run of Chinese, Japanese, Korean or Arabic letters is one token. Linear in the length.
 */
export const tokensOf = remembered(split);

function split(identifier: string): readonly string[] {
  const tokens: string[] = [];
  let word = '';
  let kind = SEPARATOR;
  /** Capitals at the end of `word`, counted while nothing else has followed them. */
  let capitals = 0;

  const close = (): void => {
    if (word !== '') tokens.push(word.toLowerCase());
    word = '';
    capitals = 0;
  };

  const chars = [...identifier];
  for (let index = 0; index < chars.length; index++) {
    const char = chars[index]!;
    const next = kindOf(char);
    if (next === NOTHING) continue;
    if (next === MARK) {
      if (word !== '') word += char;
      continue;
    }
    if (next === SEPARATOR) {
      close();
      kind = SEPARATOR;
      continue;
    }
    if (kind === UPPER && next === LOWER) {
      if (capitals > 1 && !isPluralOfAcronym(chars, index)) {
        // The last capital begins the word that goes on here: `IPAddress`.
        const split = lastCharacterStart(word);
        const head = word.slice(split);
        word = word.slice(0, split);
        close();
        word = head;
      }
    } else if (kind !== next) {
      close();
    }
    word += char;
    capitals = next === UPPER ? capitals + 1 : 0;
    kind = next;
  }
  close();
  return tokens;
}

/** `IDs`, `SSNs`: an `s` after capitals that no small letter follows. */
function isPluralOfAcronym(chars: readonly string[], index: number): boolean {
  if (chars[index] !== 's') return false;
  const after = chars[index + 1];
  return after === undefined || kindOf(after) !== LOWER;
}

/** Where the last letter of a word begins, accents included. */
function lastCharacterStart(word: string): number {
  let start = word.length;
  for (const char of [...word].reverse()) {
    start -= char.length;
    if (kindOf(char) !== MARK) break;
  }
  return start;
}
