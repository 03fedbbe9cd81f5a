import type { Class, Expr } from '../../facts/types.ts';
import { isCollector } from '../../matching/flows.ts';
import type { Evaluator } from '../evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import type { Value } from '../values.ts';

/** One thing that a field of an object may hold, or part of it. */
export interface FieldWrite {
  readonly value: Expr;
  readonly frame: Frame;
  /** Where it is written. */
  readonly s: number;
  /** Members of what is written that the field is. */
  readonly keys: readonly string[];
}

/** Parents are looked into so far. */
const maxParents = 4;

/**
 * What is written into `this.field`: by its initialiser and the constructor, by any method, into one of its members, or by a method
 * that takes its arguments in (`this.events.push(event)`). A getter is what it returns.
 */
export function fieldsOf(evaluator: Evaluator, cls: number, field: string, frame: Frame): FieldWrite[] {
  const self = selfOf(frame);
  const start = self?.k === 'instance' ? { module: self.module, cls: self.class } : { module: frame.module, cls };
  const out: FieldWrite[] = [];
  let at: { module: Module; cls: number } | undefined = start;
  for (let n = 0; at && n < maxParents; n++) {
    const module: Module = at.module;
    const id: number = at.cls;
    const c: Class | undefined = module.facts.classes[id];
    if (!c) break;
    const inside = (fn: number): Frame => ({ module, fn, args: fn === c.ctor && self?.k === 'instance' && self.class === id ? self.args : undefined, self, up: module.root, depth: 1, done: new Map() });
    const getter = c.methods[field];
    if (getter?.kind === 'get') for (const r of module.facts.functions[getter.fn]?.returns ?? []) out.push({ value: r, frame: inside(getter.fn), s: r.s, keys: [] });
    for (const w of c.fields[field]?.writes ?? []) out.push({ value: w.value, frame: inside(w.fn), s: w.value.s, keys: w.path.flatMap((p) => (p.key ? [p.key] : [])) });
    const isField = (x: Expr): boolean => x.k === 'member' && x.key === field && x.of.k === 'this' && x.of.class === id;
    for (const a of module.facts.assigns) if (isField(a.of)) out.push({ value: a.value, frame: inside(a.fn), s: a.s, keys: [] });
    for (const { expr, fn } of module.facts.calls) if (expr?.k === 'call' && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && isCollector(expr.callee.key) && isField(expr.callee.of)) for (const a of expr.args) out.push({ value: a, frame: inside(fn), s: a.s, keys: [] });
    const parent: Value | undefined = c.extends && evaluator.values(c.extends, module.root).find((v) => v.k === 'class');
    at = parent?.k === 'class' ? { module: parent.module, cls: parent.class } : undefined;
  }
  return out;
}

function selfOf(frame: Frame): Value | undefined {
  for (let f: Frame | undefined = frame; f; f = f.up) if (f.self) return f.self;
  return undefined;
}
