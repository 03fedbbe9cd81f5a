/** What the stack of threads.ts is enough for, with a margin. */
const deepest = 20_000;

/**
 * Whether brackets are nested so deeply that the parser, which is native code and recursive, would overrun its stack and
 * take the process with it. Brackets in texts and comments are counted too; no file comes near the limit by them.
 */
export function isTooDeep(text: string): boolean {
  if (text.length <= deepest) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // ( [ {
    if (code === 40 || code === 91 || code === 123) {
      if (++depth > deepest) return true;
    } else if ((code === 41 || code === 93 || code === 125) && depth > 0) depth--;
  }
  return false;
}
