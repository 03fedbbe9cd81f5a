import type { Expr } from '../../facts/types.ts';
import { lineOf } from '../../facts/types.ts';
import { stepFrom, CALL, CONSTRUCT, type CompiledCall } from '../../matching/index.ts';
import { parsePosition } from '../../matching/path.ts';
import { firstLiteral } from '../folding/calls.ts';
import { literal, optionOf } from '../sites/options.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { destinationsOf } from '../sites/over.ts';
import { distinct, type RawTarget } from '../sites/targets.ts';
import type { Way } from './gates.ts';
import type { Callers, Site } from './callers.ts';
import { shownAt, type Question } from './question.ts';

/** A call by which an SDK starts. */
export interface Start extends Site {
  readonly row: CompiledCall;
  readonly exprs: readonly Expr[];
  readonly expr: Expr & { readonly k: 'call' | 'new' };
  readonly s: number;
  /** Where it says that the SDK sends to. */
  readonly to: () => readonly RawTarget[];
}

/** The option of a start by which it is switched: worked out from a setting, or written as off, to be switched on later. */
export function switchOf({ row, exprs, module }: Pick<Start, 'exprs' | 'module' | 'row'>, question: Question): Way | undefined {
  for (const { at, off } of row.switches ?? []) {
    const { index, keys } = parsePosition(at);
    const given = exprs[index];
    const value = given && optionOf(given, keys, module);
    if (!value) continue;
    const line = lineOf(module.facts.lines, value.s);
    const name = keys[keys.length - 1] ?? row.name;
    if (value.k === 'constant' || value.k === 'text' || value.k === 'number') { if (literal(value) === off) return { gate: { name, module, line, strength: 2 }, asks: new Set([name]) }; continue; }
    const asked = value.k === 'conditional' ? question(value.test, !isNothing(value.then), module) : question(value, off !== true, module);
    if (asked) return { gate: { name: asked.name, module: asked.module, line: shownAt(asked, value, module), strength: asked.strength }, asks: new Set([name, ...asked.names]) };
  }
  return undefined;
}

/**
 * What a function asks that is handed each event before it is sent, wherever it lets one pass: `beforeSend: (event) => (consent ? event : null)`.
 * One way through it that asks nothing makes it none.
 */
export function filterOf({ row, exprs, module }: Pick<Start, 'exprs' | 'module' | 'row'>, question: Question, evaluator: Evaluator): Way | undefined {
  for (const at of row.filters ?? []) {
    const { index, keys } = parsePosition(at);
    const given = exprs[index];
    const value = given && optionOf(given, keys, module);
    const functions = value ? evaluator.values(value, module.root).flatMap((v) => (v.k === 'function' ? [v] : [])) : [];
    const ways = functions.flatMap((f) => passing(f.module, f.fn).map((tests) => tests.map(({ test, sense }) => ({ asked: question(test, sense, f.module), test, module: f.module })).find(({ asked }) => asked)));
    const [first] = ways;
    if (!first?.asked || !ways.every((w) => w?.asked)) continue;
    const { asked, test } = first;
    return { gate: { name: asked.name, module: asked.module, line: shownAt(asked, test, first.module), strength: asked.strength }, asks: new Set([keys[keys.length - 1] ?? row.name, ...asked.names]) };
  }
  return undefined;
}

interface Condition {
  readonly test: Expr;
  readonly sense: boolean;
}

/** The conditions of each way on which a function gives something back. */
function passing({ facts }: Module, fn: number): readonly (readonly Condition[])[] {
  const f = facts.functions[fn];
  return (f?.returns ?? []).flatMap((x, i) => {
    const around: Condition[] = [];
    for (let g = facts.guards[f?.under?.find(([index]) => index === i)?.[1] ?? -1]; g; g = facts.guards[g.up]) around.push(g);
    return ways(x, 0).map((own) => [...own, ...around]);
  });
}

/** What has to hold for a value to be something, on each way to it. */
function ways(x: Expr, depth: number): readonly (readonly Condition[])[] {
  if (isNothing(x) || depth > 4) return [];
  if (x.k === 'conditional') return ([[x.then, true], [x.else, false]] as const).flatMap(([branch, sense]) => ways(branch, depth + 1).map((way) => [...way, { test: x.test, sense }]));
  if (x.k === 'choice' && x.op === '&&') return ways(x.right, depth + 1).map((way) => [...way, { test: x.left, sense: true }]);
  return [[]];
}

/** How the SDK is started that a call of a vendor's package captures for. */
export interface Starting {
  readonly packages: readonly string[];
  /** Names of which one stands where it is started; undefined where it is called by whatever name it was imported under. */
  readonly names: ReadonlySet<string> | undefined;
}

