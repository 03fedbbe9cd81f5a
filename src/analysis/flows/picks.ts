import type { SanitiserModel } from '../../catalogue/types.ts';
import type { Expr } from '../../facts/types.ts';
import { pickPart } from '../../matching/flows.ts';
import { parsePosition } from '../../matching/path.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import { literalOf, type Api, type Args, type Creation, type Value } from '../folding/values.ts';
import { isNothing, namedAs, namedData } from './named.ts';
import type { Step } from './steps.ts';
import { allBut, asked, at, isWhole, leftOut, type Walker } from './walker.ts';

/** Names of an object, and what becomes of its members of these names. */
interface Picked {
  readonly names: readonly string[];
  readonly how: 'kept' | 'left out';
}

/** The category of what comes from people as they write it. */
const written = 'user.content';

/** Schemas made of schemas are followed so far. */
const maxSchemas = 8;

/** What a call of a sanitiser leaves of what it is given. Gives whether that is known. */
export function picked(w: Walker, row: SanitiserModel, target: Api, args: Args, keys: readonly string[], step: Step): boolean {
  if (row.named) return named(w, args, keys, row.named, step);
  if (row.shaped) return shaped(w, row.shaped, target, args, keys, step);
  w.without(row.removes, () => { for (const a of args.exprs) w.walk(a, args.frame, a.k === 'object' || a.k === 'array' || a.k === 'function' ? [] : keys, at(a, args.frame, step)); });
  return true;
}

/** `pick(user, ['plan'])`, `omit(user, 'email')`: what is left of the object, where all names are known. */
function named(w: Walker, { exprs, frame }: Args, keys: readonly string[], how: Picked['how'], step: Step): boolean {
  const said = exprs.map((a) => namesIn(w.evaluator.values(a, frame)));
  const names = said.flatMap((n) => n ?? []);
  const objects = exprs.filter((_, i) => !said[i]);
  const [object] = objects;
  if (!object || objects.length > 1 || names.length === 0 || object.k === 'spread') return false;
  left(w, object, frame, { names, how }, keys, step);
  return true;
}

/** `z.object({ plan: z.string() }).parse(user)`: the members that the schema names. */
function shaped(w: Walker, { of, member, schema, open }: NonNullable<SanitiserModel['shaped']>, { made }: Api, args: Args, keys: readonly string[], step: Step): boolean {
  const object = args.exprs[parsePosition(of).index];
  const by = schema === undefined ? made : madeAt(args, schema);
  const names = by && shapeOf(w.evaluator, by, 0);
  if (!object || !names || object.k === 'spread') return false;
  if (member !== undefined && !isWhole(keys) && keys[0] !== member) return true;
  const inside = member === undefined || isWhole(keys) ? keys : keys.slice(1);
  left(w, object, args.frame, { names, how: 'kept' }, inside, step);
  if (open) left(w, object, args.frame, { names, how: 'left out' }, inside, step);
  return true;
}

/** What a schema says of a value that is held against it elsewhere, by the names of its members: it is no datum itself. */
export function described(w: Walker, by: Creation, keys: readonly string[], s: number, step: Step): void {
  const names = keys.length > 0 ? (shapeOf(w.evaluator, by, 0) ?? []) : [];
  const one = keys.find((key) => names.includes(key));
  const meant = one === undefined ? (isWhole(keys.slice(1)) ? names : []) : [one];
  for (const { named } of namedData(meant.map((name) => ({ key: name, value: { k: 'free', name, s, e: s } })), true)) w.emit(named, step);
}

/** The names of the members that a schema says of what is held against it: `z.infer<typeof schema>`. */
export function namesOfSchema(evaluator: Evaluator, x: Expr, module: Module): readonly string[] {
  const [only, more] = evaluator.values(x, module.root);
  return (only?.k === 'api' && !more && only.made && shapeOf(evaluator, only.made, 0)) || [];
}

/** The schema that an argument is. */
function madeAt(args: Args, position: string): Creation | undefined {
  const [only, more] = args.at(parsePosition(position).index);
  return only?.k === 'api' && !more ? only.made : undefined;
}

