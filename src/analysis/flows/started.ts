import type { Expr } from '../../facts/types.ts';
import { cutsOff, isOfArguments, isOwnFile } from '../../matching/starters.ts';
import { baseName, namesFile } from '../gates/receivers.ts';
import { chainOf } from '../gates/restarts.ts';
import type { Frame, Module } from '../modules.ts';
import { writtenTo } from './files.ts';
import type { Handing } from './handing.ts';
import type { Step } from './steps.ts';
import { at, isIndex, type Walker } from './walker.ts';

/** Names behind names are looked at so deep. */
const maxDepth = 4;
/** The first argument of its own that a program is given: before it stand the program that runs it, and its file. https://nodejs.org/api/process.html#processargv */
const firstOwn = 2;

/** A word of the command line that a program is started with, where it is started. */
interface Word {
  readonly word: Expr;
  readonly fn: number;
  readonly module: Module;
}

/** Programs that others of the project start: what those hand over on the command line, and leave in a file that they name there. */
export function startedPart(w: Walker): Pick<Walker, 'commanded' | 'cut' | 'left'> {
  return { commanded, cut, left };

  /** What a program is handed on its command line, where an expression takes something from there. */
  function commanded(x: Expr & { k: 'member' }, frame: Frame, keys: readonly string[], step: Step): void {
    const taken = takenFrom(x, keys, frame.module);
    if (taken) words(taken, frame, step);
  }

  /** The same of the words behind some of the first: `process.argv.slice(2)`. Gives whether a call cuts them off. */
  function cut(x: Expr & { k: 'call' | 'new' }, frame: Frame, keys: readonly string[], step: Step): boolean {
    const taken = cutFrom(x, keys, frame.module);
    if (taken) words(taken, frame, step);
    return taken !== undefined;
  }

  function words(taken: Taken, frame: Frame, step: Step): void {
    for (const { word, fn, module } of wordsFor(frame.module, taken.index, w.handing)) { const outer = w.frames.alone(module, fn); w.walk(word, outer, taken.keys, at(word, outer, step)); }
  }

  /** What is left in a file that a program reads and that its command line names. */
  function left(path: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    for (const index of indicesIn(path, frame.module, 0)) {
      for (const { word, module } of wordsFor(frame.module, index, w.handing)) {
        for (const { site, value, fn } of writtenTo(word, module.facts)) { const outer = w.frames.alone(module, fn); w.walk(value, outer, keys, at(site, outer, step)); }
      }
    }
  }
}

/** A word of the command line, by its place, and what matters of it; any, where no place is told. */
interface Taken {
  readonly index: number | undefined;
  readonly keys: readonly string[];
}

/** Which word of its command line an expression takes, of which these members matter: any, where that is not told. Undefined where it takes none. */
function takenFrom(x: Expr & { k: 'member' }, keys: readonly string[], module: Module): Taken | undefined {
  if (!isOfArguments(chainOf(x, module))) return undefined;
  if (typeof x.key === 'string' && isIndex(x.key)) return { index: Number(x.key), keys };
  const [first, ...rest] = keys;
  return isIndex(first) ? { index: /^\d+$/.test(first ?? '') ? Number(first) : undefined, keys: rest } : { index: undefined, keys: [] };
}

function cutFrom(x: Expr & { k: 'call' | 'new' }, keys: readonly string[], module: Module): Taken | undefined {
  const { callee, args: [from] } = x;
  if (callee.k !== 'member' || typeof callee.key !== 'string' || !cutsOff(callee.key) || !isOfArguments(chainOf(callee.of, module))) return undefined;
  const first = keys[0] ?? '';
  const isPlace = /^\d+$/.test(first);
  return { index: isPlace && from?.k === 'number' ? Number(first) + from.v : undefined, keys: isIndex(first) ? keys.slice(1) : [] };
}

/** The words of its command line that a path is made of, by their places. */
function indicesIn(x: Expr, module: Module, depth: number): (number | undefined)[] {
  if (depth > maxDepth) return [];
  const inner = (y: Expr): (number | undefined)[] => indicesIn(y, module, depth + 1);
  switch (x.k) {
    case 'member': { const taken = takenFrom(x, [], module); return taken ? [taken.index] : []; }
    case 'name': return (module.facts.bindings[x.binding]?.writes ?? []).slice(0, maxDepth).flatMap(({ value, path }) => {
      const keys = path.flatMap(({ key }) => key ?? []);
      const taken = keys.length === 0 ? undefined : value.k === 'member' ? takenFrom(value, keys, module) : value.k === 'call' ? cutFrom(value, keys, module) : undefined;
      return taken ? [taken.index] : inner(value);
    });
    case 'call': case 'new': { const taken = cutFrom(x, [], module); return taken ? [taken.index] : x.args.flatMap(inner); }
    case 'template': return x.parts.flatMap(inner);
    case 'choice': return [...inner(x.left), ...inner(x.right)];
    case 'await': return inner(x.of);
    default: return [];
  }
}

/** What whoever starts a program of the project puts at a place of its command line: at any, where none is told. */
function wordsFor(module: Module, index: number | undefined, handing: Handing): Word[] {
  const isScript = (x: Expr, of: Module): boolean => namesFile(x, baseName(module.path), of.facts, 0) || isOwnFile(chainOf(x, of));
  return [...handing.starting(module), ...handing.restarting(module)].flatMap(({ expr, fn, module: by }): Word[] => {
    const list = expr.args.flatMap((a) => (a.k === 'spread' ? (arrayOf(a.of, by) ?? []) : [a])).map((a) => arrayOf(a, by)).find((a) => a !== undefined) ?? [];
    const words = list.slice(list.findIndex((x) => isScript(x, by)) + 1);
    const meant = index === undefined ? words : words.slice(index - firstOwn, index - firstOwn + 1);
    return index !== undefined && index < firstOwn ? [] : meant.map((word) => ({ word, fn, module: by }));
  });
}

function arrayOf(x: Expr, { facts }: Module): readonly Expr[] | undefined {
  const value = x.k === 'name' ? facts.bindings[x.binding]?.writes[0]?.value : x;
  return value?.k === 'array' ? value.items : undefined;
}
