import type { Expr, ModuleFacts } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import type { Value } from '../folding/values.ts';

/** How far a receiver is followed through names. */
const maxDepth = 4;

/** What is called, also where folding gives it up because it guesses nothing: to find who leads to a function, a likely caller is one. */
export function newReceivers(evaluator: Evaluator): (x: Expr, at: Module, of: Module) => readonly Value[] {
  return (x, at, of) => {
    const known = evaluator.values(x, at.root).flatMap((v) => {
      const whole = v.k === 'namespace' ? v.module.facts.exports['='] : undefined;
      return v.k === 'namespace' && whole?.k === 'value' ? evaluator.values(whole.value, v.module.root) : [v];
    });
    if (known.some((v) => v.k === 'function' || v.k === 'class')) return known;
    if (x.k === 'name') return [...known, ...deferred(x, at)];
    if (x.k !== 'member' || typeof x.key !== 'string') return known;
    return [...known, ...methodOf(x.of, x.key, at), ...loaded(x, at, of)];
  };

  /** `Client.create()`, where the class has it from one of another package, gives an instance of the class. */
  function methodOf(receiver: Expr, key: string, at: Module): Value[] {
    return classesMadeBy(receiver, at, 0).flatMap((v): Value[] => {
      const method = v.module.facts.classes[v.class]?.methods[key];
      return method && !method.static ? [{ k: 'function', module: v.module, fn: method.fn, frame: v.module.root, self: undefined }] : [];
    });
  }

  function classesMadeBy(x: Expr, at: Module, depth: number): (Value & { k: 'class' })[] {
    if (depth > maxDepth) return [];
    switch (x.k) {
      case 'await': return classesMadeBy(x.of, at, depth + 1);
      case 'assign': return classesMadeBy(x.value, at, depth + 1);
      case 'member': return x.of.k === 'this' && typeof x.key === 'string' ? (at.facts.classes[x.of.class]?.fields[x.key]?.writes ?? []).slice(0, maxDepth).flatMap((w) => (w.path.length === 0 ? classesMadeBy(w.value, at, depth + 1) : [])) : [];
      case 'name': return (at.facts.bindings[x.binding]?.writes ?? []).slice(0, maxDepth).flatMap((w) => (w.path.length === 0 ? classesMadeBy(w.value, at, depth + 1) : []));
      case 'call': {
        const { callee } = x;
        if (callee.k !== 'member' || typeof callee.key !== 'string') return [];
        const { of, key } = callee;
        return evaluator.values(of, at.root).flatMap((v) => {
          const c = v.k === 'class' ? v.module.facts.classes[v.class] : undefined;
          return v.k === 'class' && c?.extends && !c.methods[key] && !c.fields[key] ? [v] : [];
        });
      }
      default: return [];
    }
  }

  /** What a call gives that is handed a function which loads it: `const Page = lazy(() => import('./page.js'))`. */
  function deferred({ binding }: Expr & { k: 'name' }, at: Module): readonly Value[] {
    const { writes = [] } = at.facts.bindings[binding] ?? {};
    const [write] = writes;
    if (writes.length !== 1 || write?.value.k !== 'call' || write.path.length > 0) return [];
    return write.value.args.flatMap((a) => (a.k === 'function' ? (at.facts.functions[a.id]?.returns ?? []).slice(0, maxDepth).flatMap((r) => loadedBy(r, at)) : []));
  }

  function loadedBy(x: Expr, at: Module): readonly Value[] {
    const taken = x.k === 'call' && x.callee.k === 'member' && x.callee.key === 'then' ? { from: x.callee.of, by: x.args[0] } : { from: x, by: undefined };
    if (taken.from.k !== 'import' || taken.from.of.k !== 'text') return [];
    const key = taken.by === undefined ? 'default' : taken.by.k === 'function' ? chosen(at.facts.functions[taken.by.id]?.returns[0]) : undefined;
    return key === undefined ? [] : evaluator.load(taken.from.of.v, at).flatMap((v) => evaluator.member(v, key));
  }

  /** Which member of a module is taken: `(m) => ({ default: m.Page })`, `(m) => m.Page`. */
  function chosen(x: Expr | undefined): string | undefined {
    const y = x?.k === 'object' ? x.props.find(({ key }) => key === 'default')?.value : x;
    return y?.k === 'member' && typeof y.key === 'string' ? y.key : undefined;
  }

  /** A member of a module that is loaded by a worked-out path: the name of its file stands at the end of it. */
  function loaded(x: Expr, at: Module, of: Module): readonly Value[] {
    const keys: string[] = [];
    let y = x;
    for (; y.k === 'member' && typeof y.key === 'string'; y = y.of) keys.unshift(y.key);
    const write = y.k === 'name' ? at.facts.bindings[y.binding]?.writes[0] : undefined;
    if (!write) return [];
    const path = [...write.path.map((p) => p.key), ...keys];
    if (path.some((k) => k === undefined)) return [];
    const value = write.value.k === 'await' ? write.value.of : write.value;
    if (value.k !== 'import' || value.of.k === 'text' || !namesFile(value.of, baseName(of.path), at.facts, 0)) return [];
    const [first, ...rest] = path as string[];
    const exported = first === undefined ? undefined : of.facts.exports[first];
    if (exported?.k !== 'value') return [];
    return rest.reduce<readonly Value[]>((values, key) => values.flatMap((v) => evaluator.member(v, key)), evaluator.values(exported.value, of.root));
  }
}

export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replace(/\.[cm]?[jt]sx?$/, '');

/** Whether an argument names a file: `join(__dirname, 'send.js')`, `new URL('./send.js', import.meta.url)`. */
export function namesFile(x: Expr, name: string, facts: ModuleFacts, depth: number): boolean {
  if (depth > 8) return false;
  const inner = (y: Expr): boolean => namesFile(y, name, facts, depth + 1);
  switch (x.k) {
    case 'name': return facts.bindings[x.binding]?.writes.some((w) => inner(w.value)) ?? false;
    case 'member': return x.of.k === 'this' && typeof x.key === 'string' && ((facts.classes[x.of.class]?.fields[x.key]?.writes.some((w) => inner(w.value)) ?? false) || givenBack(x, facts).some(inner));
    case 'conditional': return inner(x.then) || inner(x.else);
    case 'choice': return inner(x.left) || inner(x.right);
    case 'text': return baseName(x.v) === name;
    case 'call': case 'new': return x.args.some(inner) || givenBack(x.callee, facts).some(inner);
    case 'array': return x.items.some(inner);
    case 'spread': case 'await': return inner(x.of);
    case 'binary': return inner(x.left) || inner(x.right);
    case 'template': { const last = x.quasis[x.quasis.length - 1]; return last !== undefined && last !== '' && baseName(last) === name; }
    default: return false;
  }
}

/** What a function of the file gives back, or a method of the class at hand; of one that is chosen, what either does. */
function givenBack(x: Expr, facts: ModuleFacts): readonly Expr[] {
  const { bindings, classes, functions } = facts;
  if (x.k === 'choice') return [x.left, x.right].flatMap((y) => givenBack(y, facts));
  if (x.k === 'conditional') return [x.then, x.else].flatMap((y) => givenBack(y, facts));
  const method = x.k === 'member' && x.of.k === 'this' && typeof x.key === 'string' ? classes[x.of.class]?.methods[x.key]?.fn : undefined;
  const [write, ...others] = x.k === 'name' ? (bindings[x.binding]?.writes ?? []) : [];
  const fn = method ?? (write?.value.k === 'function' && others.length === 0 ? write.value.id : undefined);
  return fn === undefined ? [] : (functions[fn]?.returns ?? []);
}
