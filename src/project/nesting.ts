/**
 * The parser recurses natively, and a native stack that overflows takes the process with it: an editor's, or a whole lint run's.
 * Code nests by brackets, and to the right by `?:`, `=>`, `=` and `else`; deeper than this no parser's stack is sure to hold.
 */
export const maxNesting = 1000;

/**
 * Whether a text nests deeper than that. One pass over characters; what stands in strings and comments counts too, which errs on
 * the safe side.
 */
export function nestsTooDeep(text: string): boolean {
  const rights = new Int32Array(maxNesting + 2);
  const elses = new Int32Array(maxNesting + 2);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 40: case 91: case 123: // ( [ {
        if (++depth > maxNesting) return true;
        rights[depth] = 0;
        elses[depth] = 0;
        break;
      case 41: case 93: case 125: // ) ] }
        if (depth > 0) depth--;
        if (text.charCodeAt(i) === 125 && !isElse(text, i + 1)) elses[depth] = 0;
        break;
      case 44: rights[depth] = 0; break; // ,
      case 10: // A line that goes on starts with an operator; any other is a statement of its own, with or without semicolons.
        if (!goesOn(text, i + 1)) rights[depth] = 0;
        break;
      case 59: // ;
        rights[depth] = 0;
        if (!isElse(text, i + 1)) elses[depth] = 0;
        break;
      case 61: // =
        if (text.charCodeAt(i + 1) === 61) i++;
        else if ((rights[depth] = (rights[depth] as number) + 1) > maxNesting) return true;
        break;
      case 63: // ? but not ?? and ?.
        if (text.charCodeAt(i + 1) === 63 || text.charCodeAt(i + 1) === 46) i++;
        else if ((rights[depth] = (rights[depth] as number) + 1) > maxNesting) return true;
        break;
      case 101: // e
        if (text.startsWith('else', i) && (elses[depth] = (elses[depth] as number) + 1) > maxNesting) return true;
    }
  }
  return false;
}

function goesOn(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return '?:.&|+-*/=<>,'.includes(text[at] ?? ';');
}

function isElse(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return text.startsWith('else', at);
}
