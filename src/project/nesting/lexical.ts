/** What stands between the tokens of a text and inside of them: each function gives where it ends. All are linear. */

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** Whether a character of the first 128 goes on with a word: letters, digits, `$`, `_` and the start of an escape. */
const inWord = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$\\]/.test(String.fromCharCode(code)) ? 1 : 0));

export function isWord(code: number): boolean {
  return code < 128 ? inWord[code] === 1 : !isSpace(code);
}

export function afterLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** @param from where its `/*` stands */
export function afterBlockComment(text: string, from: number): number {
  const end = text.indexOf('*/', from + 2);
  return end < 0 ? text.length : end + 2;
}

/** A string that is not closed ends with its line, as an error. @param from where its quote stands */
export function afterString(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (code === 92) at++;
    else if (code === 10 || code === 13) return at;
  }
  return text.length;
}

/** -1 where no expression is closed on its line, so that its `/` is a sign. @param from where its `/` stands */
export function afterPattern(text: string, from: number): number {
  let inClass = false;
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 91) inClass = true;
    else if (code === 93) inClass = false;
    else if (code === 47 && !inClass) return at + 1;
    if (isLineEnd(text.charCodeAt(at))) return -1;
  }
  return -1;
}

/** Where the text of a template literal is interrupted by `${`, or ends. */
export function afterTemplateText(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 96) return at + 1;
    else if (code === 36 && text.charCodeAt(at + 1) === 123) return at + 2;
  }
  return text.length;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
