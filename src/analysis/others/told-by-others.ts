import { keepersIn } from '../../facts/summaries/setters.ts';
import type { Expr, ModuleFacts, Span } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import { nameOf } from '../folding/spelled.ts';
import { classify, distinct, nowhere, type RawTarget } from '../sites/targets.ts';
import { asText, type Hole, type Origin, type Value } from '../folding/values.ts';

/** Files looked at that name what keeps an address; where there are more, it may go anywhere. */
const maxFiles = 20;
/** Functions that hand on what they are handed to what keeps it: `begin({ url })` calls `setBase(url)`. */
const maxDepth = 3;

interface Asking {
  readonly evaluator: Evaluator;
  /** Files of the program in which one of these texts stands. */
  readonly naming: (texts: readonly string[]) => readonly string[];
  /** Files that import one. */
  readonly importers: (path: string) => readonly string[];
}

type Param = Hole & { kind: 'param' };

/**
 * Tells where those send to whose address is kept in another file, and told it by a third: by a function that keeps it (`setBase('https://…')`), or by what
 * is written to a member of an object or a class that others import (`OpenAPI.BASE = 'https://…'`). Files that tell it lead to nothing that sends, so that
 * it is told where it is read. They are found by the name of what is called or written, whatever they import it through.
 */
export function newTelling(linted: Module, { evaluator, naming, importers }: Asking): (same: readonly RawEgress[]) => readonly RawTarget[] {
  const handed = new Map<string, readonly RawTarget[]>();
  const written = new Map<Expr, readonly RawTarget[]>();
  return (same) => {
    const targets = same.flatMap((e) => (e.handed === undefined ? e.targets : []));
    const params = new Set(targets.flatMap((t) => (t.target.kind === 'caller' ? t.params : [])).filter((p) => keepersIn(p.module.facts).has(p.fn)));
    return distinct([...[...params].flatMap((p) => handedTo(p, 0)), ...[...new Set(targets.flatMap((t) => t.from))].flatMap(writtenOver)]);
  };

  /** What calls in other files hand to a parameter. */
  function handedTo(p: Param, depth: number): readonly RawTarget[] {
    // What the file itself keeps is told it where its functions are called.
    if (p.module === linted) return [];
    const key = [p.module.path, p.fn, p.index, ...p.path].join('\0');
    const known = handed.get(key);
    if (known) return known;
    // One that is asked for again on the way has none.
    handed.set(key, []);
    const name = p.module.facts.functions[p.fn]?.name;
    const out = inFiles(name ? [`${name}(`, `${name} as `] : [], p.module, (module) => module.facts.calls.flatMap(({ expr: x }) => {
      if (x?.k !== 'call' || !(nameOf(x.callee, module.facts) === name || isDefault(x.callee, module.facts))) return [];
      return evaluator.targets(x, module.root).flatMap(({ callee, args }) => (callee.k === 'function' && callee.fn === p.fn && callee.module === p.module ? tellings(members(args.at(p.index), p.path), depth) : []));
    }));
    handed.set(key, out);
    return out;
  }

  /** What other files write over a text that stands in a member of what a module hands out. */
  function writtenOver(o: Origin): readonly RawTarget[] {
    const held = holderOf(o);
    if (!held) return [];
    let out = written.get(held.value);
    if (!out) written.set(held.value, (out = inFiles([`.${held.key} =`, `.${held.key}=`, `assign(${held.name},`], o.module, (module) => [
      ...module.facts.assigns.flatMap(({ of, key, value, op }) => (key === held.key && op !== '+=' && isHeld(of, module, held) ? tellings(evaluator.values(value, module.root), 0) : [])),
      ...module.facts.calls.flatMap(({ expr: x }) => {
        const [first, ...rest] = x?.k === 'call' && x.callee.k === 'member' && x.callee.key === 'assign' ? x.args : [];
        return first && isHeld(first, module, held) ? tellings(members(rest.flatMap((y) => evaluator.values(y, module.root)), [held.key]), 0) : [];
      }),
    ])));
    return out;
  }

  function isHeld(x: Expr, module: Module, { is }: Held): boolean {
    return isOuter(x, module.facts) && evaluator.values(x, module.root).some(is);
  }

  /** Those that import the module come first, and all of them count where it hands out something that they name as they like. */
  function inFiles(texts: readonly string[], { path, facts }: Module, told: (module: Module) => readonly RawTarget[]): readonly RawTarget[] {
    const users = new Set(importers(path)), named = texts.length > 0 ? naming(texts) : [];
    const files = [...(facts.exports['default'] ? users : named.filter((file) => users.has(file))), ...named.filter((file) => !users.has(file))];
    const found = files.slice(0, maxFiles).flatMap((file) => { const module = evaluator.module(file); return module ? told(module) : []; });
    return files.length > maxFiles && found.length > 0 ? [...found, nowhere] : found;
  }

  function tellings(values: readonly Value[], depth: number): readonly RawTarget[] {
    return values.flatMap((v) => {
      if (v.k === 'constant') return [];
      const told = classify(asText(v), 'https:', true);
      if (told.params.length === 0) return told.target.kind === 'relative' ? [] : [told];
      return depth < maxDepth ? told.params.flatMap((p) => handedTo(p, depth + 1)) : [];
    });
  }

  function members(values: readonly Value[], path: readonly string[]): readonly Value[] {
    return path.reduce<readonly Value[]>((of, key) => of.flatMap((v) => evaluator.member(v, key)), values);
  }
}

