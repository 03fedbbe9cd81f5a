import { cost } from './costs.ts';
import { begin, close, endExpression, endOperands, endStatement, ends, operator, pop, prefix, push, rightwards, type Scan } from './frames.ts';
import { afterLine, afterPattern, afterString, afterTemplateText, isDigit, isSpace, isWord } from './lexical.ts';
import { wordAt } from './words.ts';

const mostUnclosed = 20;

/** A name, a word of the language, or a number. */
export function word(s: Scan, code: number): void {
  const { text, i: from } = s;
  let at = from + 1;
  while (at < text.length && isWord(text.charCodeAt(at))) at++;
  if (isDigit(code)) {
    // `1.5` is one number, `1..toFixed` is two tokens more.
    if (text.charCodeAt(at) === 46 && isDigit(text.charCodeAt(at + 1))) do at++; while (at < text.length && isWord(text.charCodeAt(at)));
    s.i = at;
    begin(s, true);
    ends(s);
    return;
  }
  s.i = at;
  const kind = s.last === 'member' ? undefined : wordAt(text, from, at);
  if (kind === undefined && !s.line && !s.ended) {
    s.operand = true;
    s.last = s.start ? 'name' : '';
    s.start = false;
    return;
  }
  const isStart: boolean = s.start || (s.line && s.operand);
  if (kind === undefined || isKey(s)) {
    begin(s, true);
    s.operand = true;
    s.last = isStart || s.start ? 'name' : '';
    s.start = false;
    return;
  }
  const continues = kind === 'operator' || kind === 'extends';
  if (kind === 'else') s.line = s.ended = false;
  else begin(s, !continues && kind !== 'block');
  switch (kind) {
    case 'unary':
      // `for await (`
      if (s.last === 'for') return;
      prefix(s, cost.unary);
      break;
    case 'new': prefix(s, cost.construct); break;
    case 'yield': rightwards(s, cost.yield); break;
    case 'type': s.frame.prefix += cost.typeOperator; s.operand = true; s.last = 'contextual'; s.start = false; return;
    case 'extends': s.frame.right += cost.heritage; s.frame.conditions++; s.operand = false; break;
    case 'header': case 'do': s.frame.statement += cost.statement; s.operand = false; s.start = kind === 'do'; break;
    case 'for': s.frame.statement += cost.loop; s.operand = false; break;
    case 'clause': case 'block': s.operand = false; break;
    case 'else': s.operand = false; s.start = true; break;
    case 'function': case 'class': s.frame.pending = isStart || s.start ? kind : kind === 'class' ? 'class expression' : 'function expression'; s.operand = false; s.start = false; break;
    case 'namespace': s.operand = true; if (isStart || s.start) s.frame.pending = 'namespace'; s.start = false; break;
    // What they stand before is still the start of the statement; `async` and `abstract` are names as well.
    case 'modifier': s.operand = s.text.charCodeAt(from) === 97; s.last = 'contextual'; s.start = isStart || s.start; return;
    case 'operator': case 'beginning':
      if (continues && s.operand) operator(s);
      s.operand = false; s.start = false;
      break;
  }
  s.last = kind;
}

/** Whether the word that ends here is the name of a member: a colon follows, and no choice is open. */
function isKey(s: Scan): boolean {
  let at = s.i;
  while (s.text.charCodeAt(at) === 32) at++;
  return s.text.charCodeAt(at) === 58 && s.frame.kind === 'members';
}

