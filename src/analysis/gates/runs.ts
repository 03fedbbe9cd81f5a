import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import type { Site } from './callers.ts';

/**
 * Where a function of the project calls what it is handed, or hands it on: at this argument of a call, by itself or as an option of this name. Undefined where the call means none, or
 * more than one.
 */
export function runsIn(at: Module, x: Expr & { k: 'call' | 'new' }, index: number, key: string | undefined, evaluator: Evaluator): readonly Site[] | undefined {
  const called = evaluator.values(x.callee, at.root).flatMap((v) => (v.k === 'function' ? [v] : []));
  const [f, ...others] = called;
  if (!f || others.length > 0) return undefined;
  const { facts } = f.module;
  const param = facts.functions[f.fn]?.params[index]?.binding;
  const is = (y: Expr): boolean => {
    if (y.k === 'member' && key !== undefined) return y.key === key && y.of.k === 'name' && y.of.binding === param;
    if (y.k !== 'name') return false;
    if (key === undefined) return y.binding === param;
    const b = facts.bindings[y.binding];
    const [step, ...deeper] = b?.param?.path ?? [];
    return b?.param?.fn === f.fn && b.param.index === index && !b.param.rest && step?.key === key && deeper.length === 0;
  };
  return facts.calls.flatMap(({ expr, fn, guard }): Site[] => ((expr?.k === 'call' || expr?.k === 'new') && [expr.callee, ...expr.args].some(is) ? [{ module: f.module, fn, guard, s: expr.s }] : []));
}

/** Calls of functions of the project that are handed a function as an option, and where it is called there. */
export function givenAsOption(at: Module, is: (x: Expr, at: Module) => boolean, evaluator: Evaluator): Site[] {
  return at.facts.calls.flatMap(({ expr, fn, guard }): Site[] => {
    if (expr?.k !== 'call' && expr?.k !== 'new') return [];
    return expr.args.flatMap((a, index) => (a.k !== 'object' ? [] : a.props.flatMap(({ key, value }): Site[] => {
      if (typeof key !== 'string' || (value.k !== 'name' && value.k !== 'member') || !is(value, at)) return [];
      const running = runsIn(at, expr, index, key, evaluator);
      return running?.length ? [{ module: at, fn, guard, s: expr.s, running }] : [];
    })));
  });
}
