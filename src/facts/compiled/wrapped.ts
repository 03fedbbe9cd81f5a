import { exportsMember, isInlining } from '../../matching/bundlers.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Expr } from '../types.ts';
import { become, exportedConstant } from './exported.ts';

type Facts = Lowering['out'];

/** Where the function of a module is handed what holds its exports, and these. */
interface Wrapper {
  readonly holder: number;
  readonly exports: number;
}

/** At which places bundlers hand them over, where who wraps stands in another file. */
const usual: Wrapper = { exports: 0, holder: 1 };

/**
 * Reads what a bundler makes of a module of CommonJS as a function that gives what the module exports: `var load = wrap((exports, module) => { … })`.
 * Told by what the one that wraps does, whatever it is called: it calls what it is given with `(module = { exports: {} }).exports` and gives back a function. Where it stands in another
 * file, by its name, or by a module that writes to what it is handed and is loaded without a word. Changes the facts in place.
 * https://esbuild.github.io/content-types/#commonjs, https://rolldown.rs/in-depth/bundling-cjs
 */
export function linkWrapped(facts: Facts): void {
  let wrappers: ReadonlyMap<number, Wrapper> | undefined;
  /** The constant that holds what the module exports that something wraps. */
  const wrapped = (x: Expr | undefined, isLoaded: () => boolean): Expr | undefined => {
    if (x?.k !== 'call' || x.callee.k !== 'name') return undefined;
    const module = moduleIn(x.args);
    if (module === undefined) return undefined;
    wrappers ??= wrappersIn(facts);
    const how = wrappers.get(x.callee.binding) ?? (isFromElsewhere(x.callee.binding, module, isLoaded, facts) ? usual : undefined);
    if (!how) return undefined;
    const { params = [] } = facts.functions[module] ?? {};
    return { k: 'name', binding: exportedConstant(module, params[how.holder]?.binding ?? -1, params[how.exports]?.binding ?? -1, facts), s: x.s, e: x.e };
  };
  facts.bindings.forEach((b, id) => {
    const [only] = b.writes;
    if (b.writes.length !== 1 || only?.path.length !== 0) return;
    const held = wrapped(only.value, () => facts.calls.some(({ expr: x }) => x?.k === 'call' && x.args.length === 0 && x.callee.k === 'name' && x.callee.binding === id));
    if (!held) return;
    const { s, e } = held;
    const giver = facts.functions.push({ name: '', params: [], up: only.fn, class: -1, guard: only.guard, s, e, returns: [held] }) - 1;
    b.writes.splice(0, 1, { ...only, value: { k: 'function', id: giver, s, e } });
  });
  // `wrap((exports) => { … })()`
  for (const { expr: x } of facts.calls) {
    const held = x?.k === 'call' && x.args.length === 0 ? wrapped(x.callee, () => true) : undefined;
    if (x && held) become(x, held);
  }
}

/** The function of a module, alone or under the path that it had. */
function moduleIn([first, ...more]: readonly Expr[]): number | undefined {
  const [prop, ...others] = first?.k === 'object' ? first.props : [];
  const x = first?.k === 'object' ? (others.length === 0 ? prop?.value : undefined) : first;
  return more.length === 0 && x?.k === 'function' ? x.id : undefined;
}

/** Functions of the text that wrap a module, by their names. */
function wrappersIn({ calls, functions, bindings }: Facts): ReadonlyMap<number, Wrapper> {
  const byFunction = new Map<number, Wrapper>();
  for (const { expr: x } of calls) {
    if (x?.k !== 'call') continue;
    const exports = x.args.findIndex((a) => a.k === 'member' && a.key === exportsMember && isNewModule(a.of));
    const given = exports < 0 ? undefined : givenIn(x.callee);
    const param = given === undefined ? undefined : bindings[given]?.param;
    if (!param || param.index !== 0 || functions[param.fn]?.returns[0]?.k !== 'function') continue;
    byFunction.set(param.fn, { exports, holder: x.args.findIndex((a) => a.k === 'name') });
  }
  const out = new Map<number, Wrapper>();
  if (byFunction.size > 0) bindings.forEach(({ writes }, id) => { for (const { value } of writes) { const how = value.k === 'function' ? byFunction.get(value.id) : undefined; if (how) out.set(id, how); } });
  return out;
}

/** `(mod = { exports: {} })` */
const isNewModule = (x: Expr): boolean => x.k === 'assign' && x.value.k === 'object' && x.value.props.length === 1 && x.value.props[0]?.key === exportsMember;

/** The name of what is called, itself or under whatever key it has: `cb(…)`, `(0, cb[names(cb)[0]])(…)`. */
function givenIn(callee: Expr): number | undefined {
  const x = callee.k === 'sequence' ? callee.items[callee.items.length - 1] : callee;
  const of = x?.k === 'member' && typeof x.key !== 'string' ? x.of : x;
  return of?.k === 'name' ? of.binding : undefined;
}

function isFromElsewhere(wrapper: number, module: number, isLoaded: () => boolean, { bindings, functions, assigns }: Facts): boolean {
  const from = bindings[wrapper]?.import;
  if (!from) return false;
  if (isInlining(from.name)) return true;
  const [exports, holder] = functions[module]?.params ?? [];
  const isWritten = (binding: number | undefined, key?: string): boolean => (bindings[binding ?? -1]?.members ?? []).some((i) => key === undefined || assigns[i]?.key === key);
  if (!from.from.startsWith('.') || (!isWritten(exports?.binding) && !isWritten(holder?.binding, exportsMember))) return false;
  return isLoaded();
}
