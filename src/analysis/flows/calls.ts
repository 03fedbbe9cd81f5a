import type { Expr } from '../../facts/types.ts';
import { errorPart, givenBy, isClassName, isDerivingCall, isErrorClass, isFileReader, isMaker, isMapper, isPreserver, isSerialiser, isStoreReader, isTool, isWaiter, listed, valueOfPair } from '../../matching/flows.ts';
import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { condition, holdsRows, isFinder, namesColumns } from '../../matching/queries.ts';
import { firstLiteral } from '../folding/calls.ts';
import { makesFilled, parts } from '../../matching/components.ts';
import { newReceivers } from '../gates/receivers.ts';
import type { Frame } from '../modules.ts';
import { classesBelow } from '../folding/objects.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Args, Value } from '../folding/values.ts';
import { fieldNames, selfOf } from './fields.ts';
import { writtenNear, writtenTo } from './files.ts';
import { namedAs, variableOf } from './named.ts';
import { ofOptions } from './option-stores.ts';
import { mayBeApi } from './origin.ts';
import { secretsOf } from './made-with.ts';
import { isMasked } from './masked.ts';
import { described, filtered, picked } from './picks.ts';
import { readBy } from './relays.ts';
import { selected } from './selected.ts';
import { answeredTo, revealedIn, sourcesOf } from './sources.ts';
import { stepAt, type Step } from './steps.ts';
import { stored } from './stores.ts';
import { streamed } from './streams.ts';
import { anyElement, asked, at, isIndex, isWhole, ofElement, type Walker } from './walker.ts';

/** Fields of one object that are looked at. */
const maxFields = 60;

/** What matters of an object of which pairs of names and values matter; of the values, any. */
function ofPairs(keys: readonly string[]): readonly string[] {
  const pair = keys[0] === anyElement || isIndex(keys[1]) ? keys.slice(1) : keys;
  return pair[0] === valueOfPair ? (pair.length > 1 ? [anyElement, ...pair.slice(1)] : []) : keys;
}

/**
 * What matters of a literal that a function is given of which nothing is known: the member that goes by the name of one that is asked for, of
 * what the function gives (`group({ email, plan }).value.plan`); all of it where it has none of the name.
 */
function namedIn(x: Expr, keys: readonly string[], frame: Frame): readonly string[] {
  if (keys.length === 0) return keys;
  const [only, more] = x.k === 'function' ? (frame.module.facts.functions[x.id]?.returns ?? []) : [x];
  if (only?.k !== 'object' || more) return [];
  const names = new Set(only.props.map((p) => p.key));
  if (names.has(undefined) || only.props.some((p) => typeof p.key === 'object')) return [];
  const at = keys.findIndex((key) => names.has(key));
  return at < 0 ? [] : keys.slice(at);
}

/** Whether what is looked for is no part of what matters of what is found: of other columns, or where those that come back are named. */
function isBeside({ props }: Expr & { k: 'object' }, keys: readonly string[]): boolean {
  const columns = keys.filter((key) => key !== anyElement && !isIndex(key) && !holdsRows(key));
  if (isWhole(columns)) return props.some(({ key }) => typeof key === 'string' && namesColumns(key));
  const by = props.find(({ key }) => key === condition)?.value ?? { k: 'object', props };
  return by.k === 'object' && by.props.every(({ key }) => typeof key === 'string' && !columns.includes(key));
}

