import type { Class, Expr } from '../../facts/types.ts';
import { parts } from '../../matching/components.ts';
import { errorFields, errorPart, isCollector, isErrorClass } from '../../matching/flows.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { owner } from './writes.ts';
import type { Frame, Module } from '../modules.ts';
import type { Value } from '../folding/values.ts';

/** One thing that a field of an object may hold, or part of it. */
export interface FieldWrite {
  readonly value: Expr;
  readonly frame: Frame;
  /** Where it is written. */
  readonly s: number;
  /** Members of what is written that the field is. */
  readonly keys: readonly string[];
  /** The member of the field that is written. */
  readonly name?: string;
  /** The call of a method that puts `value` into the field, or into what the field keeps under a name. */
  readonly put?: { readonly site: Expr & { k: 'call' }; readonly inside: boolean };
  /** Whether it is one of many places that write all that a component keeps. */
  readonly far?: true;
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
  let args = self?.k === 'instance' ? self.args : undefined;
  let at: { module: Module; cls: number } | undefined = start;
  for (let n = 0; at && n < maxParents; n++) {
    const module: Module = at.module;
    const id: number = at.cls;
    const c: Class | undefined = module.facts.classes[id];
    if (!c) break;
    const inside = (fn: number): Frame => ({ module, fn, args: fn === c.ctor ? args : undefined, self, up: module.root, depth: 1, done: new Map() });
    const getter = c.methods[field];
    if (getter?.kind === 'get') for (const r of module.facts.functions[getter.fn]?.returns ?? []) out.push({ value: r, frame: inside(getter.fn), s: r.s, keys: [] });
    for (const w of c.fields[field]?.writes ?? []) out.push({ value: w.value, frame: inside(w.fn), s: w.value.s, keys: w.path.flatMap((p) => (p.key ? [p.key] : [])) });
    const isField = (x: Expr): boolean => x.k === 'member' && x.key === field && x.of.k === 'this' && x.of.class === id;
    for (const a of module.facts.assigns) if (isField(a.of)) out.push({ value: a.value, frame: inside(a.fn), s: a.s, keys: [], ...(typeof a.key === 'string' && { name: a.key }) });
    for (const { expr, fn } of module.facts.calls) if (expr?.k === 'call' && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && isCollector(expr.callee.key) && isField(owner(expr.callee.of))) out.push({ value: expr.args[expr.args.length - 1] ?? expr, frame: inside(fn), s: expr.s, keys: [], put: { site: expr, inside: owner(expr.callee.of) !== expr.callee.of } });
    if (field === parts.state) for (const { expr, fn } of module.facts.calls) { const [given] = expr?.k === 'call' && expr.callee.k === 'member' && expr.callee.key === parts.setState && expr.callee.of.k === 'this' && expr.callee.of.class === id ? expr.args : []; if (given) out.push({ value: given, frame: inside(fn), s: given.s, keys: [], far: true }); }
    // A class without a constructor hands its parent what it is given.
    const above = c.ctor < 0 ? undefined : module.facts.calls.find(({ expr, fn }) => expr?.k === 'call' && expr.callee.k === 'super' && fn === c.ctor)?.expr;
    if (above?.k === 'call') args = evaluator.args(above.args, inside(c.ctor)); else if (c.ctor >= 0) args = undefined;
    const part = c.extends?.k === 'free' ? errorPart(c.extends.name, field) : undefined;
    const from = part && args?.exprs[part.index];
    if (part && args && from) out.push({ value: from, frame: args.frame, s: from.s, keys: part.keys });
    const parent: Value | undefined = c.extends && evaluator.values(c.extends, module.root).find((v) => v.k === 'class');
    at = parent?.k === 'class' ? { module: parent.module, cls: parent.class } : undefined;
  }
  return out;
}

/** The fields that an object of a class has, of its own and by parents of the project; undefined where a parent is none of the project. */
export function fieldNames(evaluator: Evaluator, module: Module, cls: number): string[] | undefined {
  const out = new Set<string>();
  let at: { module: Module; cls: number } | undefined = { module, cls };
  for (let n = 0; at; n++) {
    const c: Class | undefined = at.module.facts.classes[at.cls];
    if (!c || n >= maxParents) return undefined;
    for (const [name, f] of Object.entries(c.fields)) if (!f.static) out.add(name);
    for (const [name, m] of Object.entries(c.methods)) if (m.kind === 'get' && !m.static) out.add(name);
    if (!c.extends) break;
    if (c.extends.k === 'free' && isErrorClass(c.extends.name)) { for (const name of errorFields(c.extends.name)) out.add(name); break; }
    const parent: Value | undefined = evaluator.values(c.extends, at.module.root).find((v) => v.k === 'class');
    if (parent?.k !== 'class') return undefined;
    at = { module: parent.module, cls: parent.class };
  }
  return [...out];
}

/** The class that a name of this module stands for. */
export function classOf(x: Expr, frame: Frame): number | undefined {
  const b = x.k === 'name' ? frame.module.facts.bindings[x.binding] : undefined;
  const value = b?.kind === 'class' || b?.writes.length === 1 ? b.writes[0]?.value : undefined;
  return value?.k === 'class' ? value.id : undefined;
}

/** What is written into `Class.field` or into one of its members, in the class or beside it. */
export function staticsOf(cls: number, field: string, frame: Frame): FieldWrite[] {
  const { module } = frame;
  const inside = (fn: number): Frame => (fn === -1 ? module.root : { module, fn, args: undefined, self: undefined, up: module.root, depth: 1, done: new Map() });
  const isField = (x: Expr): boolean => x.k === 'member' && x.key === field && isClass(x.of);
  const isClass = (x: Expr): boolean => classOf(x, frame) === cls || (x.k === 'this' && x.class === cls);
  const c = module.facts.classes[cls];
  const own = (c?.fields[field]?.writes ?? []).map((w): FieldWrite => ({ value: w.value, frame: inside(w.fn), s: w.value.s, keys: [] }));
  const beside = module.facts.assigns.flatMap((a): FieldWrite[] => ((isClass(a.of) && a.key === field) || isField(a.of) ? [{ value: a.value, frame: inside(a.fn), s: a.s, keys: [], ...(isField(a.of) && typeof a.key === 'string' && { name: a.key }) }] : []));
  return [...own, ...beside];
}

/** What `this` is in a frame. */
export function selfOf(frame: Frame): Value | undefined {
  for (let f: Frame | undefined = frame; f; f = f.up) if (f.self) return f.self;
  return undefined;
}
