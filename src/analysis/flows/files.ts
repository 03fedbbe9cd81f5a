import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isFileWriter } from '../../matching/flows.ts';
import type { Frame } from '../modules.ts';
import type { Step } from './steps.ts';
import { at, type Walker } from './walker.ts';

/** Names behind names are looked at so deep, and names of one path that are told apart. */
const maxDepth = 4;
const maxNames = 60;

/** A write into a file: what is written. */
export interface FileWritten {
  readonly site: Expr & { k: 'call' };
  readonly value: Expr;
  readonly fn: number;
}

/** What a module writes into the file that it reads here, as far as names tell that it is the same: a variable, a field, a function or a file name. */
export function writtenTo(path: Expr, facts: ModuleFacts): FileWritten[] {
  const wanted = namesIn(path, facts);
  if (wanted.size === 0) return [];
  return facts.calls.flatMap(({ expr, fn }): FileWritten[] => {
    if (expr?.k !== 'call' || expr.args.length === 0) return [];
    const { callee, args: [first, second] } = expr;
    const name = callee.k === 'member' ? callee.key : callee.k === 'name' ? facts.bindings[callee.binding]?.import?.name : undefined;
    if (typeof name !== 'string' || !isFileWriter(name) || !first) return [];
    // `fs.writeFile(path, value)`, and `stream.write(value)` of a stream that was opened for the path.
    const [to, value] = second ? [first, second] : callee.k === 'member' ? [callee.of, first] : [];
    return to && value && [...namesIn(to, facts)].some((n) => wanted.has(n)) ? [{ site: expr, value, fn }] : [];
  });
}

/** What a path is made of. */
function namesIn(path: Expr, facts: ModuleFacts): ReadonlySet<string> {
  const out = new Set<string>();
  collect(path, 0);
  return out;

  function collect(x: Expr, depth: number): void {
    if (depth > maxDepth || out.size > maxNames) return;
    const inner = (y: Expr): void => { collect(y, depth + 1); };
    switch (x.k) {
      case 'text': if (/^[\w.-]{1,80}\.[a-z]{1,12}$/i.test(x.v)) out.add(`text ${x.v}`); return;
      case 'name': {
        const b = facts.bindings[x.binding];
        if (!b || (b.import && !b.import.from.startsWith('.'))) return;
        out.add(`name ${x.binding}`);
        for (const w of b.writes) if (w.path.length === 0) inner(w.value);
        return;
      }
      case 'member':
        if (x.of.k !== 'this' && classOf(x.of) === undefined) { inner(x.of); return; }
        out.add(`member ${String(x.key)}`);
        for (const w of facts.classes[x.of.k === 'this' ? x.of.class : (classOf(x.of) ?? -1)]?.fields[String(x.key)]?.writes ?? []) inner(w.value);
        return;
      case 'call': case 'new': if (x.callee.k === 'name' || (x.callee.k === 'member' && x.callee.of.k === 'this')) inner(x.callee); x.args.forEach(inner); return;
      case 'template': x.parts.forEach(inner); return;
      case 'binary': case 'choice': inner(x.left); inner(x.right); return;
      case 'conditional': inner(x.then); inner(x.else); return;
      case 'await': inner(x.of); return;
      default:
    }
  }

  function classOf(x: Expr): number | undefined {
    const value = x.k === 'name' ? facts.bindings[x.binding]?.writes[0]?.value : undefined;
    return value?.k === 'class' ? value.id : undefined;
  }
}

const fileName = /[\w-]\.[a-z]\w{0,11}$/i;

/** A path that ends in the name of a file. Where it begins with what is not known, a folder is named as well: many files are called `package.json`. */
function namesFile(path: string): boolean {
  const [, ...known] = path.slice(path.lastIndexOf('*') + 1).split('/');
  return fileName.test(path) && (!path.includes('*') || known.length > 1);
}

/** Follows what files near one write into the file that it reads, where the path is the same text. */
export function writtenNear(w: Walker, path: Expr, frame: Frame, keys: readonly string[], step: Step): void {
  w.later(() => {
    const wanted = pathsOf(w, path, frame);
    if (wanted.size > 0) for (const module of w.handing.near(frame.module)) for (const { expr, fn } of module.facts.calls) {
      const [to, value] = expr?.k === 'call' && isFileWriter(writerName(expr.callee, module.facts)) ? expr.args : [];
      if (!expr || !to || !value) continue;
      const inside = w.frames.alone(module, fn);
      if ([...pathsOf(w, to, inside)].some((name) => wanted.has(name))) w.walk(value, inside, keys, at(expr, inside, step));
    }
  });
}

function writerName(callee: Expr, { bindings }: ModuleFacts): string {
  const name = callee.k === 'member' ? callee.key : callee.k === 'name' ? bindings[callee.binding]?.import?.name : undefined;
  return typeof name === 'string' ? name : '';
}

/** What a path may be; what is not known of it counts as any. */
function pathsOf(w: Walker, x: Expr, frame: Frame): ReadonlySet<string> {
  const texts = w.evaluator.values(x, frame).flatMap((v) => (v.k === 'text' ? [v.parts.map((p) => (typeof p === 'string' ? p : '*')).join('')] : []));
  return new Set(texts.filter(namesFile));
}
