import type { Role } from '../../catalogue/types.ts';
import type { Binding, Expr, Step as Destructured, Write } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import type { Args, Value } from '../folding/values.ts';
import type { Callback } from './callbacks.ts';
import type { FieldWrite } from './fields.ts';
import type { Frames } from './frames.ts';
import type { Handing } from './handing.ts';
import type { Named } from './named.ts';
import { stepAt, type Step } from './steps.ts';

/** What the parts of the tracer give each other. Each part is one file; this object ties them. */
export interface Walker {
  readonly evaluator: Evaluator;
  readonly frames: Frames;
  readonly handing: Handing;
  /** The module of the project that a specifier names. */
  readonly load: (specifier: string, from: Module, star?: string) => Module | undefined;
  /** By which role what is followed leaves. */
  readonly role: Role;
  emit(named: Named, step: Step): void;
  /** Emits what a name says of a value, unless that is known to be the program's own. */
  told(named: Named, value: Expr, frame: Frame, step: Step): void;
  /** Follows an expression. `keys` are the members of it that matter; none: all of it. */
  walk(x: Expr, frame: Frame, keys: readonly string[], step: Step): void;
  /** Follows a value that no expression stands for: what a callback is handed. */
  value(v: Value, keys: readonly string[], step: Step): void;
  held(w: FieldWrite, keys: readonly string[], step: Step): void;
  /** Follows what a call gives a parameter. */
  argument(args: Args, index: number, rest: boolean, keys: readonly string[], step: Step): void;
  /** Is told of parameters that nothing is known of; not given: their callers are looked for. */
  readonly reached: ((parameter: Omit<Reached, 'without'>) => void) | undefined;
  name(x: Expr & { k: 'name' }, frame: Frame, keys: readonly string[], step: Step): void;
  /** Follows what is written into the members of a name, and what its value takes in. */
  into(binding: number, frame: Frame, keys: readonly string[], step: Step): void;
  /** What a function of the project writes into one of its arguments. */
  filled(x: Expr & { k: 'call' }, index: number, frame: Frame, keys: readonly string[], step: Step): void;
  call(x: Expr & { k: 'call' | 'new' }, frame: Frame, keys: readonly string[], step: Step): void;
  /** What a callback is given. */
  given(callback: Callback, keys: readonly string[], step: Step): void;
  /** What a callback hears of events of its file, and of messages; whether there is any. */
  heard(callback: Callback, keys: readonly string[], step: Step): boolean;
  /** What is heard of something that messages come from, or of who started the file; `wrapped` in an object for the event. Gives whether there is any. */
  messages(of: Expr | undefined, listening: Module, module: Module, wrapped: boolean, keys: readonly string[], step: Step): boolean;
  /** What a program is handed on its command line by others of the project, where an expression takes something from there. */
  commanded(x: Expr & { k: 'member' }, frame: Frame, keys: readonly string[], step: Step): void;
  /** The same of the words behind some of the first. Gives whether a call cuts them off. */
  cut(x: Expr & { k: 'call' | 'new' }, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What those leave for it in a file that the command line names. */
  left(path: Expr, frame: Frame, keys: readonly string[], step: Step): void;
  /** What a function hears that is a property of what messages come from. Gives whether it is. */
  handled(module: Module, fn: number, keys: readonly string[], step: Step): boolean;
  /** A member of what has a type. Gives whether that is a datum. */
  ofMember(values: readonly Value[], keys: readonly string[], step: Step): boolean;
  /** What a callback gives back; whether it is known. */
  made(callback: Expr, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What an object of the project is where text, or JSON, is made of it; whether a method of its own says so. */
  converted(x: Expr, frame: Frame, method: 'toJSON' | 'toString', step: Step): boolean;
  /** What a pair of a value and its setter holds, where a name is its value. Gives whether it is. */
  state(write: Write, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What a function is given that makes a state of what is dispatched. Gives whether a call is handed such a function. */
  reduced(site: Expr & { k: 'call' | 'new' }, frame: Frame, param: number, keys: readonly string[], step: Step): boolean;
  /** What a component is given as attributes. */
  attributes(module: Module, kind: 'function' | 'class', id: number, keys: readonly string[], step: Step): void;
  /** What a call takes from a context. Gives whether it does so. */
  context(x: Expr & { k: 'call' | 'new' }, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What the name of a catch is given. */
  caught(b: Binding, frame: Frame, keys: readonly string[], step: Step): void;
  /** What a promise is rejected with. */
  rejected(x: Expr, frame: Frame, keys: readonly string[], step: Step): void;
  /** What a function is called with that settles a promise: the first that its executor is given resolves, the second rejects. Gives whether it is such a construction. */
  settled(x: Expr & { k: 'call' | 'new' }, by: number, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What a generator of the project yields, where somebody goes through it; whether a call is one of such. */
  iterated(x: Expr, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What a function of the project makes of a template that it is the tag of; whether it is one. */
  tagged(x: Expr & { k: 'template' }, frame: Frame, keys: readonly string[], step: Step): boolean;
  returned(target: Value & { k: 'function' }, args: Args, keys: readonly string[], step: Step): boolean;
  exported(module: Module, name: string, keys: readonly string[], step: Step, hops?: number): void;
  /** A member's name: written out, or computed from what is constant. */
  key(key: string | Expr | undefined, frame: Frame): string | undefined;
  /** Whether a name, or an expression, is looked at in a frame for these members for the first time. */
  first(what: object | number, frame: Frame, keys: readonly string[]): boolean;
  /** What matters of the text that an address is made of. Gives whether that is all there is to it. */
  addressed(text: Expr, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** Whether something is an address that is taken apart, as far as it says itself where it is made. */
  isAddress(x: Expr, frame: Frame): boolean;
  /** What the fields of the forms around a place are called, where what is typed into them leaves. */
  fields(x: Expr, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What an object that starts empty holds once somebody has filled it in. */
  empty(x: Expr & { k: 'object' }, frame: Frame, keys: readonly string[], step: Step): void;
  /** Whether something is an object that keeps values under names, as far as it says itself where it is made. */
  isKeyed(x: Expr, frame: Frame): boolean;
  /** What a call reads of one part of what it is given or made on. Gives whether that is all there is to it. */
  read(x: Expr & { k: 'call' | 'new' }, called: string, frame: Frame, keys: readonly string[], step: Step): boolean;
  /** What a method puts into what it is of. */
  collected(x: Expr, frame: Frame, keys: readonly string[], step: Step): void;
  /** Whether an API says that this is a datum; `member` is the only one that matters of it, where that is known. */
  sourced(x: Expr, frame: Frame, step: Step, member?: string): boolean;
  /** Counts a call that hands data to a function; whether there may be one more. */
  hand(): boolean;
  /** Takes one of the calls into functions that put something into what they are given, which are looked into; false where there are none left. */
  fill(): boolean;
  /** Follows what is put through something that takes these categories out of it. */
  without(removed: readonly string[], run: () => void): void;
  /** Puts off what leads far away until what is near was followed. */
  later(run: () => void): void;
  /** Says that there was more to follow than is followed. */
  limit(): void;
}

/** A parameter that data leaves by: what is followed of it, and the way from there. */
export interface Reached {
  readonly module: Module;
  readonly fn: number;
  readonly index: number;
  readonly rest: boolean;
  readonly keys: readonly string[];
  readonly role: Role;
  /** Categories that are taken out of it on the way. */
  readonly without: readonly string[];
  readonly step: Step;
}

export const at = (x: Expr, frame: Frame, step: Step): Step => stepAt(frame.module, x.s, step);

/** What matters of a value of which a pattern takes a part, of which these members matter. */
export function keysOf(path: readonly Destructured[], keys: readonly string[]): readonly string[] {
  if (path.length === 0) return keys;
  return path.reduceRight<readonly string[]>((after, p) => (p.but ? [allBut(p.but), ...after] : p.key === undefined ? elementOf(after) : p.key === '' ? after : [p.key, ...after]), keys);
}

/** In the place of a key: any element. It is said only where an index stands behind it; members of a list are else those of its elements. */
export const anyElement = '[]';

/** What matters of a list, where this matters of any of its elements. */
export const elementOf = (keys: readonly string[]): readonly string[] => (isIndex(keys[0]) ? [anyElement, ...keys] : keys);

/** What matters of the elements of a list, where this matters of the list. */
export const ofElement = (keys: readonly string[]): readonly string[] => (isIndex(keys[0]) ? keys.slice(1) : keys);

/** Stands before the names of members that do not matter, in the place of the one that does. */
const but = '\0';

/** In the place of a key: every member but these. */
export const allBut = (names: readonly string[]): string => but + names.join(but);

/** Names that do not matter, where all others do; undefined where one matters, or all do. */
export function leftOut(key: string | undefined): readonly string[] | undefined {
  return key?.startsWith(but) ? key.slice(1).split(but) : undefined;
}

/** Whether an object as such matters, and not one member of it. */
export const isWhole = (keys: readonly string[]): boolean => keys[0] === undefined || keys[0].startsWith(but);

/** What matters of a member; undefined where it does not. A member whose name is not known may be any. */
export function asked(keys: readonly string[], name: string | undefined): readonly string[] | undefined {
  const [first, ...rest] = keys;
  if (first === undefined) return keys;
  const names = leftOut(first);
  if (names) return name !== undefined && names.includes(name) ? undefined : rest;
  if (first === anyElement) return rest;
  return name === undefined || name === first ? rest : undefined;
}

/** What matters of something that a collection keeps, under a name or at a place, where this matters of the collection. */
export function inEntry(keys: readonly string[]): readonly string[] {
  if (isWhole(keys)) return keys;
  return keys.slice(keys[0] === anyElement && isIndex(keys[1]) ? 2 : 1);
}

export function isIndex(key: string | undefined): boolean {
  return key !== undefined && (key === anyElement || /^\d+$/.test(key));
}
