import type { Role } from '../../catalogue/types.ts';
import type { Assign, Binding, Expr, ModuleFacts, Step as Destructured } from '../../facts/types.ts';
import { isListener } from '../../matching/events.ts';
import { isCollector, isDerivation, isOfMembers, isPairing, isSetter, putBy } from '../../matching/flows.ts';
import type { Frame, Module } from '../modules.ts';
import type { Args, Value } from '../folding/values.ts';
import { declaredBy, isExported } from '../folding/declared.ts';
import { selfOf } from './fields.ts';
import { kept, namedAs, spoken } from './named.ts';
import { heldIn } from './inputs.ts';
import { mayBeApi } from './origin.ts';
import { placedAt, placedFrom } from './placed.ts';
import { namesProgram } from './signing-in.ts';
import { stepAt, type Step } from './steps.ts';
import { taken } from './streams.ts';
import { typed, type KnownTypes } from './typed.ts';
import { isGone, isLater, leftOf, overwrittenAt, type Overwritten } from './overwritten.ts';
import { anyElement, asked, at, inEntry, isIndex, isWhole, keysOf, ofElement, type Walker } from './walker.ts';
import { below, takenInto } from './writes.ts';

/** Writes of one name that are told apart by where they stand. */
const maxWrites = 200;

/** Names of one object, and functions that fill it, are followed so far. */
const maxAliases = 4;

/** Roles in which whatever a program is handed from outside is told, and the category of what nobody says more of. */
const payload: ReadonlySet<Role> = new Set<Role>(['body', 'query', 'path']);
const unspecified = 'x.unspecified';

