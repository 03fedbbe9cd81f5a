import type { Evaluator } from './evaluate.ts';
import { filled, withElements } from './filling.ts';
import { iteratorSteps, stepValue } from '../../matching/interop.ts';
import { wellKnown } from '../../facts/lowering/symbols.ts';
import { alternatives, asText, join, literalOf, maxAlternatives, text, undefinedValue, unknown, type Args, type Lazy, type Text, type Value } from './values.ts';

type List = Value & { k: 'array' };

/** Elements that a callback is called with. */
const maxMapped = 500;
/** Characters that a text is taken apart into. */
const maxCharacters = 5000;

const arrayMethods = new Set(['join', 'concat', 'reverse', 'map', 'filter', 'slice', 'with', 'splice', 'toSpliced', 'copyWithin', 'flat', 'flatMap', 'at', 'pop', 'shift', 'find', 'findLast', 'sort', 'toReversed', 'toSorted', 'toString', 'values', 'entries', 'push', 'unshift', 'forEach', 'fill', 'reduce', 'reduceRight', wellKnown.iterator, ...iteratorSteps]);

/** Whether a list, or a map as the list of its pairs, has a method that folding knows. */
export function isListMethod(of: List, name: string): boolean {
  return (of.map ? mapMethods : arrayMethods).has(name);
}

/** A method of a list, on folded values. Standard: ECMA-262. */
export function listMethod(evaluator: Evaluator, of: List, name: string, args: Args): readonly Value[] {
  return (of.map ? mapMethod : arrayMethod)(evaluator, of, name, args);
}

/** The characters of a constant text as a list; undefined of anything else. */
export function charactersOf(v: Value): List | undefined {
  const source = literalOf(v);
  return source === undefined || source.length > maxCharacters ? undefined : { k: 'array', items: [...source].map((ch): Lazy => () => [text(ch, v.k === 'text' ? v.from : [])]), open: false };
}

/** A map is the list of its pairs. What it is made of may be another one, or nothing. */
export function newMap(args: Args): Value {
  const given = args.at(0).filter((v) => v.k !== 'constant');
  const items = given.flatMap((v) => (v.k === 'array' ? v.items : []));
  return { k: 'array', items, open: given.length > 1 || given.some((v) => v.k !== 'array' || v.open), map: true };
}

/** A set is the list of its elements. What it is made of may be nothing. */
export function newSet(args: Args): Value {
  const given = args.at(0).filter((v) => v.k !== 'constant');
  const lists = given.map((v) => (v.k === 'array' && !v.map ? v : charactersOf(v)));
  return { k: 'array', items: lists.flatMap((v) => v?.items ?? []), open: given.length > 1 || lists.some((v) => !v || v.open), mixed: true };
}

const mapMethods = new Set(['get', 'values', 'keys', 'entries', wellKnown.iterator]);

function mapMethod(evaluator: Evaluator, of: List, name: string, args: Args): readonly Value[] {
  const pairs = of.items.slice(0, 500).map((item) => {
    const part = (key: string) => (): readonly Value[] => item().flatMap((v) => evaluator.member(v, key));
    return { key: part('0'), value: part('1') };
  });
  if (name === 'values') return [{ k: 'array', items: pairs.map(({ value }) => value), open: of.open }];
  if (name === 'keys') return [{ k: 'array', items: pairs.map(({ key }) => key), open: of.open }];
  if (name === 'entries' || name === wellKnown.iterator) return [{ k: 'array', items: of.items, open: of.open }];
  const wanted = args.at(0).map(literalOf);
  // A key that is not known, on either side, may be any.
  const may = pairs.filter(({ key }) => key().map(literalOf).some((has) => has === undefined || wanted.some((one) => one === undefined || one === has)));
  const found = may.flatMap(({ value }) => value());
  return of.open || found.length === 0 ? [...found, of.open ? unknown('an element of a map') : undefinedValue] : found;
}

