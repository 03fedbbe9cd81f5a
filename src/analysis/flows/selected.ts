import type { Expr, Prop } from '../../facts/types.ts';
import { pickPart } from '../../matching/flows.ts';
import { holdsQuestion, holdsRows, listedIn, namesColumns, selectionOf, takesColumns, type Selection } from '../../matching/queries.ts';
import type { Frame } from '../modules.ts';
import { namedData } from './named.ts';
import type { Step } from './steps.ts';
import { isIndex, isWhole, leftOut, type Walker } from './walker.ts';

const maxArguments = 3;
const maxDepth = 4;

/** Stands for what is put into a text. */
const hole = ' ? ';

/** Emits the personal data that a question asks for, where its answer matters as a whole: `SELECT email FROM …`, `{ me { email } }`, `findMany({ select: { email: true } })`. */
export function selected(w: Walker, x: Expr & { k: 'call' | 'new' | 'template' }, called: string, frame: Frame, keys: readonly string[], step: Step): void {
  const asked = x.k === 'template' ? questionsIn(w, x, frame, 0) : x.args.slice(0, maxArguments).flatMap((a) => [...(takesColumns(called) ? listed(a) : []), ...questionsIn(w, a, frame, 0)]);
  for (const selection of asked) {
    const props = namesIn(selection, keys).map((key): Prop => ({ key, value: { k: 'free', name: key, s: x.s, e: x.e } }));
    for (const { named } of namedData(props, true)) w.emit(named, step);
  }
}

/** The names that are part of what matters: below the members that are asked for, and all where rows are. */
function namesIn(selection: Selection, keys: readonly string[]): string[] {
  if (isWhole(keys)) { const gone = leftOut(keys[0]) ?? []; return [...selection].flatMap(([name, below]) => (gone.includes(name) ? [] : [name, ...namesIn(below, [])])); }
  const [first, ...rest] = keys as [string, ...string[]];
  const below = selection.get(first);
  if (below) return namesIn(below, rest);
  return isIndex(first) || holdsRows(first) ? namesIn(selection, rest) : [];
}

function questionsIn(w: Walker, x: Expr, frame: Frame, depth: number): Selection[] {
  if (depth > maxDepth) return [];
  switch (x.k) {
    case 'text': case 'template': case 'binary': { const text = textOf(x); const found = text === undefined ? undefined : selectionOf(text); return found ? [found] : []; }
    case 'name': {
      const b = frame.module.facts.bindings[x.binding];
      const [write, more] = b?.writes ?? [];
      if (b?.import) { const from = w.load(b.import.from, frame.module), one = from?.facts.exports[b.import.name]; return from && one?.k === 'value' ? questionsIn(w, one.value, from.root, depth + 1) : []; }
      return write && !more && write.path.length === 0 ? questionsIn(w, write.value, frame, depth + 1) : [];
    }
    case 'object': return x.props.flatMap(({ key, value }) => (typeof key !== 'string' ? [] : holdsQuestion(key) ? questionsIn(w, value, frame, depth + 1) : namesColumns(key) ? listed(value) : []));
    case 'call': return x.callee.k === 'member' && typeof x.callee.key === 'string' && pickPart(x.callee.key) === 'serialise' && x.args[0] ? questionsIn(w, x.args[0], frame, depth + 1) : [];
    default: return [];
  }
}

/** Names that are written out: in a text, a list, or as the members of an object. */
function listed(x: Expr): Selection[] {
  const names = x.k === 'text' ? listedIn(x.v) : x.k === 'array' ? x.items.flatMap((i) => (i.k === 'text' ? (listedIn(i.v) ?? []) : [])) : x.k === 'object' ? x.props.flatMap(({ key, value }) => (typeof key === 'string' && !isOff(value) ? [key] : [])) : undefined;
  return names?.length ? [new Map(names.map((name) => [name, new Map()]))] : [];
}

const isOff = (x: Expr): boolean => (x.k === 'constant' && x.v !== true) || (x.k === 'number' && x.v === 0);

function textOf(x: Expr): string | undefined {
  if (x.k === 'text') return x.v;
  if (x.k === 'template') return x.quasis.join(hole);
  if (x.k !== 'binary' || x.op !== '+') return undefined;
  const [left, right] = [textOf(x.left), textOf(x.right)];
  return left === undefined ? undefined : left + (right ?? hole);
}
