import type { PassModel } from '../../catalogue/types.ts';
import type { Expr, ModuleFacts, Write } from '../../facts/types.ts';
import { walkExpressions } from '../../facts/summaries/walk.ts';
import { pairOf, parts, setters } from '../../matching/components.ts';
import type { Core } from './core.ts';
import type { Frame } from '../modules.ts';
import { nameOf } from './spelled.ts';
import { alternatives, literalOf, unknown, type Args, type Value } from './values.ts';

/** What a function gives back, whoever calls it. */
export function returned(core: Core, v: Value): readonly Value[] {
  return v.k === 'function' ? (v.module.facts.functions[v.fn]?.returns ?? []).flatMap((r) => core.values(r, v.frame)) : [];
}

/** A state that starts empty is filled in before it is used; by whom is not known. */
export function started(initial: readonly Value[]): readonly Value[] {
  const known = initial.filter((v) => v.k !== 'constant' && literalOf(v) !== '');
  return known.length ? known : [unknown('a state')];
}

/** An object that holds something in one member, or a function that gives it: what it gives stands for that. What nobody but its readers has stays what it is. */
export function held({ under, kept }: Pick<PassModel, 'kept' | 'under'>, values: readonly Value[], args: Args): readonly Value[] {
  const all = kept ? started(isReadOnly(args) ? values : [...values, unknown('a state')]) : values;
  return under === undefined || under === '()' ? all : [{ k: 'object', entries: [{ key: under, value: () => all }] }];
}

/** Whether what a call makes stands under one name that is only read, or whose member is only read or written. */
function isReadOnly({ exprs, frame }: Args): boolean {
  const { facts } = frame.module;
  const id = facts.bindings.findIndex((b) => b.kind === 'const' && b.writes.length === 1 && b.writes.every(({ value, path }) => path.length === 0 && value.k === 'call' && value.args === exprs));
  return id >= 0 && !usesOf(facts).handed.has(id);
}

/** `const [text, setText] = useState(x)`: what the value starts as, and what it is set to. Undefined where a write is none of that. */
export function stateOf(core: Core, { value: made, path, fn }: Write, frame: Frame): readonly Value[] | undefined {
  const { facts } = frame.module;
  if (made.k !== 'call' || path[0]?.key !== parts.value || pairOf(nameOf(made.callee, facts) ?? '') !== 'state') return undefined;
  const start = made.args[0] ? given(made.args[0], fn) : [];
  const setter = facts.bindings.findIndex((b) => b.writes.some((w) => w.value === made && w.path.length === 1 && w.path[0]?.key === parts.setter));
  if (setter < 0) return start;
  const { calls, elsewhere } = usesOf(facts);
  const set = (calls.get(setter) ?? []).flatMap((x) => (x.args[0] ? given(x.args[0], fn) : []));
  return alternatives(started([...start, ...set, ...(elsewhere.has(setter) ? [unknown('a state')] : [])]));

  function given(x: Expr, at: number): readonly Value[] {
    const inner = frame.fn === at ? frame : frame.module.root;
    return core.values(x, inner).flatMap((v) => (v.k === 'function' ? returned(core, v) : [v]));
  }
}

interface Uses {
  readonly calls: ReadonlyMap<number, readonly (Expr & { k: 'call' })[]>;
  /** Names that are used in another way than being called, and those that are handed to others: of which no member is read, and which are not called without arguments. */
  readonly elsewhere: ReadonlySet<number>;
  readonly handed: ReadonlySet<number>;
}

const known = new WeakMap<ModuleFacts, Uses>();

/** How names are used. */
export function usesOf(facts: ModuleFacts): Uses {
  let out = known.get(facts);
  if (!out) {
    const calls = new Map<number, (Expr & { k: 'call' })[]>();
    const named = new Map<number, number>(), read = new Map<number, number>();
    const count = (of: Map<number, number>, id: number): void => { of.set(id, (of.get(id) ?? 0) + 1); };
    walkExpressions(facts, (x) => {
      if (x.k === 'name') count(named, x.binding);
      if (x.k === 'member' && x.of.k === 'name' && !setters.has(x.key as string)) count(read, x.of.binding);
      if (x.k !== 'call' || x.callee.k !== 'name') return;
      if (x.args.length === 0) count(read, x.callee.binding);
      const list = calls.get(x.callee.binding);
      if (list) list.push(x); else calls.set(x.callee.binding, [x]);
    });
    const more = (than: (id: number) => number): ReadonlySet<number> => new Set([...named].flatMap(([id, n]) => (n > than(id) ? [id] : [])));
    known.set(facts, (out = { calls, elsewhere: more((id) => calls.get(id)?.length ?? 0), handed: more((id) => read.get(id) ?? 0) }));
  }
  return out;
}