/** Any other token. What a token nests is priced in costs.ts; here stands what it ends. */
export function sign(s: Scan, code: number): void {
  const next = s.text.charCodeAt(s.i + 1);
  switch (code) {
    case 40: // (
      begin(s, false);
      s.i++;
      if (s.last === 'header' || s.last === 'for' || s.last === 'clause') push(s, 'header', cost.paren);
      else { if (s.operand) s.frame.suffixes += cost.member; push(s, 'paren', cost.paren); }
      return;
    case 91: // [
      begin(s, false);
      s.i++;
      if (s.operand) s.frame.suffixes += cost.suffix;
      push(s, 'bracket', cost.bracket);
      return;
    case 123: s.i++; brace(s); return; // {
    case 41: case 93: { // ) ]
      s.i++;
      const closed = code === 41 ? close(s, 'paren', 'header', 'paren', 'paren') : close(s, 'bracket', 'bracket', 'bracket', 'bracket');
      s.operand = closed?.kind !== 'header';
      s.start = !s.operand;
      s.line = false;
      s.last = '';
      return;
    }
    case 125: { // }
      s.i++;
      const closed = close(s, 'statements', 'members', 'template', 'value');
      s.line = false;
      if (closed?.kind === 'template') template(s, s.i);
      else if (closed?.kind === 'value') return;
      else if (closed?.ends !== false) endStatement(s);
      else { ends(s); }
      return;
    }
    case 34: case 39: // " '
      begin(s, true);
      s.i = afterString(s.text, s.i);
      ends(s);
      return;
    case 96: // `
      begin(s, false);
      if (s.operand) s.frame.suffixes += cost.tag;
      template(s, s.i + 1);
      return;
    case 59: // ; also between the parts of a loop's head
      s.i++;
      if (s.frame.kind === 'header') { endExpression(s); s.operand = false; s.last = ''; }
      else endStatement(s);
      s.line = false;
      return;
    case 44: // , between type arguments divides nothing
      s.i++;
      begin(s, false);
      if (s.frame.angles > 0) { s.frame.comma = true; endOperands(s); } else endExpression(s);
      if (s.frame.kind !== 'statements' && s.frame.kind !== 'file') s.frame.statement = 0;
      s.operand = false; s.start = false; s.last = '';
      return;
    case 58: colon(s); return; // :
    case 63: // ?
      begin(s, false);
      s.i++;
      if (next === 46) { s.i++; s.frame.suffixes += cost.member; s.operand = false; s.last = 'member'; return; }
      if (next === 63) { s.i++; s.frame.angles = 0; operator(s); return; }
      if (s.frame.conditions > 0) s.frame.conditions--;
      else s.frame.angles = 0;
      rightwards(s, cost.choice);
      return;
    case 61: // =
      begin(s, false);
      if (next === 62) { s.i += 2; rightwards(s, cost.arrow); s.last = '=>'; return; }
      if (next === 61) { s.i += s.text.charCodeAt(s.i + 2) === 61 ? 3 : 2; s.frame.angles = 0; operator(s); return; }
      s.i++;
      // Between type arguments stands no `=`: they were comparisons, and the comma divided expressions.
      if (s.frame.comma) endExpression(s);
      s.frame.right += s.frame.angles * cost.angle;
      s.frame.angles = 0;
      rightwards(s, s.frame.kind === 'paren' ? cost.parameterDefault : cost.assignment);
      return;
    case 46: // .
      begin(s, false);
      if (next === 46) { s.i += 3; s.operand = false; s.start = false; s.last = ''; return; }
      s.i++;
      if (isDigit(next) && !s.operand) { word(s, 48); return; }
      s.frame.suffixes += s.frame.pending === 'namespace' ? cost.namespaceMember : cost.member;
      s.operand = false;
      s.last = 'member';
      return;
    case 33: // !
      if (next === 61) { begin(s, false); s.i += s.text.charCodeAt(s.i + 2) === 61 ? 3 : 2; s.frame.angles = 0; operator(s); return; }
      begin(s, !s.operand);
      s.i++;
      if (s.operand) s.frame.suffixes += cost.suffix;
      else { prefix(s, cost.not); s.last = ''; }
      return;
    case 126: begin(s, true); s.i++; prefix(s, cost.unary); s.last = ''; return; // ~
    case 43: case 45: // + -
      if (next === code) { s.i += 2; if (s.operand && !s.line) return; begin(s, true); prefix(s, cost.unary); s.last = ''; return; }
      begin(s, false);
      s.i++;
      s.frame.angles = 0;
      if (s.operand) operator(s);
      else { prefix(s, cost.unary); s.last = ''; }
      return;
    case 42: // *
      begin(s, false);
      s.i++;
      if (next === 42) { s.i++; rightwards(s, cost.power); return; }
      if (s.operand) { s.frame.angles = 0; operator(s); }
      return;
    case 38: case 124: // & |
      begin(s, false);
      s.i++;
      if (next === code) { s.i++; s.frame.angles = 0; }
      operator(s);
      return;
    case 37: case 94: begin(s, false); s.i++; s.frame.angles = 0; operator(s); return; // % ^
    case 47: { // /
      begin(s, false);
      // Behind type arguments stands no division. What looks for an end in vain looks through the whole line, so it is not let do so for ever.
      const mayBe = (!s.operand || s.last === 'types') && s.unclosed < mostUnclosed;
      const end = mayBe ? afterPattern(s.text, s.i) : -1;
      if (mayBe && end < 0) s.unclosed++;
      if (end > 0) { s.i = end; ends(s); return; }
      s.i++;
      s.frame.angles = 0;
      operator(s);
      return;
    }
    case 60: less(s, next); return; // <
    case 62: // >
      begin(s, false);
      s.i++;
      if (s.frame.kind === 'angle' && s.frame.angles === 0) { pop(s); s.frame.prefix += cost.cast; s.operand = false; s.last = ''; return; }
      if (s.frame.angles > 0) { s.frame.angles--; s.frame.suffixes += cost.typeArguments; s.operand = true; s.last = 'types'; return; }
      while (s.text.charCodeAt(s.i) === 62) s.i++;
      if (s.text.charCodeAt(s.i) === 61 && s.text.charCodeAt(s.i - 2) !== 62) s.i++;
      operator(s);
      return;
    default: // @ # and what is no code
      begin(s, code === 64 || code === 35);
      s.i++;
      s.operand = false;
  }
}

