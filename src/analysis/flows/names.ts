import type { Binding, Expr } from '../../facts/types.ts';
import { isCollector } from '../../matching/flows.ts';
import type { Frame } from '../modules.ts';
import type { Value } from '../values.ts';
import { selfOf } from './fields.ts';
import { namedData } from './named.ts';
import { mayBeApi } from './origin.ts';
import { stepAt, type Step } from './steps.ts';
import { at, isIndex, keysOf, type Walker } from './walker.ts';

/** Names: what is written to them, taken into them, and handed to parameters. */
export function namesPart(w: Walker): Pick<Walker, 'name'> {
  return { name };

  function name(x: Expr & { k: 'name' }, frame: Frame, keys: readonly string[], step: Step): void {
    const { facts } = frame.module;
    const b = facts.bindings[x.binding];
    if (!b) return;
    if (b.import) {
      if (!mayBeApi(x, frame, w.evaluator.catalogue) || !w.sourced(x, frame, step)) { const to = w.load(b.import.from, frame.module); if (to) w.exported(to, b.import.name, keys, step); }
      return;
    }
    if (b.kind === 'param' || b.kind === 'catch') {
      const [said] = keys.length ? [] : namedData([{ key: b.name, value: x }]);
      if (said) w.emit(said.named, at(x, frame, step));
    }
    for (const write of b.writes) {
      const inner = w.frames.of(write.fn, frame);
      w.walk(write.value, inner, [...keysOf(write.path), ...keys], at(write.value, inner, step));
      for (const p of write.path) if (p.fallback) w.walk(p.fallback, inner, keys, at(p.fallback, inner, step));
    }
    for (const i of b.members) {
      const a = facts.assigns[i];
      if (!a || (keys.length && typeof a.key === 'string' && a.key !== keys[0])) continue;
      const here = stepAt(frame.module, a.s, step);
      const [said] = keys.length || typeof a.key !== 'string' ? [] : namedData([{ key: a.key, value: a.value }]);
      if (said) w.emit(said.named, here);
      w.walk(a.value, w.frames.of(a.fn, frame), keys.slice(1), here);
    }
    for (const i of b.uses) {
      const c = facts.calls[i];
      if (c?.expr) collected(c.expr, w.frames.of(c.fn, frame), keys, step);
    }
    if (b.param) parameter(b, w.frames.of(b.fn, frame), keys, step);
  }

  /** `form.append('email', email)`, `list.push(event)`. */
  function collected(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    if (x.k !== 'call' || x.callee.k !== 'member' || typeof x.callee.key !== 'string' || !isCollector(x.callee.key)) return;
    const [first, second] = x.args;
    const here = at(x, frame, step);
    if (first?.k === 'text' && second) {
      if (keys.length && keys[0] !== first.v) return;
      const [said] = namedData([{ key: first.v, value: second }]);
      if (said) w.emit(said.named, here);
      w.walk(second, frame, keys.slice(1), here);
    } else for (const a of x.args) w.walk(a, frame, isIndex(keys[0]) ? keys.slice(1) : keys, here);
  }

  function parameter(b: Binding, frame: Frame, keys: readonly string[], step: Step): void {
    const p = b.param as NonNullable<Binding['param']>;
    const all = [...keysOf(p.path), ...keys];
    const { functions, calls } = frame.module.facts;
    const fallback = functions[p.fn]?.params[p.index]?.fallback;
    if (fallback) w.walk(fallback, frame, all, at(fallback, frame, step));
    for (const d of p.path) if (d.fallback) w.walk(d.fallback, frame, keys, at(d.fallback, frame, step));
    if (frame.fn === p.fn && frame.args) {
      const { args } = frame;
      const exprs = p.rest ? args.exprs.slice(p.index) : args.exprs.slice(p.index, p.index + 1);
      for (const a of exprs) w.walk(a, args.frame, p.rest && isIndex(all[0]) ? all.slice(1) : all, stepAt(args.frame.module, a.s, step));
      if (exprs.length === 0) for (const v of args.at(p.index)) w.value(v, all, step);
      return;
    }
    const use = functions[p.fn]?.use;
    const site = use && calls[use.site];
    const callback = { param: p.index, name: b.name };
    if (use && site && (site.expr?.k === 'call' || site.expr?.k === 'new')) w.given({ ...callback, site: site.expr, frame: w.frames.of(site.fn, frame), as: use.index }, all, step);
    if (use) return;
    for (const c of w.handing.to(frame.module, p.fn)) {
      const outer = w.frames.alone(c.module, c.fn);
      if (isOther(selfOf(frame), c.expr.callee, outer)) continue;
      if (c.handed !== undefined) { w.given({ ...callback, site: c.expr, frame: outer, as: c.handed }, all, step); continue; }
      const exprs = p.rest ? c.expr.args.slice(p.index) : c.expr.args.slice(p.index, p.index + 1);
      for (const a of exprs) w.walk(a, outer, p.rest && isIndex(all[0]) ? all.slice(1) : all, at(a, outer, step));
    }
  }

  /** Whether a method is called of another object than the one that is looked at. */
  function isOther(self: Value | undefined, callee: Expr, frame: Frame): boolean {
    if (self?.k !== 'instance' || !self.args || callee.k !== 'member') return false;
    const made = self.args.exprs;
    return w.evaluator.values(callee.of, frame).every((v) => v.k === 'instance' && v.args !== undefined && v.args.exprs !== made);
  }
}
