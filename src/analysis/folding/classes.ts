import { maxDepth, type Core } from './core.ts';
import type { Class, Expr, Write } from '../../facts/types.ts';
import { listening } from './events.ts';
import { activation, type Frame, type Module } from '../modules.ts';
import { declares, gives, heirsOf } from '../../facts/summaries/heirs.ts';
import { fieldFillings, fillsField } from '../../facts/summaries/filled.ts';
import { filled, putOf } from './filling.ts';
import { nestedWrites, withMembers } from './nested.ts';
import { objectAround } from './objects.ts';
import { functionAt } from './places.ts';
import { optionOf } from '../../matching/components.ts';
import { alternatives, undefinedValue, unknown, type Args, type Value } from './values.ts';

/** Calls looked at that put something into one field. */
const maxFillings = 100;

/** Objects of classes: fields, methods, statics and what they inherit. */
export function classesPart(core: Core): Pick<Core, 'classMember' | 'emitter' | 'instanceMember' | 'ownMember' | 'superValues' | 'symbolicInstance' | 'thisValue'> {
  const frameCache = new WeakMap<Value, Map<number, Frame>>();
  const parentCache = new WeakMap<Value, Value & { k: 'instance' }>();
  const symbolicInstances = new Map<Module, (Value & { k: 'instance' })[]>();
  return { classMember, emitter, instanceMember, ownMember, superValues, symbolicInstance, thisValue };

  function thisValue(cls: number, frame: Frame, isStatic = false): Value {
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.self) return at.self;
    if (cls >= 0 && isStatic) return { k: 'class', module: frame.module, class: cls, frame: frame.module.root };
    return cls >= 0 ? symbolicInstance(frame.module, cls) : unknown("'this'");
  }

  function emitter({ fn }: Expr & { k: 'this' }, frame: Frame): readonly Value[] | undefined {
    const x = fn === undefined ? undefined : listening(frame.module.facts, fn);
    for (let at: Frame | undefined = frame; x && at; at = at.up) if (at.self) return undefined;
    const found = x && core.values(x, frame).filter((v) => v.k === 'api' && v.made !== undefined);
    return found?.length ? found : undefined;
  }

  /** A member of `this` in a method of an object that is written out; undefined where it has none of the name, or `this` is known to be something else. */
  function ownMember(key: string, s: number, frame: Frame): readonly Value[] | undefined {
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.self) return undefined;
    const found = objectAround(frame.module.facts, functionAt(frame.module.facts, s));
    if (!found) return undefined;
    let at: Frame | undefined = frame;
    while (at && at.fn !== found.fn) at = at.up;
    const outer = at ?? frame.module.root;
    if (found.object.props.some((p) => p.key === key)) return core.values(found.object, outer).flatMap((v) => core.member(v, key));
    for (const options of [found.outer, found.object]) for (const p of options?.props ?? []) {
      const kind = typeof p.key === 'string' ? optionOf(p.key) : undefined;
      const held = kind === undefined ? [] : memberOfOption(kind, p.value, key, outer);
      if (held.length) return held;
    }
    return undefined;
  }

  /** What an option of a component or a store makes a member of it: what its state is made with, and its methods. */
  function memberOfOption(kind: 'state' | 'derived' | 'methods', option: Expr, key: string, frame: Frame): readonly Value[] {
    if (kind !== 'state') {
      if (option.k !== 'object' || !option.props.some((p) => p.key === key)) return [];
      // Its own `this` is the whole, and not the option.
      const found = core.values(option, frame).flatMap((v) => core.member(v, key)).map((v): Value => (v.k === 'function' ? { ...v, self: undefined } : v));
      return kind === 'methods' ? found : found.flatMap((v) => (v.k === 'function' ? core.call(v, core.noArgs(frame), false) : [v]));
    }
    return core.values(option, frame).flatMap((v) => (v.k === 'function' ? core.call(v, core.noArgs(frame), false) : [v])).flatMap((v) => (v.k === 'object' ? core.member(v, key) : [])).filter((v) => v !== undefinedValue);
  }

  /** An object of a class, of which nobody knows how it was made. */
  function symbolicInstance(module: Module, cls: number): Value & { k: 'instance' } {
    let known = symbolicInstances.get(module);
    if (!known) symbolicInstances.set(module, (known = []));
    return (known[cls] ??= { k: 'instance', module, class: cls, args: undefined, frame: module.root });
  }

  function superValues(cls: number, frame: Frame): readonly Value[] {
    const parent = frame.module.facts.classes[cls]?.extends;
    if (!parent) return [unknown("'super'")];
    const owner = thisValue(cls, frame);
    return parents(parent, frame.module.root).map((v): Value => (v.k === 'class' ? { k: 'instance', module: v.module, class: v.class, args: owner.k === 'instance' ? superArgs(owner) : undefined, frame: v.frame } : v));
  }

  /** What a class extends: a constructor that is a plain function stands for the class that it makes. */
  function parents(expr: Expr, frame: Frame): readonly Value[] {
    return core.values(expr, frame).map((v): Value => {
      const makes = v.k === 'function' ? v.module.facts.functions[v.fn]?.makes : undefined;
      return v.k === 'function' && makes !== undefined ? { k: 'class', module: v.module, class: makes, frame: v.frame } : v;
    });
  }

  function superArgs(instance: Value & { k: 'instance' }): Args | undefined {
    const c = instance.module.facts.classes[instance.class];
    if (!c || c.ctor < 0) return instance.args;
    const callOfSuper = instance.module.facts.calls.find((x) => x.fn === c.ctor && x.expr?.k === 'call' && x.expr.callee.k === 'super');
    if (callOfSuper?.expr.k === 'call') return core.argsOf(callOfSuper.expr.args, ctorFrame(instance));
    // `Parent.call(this, …)` of a constructor that is a plain function.
    const parent = c.extends;
    const called = parent?.k === 'name' ? instance.module.facts.calls.find((x) => x.fn === c.ctor && x.expr?.k === 'call' && x.expr.callee.k === 'member' && x.expr.callee.key === 'call' && x.expr.callee.of.k === 'name' && x.expr.callee.of.binding === parent.binding) : undefined;
    return called?.expr.k === 'call' ? core.argsOf(called.expr.args.slice(1), ctorFrame(instance)) : instance.args;
  }

  /** The activations in which a function writes a field: those that are known of this object, else the one in which nobody knows its arguments. */
  function framesOf(instance: Value & { k: 'instance' }, fn: number, c: Class, ctor: Frame): readonly Frame[] {
    if (fn === ctor.fn || fn === c.fn) return [ctor];
    const settings = instance.set?.filter((s) => s.fn === fn) ?? [];
    if (settings.length === 0) return [ctorFrame(instance, fn)];
    const at = { ...instance, set: [] };
    return settings.map(({ args }): Frame => ({ module: instance.module, fn, args, self: at, up: instance.frame, depth: args.frame.depth + 1, done: new Map() }));
  }

  /** The frame of an object's constructor, or of another function that writes its fields: one each, so that work is done once. */
  function ctorFrame(instance: Value & { k: 'instance' }, fn = instance.module.facts.classes[instance.class]?.ctor ?? -1): Frame {
    let frames = frameCache.get(instance);
    if (!frames) frameCache.set(instance, (frames = new Map()));
    let frame = frames.get(fn);
    if (!frame) {
      const isCtor = fn === (instance.module.facts.classes[instance.class]?.ctor ?? -1);
      frame = { module: instance.module, fn, args: isCtor ? instance.args : undefined, self: instance, up: instance.frame, depth: (instance.args?.frame.depth ?? 0) + 1, done: new Map() };
      frames.set(fn, frame);
    }
    return frame;
  }

  function instanceMember(instance: Value & { k: 'instance' }, key: string, depth = 0): readonly Value[] {
    const c = instance.module.facts.classes[instance.class];
    return c ? afterWrites(instance, c, key, overridden(instance, key, declaredMember(instance, c, key, depth))) : [unknown(`member '${key}'`)];
  }

  /** What a member is after the writes to its members that a class makes. */
  function afterWrites(instance: Value & { k: 'instance' }, c: Class, key: string, found: readonly Value[]): readonly Value[] {
    const nested = c.nested?.[key];
    if (!nested || (instance.args?.frame.depth ?? 0) > maxDepth) return found;
    const frame = ctorFrame(instance);
    const writes = nestedWrites(nested, 1, c.ctor, instance.module.facts, (a) => framesOf(instance, a.fn, c, frame).flatMap((f) => core.values(a.value, f)));
    return found.map((v) => withMembers(core, v, writes));
  }

  /** Of an object of which nobody knows how it was made, its class may be one that overrides the member. Heirs of heirs are among the heirs. */
  function overridden(instance: Value & { k: 'instance' }, key: string, found: readonly Value[]): readonly Value[] {
    const { module } = instance;
    const { classes } = module.facts;
    if (symbolicInstances.get(module)?.[instance.class] !== instance) return found;
    const { ids, more } = heirsOf(module.facts, instance.class);
    const others = ids.flatMap((id): readonly Value[] => {
      const c = classes[id];
      if (!c || !declares(c, key)) return [];
      const heir = symbolicInstance(module, id);
      return afterWrites(heir, c, key, declaredMember(heir, c, key, 0));
    });
    if (others.length === 0) return found;
    // What a class leaves to those that extend it is nothing by itself.
    const own = gives(classes[instance.class], key) ? found : found.filter((v) => v.k !== 'hole' || v.hole.kind !== 'unknown');
    return alternatives([...own, ...others, ...(more ? [unknown('one of many classes')] : [])]);
  }

  function declaredMember(instance: Value & { k: 'instance' }, c: Class, key: string, depth: number): readonly Value[] {
    const given = instance.given?.filter((x) => x.key === key).flatMap((x) => x.value()) ?? [];
    if (given.length) return alternatives([...given, ...instanceMember({ ...instance, given: [] }, key, depth).filter((v) => v.k !== 'hole')]);
    const method = c.methods[key];
    if (method && !method.static) {
      const fn: Value = { k: 'function', module: instance.module, fn: method.fn, frame: instance.frame, self: instance };
      return method.kind === 'get' ? core.call(fn, core.noArgs(instance.frame), false) : [fn];
    }
    const field = c.fields[key]?.static ? undefined : c.fields[key];
    if (field || c.merged) {
      if ((instance.args?.frame.depth ?? 0) > maxDepth) return [unknown('too deep')];
      const frame = ctorFrame(instance);
      const written = (writes: readonly Write[]): readonly Value[] => writes.flatMap((w) => (w.op === '+=' ? [] : framesOf(instance, w.fn, c, frame).flatMap((f) => core.follow(core.values(w.value, f), w.path, f))));
      const merged = written(c.merged ?? []).flatMap((v) => core.member(v, key)).filter((v) => v !== undefinedValue);
      const found = [...written(field?.writes ?? []).map((v) => afterFilling(instance, c, key, v, frame)), ...merged, ...(field?.asks ? core.provided(field.asks.key, instance.module.root, field.asks.from) : [])];
      if (field?.type && found.every((v) => v.k === 'hole' || v.k === 'constant')) { const t = core.fromType(field.type, instance.module.root); if (t.length) return [...t, ...found.filter((v) => v.k === 'hole' && v.hole.kind !== 'unknown')]; }
      if (found.length || field) return found.length ? alternatives(found) : [unknown(`field '${key}'`)];
    }
    if (c.extends && depth < 4) {
      return parents(c.extends, instance.frame).flatMap((parent) => {
        if (parent.k === 'class') {
          const up = parentOf(instance, parent);
          return instanceMember(up, key, depth + 1).map((v) => (v.k === 'function' && v.self === up ? { ...v, self: mergeSelf(instance, up) } : v));
        }
        if (parent.k === 'api') return core.call(parent, superArgs(instance) ?? core.noArgs(instance.frame), true).flatMap((made) => core.member(made, key));
        return [unknown(`member '${key}'`)];
      });
    }
    return [unknown(`member '${key}'`)];
  }

  /** A list or a map after what methods of the class put into it: of an object that is known, what they were called with. */
  function afterFilling(instance: Value & { k: 'instance' }, c: Class, key: string, value: Value, frame: Frame): Value {
    if (value.k !== 'array') return value;
    const puts = fieldFillings(instance.module.facts, c, key).slice(0, maxFillings);
    return puts.length ? filled(value, puts.flatMap(({ expr, fn }) => framesOf(instance, fn, c, frame).flatMap((f) => putOf(expr, (x) => core.values(x, f), core) ?? []))) : value;
  }

  /** The inherited part of an object: the same one every time it is asked for. */
  function parentOf(instance: Value & { k: 'instance' }, parent: Value & { k: 'class' }): Value & { k: 'instance' } {
    let known = parentCache.get(instance);
    if (!known) parentCache.set(instance, (known = { k: 'instance', module: parent.module, class: parent.class, args: superArgs(instance), frame: parent.frame }));
    return known;
  }

  /** `this` inside an inherited method is the derived object. */
  function mergeSelf(instance: Value & { k: 'instance' }, up: Value & { k: 'instance' }): Value {
    return instance.module.facts.classes[instance.class]?.extends ? instance : up;
  }

  function classMember(value: Value & { k: 'class' }, key: string, depth = 0): readonly Value[] {
    const c = value.module.facts.classes[value.class];
    const method = c?.methods[key];
    if (method?.static) {
      const fn: Value = { k: 'function', module: value.module, fn: method.fn, frame: value.frame, self: value };
      return method.kind === 'get' ? core.call(fn, core.noArgs(value.frame), false) : [fn];
    }
    const field = c?.fields[key]?.static ? c.fields[key] : undefined;
    const outside = value.module.facts.assigns.filter((a) => a.key === key && a.of.k === 'name' && value.module.facts.bindings[a.of.binding]?.name === c?.name);
    const frame: Frame = { ...value.frame, self: value, done: new Map() };
    const found = [...(field?.writes ?? []).flatMap((w) => core.values(w.value, w.fn === -1 || w.fn === c?.fn ? frame : { ...frame, fn: w.fn, args: activation(w.fn, value.frame)?.args })), ...outside.flatMap((a) => core.values(a.value, activation(a.fn, value.frame) ?? value.frame))];
    if (found.length) return alternatives(found);
    if (field?.type) { const t = core.fromType(field.type, value.module.root); if (t.length) return t; }
    if (c?.extends && depth < 4) return core.values(c.extends, value.frame).flatMap((p) => (p.k === 'class' ? classMember(p, key, depth + 1) : core.member(p, key)));
    return [unknown(`static '${key}'`)];
  }
}

/** Whether a function writes a field of an object's class, or puts something into what it holds. */
export function writesField({ module, class: id }: Value & { k: 'instance' }, fn: number): boolean {
  const fields = module.facts.classes[id]?.fields;
  for (const key in fields) if (fields[key]?.writes.some((w) => w.fn === fn)) return true;
  return fillsField(module.facts, id, fn);
}
