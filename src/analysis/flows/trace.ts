import type { Role } from '../../catalogue/types.ts';
import type { Expr, Prop } from '../../facts/types.ts';
import { optionOf as optionKind, parts } from '../../matching/components.ts';
import { addressPart, isDerivation, isProgramsOwn, isSigningIn } from '../../matching/flows.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import { classesBelow, objectAround, type Written } from '../folding/objects.ts';
import { functionAt } from '../folding/places.ts';
import type { ParsedPosition } from '../../matching/path.ts';
import { literalOf, type Api, type Args, type Value } from '../folding/values.ts';
import { addressesPart } from './addresses.ts';
import { callbacksPart } from './callbacks.ts';
import { callsPart } from './calls.ts';
import { collectionsPart } from './collections.ts';
import { componentsPart } from './components.ts';
import { eventsPart } from './events.ts';
import { exceptionsPart } from './exceptions.ts';
import { exportsPart } from './exports.ts';
import { classOf, selfOf, staticsOf, type FieldWrite } from './fields.ts';
import type { Frames } from './frames.ts';
import type { Handing } from './handing.ts';
import { namesPart } from './names.ts';
import { messagesPart } from './messages.ts';
import { heldIn, typedAt } from './inputs.ts';
import { startedPart } from './started.ts';
import { mayBeApi } from './origin.ts';
import { isLabel, isNothing, isOwn, namedAs, namedData, ownedAs, signsIn, spoken, variableOf, type Named } from './named.ts';
import { newOnce } from './once.ts';
import { selected } from './selected.ts';
import { sourcesOf } from './sources.ts';
import { stepAt, type Step } from './steps.ts';
import { below, handedField } from './writes.ts';
import { allBut, asked, at, inEntry, isIndex, isWhole, leftOut, type Reached, type Walker } from './walker.ts';

/** A datum on its way out. */
export interface Datum {
  readonly category: string;
  /** How it reads: `os.hostname()`, or the name it goes by. */
  readonly source: string;
  /** Whether an API says what it is, and not only a name. */
  readonly certain: boolean;
  readonly collects: Named['collects'];
  readonly role: Role;
  readonly step: Step;
}

export interface Tracer {
  /** Follows an expression back to the data that it is made of. `keys` are the members of it that matter; none: all of it. */
  from(expr: Expr, frame: Frame, keys: readonly string[], role: Role, step: Step): void;
  /** Follows what a call gives a parameter. */
  argument(args: Args, parameter: Reached): void;
  /** Keeps a datum that no expression stands for. */
  keep(named: Named, role: Role, step: Step): void;
  /** Follows what a callback writes into its first parameter. */
  into(callback: Expr, frame: Frame, step: Step): void;
  /** Follows what a function puts into a member of a parameter; what it gives back may take the place of the first one. */
  put(into: Value & { k: 'function' }, member: ParsedPosition, role: Role, returned: boolean): void;
  /** Follows what was put off because it leads far away. */
  finish(): void;
  readonly found: readonly Datum[];
  /** Whether there was more to follow than is followed. */
  readonly limited: boolean;
}

/** Expressions looked at for one egress, data kept of it, how deep, and members of members told apart. */
const maxVisits = 6000;
/** Of these, so many for what leads far away: it is not to take the place of what is near. */
const maxLater = 1500;
const maxData = 200;
const maxDepth = 300;
const maxKeys = 4;
/** Names that one computed member may have. */
const maxComputed = 24;
/** Calls looked into that hand data to a function which keeps it. */
const maxHanded = 1000;
/** Calls into functions that put something into what they are given. */
const maxFilled = 2000;

/** Visits looked at where a file has spent what it may. */
const fewVisits = 300;

/** Visits that are left for all egress of one file. */
export interface Spending {
  left: number;
}

export interface TracerInput {
  readonly evaluator: Evaluator;
  readonly frames: Frames;
  /** The module of the project that a specifier names. */
  readonly load: (specifier: string, from: Module, star?: string) => Module | undefined;
  readonly handing: Handing;
  readonly spending: Spending;
  /** Is told of parameters that nothing is known of, instead of looking for their callers. */
  readonly reached?: (parameter: Reached) => void;
  /** Frames in which something is followed; not given: all. */
  readonly within?: (frame: Frame) => boolean;
}

