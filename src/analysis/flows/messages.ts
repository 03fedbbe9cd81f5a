import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { channel, isEventPart, isOfStarter, messageHandler, messages } from '../../matching/events.ts';
import { isOwnFile, starterNames } from '../../matching/starters.ts';
import type { Module } from '../modules.ts';
import { chainOf, nameOf } from '../folding/spelled.ts';
import type { Step } from './steps.ts';
import { asked, at, type Walker } from './walker.ts';

/** Names behind names are looked at so deep. */
const maxDepth = 4;

interface Posted {
  readonly expr: Expr;
  readonly value: Expr;
  readonly fn: number;
  readonly module: Module;
}

/** Messages: what who listens hears, of the process, thread, page or channel that it listens to. */
export function messagesPart(w: Walker): Pick<Walker, 'handled' | 'messages'> {
  return { handled, messages: heardOf };

  /** `worker.onmessage = (e) => …`. Gives whether a function is such a handler. */
  function handled(module: Module, fn: number, keys: readonly string[], step: Step): boolean {
    const { assigns, bindings } = module.facts;
    const is = (x: Expr): boolean => (x.k === 'function' ? x.id === fn : x.k === 'name' && (bindings[x.binding]?.writes.some(({ value }) => value.k === 'function' && value.id === fn) ?? false));
    const listening = assigns.filter((a) => a.key === messageHandler && is(a.value));
    for (const a of listening) heardOf(a.of.k === 'free' ? undefined : a.of, module, module, true, keys, step);
    return listening.length > 0;
  }

  /** What is heard of something, or of who started the file. Gives whether there is any. */
  function heardOf(of: Expr | undefined, listening: Module, module: Module, wrapped: boolean, keys: readonly string[], step: Step): boolean {
    const sent = of && !isGlobal(of, listening.facts) ? sentTo(of, listening, 0) : toItself(listening, module);
    // A page, a worker and a port hear an event, of which the message is the data.
    const inside = wrapped ? asked(keys, messages.member) : keys[0] === messages.member ? keys.slice(1) : keys;
    if (inside) for (const { expr, value, fn, module: from } of sent) { const outer = w.frames.alone(from, fn); w.walk(value, outer, inside, at(expr, outer, step)); }
    return sent.length > 0;
  }

  function toItself(listening: Module, module: Module): Posted[] {
    const started = [...w.handing.starting(listening), ...[...new Set([listening, module])].flatMap(restarts)];
    return [...started.flatMap((s) => postsIn(s.module, (to) => isMadeBy(to, s.expr, s.module.facts))), ...postsIn(listening, (to) => to?.k === 'free' && to.name === channel.own)];
  }

  /** What is posted to the other end of what is listened to. */
  function sentTo(of: Expr, module: Module, depth: number): Posted[] {
    if (depth > maxDepth) return [];
    const { facts } = module;
    const end = of.k === 'member' && typeof of.key === 'string' ? of.key : undefined;
    if (of.k === 'member' && end === channel.shared) return sentTo(of.of, module, depth + 1);
    if (of.k === 'member' && end !== undefined && channel.ends.includes(end)) return otherEnd(of.of, end, module);
    if (of.k === 'name') return (facts.bindings[of.binding]?.writes ?? []).slice(0, maxDepth).flatMap(({ value, path: [first, ...more] }) => {
      if (!first) return sentTo(value, module, depth + 1);
      return more.length === 0 && first.key !== undefined && channel.ends.includes(first.key) ? otherEnd(value, first.key, module) : [];
    });
    if (of.k === 'member' && of.of.k === 'this') return (facts.classes[of.of.class]?.fields[String(of.key)]?.writes ?? []).slice(0, maxDepth).flatMap(({ value }) => sentTo(value, module, depth + 1));
    if (of.k !== 'new' && of.k !== 'call') return [];
    const made = nameOf(of.callee, facts) ?? '';
    if (made === channel.broadcast) return [module, ...w.handing.near(module)].flatMap((m) => postsIn(m, (to) => to !== undefined && broadcasts(to, of, m.facts)));
    const file = starterNames.has(made) && of.args[0] ? fileOf(of.args[0]) : undefined;
    const started = file === undefined ? undefined : w.load(file, module);
    return started ? postsIn(started, (to) => !to || isGlobal(to, started.facts)) : [];
  }

  /** `const { port1, port2 } = new MessageChannel()`, `channel.port1`: what is posted to the one is heard by the other. */
  function otherEnd(pair: Expr, end: string, module: Module): Posted[] {
    const { bindings } = module.facts;
    const origin = (x: Expr): Expr => (x.k === 'name' ? (bindings[x.binding]?.writes[0]?.value ?? x) : x);
    const made = origin(pair);
    if (made.k !== 'new' || nameOf(made.callee, module.facts) !== channel.pair) return [];
    const isOther = (key: unknown): boolean => typeof key === 'string' && key !== end && channel.ends.includes(key);
    return postsIn(module, (to) => {
      if (to?.k === 'member') return isOther(to.key) && origin(to.of) === made;
      return to?.k === 'name' && (bindings[to.binding]?.writes.some(({ value, path }) => (path.length === 1 && isOther(path[0]?.key) && origin(value) === made) || (value.k === 'member' && isOther(value.key) && origin(value.of) === made)) ?? false);
    });
  }
}

