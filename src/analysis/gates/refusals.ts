import type { Expr, ModuleFacts } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';

/** Functions that one call may mean. */
const maxFunctions = 4;
/** Conditions that are put together of one function. */
const maxConditions = 12;

/**
 * What has come out true where a call has come back, for each function that it may mean; undefined where that says nothing: a function that throws, rejects or never resolves unless all is well asks for
 * whoever calls it. Of an asynchronous one only whoever waits for it knows.
 */
export function comesBackWhere(x: Expr, at: Module, evaluator: Evaluator): readonly { readonly test: Expr | undefined; readonly module: Module }[] {
  const awaited = x.k === 'await';
  const call = awaited ? x.of : x;
  if (call.k === 'new') return [{ test: awaited ? resolving(at.facts, [call]) : undefined, module: at }];
  if (call.k !== 'call') return [];
  return evaluator.values(call.callee, at.root).slice(0, maxFunctions).map((v) => ({ test: v.k === 'function' ? returning(v.module.facts, v.fn, awaited) : undefined, module: v.k === 'function' ? v.module : at }));
}

/** The condition under which a function of a module comes back. */
function returning(facts: ModuleFacts, fn: number, awaited: boolean): Expr | undefined {
  const f = facts.functions[fn];
  if (!f || (f.async && !awaited)) return undefined;
  const unless = facts.stops.filter((s) => s.fn === fn && s.guard >= 0 && (awaited || !s.rejects)).map(({ guard }) => both('||', chain(facts, guard).map(not)));
  const inner = facts.functions.filter((g) => g.up === fn);
  const demanded = facts.guards.flatMap(({ test, up }) => (up < 0 && test.k === 'unary' && test.op === 'returns' && within(test, f) && !inner.some((g) => within(test, g)) ? [test] : []));
  return both('&&', [...unless, ...demanded, ...(awaited ? [resolving(facts, f.returns)] : [])].filter((t) => t !== undefined));
}

/** `new Promise((resolve, reject) => …)` goes on where `resolve` was called. */
function resolving(facts: ModuleFacts, returns: readonly Expr[]): Expr | undefined {
  const [made, ...others] = returns;
  const executor = made?.k === 'new' && made.callee.k === 'free' && made.callee.name === 'Promise' ? made.args[0] : undefined;
  if (executor?.k !== 'function' || others.length > 0) return undefined;
  const resolve = facts.functions[executor.id]?.params[0]?.binding;
  const is = (x: Expr): boolean => x.k === 'name' && x.binding === resolve;
  // Where it is put away, whoever finds it there goes on.
  if (facts.assigns.some(({ value }) => is(value)) || facts.bindings.some(({ writes }) => writes.some(({ value }) => is(value)))) return undefined;
  const sites = facts.calls.filter(({ expr }) => expr?.k === 'call' && [expr.callee, ...expr.args].some((a) => holds(a, is)));
  const ways = sites.map(({ fn, guard }) => both('&&', around(facts, executor.id, fn, guard)));
  return ways.length > 0 && ways.every((w) => w !== undefined) ? both('||', ways) : undefined;
}

/** Whether an argument is it, or has it as an option. */
function holds(x: Expr, is: (y: Expr) => boolean): boolean {
  return is(x) || (x.k === 'object' && x.props.some(({ value }) => is(value))) || (x.k === 'array' && x.items.some(is));
}

/** What stands around a place in its function and in those that it is written out in, up to one of them. */
function around(facts: ModuleFacts, to: number, fn: number, guard: number): Expr[] {
  const out = chain(facts, guard);
  for (let at = fn, n = 0; at !== to && at >= 0 && n < maxFunctions; n++) { const f = facts.functions[at]; out.push(...chain(facts, f?.guard ?? -1)); at = f?.up ?? -1; }
  return out;
}

/** What stands around a place in its function, as one would write it. */
function chain({ guards }: ModuleFacts, guard: number): Expr[] {
  const out: Expr[] = [];
  for (let g = guards[guard]; g; g = guards[g.up]) out.push(g.sense ? g.test : not(g.test));
  return out;
}

function both(op: '&&' | '||', tests: readonly (Expr | undefined)[]): Expr | undefined {
  return tests.slice(0, maxConditions).reduce((left, right) => (left && right ? { k: 'choice', op, left, right, s: left.s, e: right.e } : (left ?? right)), undefined);
}

const not = (x: Expr): Expr => ({ k: 'unary', op: '!', of: x, s: x.s, e: x.e });
const within = (x: { s: number; e: number }, f: { s: number; e: number }): boolean => x.s >= f.s && x.e <= f.e;
