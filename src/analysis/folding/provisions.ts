import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { walkExpressions } from '../../facts/summaries/walk.ts';
import { parts } from '../../matching/components.ts';
import { heldBy, isKey, otherwise, puts, saidBy, type Held } from '../../matching/provisions.ts';
import type { Core } from './core.ts';
import { declaredBy } from './declared.ts';
import type { Frame, Module } from '../modules.ts';
import { alternatives, literalOf, type Value } from './values.ts';

/** Something that a module puts under a key. */
interface Put {
  readonly key: Expr;
  readonly value: Expr;
  readonly held: Held;
}

/** Files that are searched for what is put under one key. */
const maxFiles = 30;
/** Keys that stand for other keys are followed so far. */
const maxAliases = 4;

const known = new WeakMap<ModuleFacts, readonly Put[]>();

/** What containers, contexts and components hand out under a key: put there by whichever file, which need not be one that the linted one imports. */
export function provisionsPart(core: Core): Pick<Core, 'provided'> {
  const found = new Map<string, readonly Value[]>();
  return { provided };

  function provided(key: Expr, frame: Frame, pkg: string | undefined, aliases = 0): readonly Value[] {
    const name = nameOf(key, frame);
    if (name === undefined || aliases > maxAliases) return [];
    const before = found.get(name.id);
    if (before) return before;
    found.set(name.id, []);
    const out = alternatives(filesFor(name, frame.module, pkg).flatMap((module) => puttings(module.facts).flatMap((put) => (nameOf(put.key, module.root)?.id === name.id ? valueOf(put, module, pkg, aliases) : []))));
    found.set(name.id, out);
    return out;
  }

  function valueOf({ value, held }: Put, { root }: Module, pkg: string | undefined, aliases: number): readonly Value[] {
    switch (held) {
      case 'value': return core.values(value, root);
      case 'factory': return core.values(value, root).flatMap((v) => (v.k === 'function' ? core.call(v, core.noArgs(root), false) : []));
      case 'class': return core.values(value, root).flatMap((v) => (v.k === 'class' ? [core.symbolicInstance(v.module, v.class)] : []));
      case 'key': return provided(value, root, pkg, aliases + 1);
    }
  }

  /** What a key is, wherever it is written: a text, a declared name, or a member of one. */
  function nameOf(x: Expr, frame: Frame): { readonly id: string; readonly word: string; readonly module: Module | undefined } | undefined {
    if (x.k === 'text') return { id: `text ${x.v}`, word: x.v, module: undefined };
    const member = x.k === 'member' && typeof x.key === 'string' ? x.key : undefined;
    const declared = declaredBy(load, member !== undefined && x.k === 'member' ? x.of : x, frame.module);
    if (!declared) return undefined;
    const values = core.values(x, frame);
    const text = values.length === 1 && values[0] ? literalOf(values[0]) : undefined;
    if (text !== undefined) return { id: `text ${text}`, word: text, module: declared.module };
    return { id: `name ${declared.module.path} ${declared.binding} ${member ?? ''}`, word: member ?? declared.module.facts.bindings[declared.binding]?.name ?? '', module: declared.module };
  }

  function load(specifier: string, from: Module, star?: string): Module | undefined {
    return core.load(specifier, from, star).flatMap((v) => (v.k === 'namespace' ? [v.module] : []))[0];
  }

  function mayName(path: string, word: string, declared: boolean): boolean {
    return declared ? core.reader.mayExport(path, word) : core.reader.mayExport(path, `'${word}'`) || core.reader.mayExport(path, `"${word}"`);
  }

  /** Files that may put something under a key: its own, those that import that, and for a text those that use the same container or what asks. */
  function filesFor({ module, word }: { readonly module: Module | undefined; readonly word: string }, asking: Module, pkg: string | undefined): readonly Module[] {
    const paths = [asking.path, ...(module ? [module.path, ...(core.importers?.(module.path) ?? [])] : []), ...(core.importers?.(asking.path) ?? []), ...(pkg !== undefined ? (core.importersOfPackage?.(pkg) ?? []) : [])];
    return [...new Set(paths)].filter((path) => path === asking.path || path === module?.path || mayName(path, word, module !== undefined)).slice(0, maxFiles).flatMap((path) => core.loadModule(path) ?? []);
  }
}

/** All that a module puts under keys, whatever they are. */
function puttings(facts: ModuleFacts): readonly Put[] {
  let all = known.get(facts);
  if (!all) known.set(facts, (all = puttingsIn(facts)));
  return all;
}

function puttingsIn(facts: ModuleFacts): readonly Put[] {
  const out: Put[] = [];
  walkExpressions(facts, (x) => {
    if (x.k === 'object') {
      const key = x.props.find((p) => typeof p.key === 'string' && isKey(p.key))?.value;
      if (key) out.push(...heldIn(key, x));
    } else if (x.k === 'call' && x.callee.k === 'member' && typeof x.callee.key === 'string') {
      const [first, second] = x.args;
      const how = saidBy(x.callee.key);
      const { of } = x.callee;
      if (how && first && of.k === 'call' && of.args[0]) out.push({ key: of.args[0], value: first, held: how });
      else if (puts(x.callee.key) && first && second) out.push(...(second.k === 'object' && heldIn(first, second).length ? heldIn(first, second) : [{ key: first, value: second, held: second.k === 'function' ? 'factory' as const : 'value' as const }]));
    } else if (x.k === 'call' && x.callee.k === 'name' && puts(facts.bindings[x.callee.binding]?.import?.name ?? '')) {
      const [first, second] = x.args;
      if (first && second) out.push({ key: first, value: second, held: 'value' });
    } else if (x.k === 'element' && typeof x.tag !== 'string') {
      const value = x.props.find((p) => p.key === parts.provider.attribute)?.value;
      if (value) out.push({ key: x.tag.k === 'member' && x.tag.key === parts.provider.member ? x.tag.of : x.tag, value, held: 'value' });
    }
  });
  // `const KEY = new Token('…', { factory: () => … })`
  facts.bindings.forEach((b, binding) => {
    const made = b.writes.length === 1 ? b.writes[0]?.value : undefined;
    const options = made?.k === 'new' ? made.args.at(-1) : undefined;
    const value = options?.k === 'object' ? options.props.find((p) => p.key === otherwise)?.value : undefined;
    if (value) out.push({ key: { k: 'name', binding, s: b.at, e: b.at }, value, held: 'factory' });
  });
  return out;
}

function heldIn(key: Expr, { props }: Expr & { k: 'object' }): Put[] {
  return props.flatMap((p) => { const held = typeof p.key === 'string' ? heldBy(p.key) : undefined; return held ? [{ key, value: p.value, held }] : []; });
}
