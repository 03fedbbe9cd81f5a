import type { Expr } from '../../facts/types.ts';
import { isOfArguments, isOwnFile, isOwnProgram, isProcess, startedByItself, variableIn } from '../../matching/starters.ts';
import type { Module } from '../modules.ts';
import type { CallSite } from './callers.ts';

/** Names and arguments are followed this far. */
const maxDepth = 6;
/** A text that tells a started program from others is no shorter. */
const shortest = 2;

/**
 * What a program asks to know that it has started itself: the words it looks for in its arguments, the variables it looks for in its
 * environment; nothing where any start of its own will do (`process.send`). Undefined where a condition asks nothing of the kind.
 */
export function marksOf(test: Expr, sense: boolean, module: Module, depth = 0): readonly string[] | undefined {
  if (depth > maxDepth) return undefined;
  const inner = (x: Expr, holds: boolean): readonly string[] | undefined => marksOf(x, holds, module, depth + 1);
  switch (test.k) {
    case 'unary': return test.op === '!' ? inner(test.of, !sense) : undefined;
    case 'choice': return (test.op === '&&') === sense ? (inner(test.left, sense) ?? inner(test.right, sense)) : undefined;
    case 'binary': {
      const equal = test.op === '===' || test.op === '==' ? sense : test.op === '!==' || test.op === '!=' ? !sense : test.op.startsWith('>') && sense;
      return equal ? asked(test, module) : undefined;
    }
    default: { const itself = startedByItself(chainOf(test, module)); return itself === undefined ? (sense ? asked(test, module) : undefined) : itself === sense ? [] : undefined; }
  }
}

function asked(test: Expr, module: Module): readonly string[] | undefined {
  const chains: string[] = [], texts: string[] = [];
  visit(test, module, 0, (x) => { if (x.k === 'text') texts.push(x.v); else chains.push(chainOf(x, module)); });
  if (chains.some(isOfArguments)) { const words = texts.filter((t) => t.length >= shortest); return words.length > 0 ? words : undefined; }
  const variables = chains.flatMap((c) => variableIn(c) ?? []);
  return variables.length > 0 ? variables : undefined;
}

/** Whether a start hands over one of these words, or sets one of these variables. */
export function handsOver({ expr, module }: CallSite, marks: readonly string[]): boolean {
  let found = marks.length === 0;
  for (const a of expr.args) visit(a, module, 0, (x) => { found ||= x.k === 'text' ? marks.includes(x.v) : x.k === 'template' ? x.quasis.some((q) => marks.some((m) => q.split(/\s+/).includes(m))) : x.k === 'object' && x.props.some((p) => typeof p.key === 'string' && marks.includes(p.key)); });
  return found;
}

/** Which file a start runs: the one it stands in, or that which the program began with; undefined where it is another. */
export function startsItself({ expr, module }: CallSite): 'file' | 'program' | undefined {
  let out: 'file' | 'program' | undefined;
  for (const a of expr.args) {
    if (a.k === 'object') continue;
    visit(a, module, 0, (x) => { const chain = chainOf(x, module); if (isOwnFile(chain)) out = isOwnProgram(chain) ? 'program' : (out ?? 'file'); });
  }
  return out;
}

/** What an expression is made of, following names within the file. */
function visit(x: Expr, module: Module, depth: number, each: (x: Expr) => void): void {
  if (depth > maxDepth) return;
  each(x);
  const inner = (y: Expr): void => visit(y, module, depth + 1, each);
  switch (x.k) {
    case 'name': { const b = module.facts.bindings[x.binding]; if (b && b.kind !== 'param') for (const w of b.writes.slice(0, maxDepth)) inner(w.value); return; }
    case 'array': case 'sequence': x.items.forEach(inner); return;
    case 'object': for (const p of x.props) inner(p.value); return;
    case 'call': case 'new': if (x.callee.k === 'member') inner(x.callee.of); x.args.forEach(inner); return;
    case 'member': case 'spread': case 'await': case 'unary': inner(x.of); return;
    case 'binary': case 'choice': inner(x.left); inner(x.right); return;
    default:
  }
}

/** `process.argv[1]` as text, by whatever name the module has `process`. */
export function chainOf(x: Expr, module: Module): string {
  switch (x.k) {
    case 'free': return x.name;
    case 'name': { const b = module.facts.bindings[x.binding]; return b?.import && isProcess(b.import.from) ? (b.import.name === 'default' || b.import.name === '*' ? 'process' : `process.${b.import.name}`) : (b?.import?.name ?? ''); }
    case 'member': return typeof x.key === 'string' ? `${chainOf(x.of, module)}.${x.key}` : chainOf(x.of, module);
    default: return '';
  }
}
