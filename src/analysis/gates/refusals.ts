import type { Expr, ModuleFacts } from '../../facts/types.ts';
import type { Evaluator } from '../evaluate.ts';
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
  const sites = facts.calls.filter(({ expr }) => expr?.k === 'call' && expr.callee.k === 'name' && expr.callee.binding === resolve);
  const ways = sites.map(({ guard }) => both('&&', chain(facts, guard)));
  return ways.length > 0 && ways.every((w) => w !== undefined) ? both('||', ways) : undefined;
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