/** A package starts its own SDK. What an API captures for whoever registers an SDK is started by the vendor's other packages. */
export function startingOf({ vendor, package: name, inert }: CompiledCall): Starting {
  const models = vendor?.packages ?? [];
  const own = models.filter((m) => namesOf(m).includes(name));
  const starting = inert && startingIn(own).length === 0 ? models.filter((m) => startingIn([m]).length > 0) : own;
  const names = startingIn(starting);
  return { packages: starting === own ? [name] : starting.flatMap(namesOf), names: names.length === 0 || names.includes('') ? undefined : new Set(names) };
}

type Models = NonNullable<CompiledCall['vendor']>['packages'];
const namesOf = ({ package: name }: Models[number]): readonly string[] => (typeof name === 'string' ? [name] : name);
const startingIn = (models: Models): string[] => models.flatMap((m) => (m.calls ?? []).flatMap((c) => (c.starts ? lastNames(c.path) : [])));

/** Where a start sends to by what the function around it is handed: asked of those who call that. */
export function toldByCallers({ module, fn, expr, row, to }: Start, evaluator: Evaluator, callers: Callers): readonly RawTarget[] {
  const own = to();
  if (fn < 0 || !own.some(({ target }) => target.kind === 'caller')) return own;
  return distinct(callers.of(module, fn).flatMap((site) => evaluator.targets(site.expr, site.module.root).flatMap(({ callee, args }) => {
    const frame = callee.k === 'function' && callee.module === module && callee.fn === fn ? evaluator.frameOf(callee, args) : undefined;
    return frame ? evaluator.targets(expr, frame).flatMap((x) => (x.callee.k === 'api' ? destinationsOf(evaluator, row, x.callee, x.args) : [])) : [];
  })));
}

/** Calls of these files that start the SDK of a vendor. @param names those that it is started by, where they are known */
export function startsOf(evaluator: Evaluator, paths: readonly string[], vendor: CompiledCall['vendor'], names: ReadonlySet<string> | undefined): Start[] {
  return paths.flatMap((path) => {
    const module = evaluator.module(path);
    return module ? module.facts.calls.flatMap(({ expr, fn, guard }): Start[] => {
      if (expr?.k !== 'call' && expr?.k !== 'new') return [];
      const called = names && calledBy(expr.callee, module);
      if (called !== undefined && !names?.has(called)) return [];
      if (!isImported(expr.callee, module, 0)) return [];
      const rows = evaluator.targets(expr, module.root).flatMap(({ callee, args }) => (callee.k === 'api' ? stepFrom(callee.nodes, expr.k === 'new' ? CONSTRUCT : CALL, firstLiteral(callee, args)).flatMap((n) => n.calls.map((row) => ({ row, callee, args }))) : []));
      const found = rows.find(({ row }) => row.starts && row.vendor === vendor);
      return found ? [{ module, fn, guard, row: found.row, exprs: expr.args, expr, s: expr.s, to: () => destinationsOf(evaluator, found.row, found.callee, found.args) }] : [];
    }) : [];
  });
}

/** The last name of an access path: that of the function that a row is about. */
function lastNames(path: string): string[] {
  const called = path.slice(0, path.lastIndexOf('('));
  return called.slice(Math.max(called.lastIndexOf('.'), called.lastIndexOf('#'), called.lastIndexOf(')'), called.lastIndexOf(' ')) + 1).split('|');
}

/** The name of what is called, as whoever exports it names it; undefined where this text does not say it. */
function calledBy(x: Expr, { facts }: Module): string | undefined {
  const name = x.k === 'member' ? x.key : x.k === 'name' ? facts.bindings[x.binding]?.import?.name : undefined;
  return typeof name === 'string' && name !== 'default' && name !== '*' ? name : undefined;
}

/** An SDK's function is called by a name that was imported: that is asked first. */
function isImported(x: Expr, module: Module, depth: number): boolean {
  switch (x.k) {
    case 'member': return isImported(x.of, module, depth);
    case 'free': return true;
    // What a name is written from may be loaded on the spot: `(await import('sdk')).default`, `require('sdk').Client`.
    case 'await': case 'import': case 'call': return depth > 0;
    case 'name': { const b = module.facts.bindings[x.binding]; return b !== undefined && depth < 4 && (b.import ? !b.import.from.startsWith('.') : b.writes.some((w) => w.value.k === 'new' || isImported(w.value, module, depth + 1))); }
    default: return false;
  }
}

function isNothing(x: Expr): boolean {
  return (x.k === 'constant' && !x.v) || (x.k === 'text' && x.v === '') || (x.k === 'unary' && x.op === 'void') || (x.k === 'free' && x.name === 'undefined');
}