function shapeOf(evaluator: Evaluator, { type, args, before }: Creation, depth: number): readonly string[] | undefined {
  if (!type.shape || depth > maxSchemas) return undefined;
  const { at: position, how, of } = type.shape;
  const from = of === undefined ? before : madeAt(args, of);
  const above = from && shapeOf(evaluator, from, depth + 1);
  const values = args.at(parsePosition(position).index);
  const own = values.length === 0 ? [] : membersOf(values);
  if (how === 'own') return from ? above : own;
  if (!above || !own) return undefined;
  if (how === 'added') return [...above, ...own];
  return how === 'kept' ? own : above.filter((name) => !own.includes(name));
}

function membersOf([only, more]: readonly Value[]): readonly string[] | undefined {
  if (only?.k === 'array' && !more) return namesIn([only]);
  if (only?.k !== 'object' || more) return undefined;
  const names = only.entries.map((e) => (e.spread || typeof e.key !== 'string' ? undefined : e.key));
  return names.every((name) => name !== undefined) ? names : undefined;
}

/** What is left of an object of which members are kept or left out. */
function left(w: Walker, object: Expr, frame: Frame, { names, how }: Picked, keys: readonly string[], step: Step): void {
  const [first, ...rest] = keys;
  if (how === 'left out') {
    if (isWhole(keys)) w.walk(object, frame, [allBut([...(leftOut(first) ?? []), ...names]), ...rest], step);
    else if (!names.includes(first as string)) w.walk(object, frame, keys, step);
    return;
  }
  const meant = names.flatMap((name) => { const inside = asked(keys, name); return inside ? [{ name, inside, said: namedAs(name, object) }] : []; });
  const follow = (): void => {
    for (const { name, inside, said } of meant) {
      if (said && isWhole(keys) && object.k !== 'object') w.emit(said, step);
      w.walk(object, frame, [name, ...inside], step);
    }
  };
  // Where the names say what it is, it is not whatever somebody writes.
  if (meant.some(({ said }) => said !== undefined)) w.without([written], follow); else follow();
}

/**
 * `Object.fromEntries(Object.entries(o).filter(([key]) => ALLOWED.includes(key)))`, `JSON.stringify(o, ['plan'])`: an allow-list that is written
 * out. Gives whether a call is one.
 */
export function filtered(w: Walker, x: Expr & { k: 'call' | 'new' }, called: string, frame: Frame, keys: readonly string[], step: Step): boolean {
  const [first, second] = x.args;
  const part = pickPart(called);
  if (x.k !== 'call' || !first || !part) return false;
  if (part === 'serialise' && second?.k === 'function') {
    const rule = replacing(w.evaluator, second.id, frame);
    if (rule) left(w, first, frame, rule, [], step);
    return rule !== undefined;
  }
  if (part === 'serialise') {
    const names = second ? namesIn(w.evaluator.values(second, frame)) : undefined;
    if (!names || second?.k === 'text' || second?.k === 'number') return false;
    left(w, first, frame, { names, how: 'kept' }, [], step);
    return true;
  }
  const source = first.k === 'call' && first.callee.k === 'member' && typeof first.callee.key === 'string' && pickPart(first.callee.key) === 'filter' ? first.callee.of : undefined;
  const entries = source?.k === 'call' && source.callee.k === 'member' && typeof source.callee.key === 'string' && pickPart(source.callee.key) === 'entries' ? source.args[0] : undefined;
  const keep = first.k === 'call' ? first.args[0] : undefined;
  const rule = entries && keep?.k === 'function' ? ruleOf(w.evaluator, keep.id, frame) : undefined;
  if (!entries || !rule) return false;
  left(w, entries, frame, rule, keys, step);
  return true;
}

/** What a test of an entry says of its key: `key === 'plan'`, `ALLOWED.includes(key)`, `!SECRET.has(key)`. */
function ruleOf(evaluator: Evaluator, fn: number, frame: Frame): Picked | undefined {
  const [only, more] = frame.module.facts.functions[fn]?.returns ?? [];
  return only && !more ? ruleOfTest(evaluator, only, fn, frame, true) : undefined;
}

