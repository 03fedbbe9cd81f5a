import type { Expr } from '../../facts/types.ts';
import { accepts, decides, isVariable, refuses, saysNo, saysYes, testsTruth, variableDecides } from '../../matching/consent.ts';
import type { Module } from '../modules.ts';

/** What a condition asks plainly: the setting, and whether it is set where the condition comes out so. */
export interface Plain {
  readonly x: Expr;
  readonly set: boolean;
}

const maxDepth = 12;

/**
 * Whether a condition is the wrong way round: what is sent needs a refusal to be set, or a consent to be missing. Only what is asked
 * plainly tells: the setting by its name, turned round, compared with a word for yes or no, or made a truth of. Anything else is taken to be meant well.
 */
export function isInverted(test: Expr, holds: boolean, at: Module, depth = 0): boolean {
  const plain = plainly(test, holds, at);
  if (!plain) return false;
  const stands = depth < maxDepth ? meant(plain.x, at) : undefined;
  if (stands && isInvertedBehind(stands, plain.set, at, depth + 1)) return true;
  const names = namesOf(plain.x, at, 0);
  if (names.length === 0) return false;
  return plain.set ? refuses(names[0] as string) && names.some(isDecision) : (decides(names[0] as string) === 1 || names.some(accepts)) && !names.some(refuses);
}

/** What a name stands for that is written once, and what a function of the file gives back that does nothing else. */
function meant(x: Expr, { facts }: Module): Expr | undefined {
  const writes = x.k === 'name' ? facts.bindings[x.binding]?.writes : undefined;
  if (writes) return writes.length === 1 && writes[0]?.path.length === 0 && writes[0].op === '=' ? writes[0].value : undefined;
  const made = x.k === 'call' && x.args.length === 0 && x.callee.k === 'name' ? facts.bindings[x.callee.binding]?.writes : undefined;
  const [write] = made ?? [];
  const returns = made?.length === 1 && write?.value.k === 'function' ? facts.functions[write.value.id]?.returns : undefined;
  return returns?.length === 1 ? returns[0] : undefined;
}

/** Of two of which one is enough, both have to be the wrong way round. */
function isInvertedBehind(x: Expr, holds: boolean, at: Module, depth: number): boolean {
  if (x.k === 'unary' && x.op === '!') return isInvertedBehind(x.of, !holds, at, depth);
  if (x.k === 'choice' && x.op !== '??' && said(x.right) === undefined) {
    const left = isInvertedBehind(x.left, holds, at, depth), right = isInvertedBehind(x.right, holds, at, depth);
    return (x.op === '&&') === holds ? left || right : left && right;
  }
  return isInverted(x, holds, at, depth);
}

function isDecision(name: string): boolean {
  return name.startsWith('env:') ? variableDecides(name.slice(4)) : decides(name) === 2;
}

/** Sees through what makes a truth of a value. */
export function plainly(x: Expr, holds: boolean, at: Module, depth = 0): Plain | undefined {
  if (depth > maxDepth) return undefined;
  const on = (y: Expr, set: boolean): Plain | undefined => plainly(y, set, at, depth + 1);
  switch (x.k) {
    case 'unary': return x.op === '!' ? on(x.of, !holds) : undefined;
    case 'await': return on(x.of, holds);
    case 'binary': return x.op === 'in' && x.left.k === 'text' ? { x: { k: 'member', of: x.right, key: x.left.v, s: x.s, e: x.e }, set: holds } : compared(x, holds, on);
    case 'choice': return x.op !== '&&' && said(x.right) !== undefined ? on(x.left, holds) : undefined;
    case 'call': {
      const [given] = x.args;
      if (!given) return { x, set: holds };
      if (x.callee.k === 'member' && x.callee.key === 'includes') return isListOfYes(x.callee.of) ? on(given, holds) : { x, set: holds };
      return x.args.length === 1 && testsTruth(calledName(x.callee, at)) ? on(given, holds) : { x, set: holds };
    }
    case 'name': case 'free': case 'member': return { x, set: holds };
    default: return undefined;
  }
}

function compared({ op, left, right }: Expr & { k: 'binary' }, holds: boolean, on: (y: Expr, set: boolean) => Plain | undefined): Plain | undefined {
  const equal = op === '===' || op === '==' ? holds : op === '!==' || op === '!=' ? !holds : undefined;
  const word = said(right) ?? said(left);
  if (equal === undefined || word === undefined) return undefined;
  return on(said(right) === undefined ? right : left, word === equal);
}

/** What a literal says: yes, no, or nothing. */
function said(x: Expr): boolean | undefined {
  switch (x.k) {
    case 'text': return saysYes(x.v) ? true : saysNo(x.v) ? false : undefined;
    case 'number': return x.v === 1 ? true : x.v === 0 ? false : undefined;
    case 'constant': return Boolean(x.v);
    case 'free': return x.name === 'undefined' ? false : undefined;
    default: return undefined;
  }
}

function isListOfYes(x: Expr): boolean {
  return x.k === 'array' && x.items.length > 0 && x.items.every((i) => said(i) === true);
}

function calledName(callee: Expr, at: Module): string {
  return namesOf(callee, at, 0)[0] ?? '';
}

/** The names that a setting goes by, the nearest first: `consent.statistics` is what it is for, and that it is a consent. */
function namesOf(x: Expr, at: Module, depth: number): string[] {
  if (depth > 4) return [];
  switch (x.k) {
    case 'name': { const b = at.facts.bindings[x.binding]; return b ? [b.import && b.import.name !== 'default' && b.import.name !== '*' ? b.import.name : b.name] : []; }
    case 'free': return [x.name];
    case 'member': return typeof x.key === 'string' ? [x.of.k === 'member' && x.of.key === 'env' && isVariable(x.key) ? `env:${x.key}` : x.key, ...namesOf(x.of, at, depth + 1)] : [];
    case 'call': {
      const [first] = x.args;
      // What is read by a key goes by the key: `storage.getItem('analytics-opt-out')`.
      if (first?.k === 'text' && x.args.length === 1 && decides(first.v) === 2) return [first.v];
      return namesOf(x.callee, at, depth + 1);
    }
    default: return [];
  }
}
