import type { Expr } from '../../facts/types.ts';
import { hearsByName, isEventPart, isFromOutside, messageHandler, messages, publishes, sendersTo, tellsByName } from '../../matching/events.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { isOwn, sameObject } from '../folding/emitted.ts';
import { declaredBy } from '../folding/declared.ts';
import type { Module } from '../modules.ts';
import { chainOf, nameOf } from '../folding/spelled.ts';
import { literalOf } from '../folding/values.ts';
import type { CallSite } from './callers.ts';

/** A call that brings about what somebody was handed to run, and what it tells. */
export interface Announcement extends CallSite { readonly tells: readonly Expr[] }

interface Input {
  readonly evaluator: Evaluator;
  readonly naming: (texts: readonly string[]) => readonly string[];
  readonly starting: (module: Module) => readonly CallSite[];
  readonly importers: (path: string) => readonly string[];
}

export interface Announcements {
  /** Who brings about what a call was handed to run at this argument; undefined where that may be anybody. */
  of(module: Module, x: Expr & { k: 'call' | 'new' }, index: number): readonly Announcement[] | undefined;
  /** The same of a function that is kept as the handler of messages: `self.onmessage = …`. */
  handled(module: Module, fn: number): readonly Announcement[] | undefined;
  /** The same of a function in an object that is put into a page under a name: who calls it there. */
  published(module: Module, fn: number): readonly Announcement[] | undefined;
}

/** What so many files name is nobody's in particular. */
const maxFiles = 24;

/**
 * Finds who tells those who listen: by the name of an event on an object, by the name of a channel to another process, or by a message to a program that was started. Whoever uses the name is taken for one of them,
 * unless it is plainly another object: of two who tell, both are then asked. An event that may come from outside of the program is followed on an object of the program only.
 */