function arrayMethod(evaluator: Evaluator, of: List, name: string, args: Args): readonly Value[] {
  const elements = (): readonly Value[] => of.items.flatMap((i) => i());
  const call = (f: Value, item: Lazy, at: number): readonly Value[] => evaluator.call(f, { frame: args.frame, exprs: [], count: 3, at: (i) => (i === 0 ? item() : i === 2 ? [of] : i > 2 ? [] : of.mixed ? [unknown('a place in a list')] : [{ ...text(String(at)), number: true }]) }, false);
  switch (name) {
    case 'join': case 'toString': {
      const by = name === 'join' ? asText(args.at(0)[0] ?? text(',')) : text(',');
      let out: Text[] = [text('')];
      of.items.forEach((item, i) => {
        out = out.flatMap((a) => item().map((v) => (i === 0 ? asText(v) : join(a, by, asText(v))))).slice(0, maxAlternatives);
      });
      const values = of.open ? out.map((a) => join(a, asText(unknown('further elements')))) : out;
      const reversed = (of as { reversed?: true }).reversed;
      return reversed ? values.map((v) => ({ ...v, concealed: [...v.concealed, 'reversed'] })) : values;
    }
    case 'concat': {
      let out: (readonly Lazy[])[] = [of.items];
      args.exprs.forEach((_, i) => { out = out.flatMap((items) => args.at(i).map((v) => [...items, ...(v.k === 'array' ? v.items : [(): readonly Value[] => [v]])])).slice(0, maxAlternatives); });
      return out.map((items) => ({ ...of, items }));
    }
    case 'reverse': case 'toReversed': return [{ ...of, items: [...of.items].reverse(), ...(isCharacters(of) && { reversed: true }) } as Value];
    case 'map': return [{ ...of, items: of.items.slice(0, maxMapped).map((item, at): Lazy => () => args.at(0).flatMap((f) => call(f, item, at))) }];
    case 'flatMap': return [flattened({ ...of, items: of.items.slice(0, maxMapped).map((item, at): Lazy => { let known: readonly Value[] | undefined; return () => (known ??= args.at(0).flatMap((f) => call(f, item, at))); }) })];
    case 'values': case wellKnown.iterator: return [of];
    case 'entries': return [{ k: 'array', items: of.items.map((item, at): Lazy => () => [{ k: 'array', items: [() => [of.mixed ? unknown('a place in a list') : { ...text(String(at)), number: true }], item], open: false }]), open: of.open }];
    case 'filter': return [args.at(0).every((f) => isTruth(f)) ? { ...of, items: of.items.filter((item) => !item().every(isFalse)) } : { ...of, open: true, mixed: true }];
    case 'sort': case 'toSorted': {
      const texts = of.items.map((item) => { const all = item(); return all.length === 1 ? literalOf(all[0] as Value) : undefined; });
      const known = args.exprs.length === 0 && !of.open && texts.every((t) => t !== undefined);
      // By UTF-16 code units: https://tc39.es/ecma262/#sec-comparearrayelements
      return [known ? { ...of, items: texts.map((t, i) => ({ t: t as string, item: of.items[i] as Lazy })).sort((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0)).map(({ item }) => item) } : { ...of, mixed: true }];
    }
    case 'flat': return [flattened(of)];
    case 'with': return args.at(0).map((at) => withElements({ ...of, items: ofOthers(of, literalOf(at)) }, [{ place: literalOf(at), value: () => args.at(1) }]));
    // What is taken out may be any of what is there.
    case 'splice': return [{ ...of, open: true, mixed: true }];
    case 'toSpliced': return [filled(of, [{ method: 'splice', given: args.exprs.map((_, i): Lazy => () => args.at(i)) }])];
    case 'copyWithin': return [{ ...of, mixed: true }];
    case 'fill': return [args.exprs.length === 1 && of.items.length > 0 && !of.open ? { ...of, items: of.items.map((): Lazy => () => args.at(0)) } : { ...of, items: [...of.items, (): readonly Value[] => args.at(0)], mixed: true }];
    case 'slice': {
      const [from, to] = [0, 1].map((i) => { const l = args.at(i).map(literalOf)[0]; return l === undefined ? undefined : Number(l); });
      return [args.exprs.length > 0 && (from === undefined || (args.exprs.length > 1 && to === undefined) || of.mixed) ? { ...of, open: true, mixed: true } : { ...of, items: of.items.slice(from, to) }];
    }
    case 'at': {
      const l = args.at(0).map(literalOf)[0];
      const at = l === undefined ? NaN : Number(l);
      if (of.open || of.mixed || Number.isNaN(at)) return elements();
      return of.items.at(at)?.() ?? [undefinedValue];
    }
    case 'pop': case 'shift': case 'find': case 'findLast': return elements();
    case 'reduce': case 'reduceRight': return reduced(evaluator, of, name, args);
    default: return [iteratorSteps.has(name) ? { k: 'object', entries: [{ key: stepValue, value: elements }] } : undefinedValue];
  }
}

