import { cost } from './costs.ts';
import { ends, pop, push, type Scan } from './frames.ts';
import { afterBlockComment, afterLine } from './lexical.ts';

/** One step inside the tag of an element, or in what stands between its tags. */
export function element(s: Scan, code: number): void {
  const next = s.text.charCodeAt(s.i + 1);
  if (code === 123) { s.i++; push(s, 'value', cost.members); return; }
  if (s.frame.kind === 'content') {
    s.i++;
    if (code !== 60) return;
    if (next !== 47) { push(s, 'tag', cost.element); return; }
    // The end of the element: `</a>`.
    while (s.i < s.text.length && s.text.charCodeAt(s.i) !== 62) s.i++;
    s.i++;
    endElement(s);
    return;
  }
  if (code === 34 || code === 39) {
    const end = s.text.indexOf(s.text[s.i] as string, s.i + 1);
    s.i = end < 0 ? s.text.length : end + 1;
  } else if (code === 47 && next === 47) s.i = afterLine(s.text, s.i);
  else if (code === 47 && next === 42) s.i = afterBlockComment(s.text, s.i);
  else if (code === 47 && next === 62) { s.i += 2; endElement(s); }
  else if (code === 60) {
    s.i++;
    push(s, s.last === 'value' ? 'tag' : 'angle', s.last === 'value' ? cost.element : cost.angle);
  } else if (code === 62) {
    s.i++;
    s.frame.kind = 'content';
  } else {
    if (code === 46) s.frame.suffixes += cost.suffix;
    s.last = code === 61 ? 'value' : '';
    s.i++;
  }
}

function endElement(s: Scan): void {
  pop(s);
  ends(s);
}
