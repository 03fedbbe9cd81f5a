import { chunks, exportsMember, loaderMethods, registryCall } from '../../matching/bundlers.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Expr, Prop } from '../types.ts';
import { become, exportedConstant } from './exported.ts';

type Facts = Lowering['out'];

/** Modules that a bundler put into the text, as functions, and what each is handed to load others by. */
interface Bundle {
  /** The function of each module, by the name or the number that it is loaded by. */
  readonly modules: ReadonlyMap<string, number>;
  /** At which place a module is handed what holds its exports, these, and the loader. */
  readonly at: { readonly holder: number; readonly exports: number; readonly loader: number };
  /** The name of the loader itself; -1: it is none of the text's. */
  readonly loader: number;
  /** What each module means by the names that it loads others by, where these are its own; what is not among them is loaded from elsewhere. */
  readonly meant?: ReadonlyMap<number, ReadonlyMap<string, string>>;
}

/**
 * Links the modules that a bundler of the kind of webpack or of browserify put into one text: `load(278)` is the name of a constant that holds what
 * module 278 exports. Told by what such a text has to do, whatever its names are: a function that calls what stands in a list of functions under its own
 * parameter, hands itself on and gives back what that exports; modules that stand each with what it means by the names of others; or those of a file that was split off. Changes the facts in place; where a text has no such function it does nothing.
 * https://webpack.js.org/concepts/manifest/, https://github.com/vercel/ncc, https://github.com/browserify/browser-pack
 */
export function linkBundled(facts: Facts): void {
  for (const bundle of bundlesIn(facts)) link(bundle, facts);
}

function bundlesIn(facts: Facts): readonly Bundle[] {
  return [...splitOff(facts), ...facts.calls.flatMap(({ expr: x, fn }): Bundle[] => {
    const own = x?.k === 'call' ? (pairedIn(x.args) ?? pushedBy(x)) : undefined;
    if (own) return [own];
    if (x?.k !== 'call' || fn < 0 || x.args.length < 2 || !facts.functions[fn]?.returns.some(givesExports)) return [];
    const called = x.callee.k === 'member' && x.callee.key === registryCall ? x.callee.of : x.callee;
    const given = called === x.callee ? x.args : x.args.slice(1);
    if (called.k !== 'member' || typeof called.key !== 'object' || called.key.k !== 'name' || facts.bindings[called.key.binding]?.param?.fn !== fn) return [];
    const loader = given.findIndex((a) => a.k === 'name' && isFunction(a.binding, fn, facts));
    const modules = loader < 0 ? undefined : functionsIn(called.of, facts);
    const by = given[loader];
    return modules?.size && by?.k === 'name' ? [{ modules, loader: by.binding, at: { holder: 0, exports: 1, loader } }] : [];
  })];
}

/** Modules of a file that was split off, whose loader stands in another: `exports.ids = [7]; exports.modules = { 11: (module, exports, load) => { … } };`. */
function splitOff({ exports, bindings }: Facts): readonly Bundle[] {
  const exported = (name: string): Expr | undefined => { const e = exports[name]; return e?.k !== 'value' ? undefined : e.value.k === 'name' ? bindings[e.value.binding]?.writes[0]?.value : e.value; };
  return chunks.exported.flatMap(({ ids, modules }) => {
    const held = exported(ids)?.k === 'array' ? exported(modules) : undefined;
    return held ? loadedElsewhere(held) : [];
  });
}

/** The same of a script: `(self.chunks = self.chunks || []).push([[7], { 11: (module, exports, load) => { … } }]);`. */
function pushedBy({ callee, args }: Expr & { k: 'call' }): Bundle | undefined {
  const [only, ...others] = args;
  if (callee.k !== 'member' || callee.key !== chunks.taking || only?.k !== 'array' || others.length > 0) return undefined;
  const [ids, modules] = only.items;
  return ids?.k === 'array' && modules ? loadedElsewhere(modules)[0] : undefined;
}

function loadedElsewhere(x: Expr): readonly Bundle[] {
  const modules = x.k === 'object' ? functionsUnder(x.props.map((p) => [p.key, p.value] as const)) : undefined;
  return x.k === 'object' && modules?.size && modules.size === x.props.length ? [{ modules, loader: -1, at: { holder: 0, exports: 1, loader: 2 } }] : [];
}

/** `({ 1: [function (require, module, exports) { … }, { './x': 2 }], … }, {}, [1])` */
function pairedIn([registry, cache, entries]: readonly Expr[]): Bundle | undefined {
  if (registry?.k !== 'object' || cache?.k !== 'object' || entries?.k !== 'array' || registry.props.length === 0) return undefined;
  const modules = new Map<string, number>(), meant = new Map<number, ReadonlyMap<string, string>>();
  for (const { key, value } of registry.props) {
    const [fn, names] = value.k === 'array' && value.items.length === 2 ? value.items : [];
    if (typeof key !== 'string' || fn?.k !== 'function' || names?.k !== 'object') return undefined;
    modules.set(key, fn.id);
    meant.set(fn.id, new Map(names.props.flatMap((p) => (typeof p.key === 'string' && keyOf(p.value) ? [[p.key, keyOf(p.value)] as const] : []))));
  }
  return { modules, meant, loader: -1, at: { loader: 0, holder: 1, exports: 2 } };
}