/** What a function says of the members of an object that puts other values in their place: `(key, value) => (key === 'email' ? undefined : value)`. */
function replacing(evaluator: Evaluator, fn: number, frame: Frame): Picked | undefined {
  const { functions, bindings, guards } = frame.module.facts;
  const f = functions[fn];
  const isGiven = (x: Expr): boolean => { const p = x.k === 'name' ? bindings[x.binding]?.param : undefined; return p?.fn === fn && p.index === 1 && p.path.length === 0; };
  const opposite = (rule: Picked | undefined): Picked | undefined => rule && { ...rule, how: rule.how === 'kept' ? 'left out' : 'kept' };
  const [only, last, more] = f?.returns ?? [];
  if (!only || more) return undefined;
  if (!last) {
    if (only.k !== 'conditional') return undefined;
    const rule = ruleOfTest(evaluator, only.test, fn, frame, false);
    return isNothing(only.then) && isGiven(only.else) ? opposite(rule) : isGiven(only.then) && isNothing(only.else) ? rule : undefined;
  }
  // `if (key === 'email') return undefined; return value;`
  const guard = guards[f?.under?.find(([index]) => index === 0)?.[1] ?? -1];
  const rule = guard && guard.up < 0 ? ruleOfTest(evaluator, guard.test, fn, frame, false) : undefined;
  if (isNothing(only) && isGiven(last)) return guard?.sense ? opposite(rule) : rule;
  return isGiven(only) && isNothing(last) ? (guard?.sense ? rule : opposite(rule)) : undefined;
}

/** @param inPair whether the key is the first of a pair that the function is handed, and not handed by itself */
function ruleOfTest(evaluator: Evaluator, test: Expr, fn: number, frame: Frame, inPair: boolean): Picked | undefined {
  const { bindings } = frame.module.facts;
  return ruleIn(test);

  function isKey(x: Expr): boolean {
    const p = x.k === 'name' ? bindings[x.binding]?.param : undefined;
    return p?.fn === fn && p.index === 0 && (inPair ? p.path.length === 1 && p.path[0]?.key === '0' : p.path.length === 0);
  }

  function ruleIn(x: Expr): Picked | undefined {
    switch (x.k) {
      case 'unary': { const inner = x.op === '!' ? ruleIn(x.of) : undefined; return inner && { ...inner, how: inner.how === 'kept' ? 'left out' : 'kept' }; }
      case 'binary': {
        const text = isKey(x.left) ? x.right : isKey(x.right) ? x.left : undefined;
        const names = text && (x.op.startsWith('==') || x.op.startsWith('!=')) ? namesIn(evaluator.values(text, frame)) : undefined;
        return names && { names, how: x.op.startsWith('!') ? 'left out' : 'kept' };
      }
      case 'choice': {
        const [one, other] = [ruleIn(x.left), ruleIn(x.right)];
        const how = x.op === '||' ? 'kept' : 'left out';
        return one?.how === how && other?.how === how ? { names: [...one.names, ...other.names], how } : undefined;
      }
      case 'call': {
        const [asked] = x.args;
        if (x.callee.k !== 'member' || typeof x.callee.key !== 'string' || pickPart(x.callee.key) !== 'holds' || !asked || !isKey(asked)) return undefined;
        const names = namesIn(evaluator.values(x.callee.of, frame)) ?? (x.callee.of.k === 'new' && x.callee.of.args[0] ? namesIn(evaluator.values(x.callee.of.args[0], frame)) : namesOfSet(x.callee.of));
        return names && { names, how: 'kept' };
      }
      default: return undefined;
    }
  }

  /** `const ALLOWED = new Set(['plan'])`. */
  function namesOfSet(x: Expr): readonly string[] | undefined {
    const writes = x.k === 'name' ? bindings[x.binding]?.writes : undefined;
    const value = writes?.length === 1 ? writes[0]?.value : undefined;
    return value?.k === 'new' && value.args[0] ? namesIn(evaluator.values(value.args[0], frame)) : undefined;
  }
}

/** The names that an argument gives: a text, or a list of texts. */
function namesIn(values: readonly Value[]): readonly string[] | undefined {
  const [only, more] = values;
  if (!only || more) return undefined;
  const items = only.k === 'array' && !only.open ? only.items.map((item) => item()) : [values];
  const names = items.map((found) => (found.length === 1 && found[0] ? literalOf(found[0]) : undefined));
  return names.every((name) => name !== undefined) ? names : undefined;
}
