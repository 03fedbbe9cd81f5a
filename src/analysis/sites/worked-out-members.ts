import { iterates } from '../../matching/callers.ts';
import { CALL, stepFrom } from '../../matching/index.ts';
import { writeAt, type Site } from '../../facts/summaries/sites.ts';
import { isMerging } from '../../facts/compiled/written.ts';
import type { Binding, Expr, Step } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import { literalOf, text, undefinedValue, type Api, type Args, type Value } from '../folding/values.ts';

/** A name, and what stands under it. */
type Pair = readonly [name: string, values: readonly Value[]];

/** Names looked at of one member that is written under a name that is worked out. */
const maxNames = 50;

/** Whether a call writes members into something. */
export function mergesMembers(x: Expr & { k: 'call' | 'new' }): boolean {
  return x.args.length > 1 && isMerging(x);
}

/** The members whose writing sends, of what objects are merged into, with what is merged under their names. */
export function mergedMembers(evaluator: Evaluator, of: Api, args: Args): readonly Pair[] {
  const given = Array.from({ length: (args.count ?? args.exprs.length) - 1 }, (_, i) => args.at(i + 1)).flat().filter((v) => v.k === 'object');
  const names = given.length === 0 ? [] : [...evaluator.catalogue.written.keys()].filter((name) => stepFrom(of.nodes, name).some((n) => n.writes.length > 0));
  return names.flatMap((name): Pair[] => { const found = given.flatMap((v) => evaluator.member(v, name)).filter((v) => v !== undefinedValue); return found.length ? [[name, found]] : []; });
}

/** What a name that is worked out may be, each with what belongs to it: of the entries of an object, and of its members under that name, one stands under each. */
export function pairsOf(evaluator: Evaluator, key: Expr, value: Expr, frame: Frame): readonly Pair[] {
  const together = entriesOf(evaluator, key, value, frame);
  if (together) return together.flatMap((v): Pair[] => evaluator.member(v, '0').flatMap((k): Pair[] => { const name = literalOf(k); return name === undefined ? [] : [[name, evaluator.member(v, '1')]]; })).slice(0, maxNames);
  const names = [...new Set(evaluator.values(key, frame).flatMap((v) => literalOf(v) ?? []))].slice(0, maxNames);
  const isOwn = value.k === 'member' && value.key !== '' && typeof value.key !== 'string' && value.key.k === 'name' && key.k === 'name' && value.key.binding === key.binding;
  return names.map((name): Pair => [name, isOwn ? evaluator.values(value.of, frame).flatMap((v) => evaluator.member(v, name)) : evaluator.values(value, frame)]);
}

/** The entries that a name and a value are taken from, where it is the same one: `for (const [name, value] of entries)`. */
function entriesOf(evaluator: Evaluator, key: Expr, value: Expr, frame: Frame): readonly Value[] | undefined {
  const { bindings, calls, functions } = frame.module.facts;
  const [k, v] = [key, value].map((x) => (x.k === 'name' ? bindings[x.binding] : undefined));
  const [from, other] = [takenFrom(k), takenFrom(v)];
  if (!from || !other || from.whole !== other.whole || !isPair(from.path, other.path)) return undefined;
  const along = (start: readonly Value[]): readonly Value[] => from.path.slice(0, -1).reduce<readonly Value[]>((at, step) => at.flatMap((y) => evaluator.member(y, step.key ?? '[]')), start);
  if (typeof from.whole !== 'string') return along(evaluator.values(from.whole, frame));
  const use = functions[k?.param?.fn ?? -1]?.use, x = calls[use?.site ?? -1]?.expr;
  if (use?.index !== 0 || x?.k !== 'call' || x.callee.k !== 'member' || typeof x.callee.key !== 'string' || !iterates(x.callee.key, k?.param?.index ?? -1)) return undefined;
  return along(evaluator.values(x.callee.of, frame).flatMap((y) => evaluator.member(y, '[]')));
}

/** What a name is taken out of, by the steps of a pattern: an expression, or a parameter. */
function takenFrom(b: Binding | undefined): { readonly whole: Expr | string; readonly path: readonly Step[] } | undefined {
  const only = b?.writes.length === 1 ? b.writes[0] : undefined;
  return b?.param ? { whole: `${b.param.fn} ${b.param.index}`, path: b.param.path } : only && { whole: only.value, path: only.path };
}

function isPair(one: readonly Step[], other: readonly Step[]): boolean {
  const last = one.length - 1;
  return last >= 0 && other.length === one.length && one.every((step, i) => (i === last ? step.key === '0' && other[i]?.key === '1' : step.key === other[i]?.key));
}

/** The arguments of a call that does one thing or another by the name that it is given first, for each name that it may be. */
export function toldApart(evaluator: Evaluator, { nodes }: Api, args: Args): readonly Args[] {
  const [first, second] = args.exprs;
  if (!first || args.bound || !nodes.some((n) => n.literal)) return [args];
  const names = [...new Set(args.at(0).flatMap((v) => literalOf(v) ?? []))].slice(0, maxNames);
  const led = names.map((name) => stepFrom(nodes, CALL, name));
  if (led.every((to) => to.length === led[0]?.length && to.every((n, i) => n === led[0]?.[i]))) return [args];
  if (first.k === 'spread') return evaluator.values(first.of, args.frame).map((list): Args => ({ ...args, at: (i) => evaluator.member(list, String(i)).filter((v) => v !== undefinedValue) }));
  const pairs = second ? pairsOf(evaluator, first, second, args.frame) : [];
  return pairs.length ? pairs.map(([name, values]): Args => ({ ...args, at: (i) => (i === 0 ? [text(name)] : i === 1 ? values : args.at(i)) })) : [args];
}

/** Whether callers say which element something is that is written into, or under which name something is: by itself it sends nothing that is known. */
export function isNamedByCallers(evaluator: Evaluator, site: Site, module: Module, isGiven: (values: readonly Value[]) => boolean): boolean {
  const x = module.facts.calls[site]?.expr, write = writeAt(module.facts, site);
  const merges = x?.k === 'call' && mergesMembers(x);
  const of = merges ? x.args[0] : write ? write.of : x?.k === 'call' && x.callee.k === 'member' && (x.args.length > 1 || x.args[0]?.k === 'spread') && evaluator.values(x.callee, module.root).some((v) => v.k === 'api' && v.package === 'global' && v.nodes.some((n) => n.literal)) ? x.callee.of : undefined;
  if (!of) return false;
  const key = write ? write.key : x?.k === 'call' ? x.args[0] : undefined;
  const isOpen = merges || (typeof key === 'object' && key.k !== 'text');
  const into = evaluator.values(of, module.root);
  return (merges && isGiven(into)) || into.some((v) => v.k === 'api' && v.package === 'global' && v.made !== undefined && (isOpen || isGiven(v.made.args.at(0))));
}
