import { CALL, CONSTRUCT, openedBy, stepFrom, type CompiledCall } from '../../matching/index.ts';
import { firstLiteral } from '../folding/calls.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { atPosition } from './roles.ts';
import { literalOf, type Api, type Args, type Creation, type Value } from '../folding/values.ts';

/** A package that a call loads by its name, and what its function is called with. */
export interface NamedCall {
  readonly row: CompiledCall;
  readonly api: Api;
  readonly args: Args;
}

/** A call from which on what an object is handed leaves by others as well. */
interface Opening {
  /** The object. */
  readonly of: Api;
  readonly by: readonly Api[];
}

/** Outlets of outlets are followed so far. */
const maxOutlets = 4;

const openings = new WeakMap<Evaluator, Map<Module, readonly Opening[]>>();

/** By what an object hands on what it is handed: by what it was made with, and by what was attached to it where it was made or is used. */
export function outletsOf(evaluator: Evaluator, api: Api, used: Module, depth = 0): readonly Api[] {
  if (depth > maxOutlets) return [];
  const made: Api[] = [];
  for (let at = api.made; at; at = at.before) {
    for (const p of at.type.outlets ?? []) made.push(...atPosition(evaluator, at.args, p).filter((v): v is Api => v.k === 'api'));
    for (const { row, args } of namedIn(evaluator, at)) made.push(openedAs(row, args));
  }
  const home = api.made?.args.frame.module ?? used;
  const attached = [...new Set([home, used])].flatMap((module) => openingsIn(evaluator, module)).flatMap(({ of, by }) => (isSame(of, api) ? by : []));
  return [...made, ...attached].flatMap((outlet) => [outlet, ...outletsOf(evaluator, outlet, used, depth + 1)]);
}

/** Packages that the creation of an object names, which are called for it. */
export function namedIn(evaluator: Evaluator, { type, args }: Pick<Creation, 'args' | 'type'>): NamedCall[] {
  const { named } = type;
  if (!named) return [];
  return named.at.flatMap((p) => atPosition(evaluator, args, p)).flatMap((one) => {
    if (one.k !== 'object') return [];
    // It is opened by the call that names it.
    const given: Args = { frame: args.frame, exprs: args.exprs, count: 1, at: (i) => (i === 0 ? evaluator.member(one, named.with) : []) };
    return evaluator.member(one, named.package).flatMap((name) => functionsOf(evaluator, literalOf(name), args)).flatMap((api) => api.nodes.flatMap((n) => n.calls).filter((row) => row.sends).map((row) => ({ row, api, args: given })));
  });
}

/** What calling a package as a function, or making an object of it, leads to. */
function functionsOf(evaluator: Evaluator, name: string | undefined, { frame }: Args): Api[] {
  const loaded = name === undefined ? [] : evaluator.load(name, frame.module);
  return loaded.flatMap((v): Api[] => (v.k === 'api' ? [{ ...v, nodes: [...stepFrom(v.nodes, CALL), ...stepFrom(v.nodes, CONSTRUCT)] }] : []));
}

function openingsIn(evaluator: Evaluator, module: Module): readonly Opening[] {
  let known = openings.get(evaluator);
  if (!known) openings.set(evaluator, (known = new Map()));
  let found = known.get(module);
  if (!found) known.set(module, (found = module.facts.calls.flatMap(({ expr }): Opening[] => {
    if (expr?.k !== 'call' || !isNamed(expr.callee, evaluator)) return [];
    return evaluator.targets(expr, module.root).flatMap(({ callee, args }) => (callee.k === 'api' ? opened(evaluator, callee, args) : []));
  })));
  return found;
}

function isNamed(callee: { readonly k: string; readonly key?: unknown }, { catalogue }: Evaluator): boolean {
  return callee.k === 'member' ? typeof callee.key === 'string' && catalogue.widening.has(callee.key) : callee.k === 'name';
}

function opened(evaluator: Evaluator, callee: Api, args: Args): Opening[] {
  return stepFrom(callee.nodes, CALL, firstLiteral(callee, args)).flatMap((n) => n.calls).flatMap((row): Opening[] => {
    if (!row.outlets) return [];
    const apis = (values: readonly Value[]): Api[] => values.filter((v): v is Api => v.k === 'api');
    const { of, at } = row.outlets;
    const by = at.length ? at.flatMap((p) => apis(atPosition(evaluator, args, p))) : [openedAs(row, args)];
    return (of.length ? of.flatMap((p) => apis(atPosition(evaluator, args, p))) : [callee]).map((one) => ({ of: one, by }));
  });
}

function openedAs(row: CompiledCall, args: Args): Api {
  return { k: 'api', package: row.package, name: row.name, nodes: [], made: { type: openedBy(row), args, before: undefined, row }, of: undefined };
}

/** Whether two values are of one object: made by the same call, or the one that a package has of its own. */
export function isSame(attached: Api, used: Api): boolean {
  if (!attached.made) return !used.made && attached.package === used.package;
  for (let made = used.made; made; made = made.before) if (made.args.exprs === attached.made.args.exprs) return true;
  return false;
}