/** Calls: what they give back. */
export function callsPart(w: Walker): Pick<Walker, 'call' | 'converted' | 'iterated' | 'returned' | 'tagged'> {
  const likely = newReceivers(w.evaluator);
  const tags = new Map<Expr, readonly Expr[]>();
  return { call, converted, iterated, returned, tagged };

  function call(x: Expr & { k: 'call' | 'new' }, frame: Frame, keys: readonly string[], step: Step): void {
    const { callee } = x;
    const called = callee.k === 'member' && typeof callee.key === 'string' ? callee.key : callee.k === 'name' ? (frame.module.facts.bindings[callee.binding]?.name ?? '') : callee.k === 'free' ? callee.name : '';
    if ((isDerivingCall(called) && !(callee.k === 'member' && isSource(x, frame))) || isMasked(x, called, frame) || w.cut(x, frame, keys, step)) return;
    const here = at(x, frame, step);
    if (called && isWhole(keys)) { const given = givenBy(called), said = given === called ? undefined : namedAs(given, x); if (said) w.told({ ...said, source: `${called}()` }, x, frame, here); }
    if (isFileReader(called) && x.args[0]) w.left(x.args[0], frame, keys, step);
    if (isFileReader(called) && x.args[0]) for (const f of writtenTo(x.args[0], frame.module.facts)) { const inside = w.frames.of(f.fn, frame); w.walk(f.value, inside, keys, at(f.site, inside, here)); }
    if (isFileReader(called) && x.args[0]) writtenNear(w, x.args[0], frame, keys, here);
    if (callee.k === 'member' && x.args[0] && isStoreReader(called)) stored(w, x.args[0], frame, keys, here);
    selected(w, x, called, frame, keys, here);
    const written = callee.k === 'member' && isSerialiser(called);
    let ours = false;
    for (const { callee: target, args } of targets(x, frame)) {
      if (target.k === 'api') {
        const nodes = stepFrom(target.nodes, x.k === 'new' ? CONSTRUCT : CALL, firstLiteral(target, args));
        const sources = sourcesOf(nodes, target, args, x, args.count === 0 ? keys[0] : undefined);
        for (const s of sources) w.emit(s, here);
        if (nodes.some((n) => n.load)) { for (const v of w.evaluator.values(x, frame)) if (v.k === 'namespace') w.value(v, keys, here); return; }
        const variable = nodes.some((n) => n.config) ? variableOf(w.evaluator.values(x, frame)) : undefined;
        if (variable?.certain) w.emit(variable, here);
        if (x.k === 'call') readBy(w, target, args, keys, [frame.module], here);
        // What a program put into an object by itself is given back as well.
        if ((sources.length && !(callee.k === 'member' && w.isKeyed(callee.of, frame))) || nodes.some((n) => n.sanitiser?.removes.includes('*'))) return;
        if (nodes.some((n) => n.sanitiser && picked(w, n.sanitiser, target, args, keys, here))) return;
        const schema = nodes.find((n) => n.type?.shape)?.type;
        if (schema) { described(w, { type: schema, args, before: target.made }, keys, x.s, here); return; }
        // What a client was made with is for its own requests, and nothing that its methods give.
        if (x.k === 'new' && nodes.some(({ type }) => type !== undefined && type.roles.body === undefined && (type.roles.auth ?? type.hosts) !== undefined)) return;
        // An answer is not what was asked, and the output of a program not its command line.
        const rows = nodes.flatMap((n) => n.calls);
        for (const row of rows) if (row.runs) for (const s of revealedIn(w.evaluator, row, args)) w.emit(s, here);
        if (rows.some((row) => row.sends)) { for (const s of answeredTo(rows, args)) w.emit(s, here); return; }
      } else if (written) continue;
      else if (target.k === 'function') ours = returned(target, args, keys, step) || ours;
      else if (target.k === 'object' && target.from && ofOptions(w, target.from, keys, here)) ours = true;
      else if (target.k === 'class') { if (x.k === 'new' && object(target, args, keys, here)) return; ours = true; }
    }
    w.settled(x, 0, frame, keys, step);
    if (x.k === 'call' && x.args[0]?.k === 'object' && makesFilled(nameOf(callee, frame.module.facts) ?? '')) w.empty(x.args[0], frame, keys[0] === parts.inside ? keys.slice(1) : keys, here);
    if (streamed(w, x, frame, here) || w.context(x, frame, keys, here)) return;
    if (callee.k === 'free' && isErrorClass(callee.name) && !isWhole(keys)) { error(x.args, errorPart(callee.name, keys[0] as string), keys, frame, step); return; }
    if (ours && x.k === 'call') return;
    if (filtered(w, x, called, frame, keys, here)) return;
    if (called === 'stringify' && x.args[0] && converted(x.args[0], frame, 'toJSON', here)) return;
    if (callee.k === 'member' && isMaker(called) && x.args[0] && w.made(x.args[0], frame, isMapper(called) ? ofElement(keys) : keys, here)) return;
    if (w.read(x, called, frame, keys, step)) return;
    // What a member of the result is taken from is not known; of the whole environment it is the variable of that name.
    const of = callee.k === 'member' ? (callee.of.k === 'free' ? callee.of.name : callee.of.k === 'member' && typeof callee.of.key === 'string' ? callee.of.key : undefined) : undefined;
    const owners = callee.k === 'member' ? [of, nameOf(callee.of, frame.module.facts), packageOf(callee.of, frame)] : [packageOf(callee, frame)];
    const list = listed(of, called);
    if (list === 'names') { for (const a of x.args) computedNames(a, frame, step); return; }
    x.args.forEach((a, i) => {
      if (isTool(called, owners, i)) return;
      if (i === 0 && a.k === 'object' && callee.k === 'member' && isFinder(called) && isBeside(a, keys)) return;
      const literal = a.k === 'object' || a.k === 'array' || a.k === 'function';
      w.walk(a, frame, list === 'pairs' ? ofPairs(keys) : literal && !isPreserver(called) ? namedIn(a, keys, frame) : keys, at(a, frame, step));
    });
    if (callee.k !== 'member' || isWaiter(called) || isStatic(callee.of, frame)) return;
    const { of: receiver } = callee;
    const secrets = secretsOf(receiver, frame.module, w.load);
    if (secrets.length > 0) w.without(secrets, () => { w.walk(receiver, frame, [], step); }); else w.walk(receiver, frame, [], step);
  }

  /** Whether an API of the outside world gives a datum by a name that elsewhere says that something is derived: `history.search(…)`. */
  function isSource(x: Expr & { k: 'call' | 'new' }, frame: Frame): boolean {
    return mayBeApi(x, frame, { catalogue: w.evaluator.catalogue, load: w.load }) && targets(x, frame).some(({ callee }) => callee.k === 'api' && stepFrom(callee.nodes, CALL).some((n) => n.sources.length > 0));
  }

  /** What a name is imported from. */
  function packageOf(x: Expr, frame: Frame): string | undefined {
    return x.k === 'name' ? frame.module.facts.bindings[x.binding]?.import?.from : undefined;
  }

  /** Whether a method is of a class of another file and not of an object: `Report.encode(report)` gives nothing of `Report`. */
  function isStatic(of: Expr, frame: Frame): boolean {
    const b = of.k === 'name' ? frame.module.facts.bindings[of.binding] : undefined;
    return b?.import !== undefined && isClassName(b.name);
  }

  /** What a call reaches; of what folding gives up, the likely method of an object that a factory of another package made of a class. */
  function targets(x: Expr & { k: 'call' | 'new' }, frame: Frame): readonly { callee: Value; args: Args }[] {
    const known = [...w.evaluator.targets(x, frame), ...overriding(x, frame)];
    if (x.k === 'new' || x.callee.k !== 'member' || !known.every(({ callee }) => callee.k === 'hole')) return known;
    const args = w.evaluator.args(x.args, frame);
    return likely(x.callee, frame.module, frame.module).flatMap((callee) => (callee.k === 'function' ? [{ callee, args }] : []));
  }

  /** Methods of the classes below that are called where a class calls its own of the name, of an object that nobody knows. */
  function overriding({ callee, args }: Expr & { k: 'call' | 'new' }, frame: Frame): { callee: Value; args: Args }[] {
    if (callee.k !== 'member' || callee.of.k !== 'this' || callee.of.class < 0 || typeof callee.key !== 'string' || selfOf(frame)) return [];
    const { module } = frame;
    const { key } = callee;
    return classesBelow(module.facts, callee.of.class).flatMap((id) => {
      const method = module.facts.classes[id]?.methods[key];
      return method?.kind === 'method' && !method.static ? [{ callee: { k: 'function' as const, module, fn: method.fn, frame: module.root, self: undefined }, args: w.evaluator.args(args, frame) }] : [];
    });
  }

  /** An object of a class of the project: the field that is asked for, or all of them. Gives whether that is all there is to it. */
  function object(target: Value & { k: 'class' }, args: Args, keys: readonly string[], step: Step): boolean {
    const names = fieldNames(w.evaluator, target.module, target.class);
    const [first, ...rest] = keys;
    const whole = isWhole(keys);
    if (!names || names.length === 0 || (!whole && !names.includes(first as string))) return false;
    const inside = w.frames.made(target, args);
    for (const name of whole ? names.filter((n) => asked(keys, n)).slice(0, maxFields) : [first as string]) for (const f of w.frames.fields(target.class, name, inside)) {
      if (whole && f.name === undefined) { const said = namedAs(name, f.value); if (said) w.emit(said, stepAt(f.frame.module, f.s, step)); }
      w.held(f, rest, step);
    }
    return true;
  }

  /** Names of an object's members that are worked out: those that are written hold nothing of anybody. */
  function computedNames(x: Expr, frame: Frame, step: Step): void {
    const objects = x.k === 'name' ? (frame.module.facts.bindings[x.binding]?.writes ?? []).map(({ value, fn }) => ({ value, within: w.frames.of(fn, frame) })) : [{ value: x, within: frame }];
    for (const { value, within } of objects) if (value.k === 'object') for (const { key } of value.props) if (typeof key === 'object') w.walk(key, within, [], at(key, within, step));
  }

  /** The argument that a member of an error comes from. */
  function error(args: readonly Expr[], part: ReturnType<typeof errorPart>, keys: readonly string[], frame: Frame, step: Step): void {
    const from = part && args[part.index];
    if (from) w.walk(from, frame, [...part.keys, ...keys.slice(1)], at(from, frame, step));
  }

  /** What an object of the project is where text, or JSON, is made of it. Gives whether a method of its own says so. */
  function converted(x: Expr, frame: Frame, method: 'toJSON' | 'toString', step: Step): boolean {
    const writes = x.k === 'name' ? frame.module.facts.bindings[x.binding]?.writes : undefined;
    const literal = writes?.length === 1 && writes[0]?.path.length === 0 ? writes[0].value : x;
    const own = literal.k === 'object' ? literal.props.find((p) => p.key === method)?.value : undefined;
    if (own?.k === 'function') { w.walk(own, w.frames.of(frame.module.facts.functions[own.id]?.up ?? -1, frame), [], at(x, frame, step)); return true; }
    if (x.k === 'text' || !frame.module.facts.classes.some((c) => Object.hasOwn(c.methods, method))) return false;
    const objects = w.evaluator.values(x, frame);
    const methods = objects.flatMap((v) => (v.k === 'instance' ? w.evaluator.member(v, method) : [])).filter((v) => v.k === 'function');
    for (const m of methods) if (m.k === 'function') returned(m, w.evaluator.args([], frame), [], at(x, frame, step));
    return methods.length > 0 && methods.length === objects.length;
  }

  /** What a function of the project makes of a template that it is the tag of, or a program writes out that it runs. Gives whether it is such a one. */
  function tagged(x: Expr & { k: 'template' }, frame: Frame, keys: readonly string[], step: Step): boolean {
    const targets = x.tag ? w.evaluator.values(x.tag, frame) : [];
    const ran = targets.flatMap((t) => (t.k === 'api' ? stepFrom(t.nodes, CALL).flatMap((n) => n.calls) : [])).filter((row) => row.runs);
    if (ran.length > 0) { const args = w.evaluator.tagArgs(x, frame); for (const row of ran) for (const s of revealedIn(w.evaluator, row, args)) w.emit(s, at(x, frame, step)); return true; }
    if (!targets.every((t) => t.k === 'function')) return false;
    let exprs = tags.get(x);
    if (!exprs) tags.set(x, (exprs = [{ k: 'array', items: [], s: x.s, e: x.e }, ...x.parts]));
    for (const t of targets) if (t.k === 'function') returned(t, w.evaluator.args(exprs, frame), keys, at(x, frame, step));
    return targets.length > 0;
  }

  /** What a generator yields, where somebody goes through it. Gives whether a call is one of generators of the project. */
  function iterated(x: Expr, frame: Frame, keys: readonly string[], step: Step): boolean {
    const found = x.k === 'call' ? targets(x, frame) : [];
    const generators = found.flatMap(({ callee, args }) => (callee.k === 'function' && callee.module.facts.functions[callee.fn]?.last ? [{ callee, args }] : []));
    if (generators.length === 0 || generators.length < found.length) return false;
    for (const { callee, args } of generators) {
      const inside = w.frames.called(callee, args);
      const fn = callee.module.facts.functions[callee.fn];
      if (inside) for (const r of fn?.returns ?? []) if (!fn?.last?.includes(r.s)) w.walk(r, inside, keys, stepAt(callee.module, r.s, step));
    }
    return true;
  }

  function returned(target: Value & { k: 'function' }, args: Args, keys: readonly string[], step: Step): boolean {
    const frame = w.frames.called(target, args);
    const fn = target.module.facts.functions[target.fn];
    // What a function makes of itself once more was followed in the calls of it before.
    if (!frame) return isRecursion(target, args);
    if (!fn) return false;
    for (const r of fn.returns) w.walk(r, frame, keys, stepAt(target.module, r.s, step));
    return fn.returns.length > 0;
  }
}

/** Whether a function is called from inside of itself, and not only too deep. */
function isRecursion({ module, fn }: Value & { k: 'function' }, args: Args): boolean {
  for (let at: Frame | undefined = args.frame; at; at = at.args?.frame) if (at.fn === fn && at.module === module) return true;
  return false;
}