/** Names: what is written to them, taken into them, and handed to parameters. */
export function namesPart(w: Walker): Pick<Walker, 'argument' | 'collected' | 'filled' | 'into' | 'name'> {
  const types: KnownTypes = new Map();
  return { argument, collected, filled: (x, index, frame, keys, step) => { filled(x, index, frame, keys, step, 0); }, into: (binding, frame, keys, step) => { into(binding, frame, keys, step, 0); }, name };

  function name(x: Expr & { k: 'name' }, frame: Frame, keys: readonly string[], step: Step): void {
    const { facts } = frame.module;
    const b = facts.bindings[x.binding];
    if (!b) return;
    if (b.import) {
      if (!mayBeApi(x, frame, { catalogue: w.evaluator.catalogue, load: w.load }) || !w.sourced(x, frame, step)) { const to = w.load(b.import.from, frame.module); if (to) w.exported(to, b.import.name, keys, step); }
      into(x.binding, frame, keys, step, 0);
      return;
    }
    if (b.kind === 'param' || b.kind === 'catch') {
      const said = isWhole(keys) && !isOfMembers(b.name) ? namedAs(b.name, x) : undefined;
      if (said) w.told(said, x, frame, at(x, frame, step));
    }
    const owner = w.frames.of(b.fn, frame);
    for (const said of heldIn(x, keys, frame.module)) w.emit(said, at(x, frame, step));
    if (b.caught) { if (w.first(x.binding, owner, keys)) { w.caught(b, owner, keys, at(x, frame, step)); into(x.binding, frame, keys, step, 0); } return; }
    // Many places may name the same thing: it is followed from the first one.
    const gone = overwrittenAt(x, b, facts);
    const told = gone.last || gone.members.size ? [`=${gone.last?.value.s ?? ''},${[...gone.members].join()}`] : [];
    const earlier = b.writes.length > maxWrites ? b.writes : b.writes.filter((write) => !isLater(x, b, write, facts));
    if (earlier.length < b.writes.length) told.push(`<${earlier.length}`);
    if (!w.first(x.binding, owner, [...keys, ...told])) return;
    // A type says what a value holds of which nothing else is known.
    const untold = b.type && earlier.every(({ value }) => value.k === 'call' || value.k === 'await' || value.k === 'free') ? leftOf(keysOf(b.param?.path ?? [], keys), gone, { fn: gone.fn, s: -1 }) : undefined;
    if (b.type && untold) typed(w, types, b.type, frame.module, untold, x.s, at(x, frame, step));
    for (const write of earlier) {
      const place = { fn: write.fn, s: write.value.s };
      // A length that is taken out of a value is derived from it, and so is a name that `for … in` goes through.
      if (write.path.some((p) => (p.key === '' && !p.fallback) || (p.key !== undefined && isDerivation(p.key)))) continue;
      const left = isGone(gone, place) ? undefined : write.path.length ? keys : leftOf(keys, gone, place);
      if (!left) continue;
      const inner = w.frames.of(write.fn, frame);
      const said = !isWhole(keys) || b.kind === 'param' ? undefined : kept(b.name, write.value);
      if (said) w.told(said, write.value, inner, at(write.value, inner, step));
      const [first] = write.path;
      const goesThrough = first !== undefined && first.key === undefined && !first.but;
      const here = at(write.value, inner, step);
      if (!w.state(write, frame, left, here) && !(goesThrough && w.iterated(write.value, inner, keysOf(write.path, left), here))) w.walk(write.value, inner, keysOf(write.path, left), here);
      defaults(write.path, inner, keys, step);
    }
    into(x.binding, frame, keys, step, 0, gone);
    shared(x.binding, b, frame.module, keys, step);
    const left = gone.last?.fn === b.fn ? undefined : leftOf(keys, gone, { fn: b.fn, s: b.at });
    if (b.param && left) parameter(b, owner, left, step);
  }

  /** What other files put into something that a module hands out empty: `export const cache = new Map()`. */
  function shared(binding: number, b: Binding, module: Module, keys: readonly string[], step: Step): void {
    const value = b.fn === -1 && b.writes.length === 1 ? b.writes[0]?.value : undefined;
    const isEmpty = value?.k === 'new' ? w.isKeyed(value, module.root) : value?.k === 'object' ? value.props.length === 0 : value?.k === 'array' && value.items.length === 0;
    if (!isEmpty || !isExported(module.facts, binding)) return;
    w.later(() => {
      for (const near of w.handing.near(module)) near.facts.bindings.forEach(({ import: from }, id) => {
        if (!from?.from.startsWith('.')) return;
        const of = declaredBy(w.load, { k: 'name', binding: id, s: 0, e: 0 }, near);
        if (of?.binding === binding && of.module.path === module.path) into(id, near.root, keys, step, 0);
      });
    });
  }

  /** What a pattern takes where there is nothing: of a pattern with parts, the part. */
  function defaults(path: readonly Destructured[], frame: Frame, keys: readonly string[], step: Step): void {
    path.forEach(({ fallback }, i) => { if (fallback) w.walk(fallback, frame, keysOf(path.slice(i + 1), keys), at(fallback, frame, step)); });
  }

  /** What is written into the members of a name, and what its value takes in. */
  function into(id: number, frame: Frame, keys: readonly string[], step: Step, depth: number, gone?: Overwritten): void {
    const { facts } = frame.module;
    const b = facts.bindings[id];
    if (!b || depth > maxAliases) return;
    for (const i of b.members) { const a = facts.assigns[i]; if (a && !(gone && (isGone(gone, a) || isRewritten(a, gone)))) assigned(a, frame, keys, step); }
    for (const i of b.uses) { const c = facts.calls[i]; if (c?.expr) collected(c.expr, w.frames.of(c.fn, frame), keys, step); }
    const taken = takenInto(facts, id);
    for (const { path, assign } of taken.assigns) { const rest = below(path, keys); if (rest) assigned(assign, frame, rest, step); }
    for (const { path, site, inside } of taken.collected) { const rest = below(path, keys); if (rest) collected(site.expr, w.frames.of(site.fn, frame), inside ? inEntry(rest) : rest, step); }
    for (const { path, site } of taken.merged) { const rest = below(path, keys); if (rest) merged(site.expr, w.frames.of(site.fn, frame), rest, step); }
    for (const { from, fn } of taken.led) for (const x of from) { const outer = w.frames.of(fn, frame); w.walk(x, outer, [], at(x, outer, step)); }
    for (const { path, index, site } of taken.handed) {
      const rest = below(path, keys);
      const fill = (): void => { if (rest) filled(site.expr, index, w.frames.of(site.fn, frame), rest, step, depth); };
      if (path.length) w.later(fill); else fill();
    }
    for (const { path, binding } of taken.aliases) { const rest = below(path, keys); if (rest) into(binding, frame, rest, step, depth + 1); }
  }

  /** Whether a member that is written is written once more, or deleted, before it is used. */
  function isRewritten(a: Assign, { fn, members }: Overwritten): boolean {
    return typeof a.key === 'string' && a.fn === fn && a.s < (members.get(a.key) ?? -1);
  }

  function assigned(a: Assign, frame: Frame, keys: readonly string[], step: Step): void {
    const inner = w.frames.of(a.fn, frame);
    const key = w.key(a.key, inner);
    const rest = asked(keys, key);
    if (!rest) return;
    const here = stepAt(frame.module, a.s, step);
    const said = isWhole(keys) ? namedAs(spoken(a.key) ?? key, a.value) : undefined;
    if (said) w.told(said, a.value, inner, here);
    w.walk(a.value, inner, rest, here);
  }

  /** `Object.assign(o, { a })`, `Object.defineProperty(o, 'a', { value })`. */
  function merged(x: Expr & { k: 'call' }, frame: Frame, keys: readonly string[], step: Step): void {
    const [, ...given] = x.args;
    const here = at(x, frame, step);
    const [name, described] = given;
    if (name?.k !== 'text' || !described) { for (const a of given) w.walk(a, frame, keys, here); return; }
    const rest = asked(keys, name.v);
    if (!rest) return;
    const said = isWhole(keys) ? namedAs(name.v, described) : undefined;
    if (said) w.emit(said, here);
    for (const how of ['value', 'get']) w.walk(described, frame, [how, ...rest], here);
  }

  /** What a function of the project writes into a parameter. */
  function filled(x: Expr & { k: 'call' }, index: number, frame: Frame, keys: readonly string[], step: Step, depth: number): void {
    for (const { callee, args } of w.evaluator.targets(x, frame)) {
      if (callee.k !== 'function') continue;
      const { facts } = callee.module;
      const param = facts.functions[callee.fn]?.params[index]?.binding ?? -1;
      const p = facts.bindings[param];
      const taken = takenInto(facts, param);
      if (!p || p.members.length + p.uses.length + taken.assigns.length + taken.merged.length + taken.handed.length + taken.led.length === 0) continue;
      // Functions that hand what they are given on to themselves multiply with each step.
      if (!w.fill()) return;
      const inside = w.frames.called(callee, args);
      if (inside) into(param, inside, keys, at(x, frame, step), depth + 1);
    }
  }

  /** `form.append('email', email)`, `list.push(event)`. */
  function collected(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    if (x.k !== 'call' || x.callee.k !== 'member' || typeof x.callee.key !== 'string' || !isCollector(x.callee.key)) return;
    const [first, second] = x.args;
    const here = at(x, frame, step);
    if (first && second && (first.k === 'text' || isPairing(x.callee.key))) {
      // Pairs of names and values: of all of them, the names or the values.
      const [which, ...members] = keys[0] === anyElement && isIndex(keys[1]) ? keys.slice(1) : [];
      const name = first.k === 'text' ? first.v : isWhole(keys) ? undefined : w.key(first, frame);
      if ((isWhole(keys) || which === '0') && first.k !== 'function') w.walk(first, frame, [], here);
      const rest = which === undefined ? asked(keys, name) : which === '1' ? members : undefined;
      if (!rest || second.k === 'function') return;
      if (namesProgram(x, frame.module.facts)) { w.without(['user.unique_id'], () => { w.walk(second, frame, rest, here); }); return; }
      const said = first.k === 'text' ? namedAs(first.v, second) : undefined;
      if (said) w.told(said, second, frame, here);
      w.walk(second, frame, rest, here);
      return;
    }
    const said = first && isWhole(keys) && isSetter(x.callee.key) ? namedAs(putBy(x.callee.key), first) : undefined;
    if (said) w.emit({ ...said, source: `${x.callee.key}()` }, here);
    for (const a of x.args) if (a.k !== 'function') w.walk(a, frame, ofElement(keys), here);
  }

  function parameter(b: Binding, frame: Frame, keys: readonly string[], step: Step): void {
    const p = b.param as NonNullable<Binding['param']>;
    const all = keysOf(p.path, keys);
    const { functions, calls } = frame.module.facts;
    const fallback = functions[p.fn]?.params[p.index]?.fallback;
    const given = frame.fn === p.fn && !frame.args?.list ? frame.args?.exprs[p.index] : undefined;
    if (fallback && !(given && isValue(given))) w.walk(fallback, frame, all, at(fallback, frame, step));
    defaults(p.path, frame, keys, step);
    for (const x of functions[p.fn]?.params[p.index]?.handed ?? []) {
      const { root } = frame.module, here = at(x, root, step);
      w.walk(x, root, all, here);
      if (!isWhole(all)) for (const v of w.evaluator.values(x, root)) w.value(v, all, here);
    }
    if (frame.fn === p.fn && frame.args) { argument(frame.args, p.index, p.rest, all, step); return; }
    if (!isWhole(all) && w.ofMember(w.evaluator.handedTo(frame.module, p.fn, p.index), all, step)) return;
    const use = functions[p.fn]?.use;
    const site = use && calls[use.site];
    const callback = { param: p.index, name: b.name, module: frame.module };
    const option = functions[p.fn]?.option;
    const started = option && calls[option.site];
    if (option && (started?.expr?.k === 'call' || started?.expr?.k === 'new')) {
      const as = started.expr.args.findIndex((a) => a.k === 'object' && a.props.some((prop) => prop.value.k === 'function' && prop.value.id === p.fn));
      w.given({ ...callback, site: started.expr, frame: w.frames.of(started.fn, frame), as, key: option.key }, all, step);
    }
    if (use && site && (site.expr?.k === 'call' || site.expr?.k === 'new')) w.given({ ...callback, site: site.expr, frame: w.frames.of(site.fn, frame), as: use.index }, all, step);
    if (w.reached) { w.reached({ module: frame.module, fn: p.fn, index: p.index, rest: p.rest, keys: all, role: w.role, step }); return; }
    if (p.index === 0) w.attributes(frame.module, 'function', p.fn, all, step);
    if (use || (p.index === 0 && (taken(w, p.fn, frame, step) || w.handled(frame.module, p.fn, all, step) || heard(p.fn, frame, all, step)))) return;
    if (payload.has(w.role) && w.handing.fromOutside(frame.module, p.fn) && (isOfMembers(b.name) || !namedAs(b.name, { k: 'free', name: b.name, s: b.at, e: b.at }))) w.emit({ category: unspecified, source: b.name.slice(0, 60), certain: false }, step);
    for (const c of w.handing.to(frame.module, p.fn)) {
      if (!w.hand()) return;
      const outer = w.frames.alone(c.module, c.fn);
      if (isOther(selfOf(frame), c.expr.callee, outer)) continue;
      if (c.handed !== undefined) { w.given({ ...callback, site: c.expr, frame: outer, as: c.handed }, all, step); continue; }
      handedOver(w.evaluator.args(c.expr.args, outer), p.index, p.rest, all, step);
    }
  }

  /** What is heard of an object by a property of it: `recorder.ondataavailable = (event) => event.data`. Gives whether anything is. */
  function heard(fn: number, frame: Frame, keys: readonly string[], step: Step): boolean {
    const on = listenersIn(frame.module.facts).get(fn) ?? [];
    for (const a of on) { const outer = w.frames.of(a.fn, frame); w.walk(a.of, outer, keys, stepAt(frame.module, a.s, step)); }
    return on.length > 0;
  }

  function argument(args: Args, index: number, rest: boolean, keys: readonly string[], step: Step): void {
    if (!handedOver(args, index, rest, keys, step)) for (const v of args.at(index)) w.value(v, keys, step);
  }

  /** What stands at the place of a parameter; of those that it takes in together, the one that is asked for. Gives whether anything does. */
  function handedOver(args: Args, index: number, rest: boolean, keys: readonly string[], step: Step): boolean {
    const place = index + Number(!rest ? 0 : isIndex(keys[0]) && keys[0] !== anyElement ? keys[0] : NaN);
    const placed = Number.isNaN(place) ? placedFrom(args, index) : placedAt(args, place, w.evaluator);
    for (const { expr, frame, keys: of } of placed) w.walk(expr, frame, [...of, ...(rest ? ofElement(keys) : keys)], stepAt(frame.module, expr.s, step));
    return placed.length > 0;
  }

  /** Whether a method is called of another object than the one that is looked at. */
  function isOther(self: Value | undefined, callee: Expr, frame: Frame): boolean {
    if (self?.k !== 'instance' || !self.args || callee.k !== 'member') return false;
    const made = self.args.exprs;
    return w.evaluator.values(callee.of, frame).every((v) => v.k === 'instance' && v.args !== undefined && v.args.exprs !== made);
  }
}

const listeners = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly Assign[]>>();

/** The assignments that make a function what hears of an object. */
function listenersIn(facts: ModuleFacts): ReadonlyMap<number, readonly Assign[]> {
  let out = listeners.get(facts);
  if (!out) listeners.set(facts, (out = new Map(facts.assigns.flatMap((a) => (a.value.k === 'function' && typeof a.key === 'string' && isListener(a.key) ? [[a.value.id, [a]] as const] : [])))));
  return out;
}

/** Whether an expression is never undefined, whatever happens. */
function isValue(x: Expr): boolean {
  return x.k === 'text' || x.k === 'number' || x.k === 'template' || x.k === 'object' || x.k === 'array' || x.k === 'function' || (x.k === 'constant' && x.v !== undefined);
}
