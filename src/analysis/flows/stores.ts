import type { Expr } from '../../facts/types.ts';
import { isStoreWriter } from '../../matching/flows.ts';
import type { Frame, Module } from '../modules.ts';
import type { Step } from './steps.ts';
import { at, type Walker } from './walker.ts';

/**
 * Follows what is kept in a store under the name that is read here: by the same file, by files near it, and by a function that is handed the name.
 * Names that are worked out are told apart where they are constant.
 */
export function stored(w: Walker, name: Expr, frame: Frame, keys: readonly string[], step: Step): void {
  const wanted = keyIn(name, frame);
  if (wanted === undefined) return;
  keptIn(frame.module);
  w.later(() => { for (const module of w.handing.near(frame.module)) keptIn(module); });

  function keptIn(module: Module): void {
    for (const { expr, fn } of module.facts.calls) {
      if (expr?.k !== 'call' || expr.callee.k !== 'member' || typeof expr.callee.key !== 'string' || !isStoreWriter(expr.callee.key)) continue;
      const [under, value] = expr.args;
      if (!under || !value) continue;
      const inside = module === frame.module ? w.frames.of(fn, frame) : w.frames.alone(module, fn);
      const written = keyIn(under, inside);
      if (written === wanted) w.walk(value, inside, keys, at(expr, inside, step));
      else if (written === undefined) handed(under, value, module, expr, inside);
    }
  }

  /** `const save = (name, value) => store.setItem(name, value)`: who hands it this name. */
  function handed(under: Expr, value: Expr, module: Module, site: Expr, inside: Frame): void {
    const name = under.k === 'template' ? under.parts.find((p) => p.k === 'name') : under;
    const fn = name?.k === 'name' ? module.facts.bindings[name.binding]?.param?.fn : undefined;
    if (fn === undefined) return;
    w.later(() => {
      for (const c of w.handing.to(module, fn)) {
        if (!w.hand()) return;
        const outer = w.frames.alone(c.module, c.fn);
        const called = c.handed === undefined ? w.frames.called({ k: 'function', module, fn, frame: module.root, self: inside.self }, w.evaluator.args(c.expr.args, outer)) : undefined;
        if (called && keyIn(under, called) === wanted) w.walk(value, called, keys, at(site, inside, step));
      }
    });
  }

  function keyIn(x: Expr, inside: Frame): string | undefined {
    return x.k === 'text' ? x.v : w.key(x, inside);
  }
}