export function newTracer({ evaluator, frames, load, handing, spending, reached, within }: TracerInput): Tracer {
  const found = new Map<string, Datum>();
  const once = newOnce();
  const later: { readonly role: Role; run(): void }[] = [];
  /** Categories that were taken out of what is followed. */
  let removed: readonly string[] = [];
  let visits = 0;
  const known = { catalogue: evaluator.catalogue, load };
  let most = maxVisits;
  let depth = 0;
  let handed = 0;
  let filled = 0;
  let limited = false;
  let role: Role = 'body';
  const w = { evaluator, frames, handing, load, reached: reached && ((p: Omit<Reached, 'without'>) => { reached({ ...p, without: removed }); }), get role() { return role; }, emit, told, walk, held, key, sourced, first, limit() { limited = true; }, later(run: () => void) { putOff(run); }, without(categories: readonly string[], run: () => void) { const before = removed; removed = [...new Set([...removed, ...categories])].sort(); try { run(); } finally { removed = before; } }, hand() { if (handed++ < maxHanded) return true; limited = true; return false; }, fill() { if (filled++ < maxFilled) return true; limited = true; return false; } } as unknown as Walker;
  Object.assign(w, addressesPart(w), namesPart(w), callbacksPart(w), callsPart(w), collectionsPart(w), componentsPart(w), eventsPart(w), exportsPart(w), exceptionsPart(w), messagesPart(w), startedPart(w));
  return {
    from(expr, frame, keys, as, step) { role = as; walk(expr, frame, keys, step); },
    argument(args, { index, rest, keys, role: as, without, step }) { role = as; w.without(without, () => { w.argument(args, index, rest, keys, step); }); },
    keep(named, as, step) { role = as; emit(named, step); },
    into(callback, frame, step) {
      role = 'body';
      for (const v of callback.k === 'function' || callback.k === 'name' ? evaluator.values(callback, frame) : []) {
        const param = v.k === 'function' ? v.module.facts.functions[v.fn]?.params[0]?.binding : undefined;
        if (v.k === 'function' && param !== undefined && param >= 0) w.into(param, frames.alone(v.module, v.fn), [], step);
      }
    },
    put({ module, fn }, { index, keys }, as, returned) {
      role = as;
      const { facts } = module, inside = frames.alone(module, fn);
      const step = stepAt(module, facts.functions[fn]?.s ?? 0, undefined);
      facts.bindings.forEach(({ param }, id) => {
        const rest = param?.fn === fn && param.index === index ? below(param.path.map((p) => p.key ?? ''), keys) : undefined;
        if (rest) w.into(id, inside, rest, step);
      });
      const own = facts.functions[fn]?.params[index]?.binding;
      for (const r of returned && index === 0 ? (facts.functions[fn]?.returns ?? []) : []) if (r.k !== 'name' || r.binding !== own) walk(r, inside, keys, at(r, inside, step));
    },
    finish() {
      most = Math.min(maxVisits, visits + maxLater);
      for (let l = later.shift(); l && visits < most; l = later.shift()) { role = l.role; l.run(); }
      if (later.length) { limited = true; later.length = 0; }
      most = maxVisits;
    },
    get found() { return [...found.values()]; },
    get limited() { return limited; },
  };

  function putOff(run: () => void): void {
    const without = removed;
    later.push({ role, run() { removed = without; run(); removed = []; } });
  }

  /** What is looked at after something was taken out of it is not looked at as a whole. */
  function first(what: object | number, frame: Frame, keys: readonly string[]): boolean {
    return once.first(what, frame, removed.length ? [...keys, `-${removed.join()}`] : keys);
  }

  function emit({ category, source, certain, collects }: Named, step: Step): void {
    if (removed.some((r) => category === r || category.startsWith(`${r}.`))) return;
    const key = `${category} ${source} ${step.module.path} ${step.s}`;
    if (found.has(key)) return;
    if (found.size >= maxData) { limited = true; return; }
    found.set(key, { category, source, certain, collects, role, step });
  }

  /** What a name says of a value, unless it is known to be the program's own. */
  function told(named: Named, value: Expr, frame: Frame, step: Step): void {
    // Whom to call is no machine of anybody's.
    if (role === 'host' && !named.certain && isProgramsOwn(named.category, 'written')) return;
    if (!isOwn(named, value, frame, evaluator, role === 'headers')) emit(named, step);
  }

  function walk(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    if (isNothing(x) || within?.(frame) === false) return;
    if (depth >= maxDepth || visits >= (spending.left > 0 ? most : fewVisits)) { limited = true; return; }
    if (!first(x, frame, keys)) return;
    visits++;
    spending.left--;
    depth++;
    try { follow(x, frame, keys, step); } finally { depth--; }
  }

  function follow(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    switch (x.k) {
      case 'template': if (x.tag && w.tagged(x, frame, keys, step)) return; for (const p of x.parts) if (!w.converted(p, frame, 'toString', step)) walk(p, frame, [], at(p, frame, step)); return;
      case 'binary': if (x.op === '+') { walk(x.left, frame, keys, step); walk(x.right, frame, keys, step); } return;
      case 'choice': if (x.op !== '&&') walk(x.left, frame, keys, step); walk(x.right, frame, keys, step); return;
      case 'conditional': walk(x.then, frame, keys, step); walk(x.else, frame, keys, step); return;
      case 'await': if (x.of.k === 'template' && x.of.tag) selected(w, x.of, '', frame, keys, at(x, frame, step)); walk(x.of, frame, keys, step); return;
      case 'spread': walk(x.of, frame, keys, step); return;
      case 'assign': walk(x.value, frame, keys, step); return;
      case 'sequence': { const last = x.items[x.items.length - 1]; if (last) walk(last, frame, keys, step); return; }
      case 'array': for (const item of itemsAt(x.items, keys[0])) walk(item, frame, isIndex(keys[0]) || isIndex(leftOut(keys[0])?.[0]) ? keys.slice(1) : keys, at(item, frame, step)); return;
      case 'object': object(x.props, frame, keys, step); return;
      case 'function': for (const r of frame.module.facts.functions[x.id]?.returns ?? []) walk(r, frames.inside(x.id, frame), keys, at(r, frame, step)); return;
      case 'name': w.name(x, frame, keys, step); return;
      case 'free': sourced(x, frame, step, isWhole(keys) || isIndex(keys[0]) ? undefined : keys[0]); return;
      case 'member': member(x, frame, keys, step); return;
      case 'call': case 'new': w.call(x, frame, keys, step); return;
      case 'import': for (const v of evaluator.values(x, frame)) if (v.k === 'namespace') w.value(v, keys, step); return;
      default:
    }
  }

  function object(props: readonly Prop[], frame: Frame, keys: readonly string[], step: Step): void {
    if (keys.length <= 1) for (const { prop, named } of namedData(props.filter((p) => (keys.length === 0 || (typeof p.key === 'string' && asked(keys, p.key))) && !isLabel(p.value, frame.module.facts)))) told(named, prop.value, frame, stepAt(frame.module, prop.value.s, step));
    const signs = signsIn(props);
    props.forEach((p, i) => {
      const rest = p.key === undefined ? behind(props.slice(i + 1), keys) : asked(keys, keys.length ? key(p.key, frame) : undefined);
      if (!rest) return;
      const inside = (): void => { walk(p.value, frame, rest, at(p.value, frame, step)); };
      if (signs && isSigningIn(spoken(p.key) ?? '') === 'name') w.without(['user.unique_id'], inside); else inside();
    });
  }

  /** What matters of a value that is spread before other members. */
  function behind(props: readonly Prop[], keys: readonly string[]): readonly string[] | undefined {
    const names = props.flatMap((p) => (typeof p.key === 'string' ? [p.key] : p.key === undefined && p.value.k === 'object' ? p.value.props.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])) : []));
    if (names.length === 0) return keys;
    const [first, ...rest] = keys;
    if (!isWhole(keys)) return names.includes(first as string) ? undefined : keys;
    return [allBut([...(leftOut(first) ?? []), ...names]), ...rest];
  }

  function member(x: Expr & { k: 'member' }, frame: Frame, keys: readonly string[], step: Step): void {
    const own = key(x.key, frame);
    if (own === undefined) { computed(x, frame, keys, step); return; }
    if (isDerivation(own)) return;
    w.commanded(x, frame, keys, step);
    if (mayBeApi(x, frame, known)) {
      // Of the whole environment one variable may be all that is taken: `const { TOKEN } = process.env`.
      const variable = variableOf(evaluator.values(x, frame)) ?? (isWhole(keys) ? undefined : variableOf(evaluator.values(x, frame).flatMap((v) => evaluator.member(v, keys[0] as string))));
      if (variable) { if (variable.certain || role === 'body' || role === 'query') emit(variable, at(x, frame, step)); return; }
      if (sourced(x, frame, step, isWhole(keys) || isIndex(keys[0]) ? undefined : keys[0])) return;
    }
    const said = namedAs(spoken(x.key) ?? own, x) ?? ownedAs(own, x.of, frame.module.facts);
    if (said) told(said, x, frame, at(x, frame, step));
    if (x.of.k === 'this') for (const typed of heldIn(x, keys, frame.module)) emit(typed, at(x, frame, step));
    if (addressPart(own) === 'whole' && w.isAddress(x.of, frame)) { walk(x.of, frame, [], step); return; }
    if (x.of.k === 'this' && x.of.class < 0) {
      const self = selfOf(frame);
      if (self?.k === 'object' && self.from) walk(self.from.expr, self.from.frame, [own, ...keys].slice(0, maxKeys), step);
      if (self?.k === 'instance') for (const write of frames.fields(self.class, own, frame)) held(write, keys, step);
      if (!self) ofObject(own, x.s, frame, keys, step);
      return;
    }
    if (x.of.k === 'this' && own === parts.attributes && frame.module.facts.classes[x.of.class]?.extends) w.attributes(frame.module, 'class', x.of.class, keys, step);
    if (x.of.k === 'name' && x.of.binding === frame.module.facts.component) { ofComponent(x.of, own, frame, keys, step); return; }
    const cls = classOf(x.of, frame);
    const writes = cls !== undefined ? staticsOf(cls, own, frame) : x.of.k === 'this' ? frames.fields(x.of.class, own, frame) : undefined;
    if (x.of.k === 'this') for (const { index, site } of handedField(frame.module.facts, x.of.class, own)) w.later(() => { w.filled(site.expr, index, frames.of(site.fn, frame), keys, step); });
    // What a class leaves to those below it is theirs.
    if (x.of.k === 'this' && !writes?.length && !selfOf(frame)) for (const below of classesBelow(frame.module.facts, x.of.class)) for (const write of frames.fields(below, own, frame)) held(write, keys, step);
    if (writes) { for (const write of writes) held(write, keys, step); return; }
    walk(x.of, frame, [own, ...keys].slice(0, maxKeys), step);
  }

  /** A member of the component whose markup this is. */
  function ofComponent(x: Expr, name: string, frame: Frame, keys: readonly string[], step: Step): void {
    for (const typed of heldIn(x, [name, ...keys], frame.module)) emit(typed, at(x, frame, step));
    for (const v of evaluator.values(x, frame)) if (v.k === 'instance') for (const write of frames.fields(v.class, name, v.module.root)) held(write, keys, step);
  }

  /** A member of the object that a function is a method of: as it is written out, and as methods of it write it. */
  function ofObject(name: string, s: number, frame: Frame, keys: readonly string[], step: Step): void {
    const { facts } = frame.module;
    const around = objectAround(facts, functionAt(facts, s));
    if (!around) return;
    walk(around.object, frames.of(around.fn, frame), [name, ...keys].slice(0, maxKeys), step);
    if (!around.object.props.some((p) => p.key === name)) for (const options of [around.outer, around.object]) if (options) ofOptions(options, name, frames.of(around.fn, frame), keys, step);
    const whole = componentOf(around);
    const sameComponent = (fn: number): boolean => { const other = objectAround(facts, fn); return other !== undefined && componentOf(other) === whole; };
    for (const a of facts.assigns) if (a.key === name && a.of.k === 'this' && a.of.class < 0 && sameComponent(a.fn)) { const inside = frames.of(a.fn, frame); walk(a.value, inside, keys, stepAt(frame.module, a.s, step)); }
  }

  function componentOf({ object: own, outer }: Written): Expr {
    return outer?.props.some(({ key: name, value }) => value === own && typeof name === 'string' && optionKind(name) !== undefined) ? outer : own;
  }

  /** A member of a component that is made of options: of what its state is, or what is derived of it. */
  function ofOptions({ props }: Expr & { k: 'object' }, name: string, frame: Frame, keys: readonly string[], step: Step): void {
    for (const { key, value } of props) {
      const kind = typeof key === 'string' ? optionKind(key) : undefined;
      if (kind !== 'state' && kind !== 'derived') continue;
      walk(value, frame, [name, ...keys].slice(0, maxKeys), step);
      const states = value.k === 'function' ? (frame.module.facts.functions[value.id]?.returns ?? []) : [value];
      if (kind === 'state') for (const x of states) if (x.k === 'object') w.empty(x, frame, [name, ...keys], step);
    }
  }

  /** A member whose name is worked out: those that it may be called, of an object of the project any field, of anything else all of it. */
  function computed(x: Expr & { k: 'member' }, frame: Frame, keys: readonly string[], step: Step): void {
    const fields = x.of.k === 'this' ? frame.module.facts.classes[x.of.class]?.fields : undefined;
    const names = literals(x.key, frame) ?? (fields && Object.keys(fields));
    if (names && names.length <= maxComputed) for (const name of names) member({ ...x, key: name }, frame, keys, step);
    else walk(x.of, frame, [], step);
  }

  function held(write: FieldWrite, keys: readonly string[], step: Step): void {
    if (write.far) putOff(() => { holds(write, keys, step); }); else holds(write, keys, step);
  }

  function holds(write: FieldWrite, keys: readonly string[], step: Step): void {
    if (write.put) { w.collected(write.put.site, write.frame, write.put.inside ? inEntry(keys) : keys, step); return; }
    const rest = write.name === undefined ? keys : asked(keys, write.name);
    if (!rest) return;
    const here = stepAt(write.frame.module, write.s, step);
    const named = write.name === undefined || !isWhole(keys) ? undefined : namedAs(write.name, write.value);
    if (named) told(named, write.value, write.frame, here);
    walk(write.value, write.frame, [...write.keys, ...rest], here);
  }

  function key(name: string | Expr | undefined, frame: Frame): string | undefined {
    if (typeof name !== 'object') return name;
    const found = literals(name, frame);
    return found?.length === 1 ? found[0] : undefined;
  }

  /** Every text that a name may be worked out to; undefined where one of them is not known. */
  function literals(name: string | Expr, frame: Frame): readonly string[] | undefined {
    if (typeof name === 'string') return [name];
    if (name.k !== 'name' && name.k !== 'member' && name.k !== 'template') return undefined;
    const found = evaluator.values(name, frame).map(literalOf);
    return found.every((v) => v !== undefined) ? found : undefined;
  }

  /** Whether an API says that this is a datum; of a member, where only that matters. */
  function sourced(x: Expr, frame: Frame, step: Step, member?: string): boolean {
    const apis = evaluator.values(x, frame).filter((v): v is Api => v.k === 'api');
    const sources = apis.flatMap((api) => sourcesOf(api.nodes, api, undefined, x, member));
    for (const s of sources) emit(s, at(x, frame, step));
    if (sources.some((s) => s.collects === 'forms')) for (const said of typedAt(x, frame.module)) emit(said, at(x, frame, step));
    return sources.length > 0;
  }
}

/** The elements that an index means: that one, or all of them where a spread stands before it. */
function itemsAt(items: readonly Expr[], index: string | undefined): readonly Expr[] {
  const left = leftOut(index);
  if (left?.every(isIndex)) return items.slice(0, left.length).some((i) => i.k === 'spread') ? items : items.slice(left.length);
  if (index === undefined || !/^\d+$/.test(index)) return items;
  const spread = items.findIndex((i) => i.k === 'spread');
  return spread >= 0 && spread <= Number(index) ? items : items.slice(Number(index), Number(index) + 1);
}