/** What a module posts to something; undefined stands for whoever started it. */
function postsIn(module: Module, is: (to: Expr | undefined) => boolean): Posted[] {
  return module.facts.calls.flatMap(({ expr, fn }): Posted[] => {
    if (expr?.k !== 'call' || !expr.args[0]) return [];
    const { callee } = expr;
    const name = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : undefined;
    return typeof name === 'string' && isEventPart(name, 'post') && is(callee.k === 'member' ? callee.of : undefined) ? [{ expr, value: expr.args[0], fn, module }] : [];
  });
}

/** Whether something is what a call started. */
function isMadeBy(x: Expr | undefined, started: Expr, { bindings, classes }: ModuleFacts, depth = 0): boolean {
  if (!x || depth > maxDepth) return false;
  const inner = (y: Expr): boolean => isMadeBy(y, started, { bindings, classes } as ModuleFacts, depth + 1);
  if (x === started) return true;
  if (x.k === 'await') return inner(x.of);
  if (x.k === 'member') return x.key === channel.shared ? inner(x.of) : x.of.k === 'this' && (classes[x.of.class]?.fields[String(x.key)]?.writes.some(({ value }) => inner(value)) ?? false);
  return x.k === 'name' && (bindings[x.binding]?.writes.some(({ value }) => inner(value)) ?? false);
}

/** Whether by this a program speaks with who started it. */
function isGlobal(x: Expr, facts: ModuleFacts): boolean {
  if (x.k === 'free') return isOfStarter(x.name) || x.name === channel.own;
  const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
  return b?.import !== undefined && isOfStarter(b.import.name === 'default' ? b.name : b.import.name);
}

/** Whether something is an object of the same name as one of a class whose objects hear each other. */
function broadcasts(x: Expr, heard: Expr & { k: 'new' | 'call' }, facts: ModuleFacts): boolean {
  const made = x.k === 'name' ? facts.bindings[x.binding]?.writes[0]?.value : x;
  if (made === heard) return true;
  const [one, other] = [heard.args[0], made?.k === 'new' ? made.args[0] : undefined];
  return made?.k === 'new' && nameOf(made.callee, facts) === channel.broadcast && one?.k === 'text' && other?.k === 'text' && one.v === other.v;
}

/** The file that a program is started from, where it is written out: `'./work.js'`, `new URL('./work.js', import.meta.url)`. */
function fileOf(x: Expr): string | undefined {
  if (x.k === 'text') return x.v.startsWith('.') ? x.v : `./${x.v}`;
  return (x.k === 'new' || x.k === 'call') && x.args[0] ? fileOf(x.args[0]) : undefined;
}

/** Where a program starts itself once more: `fork(process.argv[1])`, `fork(__filename)`. */
function restarts(module: Module): { readonly expr: Expr; readonly module: Module }[] {
  const { facts } = module;
  return facts.calls.flatMap(({ expr }) => {
    if (expr?.k !== 'call' && expr?.k !== 'new') return [];
    const name = nameOf(expr.callee, facts);
    const file = expr.args[0];
    return name !== undefined && starterNames.has(name) && file && isOwnFile(chainOf(file)) ? [{ expr, module }] : [];
  });
}