export function newAnnouncements({ evaluator, naming, starting, importers }: Input): Announcements {
  const known = new Map<Expr, readonly Announcement[] | undefined>();
  return {
    of(module, x, index) {
      if (!known.has(x)) known.set(x, heard(module, x, index));
      return known.get(x);
    },
    handled(module, fn) {
      const { assigns, bindings } = module.facts;
      const is = (x: Expr): boolean => (x.k === 'function' ? x.id === fn : x.k === 'name' && (bindings[x.binding]?.writes.some(({ value }) => value.k === 'function' && value.id === fn) ?? false));
      const listening = assigns.filter((a) => a.key === messageHandler && is(a.value));
      return listening.length > 0 && listening.every(({ of }) => of.k === 'free') ? posted(module) : undefined;
    },
    published(module, fn) {
      const { option } = module.facts.functions[fn] ?? {};
      const x = option && module.facts.calls[option.site]?.expr;
      const name = x?.k === 'call' && publishes(nameOf(x.callee, module.facts) ?? '') ? x.args.find((a) => a.k === 'text' || a.k === 'name' || a.k === 'member') : undefined;
      const under = name && said(name, module);
      if (!option || under === undefined) return undefined;
      return told(filesNaming(['.', '?.', '!.', ').'].map((dot) => under + dot)), (call, at) => {
        const { callee } = call;
        return callee.k === 'member' && callee.key === option.key && (chainOf(callee.of, at.facts) === under || (callee.of.k === 'member' && callee.of.key === under)) ? [{ tells: call.args, at }] : [];
      });
    },
  };

  function heard(module: Module, { callee, args: [name] }: Expr & { k: 'call' | 'new' }, index: number): readonly Announcement[] | undefined {
    const method = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : callee.k === 'name' ? module.facts.bindings[callee.binding]?.import?.name : undefined;
    if (typeof method !== 'string') return undefined;
    const senders = index === 0 ? sendersTo(chainOf(callee, module.facts)) : undefined;
    if (senders) return told(filesNaming(senders), (call, at) => (call.k === 'call' && call.callee.k === 'member' && senders.includes(String(call.callee.key)) ? [{ tells: call.args, at }] : []));
    if (index === 0 && isEventPart(method, 'subscriber')) return sourced(module, callee);
    if (!hearsByName(method) || index === 0 || !name) return undefined;
    const event = said(name, module);
    if (event === undefined) return undefined;
    const of = callee.k === 'member' ? callee.of : undefined;
    if (event === messages.event && (!of || of.k === 'free' || isImported(of, module))) return posted(module);
    return named(module, callee, event, name);
  }

  /** `events.subscribe(send)`: who calls `events.next(…)`, on an object of the project. */
  function sourced(module: Module, callee: Expr): readonly Announcement[] | undefined {
    const of = callee.k === 'member' ? declaredBy(load, callee.of, module) : undefined;
    if (!of || callee.k !== 'member' || !isMade(of.module, of.binding)) return undefined;
    return told(together([of.module, module], modulesAt(importers(of.module.path))), (call, at) => {
      const by = call.callee.k === 'member' && typeof call.callee.key === 'string' && isEventPart(call.callee.key, 'source') ? declaredBy(load, call.callee.of, at) : undefined;
      return by?.binding === of.binding && by.module.path === of.module.path ? [{ tells: call.args, at }] : [];
    });
  }

  function named(module: Module, callee: Expr, event: string, name: Expr): readonly Announcement[] | undefined {
    const of = callee.k === 'member' ? callee.of : callee;
    const declared = declaredBy(load, of, module);
    const made = declared && isMade(declared.module, declared.binding) ? declared : undefined;
    if (isFromOutside(event) && !made) return undefined;
    const isSame = (by: Expr, at: Module): boolean => {
      if (at === module && !sameObject(by, callee)) return false;
      const other = by.k === 'member' ? declaredBy(load, by.of, at) : undefined;
      return !(made && other && isMade(other.module, other.binding)) || (other.binding === made.binding && other.module.path === made.module.path);
    };
    const spelled = name.k === 'member' && typeof name.key === 'string' ? [`.${name.key}`] : name.k === 'name' ? [module.facts.bindings[name.binding]?.name ?? ''] : [];
    const files = of.k === 'name' && isOwn(of, module.facts) ? [module] : of.k === 'this' ? modulesAt(importers(module.path)) : filesNaming([`'${event}'`, `"${event}"`, `\`${event}\``, ...spelled.filter((s) => s.length > 2)]);
    const using = made && isExported(made) ? modulesAt(importers(made.module.path)) : [];
    return told(files && together([module, ...files], using), (call, at, fn) => {
      const [first, ...rest] = call.args;
      if (call.k !== 'call' || !first) return [];
      const { callee: by } = call;
      const method = by.k === 'member' ? by.key : by.k === 'free' ? by.name : undefined;
      if (first.k === 'new' && typeof method === 'string' && isEventPart(method, 'dispatcher')) return first.args[0] && said(first.args[0], at) === event ? [{ tells: [first.args[1] ?? first], at }] : [];
      const under = said(first, at);
      // What is told under a name that is worked out may be this as well.
      if (under === undefined && made && typeof method === 'string' && tellsByName(method) && isMadeObject(by, at, made) && isAnyName(first, fn, at)) return [{ tells: rest, at }];
      if (under !== event || call.args[1]?.k === 'function') return [];
      return (typeof method === 'string' && tellsByName(method) ? isSame(by, at) : handsOn(by, at)) ? [{ tells: rest, at }] : [];
    });
  }

  function isMadeObject(by: Expr, at: Module, made: { readonly module: Module; readonly binding: number }): boolean {
    const other = by.k === 'member' ? declaredBy(load, by.of, at) : undefined;
    return other?.binding === made.binding && other.module.path === made.module.path;
  }

  /** Whether a name may be any: one that a function is handed is what its callers write out, where all do. */
  function isAnyName(name: Expr, fn: number, at: Module): boolean {
    const param = name.k === 'name' ? at.facts.bindings[name.binding]?.param : undefined;
    const own = param && param.path.length === 0 ? at.facts.functions[param.fn]?.name : undefined;
    if (!param || !own || fn < 0) return true;
    const users = together([at], modulesAt(importers(at.path)));
    if (!users) return true;
    const calls = users.flatMap((user) => user.facts.calls.flatMap(({ expr: x }) => (x?.k === 'call' && nameOf(x.callee, user.facts) === own ? [{ x, user }] : [])));
    return calls.length === 0 || calls.some(({ x, user }) => { const given = x.args[param.index]; return given === undefined || said(given, user) === undefined; });
  }

  /** Whether a function of the project tells by the name that it is handed first. */
  function handsOn(callee: Expr, at: Module): boolean {
    return evaluator.values(callee, at.root).some((v) => {
      const first = v.k === 'function' ? v.module.facts.functions[v.fn]?.params[0]?.binding : undefined;
      return v.k === 'function' && first !== undefined && v.module.facts.calls.some(({ expr }) => expr?.k === 'call' && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && tellsByName(expr.callee.key) && expr.args[0]?.k === 'name' && expr.args[0].binding === first);
    });
  }

  /** Messages to a program: what is posted where it is started, and by who uses what was started. */
  function posted(module: Module): readonly Announcement[] | undefined {
    const starts = starting(module);
    const files = new Map(starts.map((s) => [s.module.path, s.module]));
    const all = together([...files.values()], modulesAt([...files.keys()].flatMap((p) => importers(p))));
    return starts.length === 0 ? undefined : told(all?.filter((m) => m.path !== module.path), (call, at) => {
      const { callee } = call;
      return call.k === 'call' && callee.k === 'member' && typeof callee.key === 'string' && isEventPart(callee.key, 'post') && !(callee.of.k === 'free' && callee.of.name !== 'navigator') && call.args.length > 0 ? [{ tells: call.args, at }] : [];
    });
  }

  function told(files: readonly Module[] | undefined, by: (call: Expr & { k: 'call' | 'new' }, at: Module, fn: number) => readonly { readonly tells: readonly Expr[]; readonly at: Module }[]): readonly Announcement[] | undefined {
    const out = files?.flatMap((module) => module.facts.calls.flatMap(({ expr, fn, guard }): Announcement[] => (expr?.k === 'call' || expr?.k === 'new' ? by(expr, module, fn).map(({ tells }) => ({ module, fn, guard, expr, tells })) : [])));
    return out?.length ? out : undefined;
  }

  function filesNaming(texts: readonly string[]): readonly Module[] | undefined {
    return modulesAt(naming(texts));
  }

  /** Undefined where there are more than are looked at: one of the others may tell as well, and ask nobody. */
  function modulesAt(paths: readonly string[]): readonly Module[] | undefined {
    return paths.length > maxFiles ? undefined : paths.flatMap((path) => evaluator.module(path) ?? []);
  }

  function together(some: readonly Module[], others: readonly Module[] | undefined): readonly Module[] | undefined {
    return others && [...new Map([...some, ...others].map((m) => [m.path, m])).values()];
  }

  function said(x: Expr, at: Module): string | undefined {
    if (x.k === 'text') return x.v;
    const [only, ...others] = x.k === 'member' || x.k === 'name' ? evaluator.values(x, at.root) : [];
    return only && others.length === 0 ? literalOf(only) : undefined;
  }

  function load(specifier: string, from: Module, star?: string): Module | undefined {
    return evaluator.load(specifier, from, star).flatMap((v) => (v.k === 'namespace' ? [v.module] : []))[0];
  }
}

function isExported({ module: { facts }, binding }: { readonly module: Module; readonly binding: number }): boolean {
  return Object.values(facts.exports).some((e) => e.k === 'value' && e.value.k === 'name' && e.value.binding === binding);
}

/** Whether a name stands for one object that is made where it is declared. */
function isMade({ facts }: Module, binding: number): boolean {
  const b = facts.bindings[binding];
  const [write, ...others] = b?.writes ?? [];
  if (!b || b.param || b.fn >= 0 || !write || others.length > 0 || write.path.length > 0) return false;
  return write.value.k === 'new' || write.value.k === 'call';
}

function isImported(x: Expr, { facts }: Module): boolean {
  const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
  return b?.import !== undefined && !b.import.from.startsWith('.');
}
