import type { Expr, Write } from '../../facts/types.ts';
import { isCollector, isTaker } from '../../matching/flows.ts';
import type { Module } from '../modules.ts';
import type { Site } from './callers.ts';
import { plainly } from './polarity.ts';

/** Names behind names are followed so far. */
const maxDepth = 4;
/** Places that are asked. */
const maxPlaces = 8;

/** A name, or a field of a class: what holds a value that is written elsewhere. */
type Holder = { readonly binding: number } | { readonly cls: number; readonly key: string };

/**
 * Places one of which has been come to where a condition comes out as `sense`: where something is put into the list that must not be empty, or where a name is given what it has to hold.
 * Undefined where these need not be all. What the function itself puts back is no reason for it to run.
 * @param fn the function that the condition stands in
 */
export function occasionsOf(test: Expr, sense: boolean, module: Module, fn: number): readonly Site[] | undefined {
  const list = filled(test, sense, module);
  const plain = list ? undefined : plainly(test, sense, module);
  const held = plain?.set ? (holderOf(plain.x, module) ?? undefined) : undefined;
  const places = list ? fillsOf(list, module) : held && writesOf(held, module)?.filter(({ value }) => !isNothing(value)).map(({ fn: at, guard, value }) => ({ module, fn: at, guard, s: value.s }));
  const others = places?.filter((p) => !isWithin(p.fn, fn, module));
  return others && others.length > 0 && others.length <= maxPlaces ? others : undefined;
}

/** The list that a condition wants to have something in it: by its length, or by what is taken out of it. */
function filled(test: Expr, sense: boolean, module: Module): Holder | undefined {
  if (test.k === 'unary' && test.op === '!') return filled(test.of, !sense, module);
  if (test.k === 'choice' && test.op !== '??') return (test.op === '&&') === sense ? (filled(test.left, sense, module) ?? filled(test.right, sense, module)) : undefined;
  if (test.k === 'binary') {
    const { left, right, op } = test;
    const n = right.k === 'number' ? right.v : undefined;
    const some = (n === 0 && (op === '===' || op === '==' || op === '<=')) || (n === 1 && op === '<') ? !sense : (n === 0 && (op === '>' || op === '!==' || op === '!=')) || (n === 1 && op === '>=') ? sense : false;
    return some ? ofLength(left, module) : undefined;
  }
  return sense ? (ofLength(test, module) ?? taken(test, module)) : undefined;
}

function ofLength(x: Expr, module: Module): Holder | undefined {
  return x.k === 'member' && (x.key === 'length' || x.key === 'size') ? listOf(x.of, module, 0) : undefined;
}

/** What is given by a method that takes it out of a list: `const next = queue.shift()`. */
function taken(x: Expr, module: Module): Holder | undefined {
  const writes = x.k === 'name' ? module.facts.bindings[x.binding]?.writes : undefined;
  const value = writes?.length === 1 && writes[0]?.path.length === 0 ? writes[0].value : undefined;
  return value?.k === 'call' && value.args.length === 0 && value.callee.k === 'member' && typeof value.callee.key === 'string' && isTaker(value.callee.key) ? listOf(value.callee.of, module, 0) : undefined;
}

/** The list that something is a part or a copy of: one that begins empty. */
function listOf(x: Expr, module: Module, depth: number): Holder | undefined {
  if (depth > maxDepth) return undefined;
  switch (x.k) {
    case 'call': return x.callee.k === 'member' && typeof x.callee.key === 'string' && isTaker(x.callee.key) ? listOf(x.callee.of, module, depth + 1) : undefined;
    case 'array': { const [only, ...others] = x.items; return only?.k === 'spread' && others.length === 0 ? listOf(only.of, module, depth + 1) : undefined; }
    default: {
      const holder = holderOf(x, module);
      const writes = holder && writesOf(holder, module);
      if (!writes) return undefined;
      if (writes.some(({ value }) => isEmptyList(value))) return holder;
      const [write, ...others] = writes;
      return write && others.length === 0 && write.path.length === 0 ? listOf(write.value, module, depth + 1) : undefined;
    }
  }
}

function holderOf(x: Expr, { facts }: Module): Holder | undefined {
  if (x.k === 'name') { const b = facts.bindings[x.binding]; return b && !b.param && !b.import ? { binding: x.binding } : undefined; }
  return x.k === 'member' && x.of.k === 'this' && typeof x.key === 'string' && facts.classes[x.of.class]?.fields[x.key] ? { cls: x.of.class, key: x.key } : undefined;
}

/** What is written to it; undefined where others may write to it, too. */
function writesOf(holder: Holder, { facts }: Module): readonly Write[] | undefined {
  if ('binding' in holder) return facts.bindings[holder.binding]?.writes;
  const isElsewhere = facts.assigns.some(({ of, key }) => key === holder.key && of.k !== 'this');
  return isElsewhere ? undefined : facts.classes[holder.cls]?.fields[holder.key]?.writes;
}

/** Where something is put into a list. What is taken from it and written back puts nothing in. */
function fillsOf(list: Holder, module: Module): readonly Site[] | undefined {
  const is = (x: Expr): boolean => ('binding' in list ? x.k === 'name' && x.binding === list.binding : x.k === 'member' && x.key === list.key && x.of.k === 'this' && x.of.class === list.cls);
  const { calls, exports } = module.facts;
  if ('binding' in list && Object.values(exports).some((e) => e.k === 'value' && is(e.value))) return undefined;
  const put = calls.flatMap(({ expr, fn, guard }): Site[] => (expr?.k === 'call' && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && is(expr.callee.of) && isCollector(expr.callee.key) && !(isTaker(expr.callee.key) && expr.args.length < 3) ? [{ module, fn, guard, s: expr.s }] : []));
  const written = writesOf(list, module)?.filter(({ value }) => !isEmptyList(value) && !isNothing(value) && !isPart(value, is));
  return written && [...put, ...written.map(({ fn, guard, value }) => ({ module, fn, guard, s: value.s }))];
}

function isPart(x: Expr, is: (y: Expr) => boolean): boolean {
  return x.k === 'call' && x.callee.k === 'member' && typeof x.callee.key === 'string' && isTaker(x.callee.key) && is(x.callee.of);
}

function isEmptyList(x: Expr): boolean {
  return (x.k === 'array' && x.items.length === 0) || (x.k === 'new' && x.callee.k === 'free' && x.args.length === 0);
}

function isNothing(x: Expr): boolean {
  return ((x.k === 'constant' || x.k === 'number' || x.k === 'text') && !x.v) || (x.k === 'unary' && x.op === 'void');
}

/** Whether a function is another one, or written out in it. */
function isWithin(fn: number, other: number, { facts }: Module): boolean {
  for (let at = fn, n = 0; at >= 0 && n < 20; at = facts.functions[at]?.up ?? -1, n++) if (at === other) return true;
  return false;
}
