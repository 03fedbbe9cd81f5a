import { isMadeOfParameter, keepsArgument } from '../../facts/summaries/setters.ts';
import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isAddress } from '../../facts/lowering/addresses.ts';
import { holdsValue, isLinkName, keepsMetadata, messageAt, tellsOthers } from '../../matching/endpoints.ts';
import { heldBy } from '../../matching/provisions.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import { writtenAddresses } from './written-addresses.ts';

/** Functions behind functions are looked through so deep: `setUp` hands on to `setBase`. */
const maxDepth = 3;
/** Parts of what is given back are looked for so deep. */
const maxParts = 3;

/**
 * Addresses that a module writes into what it imports (`OpenAPI.BASE = 'https://…'`), or hands to a function of another file that keeps them
 * (`setBase('https://…')`): who reads them there is another file again. Names that say that it is a link leave it out.
 */
export function toldElsewhere(module: Module, evaluator: Evaluator): readonly Expr[] {
  const { assigns, bindings, calls } = module.facts;
  const isImported = (x: Expr): boolean => x.k === 'name' ? bindings[x.binding]?.import !== undefined : x.k === 'member' && isImported(x.of);
  const written = assigns.flatMap(({ of, key, value }) => (isImported(of) && !(typeof key === 'string' && isLinkName(key)) ? addressesIn(value) : []));
  return [...written, ...calls.flatMap(({ expr: x }) => {
    if (x?.k !== 'call') return [];
    const [first, ...rest] = x.args;
    if (!x.args.some((y) => addressesIn(y).length > 0)) return [];
    if (first && x.callee.k === 'member' && x.callee.key === 'assign' && isImported(first)) return rest.flatMap((y) => addressesIn(y));
    const messages = messageAt(nameOf(x.callee, module.facts) ?? '');
    if (messages !== undefined) return x.args.slice(messages, messages + 1).flatMap((y) => addressesIn(y));
    if (isToldByMethod(x, module, evaluator)) return x.args.flatMap((y) => addressesIn(y));
    if (!isImported(x.callee) || isLinkName(nameOf(x.callee, module.facts) ?? '')) return [];
    const told = evaluator.values(x.callee, module.root).flatMap((v) => (v.k === 'function' && v.module !== module ? [v] : []));
    return x.args.flatMap((y, i) => (told.some((v) => keeps(v.module, v.fn, i, evaluator, 0)) ? addressesIn(y) : []));
  })];
}

const addressesIn = (x: Expr): readonly Expr[] => writtenAddresses(x, (keys) => !keys.some(isLinkName));

/**
 * Whether a method of what another file of the project hands out is called, of a list, a map or a channel, or one by which processes tell each other;
 * or a function that says which value a container hands out. Where the first word says that it is a link, it is none.
 */
function isToldByMethod({ callee, args }: Expr & { k: 'call' }, { facts, root }: Module, evaluator: Evaluator): boolean {
  const { bindings } = facts;
  const name = nameOf(callee, facts) ?? '';
  if (holdsValue(name)) return callee.k === 'member' || (callee.k === 'name' && bindings[callee.binding]?.import !== undefined);
  if (callee.k !== 'member' || !tellsOthers(name) || isLinkName(nameOf(callee.of, facts) ?? '') || (args[0]?.k === 'text' && !isAddress(args[0].v) && isLinkName(args[0].v))) return false;
  let of = callee.of;
  while (of.k === 'member') of = of.of;
  const from = of.k === 'name' ? bindings[of.binding]?.import?.from : undefined;
  return from !== undefined && evaluator.load(from, root.module).some(({ k }) => k === 'namespace');
}

/** Whether a function keeps what it is handed at a place, itself or by a function that it hands it on to. */
function keeps(module: Module, fn: number, index: number, evaluator: Evaluator, depth: number): boolean {
  const { facts } = module;
  if (keepsArgument(facts, fn, index) || handsOut(facts, fn)) return true;
  return depth < maxDepth && facts.calls.some(({ expr: x, fn: at }) => at === fn && x?.k === 'call' && x.args.some((y) => isMadeOfParameter(y, fn, facts, index))
    && evaluator.values(x.callee, module.root).some((v) => v.k === 'function' && !(v.module === module && v.fn === fn) && x.args.some((y, i) => isMadeOfParameter(y, fn, facts, index) && keeps(v.module, v.fn, i, evaluator, depth + 1))));
}

/** Whether a function gives back what a container is to hand out, made of what it is given, or keeps that with a class. */
function handsOut(facts: ModuleFacts, fn: number): boolean {
  const holds = (x: Expr, depth: number): boolean => depth < maxParts + 1 && (x.k === 'object' ? x.props.some(({ key, value }) => (typeof key === 'string' && heldBy(key) !== undefined && isMadeOfParameter(value, fn, facts)) || holds(value, depth + 1)) : x.k === 'array' && x.items.some((y) => holds(y, depth + 1)));
  if (facts.functions[fn]?.returns.some((x) => holds(x, 0))) return true;
  return facts.calls.some(({ expr: x, fn: at }) => x?.k === 'call' && x.callee.k === 'member' && typeof x.callee.key === 'string' && keepsMetadata(x.callee.key) && (at === fn || facts.functions[at]?.up === fn) && x.args.some((y) => isMadeOfParameter(y, fn, facts)));
}