function brace(s: Scan): void {
  const { pending } = s.frame;
  if (s.last === '=>') { begin(s, false); push(s, 'statements', cost.arrowBody); return; }
  const isBlock: boolean = (s.operand && s.frame.kind !== 'angle') || s.start || s.last === 'do' || s.last === 'block' || s.last === 'clause';
  begin(s, isBlock && pending === '' && s.operand);
  if ((pending === 'function' || pending === 'function expression') && s.operand) { s.frame.pending = ''; push(s, 'statements', pending === 'function' ? cost.body : cost.functionExpression, pending === 'function'); return; }
  if ((pending === 'class' || pending === 'class expression') && (s.operand || s.last === 'class')) { s.frame.pending = ''; push(s, 'members', cost.members, pending === 'class'); return; }
  if (isBlock) {
    s.frame.pending = '';
    push(s, 'statements', s.operand || pending === 'namespace' ? cost.body : cost.block, true);
  } else push(s, 'members', cost.members);
}

function template(s: Scan, from: number): void {
  s.i = afterTemplateText(s.text, from);
  if (s.text.charCodeAt(s.i - 1) === 123 && s.text.charCodeAt(s.i - 2) === 36) { push(s, 'template', cost.template); return; }
  ends(s);
}

function colon(s: Scan): void {
  begin(s, false);
  s.i++;
  const isLabel = s.last === 'name' && (s.frame.kind === 'statements' || s.frame.kind === 'file');
  if (isLabel) { s.frame.statement += cost.label; endOperands(s); s.start = true; }
  else {
    // In a list of statements what is no label and no choice is a `case`, or the type of a variable, which begins no statement.
    s.start = (s.frame.kind === 'statements' || s.frame.kind === 'file') && s.frame.right === 0;
    if (s.frame.kind === 'paren') s.frame.right += cost.parameterType;
    endOperands(s);
  }
  s.operand = false;
  s.last = '';
}

function less(s: Scan, next: number): void {
  if (s.text.startsWith('<!--', s.i)) { s.i = afterLine(s.text, s.i); return; }
  begin(s, !s.operand);
  s.i++;
  if (s.operand) {
    if (next === 61 || next === 60) { s.i++; operator(s); return; }
    s.frame.angles++;
    operator(s);
    return;
  }
  if (s.markup && s.last !== 'function' && !isGeneric(s)) push(s, 'tag', cost.element);
  else push(s, 'angle', cost.angle);
}

/** Whether `<` begins type parameters in a text where it may begin an element: `<T,>`, `<T = U>` or `<T extends U>`. */
function isGeneric(s: Scan): boolean {
  let at = s.i;
  if (s.text.startsWith('const ', at)) at += 6;
  while (at < s.text.length && isSpace(s.text.charCodeAt(at))) at++;
  const from = at;
  while (at < s.text.length && isWord(s.text.charCodeAt(at))) at++;
  if (at === from) return false;
  while (at < s.text.length && isSpace(s.text.charCodeAt(at))) at++;
  const code = s.text.charCodeAt(at);
  return code === 44 || code === 61 || (s.text.startsWith('extends', at) && isSpace(s.text.charCodeAt(at + 7)));
}
