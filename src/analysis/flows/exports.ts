import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';
import type { Value } from '../folding/values.ts';
import { variableOf } from './named.ts';
import { sourcesOf } from './sources.ts';
import { stepAt, type Step } from './steps.ts';
import { asked, isIndex, isWhole, type Walker } from './walker.ts';

/** Re-exports are followed so far, and members of values. */
const maxHops = 8;
const maxLevel = 6;

/** What modules hand out, and values that no expression stands for. */
export function exportsPart(w: Walker): Pick<Walker, 'exported' | 'value'> {
  return { exported, value: (v, keys, step) => { value(v, keys, step, 0); } };

  /** What a module hands out under a name. */
  function exported(module: Module, name: string, keys: readonly string[], step: Step, hops = 0): void {
    if (hops > maxHops) { w.limit(); return; }
    const { exports, stars } = module.facts;
    const found = exports[name];
    if (found?.k === 'value') { w.walk(found.value, module.root, keys, stepAt(module, found.value.s, step)); return; }
    if (found) { const to = w.load(found.from, module); if (to) exported(to, found.name, keys, step, hops + 1); return; }
    const whole = exports['='];
    if (whole?.k === 'value') { w.walk(whole.value, module.root, name === 'default' || name === '*' ? keys : [name, ...keys], stepAt(module, whole.value.s, step)); return; }
    if (name === '*') { const [first, ...rest] = keys; if (first !== undefined && !isWhole(keys)) exported(module, first, rest, step, hops + 1); return; }
    for (const s of stars) { const to = w.load(s, module, name); if (to) exported(to, name, keys, step, hops + 1); }
  }

  /** A value that no expression stands for: what a callback is handed. */
  function value(v: Value, keys: readonly string[], step: Step, level: number): void {
    if (level > maxLevel) { w.limit(); return; }
    if (v.k === 'api') {
      for (const s of sourcesOf(v.nodes, v, undefined, undefined, keys[0])) w.emit(s, step);
      if (keys[0] !== undefined && !isWhole(keys)) for (const inner of w.evaluator.member(v, keys[0])) if (inner.k === 'api') value(inner, keys.slice(1), step, level + 1);
    }
    if (v.k === 'object') for (const e of v.entries) {
      const rest = e.spread ? keys : asked(keys, e.key);
      if (rest) for (const inner of e.value()) value(inner, rest, step, level + 1);
    }
    if (v.k === 'array') for (const item of v.items.slice(0, 50)) for (const inner of item()) value(inner, isIndex(keys[0]) ? keys.slice(1) : keys, step, level + 1);
    if (v.k === 'namespace') loaded(v.module, keys, step);
    const variable = variableOf([v]);
    if (variable) w.emit(variable, step);
  }

  /** What a module holds that is loaded where it is needed. As a whole it is data only where it hands out nothing that can be called. */
  function loaded(module: Module, keys: readonly string[], step: Step): void {
    const whole = module.facts.exports['='];
    if (isWhole(keys) && !(whole?.k === 'value' && whole.value.k === 'object' && whole.value.props.every((p) => !isCallable(p.value, module)))) return;
    exported(module, '*', keys, step);
  }
}

function isCallable(x: Expr, { facts }: Module): boolean {
  return x.k === 'function' || x.k === 'class' || x.k === 'spread' || (x.k === 'name' && (facts.bindings[x.binding]?.import !== undefined || facts.bindings[x.binding]?.writes.some(({ value }) => value.k === 'function' || value.k === 'class') === true));
}
