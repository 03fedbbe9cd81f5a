import type { Expr, Prop } from '../../facts/types.ts';
import { allOfForm, choosesOf, fieldAttribute, gathers, givesParameters, heldPart, isAddressClass, isFormClass, isKeeper, isKeyedClass, keyedPart, listed, parametersOf, readsOf, registersField, settledParts } from '../../matching/flows.ts';
import { CALL, stepFrom } from '../../matching/index.ts';
import type { Frame } from '../modules.ts';
import { functionAt } from '../folding/places.ts';
import { nameOf } from '../folding/spelled.ts';
import { namedAs, namedData } from './named.ts';
import { sourcesOf } from './sources.ts';
import { stepAt, type Step } from './steps.ts';
import { anyElement, asked, at, elementOf, isIndex, isWhole, ofElement, type Walker } from './walker.ts';

type Called = Expr & { k: 'call' | 'new' };

/** Names behind names are looked at so deep. */
const maxDepth = 4;

/** Functions written in each other are followed outwards so far. */
const maxOuter = 30;

/** The value of any pair, and its name, of something that gives pairs. */
const value = [anyElement, '1'];
const names = [anyElement, '0'];

/**
 * Reads of one part of what a call is given or made on: an entry by its name, an element by its place, a member of what an object was made with.
 * Gives whether that is all there is to the call.
 */