/** A text that a member of an object or a class begins with. */
interface Held {
  readonly value: Expr;
  readonly key: string;
  /** What the object or the class is called in its module. */
  readonly name: string;
  readonly is: (v: Value) => boolean;
}

function holderOf({ module, s }: Origin): Held | undefined {
  const { bindings, classes } = module.facts;
  for (const { name, kind, writes, fn } of bindings) for (const { value } of kind === 'import' || fn >= 0 ? [] : writes) {
    const found = standsIn(s, value) ? memberAt(value, s) : undefined;
    if (found) return { ...found, name, is: (v) => v.k === 'object' && v.from?.expr === found.of };
  }
  const at = classes.findIndex((c) => standsIn(s, c)), cls = classes[at];
  for (const [key, { writes }] of Object.entries(cls?.fields ?? {})) for (const { value } of writes) {
    if (cls && standsIn(s, value) && isAddress(value)) return { value, key, name: cls.name, is: (v) => (v.k === 'class' || v.k === 'instance') && v.module === module && v.class === at };
  }
  return undefined;
}

function memberAt(x: Expr, s: number): { readonly key: string; readonly of: Expr; readonly value: Expr } | undefined {
  if (x.k !== 'object') return undefined;
  const p = x.props.find(({ value }) => standsIn(s, value));
  return p && typeof p.key === 'string' ? memberAt(p.value, s) ?? (isAddress(p.value) ? { key: p.key, of: x, value: p.value } : undefined) : undefined;
}

/** Whether it is what a module hands out without a name. */
function isDefault(x: Expr, { bindings }: ModuleFacts): boolean {
  return x.k === 'name' && bindings[x.binding]?.import?.name === 'default';
}

const standsIn = (s: number, x: Span): boolean => x.s <= s && s < x.e;

/** Whether a text may be where something goes, or waits to be told it. */
function isAddress(x: Expr): boolean {
  return x.k === 'text' && (x.v === '' || x.v.includes('://'));
}

/** Whether it is a member of a name of the module's own scope: there are imports, and what is made of them. */
function isOuter(x: Expr, facts: ModuleFacts): boolean {
  return x.k === 'member' ? isOuter(x.of, facts) : x.k === 'name' && facts.bindings[x.binding]?.fn === -1;
}