/** Whether what a function gives back is what a module exports: a list of functions that hands itself on is else one of steps. */
function givesExports(x: Expr): boolean {
  const last = x.k === 'sequence' ? x.items[x.items.length - 1] : x;
  return last?.k === 'member' && last.key === exportsMember;
}

function isFunction(binding: number, fn: number, { bindings }: Facts): boolean {
  return bindings[binding]?.writes.some(({ value }) => value.k === 'function' && value.id === fn) === true;
}

/** The functions that a name, or a parameter of a function that is called where it is written, holds in a list or under keys. */
function functionsIn(x: Expr, { bindings, calls }: Facts): ReadonlyMap<string, number> | undefined {
  const b = x.k === 'name' ? bindings[x.binding] : undefined;
  const called = b?.param?.path.length === 0 ? calls.find(({ expr }) => expr?.k === 'call' && expr.callee.k === 'function' && expr.callee.id === b.param?.fn)?.expr : undefined;
  const given = called?.k === 'call' ? called.args[b?.param?.index ?? 0] : b?.writes.length === 1 ? b.writes[0]?.value : undefined;
  const entries = given?.k === 'object' ? given.props.map((p) => [p.key, p.value] as const) : given?.k === 'array' ? given.items.map((value, i) => [String(i), value] as const) : undefined;
  return entries && functionsUnder(entries);
}

function functionsUnder(entries: readonly (readonly [key: unknown, value: Expr])[]): ReadonlyMap<string, number> {
  return new Map(entries.flatMap(([key, value]) => (typeof key === 'string' && value.k === 'function' ? [[key, value.id] as const] : [])));
}

function link({ modules, at, loader, meant }: Bundle, facts: Facts): void {
  const { bindings, functions, calls } = facts;
  const paramOf = (fn: number, index: number): number => functions[fn]?.params[index]?.binding ?? -1;
  const loaders = new Map([[loader, undefined], ...[...modules.values()].map((fn) => [paramOf(fn, at.loader), meant?.get(fn)] as const)]);
  loaders.delete(-1);
  const held = new Map<string, number>(), byExports = new Map<number, number>();
  for (const [name, fn] of modules) {
    const id = exportedConstant(fn, paramOf(fn, at.holder), paramOf(fn, at.exports), facts);
    held.set(name, id);
    byExports.set(paramOf(fn, at.exports), id);
  }
  for (const { expr: x, fn, guard } of calls) {
    if (x?.k !== 'call') continue;
    if (x.callee.k === 'name' && loaders.has(x.callee.binding)) {
      const names = loaders.get(x.callee.binding), key = keyOf(x.args[0]), id = held.get(names ? (names.get(key) ?? '') : key);
      if (id !== undefined) become(x, { k: 'name', binding: id, s: x.s, e: x.e });
      else if (names) Object.assign(x, { callee: { k: 'free', name: 'require', s: x.callee.s, e: x.callee.e } });
      continue;
    }
    if (x.callee.k !== 'member' || x.callee.of.k !== 'name' || !loaders.has(x.callee.of.binding) || typeof x.callee.key !== 'string') continue;
    const giver = (value: Expr, getter: boolean): Expr => ({ k: 'function', id: functions.push({ name: '', params: [], up: fn, class: -1, guard, s: x.s, e: x.e, returns: [value], ...(getter && { getter }) }) - 1, s: x.s, e: x.e });
    const [first, second, third] = x.args;
    switch (loaderMethods[x.callee.key]) {
      case 'getter': if (first) become(x, giver(first, true)); break;
      case 'bind': { const id = held.get(keyOf(second)); if (id !== undefined) become(x, giver({ k: 'name', binding: id, s: x.s, e: x.e }, false)); break; }
      case 'define': {
        const into = first?.k === 'name' ? bindings[byExports.get(first.binding) ?? first.binding] : undefined;
        const props = definedBy(second, third).flatMap(({ key, getter, value }): Prop[] => (getter?.k === 'function' ? (functions[getter.id]?.returns ?? []).slice(0, 1).map((returned) => ({ key, value: returned })) : value ? [{ key, value }] : []));
        if (into && props.length > 0) (into.merged ??= []).push({ value: { k: 'object', props, s: x.s, e: x.e }, path: [], op: '=', fn, guard: -1 });
        break;
      }
      default:
    }
  }
}

interface Defined {
  readonly key: Prop['key'];
  readonly getter?: Expr | undefined;
  readonly value?: Expr | undefined;
}

/** `{ a: () => a }`, `'a', () => a`, and, where what is no getter is followed by a value, `['a', () => a, 'b', 0, b]`. */
function definedBy(second: Expr | undefined, third: Expr | undefined): readonly Defined[] {
  if (second?.k === 'object') return second.props.map(({ key, value }) => ({ key, getter: value }));
  if (second?.k === 'text') return [{ key: second.v, getter: third }];
  const out: Defined[] = [];
  const items = second?.k === 'array' ? second.items : [];
  for (let i = 0; i < items.length;) {
    const key = keyOf(items[i++]), getter = items[i++];
    out.push(getter?.k === 'function' ? { key, getter } : { key, value: items[i++] });
  }
  return out;
}

function keyOf(x: Expr | undefined): string {
  return x?.k === 'text' ? x.v : x?.k === 'number' ? String(x.v) : '';
}