export function collectionsPart(w: Walker): Pick<Walker, 'fields' | 'isKeyed' | 'read'> {
  const objects = new Map<Expr, Expr>();
  return { fields, isKeyed, read };

  function read(x: Called, called: string, frame: Frame, keys: readonly string[], step: Step): boolean {
    const { callee, args: [first] } = x;
    const of = callee.k === 'member' && callee.of.k === 'free' ? callee.of.name : undefined;
    if (x.k === 'new') return callee.k === 'free' && constructed(x, callee.name, frame, keys, step);
    if (callee.k !== 'member') return false;
    const how = of === undefined ? undefined : readsOf(of, called);
    if (how === 'member') return member(x, frame, keys, step);
    if (how === 'overlaid') { w.walk(overlaid(x), frame, keys, step); return true; }
    if (how === 'pairs' && first && !isWhole(keys)) { entry(first, frame, keys, step, 0); return true; }
    const together = gathers(of, called);
    if (together && first) { w.walk(first, frame, together === 'any' ? elementOf(keys) : settled(keys), at(first, frame, step)); return true; }
    const part = keyedPart(called);
    if (part && part !== 'visits' && isKeyed(callee.of, frame)) {
      const said = part === 'value' && first?.k === 'text' && isWhole(keys) ? namedAs(first.v, x) : undefined;
      if (said) w.emit({ ...said, source: `${called}('${said.source}')` }, step);
      w.walk(callee.of, frame, keyed(part, first, frame, keys), step); return true; }
    if (!isKeeper(called)) return false;
    w.walk(callee.of, frame, element(called, callee.of, first, keys), step);
    return true;
  }

  /** `Object.assign(a, b)` as `{ ...a, ...b }`. */
  function overlaid(x: Called): Expr {
    let made = objects.get(x);
    if (!made) objects.set(x, (made = { k: 'object', props: x.args.map((a) => ({ key: undefined, value: a.k === 'spread' ? a.of : a })), s: x.s, e: x.e }));
    return made;
  }

  /** `Reflect.get(o, 'name')`. */
  function member(x: Called, frame: Frame, keys: readonly string[], step: Step): boolean {
    const [object, name] = x.args;
    const key = name && w.key(name.k === 'text' ? name.v : name, frame);
    if (!object || key === undefined) return false;
    w.walk(object, frame, [key, ...keys], at(object, frame, step));
    return true;
  }

  /** What is read of a collection by one of its methods. */
  function keyed(part: 'value' | 'names' | 'values' | 'pairs', name: Expr | undefined, frame: Frame, keys: readonly string[]): readonly string[] {
    if (part === 'pairs') return keys;
    if (part === 'names') return names;
    if (part === 'values') return [...value, ...ofElement(keys)];
    const key = name && w.key(name.k === 'text' ? name.v : name, frame);
    return key === undefined ? [...value, ...keys] : [key, ...keys];
  }

  /** `list.at(0)`, `list.find(f)`, `list.filter(f)`: elements of a list, as they are. */
  function element(called: string, of: Expr, place: Expr | undefined, keys: readonly string[]): readonly string[] {
    const chosen = choosesOf(called);
    if (!chosen) return isIndex(keys[0]) ? elementOf(keys.slice(1)) : keys;
    const index = chosen === 'placed' && place ? placeIn(of, place) : undefined;
    return index === undefined ? elementOf(keys) : [index, ...keys];
  }

  /** An object that keeps values under names, or what it was made with. Of what nobody knows all counts. */
  function constructed(x: Called, name: string, frame: Frame, keys: readonly string[], step: Step): boolean {
    const [first] = x.args;
    if (first && isFormClass(name) && !fields(x, frame, keys, step)) typedIn(name, x, frame, step);
    if (isWhole(keys)) return false;
    if (isAddressClass(name)) return first !== undefined && w.addressed(first, frame, keys, step);
    if (isKeyedClass(name)) { if (first) entry(first, frame, keys, step, 0); return true; }
    const part = heldPart(name, keys[0] as string);
    const from = part && x.args[part.index];
    if (from) w.walk(from, frame, [...part.keys, ...keys.slice(1)], at(from, frame, step));
    return part !== undefined;
  }

  /** What the fields of the forms of a file are called: what is typed into them is what a form gives. */
  function fields(x: Expr, { module }: Frame, keys: readonly string[], step: Step): boolean {
    const outermost = (fn: number): number => { let at = fn; for (let n = 0; n < maxOuter && (module.facts.functions[at]?.up ?? -1) >= 0; n++) at = module.facts.functions[at]?.up ?? -1; return at; };
    const own = outermost(functionAt(module.facts, x.s));
    const { elements } = module.facts;
    // Of several forms of a file those count that stand in the same component.
    const near = elements.filter(({ fn }) => outermost(fn) === own);
    const named = (near.length > 0 ? near : elements).flatMap(({ expr }): Prop[] => (expr.k !== 'element' ? [] : expr.props.flatMap(({ key, value: v }): Prop[] => {
      const registered = key === undefined && v.k === 'call' && registersField(nameOf(v.callee, module.facts) ?? '') ? v.args[0] : undefined;
      const name = key === fieldAttribute ? v : registered;
      return name?.k === 'text' ? [{ key: name.v, value: { k: 'free', name: name.v, s: name.s, e: name.e } }] : [];
    })));
    const wanted = named.filter(({ key }) => typeof key === 'string' && asked(keys, key));
    for (const { prop, named: said } of namedData(wanted, true)) w.emit(said, stepAt(module, prop.value.s, step));
    return named.length > 0;
  }

  /** What is typed into a form of which no field is to be seen. */
  function typedIn(name: string, x: Called, frame: Frame, step: Step): void {
    const { catalogue, member, typed } = w.evaluator;
    const type = catalogue.type('global', name);
    const all = type ? member(typed(type, undefined), allOfForm) : [];
    for (const v of all) if (v.k === 'api') for (const said of sourcesOf(stepFrom(v.nodes, CALL), v, undefined, x)) w.emit(said, at(x, frame, step));
  }

  /** What is asked for of an object that is made of a list of pairs, or of another object. */
  function entry(list: Expr, frame: Frame, keys: readonly string[], step: Step, depth: number): void {
    const here = at(list, frame, step);
    const [name, ...rest] = keys;
    if (list.k === 'await') { entry(list.of, frame, keys, step, depth); return; }
    if (name === anyElement) { w.walk(list, frame, list.k === 'object' ? (rest[0] === '1' ? [name, ...rest.slice(1)] : []) : keys, here); return; }
    if (list.k === 'object' || isKeyed(list, frame)) { w.walk(list, frame, keys, here); return; }
    if (list.k === 'array') {
      for (const item of list.items) {
        const [key, of] = item.k === 'array' ? item.items : [];
        const known = key && w.key(key.k === 'text' ? key.v : key, frame);
        if (!key || !of || key.k === 'spread') w.walk(item, frame, item.k === 'spread' ? [...value, ...rest] : ['1', ...rest], at(item, frame, step));
        else if (known === undefined || known === name) w.walk(of, frame, rest, at(of, frame, step));
      }
      return;
    }
    const made = list.k === 'name' && depth < maxDepth ? onlyValue(list, frame) : undefined;
    if (made) { entry(made.value, w.frames.of(made.fn, frame), keys, step, depth + 1); return; }
    const source = list.k === 'call' && list.callee.k === 'member' && list.callee.of.k === 'free' && typeof list.callee.key === 'string' && listed(list.callee.of.name, list.callee.key) === 'pairs' ? list.args[0] : undefined;
    if (source) w.walk(source, frame, keys, at(source, frame, step));
    else w.walk(list, frame, [...value, ...rest], here);
  }

  /** A list that a name is given once, and that nothing is put into. */
  function onlyValue(x: Expr & { k: 'name' }, frame: Frame): { readonly value: Expr; readonly fn: number } | undefined {
    const b = frame.module.facts.bindings[x.binding];
    const [only] = b?.writes ?? [];
    return only && b?.writes.length === 1 && b.members.length + b.uses.length === 0 && only.path.length === 0 && (only.value.k === 'array' || only.value.k === 'object') ? only : undefined;
  }

  /** Whether something is an object that keeps values under names, as far as it says itself where it is made. */
  function isKeyed(x: Expr, frame: Frame, depth = 0): boolean {
    if (depth > maxDepth) return false;
    const inner = (y: Expr, inside = frame): boolean => isKeyed(y, inside, depth + 1);
    switch (x.k) {
      case 'new': return x.callee.k === 'free' && isKeyedClass(x.callee.name);
      case 'call': return givesParameters(nameOf(x.callee, frame.module.facts) ?? '');
      case 'await': return inner(x.of);
      case 'choice': return inner(x.left) || inner(x.right);
      case 'assign': return inner(x.value);
      case 'name': {
        const b = frame.module.facts.bindings[x.binding];
        if (b?.type?.k === 'ref' && b.type.binding < 0 && isKeyedClass(b.type.path.join('.'))) return true;
        const to = b?.import && w.load(b.import.from, frame.module);
        const found = to && b.import ? to.facts.exports[b.import.name] : undefined;
        if (to && found?.k === 'value') return inner(found.value, to.root);
        return b?.writes.some((write) => (write.path.length === 0 ? inner(write.value) : write.path.at(-1)?.key === parametersOf)) ?? false;
      }
      case 'member': return x.key === parametersOf || (x.of.k === 'this' && (frame.module.facts.classes[x.of.class]?.fields[String(x.key)]?.writes.some((write) => write.path.length === 0 && inner(write.value)) ?? false));
      default: return false;
    }
  }
}

/** What matters of promises of which what comes of each matters: `(await Promise.allSettled(all))[0].value`. */
function settled(keys: readonly string[]): readonly string[] {
  const i = isIndex(keys[0]) ? 1 : 0;
  return keys[i] === settledParts.value || keys[i] === settledParts.rejected ? [...keys.slice(0, i), ...keys.slice(i + 1)] : keys;
}

/** The place in a list that a number means; undefined where it counts from an end that is not known. */
function placeIn(list: Expr, place: Expr): string | undefined {
  if (place.k === 'number' && Number.isInteger(place.v)) return String(place.v);
  const back = place.k === 'unary' && place.op === '-' && place.of.k === 'number' ? place.of.v : 0;
  if (back < 1 || list.k !== 'array' || list.items.some((item) => item.k === 'spread') || back > list.items.length) return undefined;
  return String(list.items.length - back);
}