/** Elements that a list is reduced over; more say nothing. */
const maxReduced = 40;

/** A list that is closed, put together element by element: https://tc39.es/ecma262/#sec-array.prototype.reduce */
function reduced(evaluator: Evaluator, of: List, name: string, args: Args): readonly Value[] {
  const steps = reductions(evaluator, of, name, args);
  const out = steps?.after ?? [];
  return out.length ? out : [unknown('a reduction')];
}

/** What a reduction of a list calls its function with, step by step, and what it gives; undefined where that is not known. */
export function reductions(evaluator: Evaluator, of: Value, name: string, args: Args): { readonly calls: readonly Args[]; readonly after: readonly Value[] } | undefined {
  if (of.k !== 'array' || of.map || of.open || of.mixed || of.items.length > maxReduced) return undefined;
  const starts = args.count !== 1;
  const items = of.items.map((item, i) => ({ item, at: String(i) }));
  if (name === 'reduceRight') items.reverse();
  const calls: Args[] = [];
  let out: readonly Value[] = starts ? args.at(1) : (items[0]?.item() ?? []);
  for (const { item, at } of starts ? items : items.slice(1)) {
    const before = out;
    const given: Args = { frame: args.frame, exprs: args.exprs.slice(1), count: 4, at: (n) => (n === 0 ? before : n === 1 ? item() : n === 2 ? [{ ...text(at), number: true }] : [of]) };
    calls.push(given);
    out = alternatives(args.at(0).flatMap((f) => evaluator.call(f, given, false)));
  }
  return { calls, after: out };
}

function isCharacters(of: List): boolean {
  return of.items.length > 3 && of.items.every((i) => (literalOf(i()[0] ?? undefinedValue) ?? '').length === 1);
}

/** All elements but the one at a place that is written over. */
function ofOthers(of: List, place: string | undefined): readonly Lazy[] {
  return place === undefined || of.mixed ? of.items : of.items.map((item, i): Lazy => (String(i) === place ? () => [undefinedValue] : item));
}

/** Lists in a list put one behind the other; where one is not known to be a list or none, positions are not known. */
function flattened(of: List): List {
  const items: Lazy[] = [];
  let mixed = of.mixed ?? false, open = of.open;
  for (const item of of.items) {
    const all = item();
    const [only] = all;
    if (all.length === 1 && only?.k === 'array') { items.push(...only.items); open ||= only.open; } else if (all.some((v) => v.k === 'array')) { mixed = true; items.push(...all.flatMap((v): readonly Lazy[] => (v.k === 'array' ? v.items : [(): readonly Value[] => [v]]))); } else items.push(item);
  }
  return { ...of, items, open, mixed };
}

/** `Boolean`, or a function that gives back what it is given: keeps what is no falsehood. */
function isTruth(f: Value): boolean {
  if (f.k === 'api') return f.package === 'global' && f.name === 'Boolean';
  const fn = f.k === 'function' ? f.module.facts.functions[f.fn] : undefined;
  const [only] = fn?.returns ?? [];
  return fn !== undefined && fn.returns.length === 1 && only?.k === 'name' && only.binding === fn.params[0]?.binding;
}

function isFalse(v: Value): boolean {
  return (v.k === 'constant' && !v.v) || literalOf(v) === '';
}
