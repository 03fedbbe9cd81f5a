import { lineOf, type Expr, type ModuleFacts } from '../../facts/types.ts';
import { holdsVariables, isVariableName } from '../../matching/environment-readers.ts';
import { asksPerson, decides, forces, isAnswer, isBare, isManner, isThing, isVariable, placesFile, refuses, searches, variableDecides } from '../../matching/consent.ts';
import { saysOfTelemetry } from '../../matching/telemetry.ts';
import { derives } from '../../matching/components.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Module } from '../modules.ts';
import { literalOf, type Value } from '../folding/values.ts';
import { askedByWrites } from './assigned.ts';
import { stronger, type Asked } from './asked.ts';
import { asksFor, isOnlyThere } from './called.ts';
import type { Callers } from './callers.ts';
import { givenFor, isAlways, type Given } from './given.ts';
import { keyAsked } from './keys.ts';
import { isInverted, plainly } from './polarity.ts';
import { comesBackWhere } from './refusals.ts';
import { requiredBy } from '../../facts/lowering/named.ts';

export type Question = (test: Expr, sense: boolean, module: Module) => Asked | undefined;

/** Definitions behind a condition are followed this far, and parameters up so many callers. */
const maxDepth = 14;
const maxCallers = 3;

/**
 * Finds the setting that a condition asks, so that it decides: with `sense`, for what is reached where it holds.
 * @param callers who leads to a function: what they hand over for a parameter is asked, too
 */
export function newQuestions(evaluator: Evaluator, callers?: Callers): Question {
  let open = 0;
  const question: Question = (test, sense, module) => {
    const seen = new Set<Expr>();
    const called = new Set<Expr>();
    const followed = new Set<Expr>();
    return asked(test, sense, module, 0);

    /** Logic: where one of two conditions is enough to send, each of them has to ask. */
    function asked(x: Expr, holds: boolean, at: Module, depth: number): Asked | undefined {
      if (depth > maxDepth || seen.has(x)) return undefined;
      if (x.k === 'unary' && x.op === '!') return asked(x.of, !holds, at, depth + 1);
      if (x.k === 'choice' && x.op !== '??') {
        const both = (x.op === '&&') === holds;
        if (!both && asksFor(x.left, x.right)) return asked(x.right, holds, at, depth + 1);
        const left = asked(x.left, holds, at, depth + 1);
        if (!both && !left) return undefined;
        const right = asked(x.right, holds, at, depth + 1);
        // Who may force it through overrides a switch, and leaves it one.
        return both || (left?.strength !== 1 && isForced(x.right, holds)) ? stronger(left, right) : right && stronger(left, right);
      }
      // Of a condition that chooses between two, each has to ask.
      if (x.k === 'conditional') { const then = asked(x.then, holds, at, depth + 1), other = asked(x.else, holds, at, depth + 1); if (then && other) return stronger(then, other); }
      if (x.k === 'unary' && x.op === 'returns') return comingBack(x, at, depth);
      if (isInverted(x, holds, at) || isPromise(x, at)) return undefined;
      seen.add(x);
      const own = stronger(named(x, at, depth), byWrites(x, holds, at, depth));
      const given = x.k === 'name' || x.k === 'member' ? callers && givenFor(x, at, callers) : undefined;
      if (given && isAlways(given, holds)) return undefined;
      return stronger(own, given && byAll(given, holds)) ?? keyAsked(x, holds, at, evaluator);
    }

    /** Of what several callers hand over, each has to ask: a question of its own, for two of them may ask the same. */
    function byAll(given: readonly Given[], holds: boolean): Asked | undefined {
      if (open >= maxCallers) return undefined;
      open++;
      const all = given.map(({ value, module }) => question(value, holds, module));
      open--;
      return all.every((a) => a !== undefined) ? all.reduce<Asked | undefined>((a, b) => stronger(a, b), undefined) : undefined;
    }

    /** Of a call that has come back: each function that it may mean has to ask. */
    function comingBack(x: Expr & { k: 'unary' }, at: Module, depth: number): Asked | undefined {
      seen.add(x);
      const all = comesBackWhere(x.of, at, evaluator).map(({ test, module }) => test && asked(test, true, module, depth + 1));
      return all.every((a) => a !== undefined) ? all.reduce<Asked | undefined>((a, b) => stronger(a, b), undefined) : undefined;
    }

    function byWrites(x: Expr, holds: boolean, at: Module, depth: number): Asked | undefined {
      const b = x.k === 'name' ? at.facts.bindings[x.binding] : undefined;
      const writes = x.k === 'name' ? b?.writes : x.k === 'member' && typeof x.key === 'string' && x.of.k === 'this' ? at.facts.classes[x.of.class]?.fields[x.key]?.writes : undefined;
      return writes && askedByWrites(writes, holds, b?.bare !== true, at, (test, sense) => asked(test, sense, at, depth + 1));
    }

    /** A promise that nobody waits for is true, whatever it comes to. */
    function isPromise(x: Expr, at: Module): boolean {
      const called = x.k === 'call' ? evaluator.values(x.callee, at.root) : [];
      return called.length > 0 && called.every((v) => v.k === 'function' && v.module.facts.functions[v.fn]?.async);
    }

    function named(x: Expr, at: Module, depth: number): Asked | undefined {
      if (depth > maxDepth) return undefined;
      const inner = (y: Expr | undefined): Asked | undefined => (y ? named(y, at, depth + 1) : undefined);
      switch (x.k) {
        case 'name': return binding(x, at, depth);
        case 'free': return matter(about(x.name, x, at), x, at);
        case 'member': return member(x, at, depth);
        case 'call': case 'new': {
          const called = inner(x.callee);
          const put = putTo(x, at);
          if (put) return put;
          return x.args.reduce((best, a) => (a.k === 'function' ? (derives(nameOf(x.callee, at.facts) ?? '') ? stronger(best, within(at, a.id, depth + 1)) : best) : stronger(best, key(a, x.callee, at) ?? inner(a))), stronger(called, behind(x.callee, at, depth)));
        }
        case 'unary': case 'await': case 'spread': return inner(x.of);
        case 'binary': { if (x.op === 'in' && x.left.k === 'text' && isRead(x.left.v, x.right, at)) return variable(x.left.v, x, at); const found = stronger(ofOperand(x.left, inner), ofOperand(x.right, inner)); return measures(x) ? unlessThing(found) : found; }
        case 'choice': return stronger(ofOperand(x.left, inner), ofOperand(x.right, inner));
        case 'conditional': return stronger(inner(x.test), stronger(inner(x.then), inner(x.else)));
        case 'assign': return inner(x.value);
        case 'sequence': return inner(x.items[x.items.length - 1]);
        case 'array': return x.items.slice(0, 20).reduce<Asked | undefined>((best, i) => stronger(best, inner(i)), undefined);
        default: return undefined;
      }
    }

    /** A setting that is read by its key. What a list or a text is searched for is none, unless that says what has been agreed to. */
    function key(x: Expr, callee: Expr, at: Module): Asked | undefined {
      const text = x.k === 'text' ? x.v : x.k === 'template' && x.parts.length === 0 ? x.quasis[0] : constantIn(x, at);
      if (text === undefined || text.length >= 60) return undefined;
      if (callee.k === 'member' && typeof callee.key === 'string' && searches(callee.key)) {
        const of = callee.of.k === 'name' ? at.facts.bindings[callee.of.binding]?.name : callee.of.k === 'member' ? callee.of.key : undefined;
        return decides(text) === 2 || (typeof of === 'string' && decides(text) === 1 && decides(`${of} ${text}`) === 2) ? { name: text, module: at, s: x.s, strength: 2, names: new Set([text]) } : undefined;
      }
      const found = about(text, x, at) ?? lastOf(text, x, at) ?? marker(text, x, callee, at);
      return found?.strength === 2 ? { ...found, strength: 2.7 } : found;
    }

    /** The key that a constant holds. */
    function constantIn(x: Expr, at: Module): string | undefined {
      if (!isConstant(x, at)) return undefined;
      const [only, ...others] = evaluator.values(x, at.root);
      return only && others.length === 0 ? literalOf(only) : undefined;
    }

    function binding(x: Expr & { k: 'name' }, at: Module, depth: number): Asked | undefined {
      const b = at.facts.bindings[x.binding];
      if (!b) return undefined;
      if (b.kind === 'class' || b.writes.some((w) => w.value.k === 'class' || w.value.k === 'new')) return undefined;
      const said = about(b.import && b.import.name !== 'default' && b.import.name !== '*' ? b.import.name : b.name, x, at);
      const own = said?.strength === 1 ? undefined : said;
      if (b.import) return stronger(own, imported(x, at, depth));
      if (requiredBy(b) !== undefined) return stronger(own, imported(x, at, depth));
      const taken = b.param?.path.map((p) => p.key).reverse().find((k) => k !== undefined);
      if (taken !== undefined) return stronger(own, about(taken, x, at));
      return b.writes.slice(0, 8).reduce((best, w) => {
        const key = w.path.map((p) => p.key).reverse().find((k) => k !== undefined);
        return stronger(stronger(best, key === undefined ? undefined : isEnvironment(w.value) || isRead(key, w.value, at) ? variable(key, x, at) : about(key, x, at)), underItsName(once(w.value, at, depth), b.name, x, at));
      }, own);
    }

    function member(x: Expr & { k: 'member' }, at: Module, depth: number): Asked | undefined {
      const key = typeof x.key === 'string' ? x.key : evaluator.values(x.key, at.root).map((v) => literalOf(v) ?? (isEnvironment(x.of) ? patternOf(v) : undefined)).find((k) => k !== undefined);
      if (key === undefined) return named(x.of, at, depth + 1);
      if (isRead(key, x.of, at)) return variable(key, x, at);
      if (isLength(key)) return undefined;
      const own = matter(about(key, x, at), x, at);
      const cls = classOf(x.of, at);
      // A field that is only called after the matter may be who sends.
      if (cls >= 0) return stronger(own?.strength === 1 ? undefined : own, stronger(underItsName(field(cls, key, at, depth), key, x, at), stateOf(cls, key, at)));
      const found = stronger(own, imported(x, at, depth));
      // What is only on or off is so by what it is a member of: the answer of a function that asks.
      return found === undefined || found.strength < 2 ? stronger(found, partOf(named(x.of, at, depth + 1), key)) : found;
    }

    function field(cls: number, key: string, at: Module, depth: number): Asked | undefined {
      const c = at.facts.classes[cls];
      const method = c?.methods[key];
      if (method) return within(at, method.fn, depth);
      return (c?.fields[key]?.writes ?? []).slice(0, 8).reduce<Asked | undefined>((best, w) => stronger(best, once(w.value, at, depth)), undefined);
    }

    /** A method says what a field stands for by giving it back: `isEnabled() { return this.client !== undefined; }`. */
    function stateOf(cls: number, key: string, at: Module): Asked | undefined {
      return Object.entries(at.facts.classes[cls]?.methods ?? {}).reduce<Asked | undefined>((best, [name, { fn }]) => {
        const [given, ...others] = at.facts.functions[fn]?.returns ?? [];
        const plain = given && others.length === 0 && name !== key ? plainly(given, true, at) : undefined;
        const isState = plain?.x.k === 'member' && plain.x.key === key && classOf(plain.x.of, at) === cls && refuses(name) !== plain.set;
        return given && isState && decides(name) === 2 ? stronger(best, { name, module: at, s: given.s, strength: 2, names: new Set([name]), behind: true }) : best;
      }, undefined);
    }

    /** What a function that is asked goes by: what it gives back, and what it asks before. */
    function behind(callee: Expr, at: Module, depth: number): Asked | undefined {
      if (callee.k === 'member' && callee.of.k === 'this') return undefined;
      if (called.has(callee)) return undefined;
      called.add(callee);
      return evaluator.values(callee, at.root).slice(0, 4).reduce<Asked | undefined>((best, v) => (v.k === 'function' ? stronger(best, elsewhere(within(v.module, v.fn, depth), v.module, v.fn, at)) : best), undefined);
    }

    function imported(x: Expr, at: Module, depth: number): Asked | undefined {
      if (followed.has(x)) return undefined;
      followed.add(x);
      const written = exportedBy(x, at).reduce<Asked | undefined>((best, e) => stronger(best, once(e.value, e.module, depth)), undefined);
      return evaluator.values(x, at.root).slice(0, 4).reduce<Asked | undefined>((best, v) => (v.k === 'hole' && v.hole.kind === 'env' ? stronger(best, variable(v.hole.name, x, at)) : v.k === 'function' ? stronger(best, within(v.module, v.fn, depth)) : best), written);
    }

    /** What another file writes under a name that is imported. */
    function exportedBy(x: Expr, at: Module): { value: Expr; module: Module }[] {
      const b = x.k === 'name' ? at.facts.bindings[x.binding] : undefined;
      const whole = b && requiredBy(b);
      const [of, key] = x.k === 'member' && typeof x.key === 'string' && x.of.k === 'name' ? [evaluator.values(x.of, at.root), x.key] : b?.import ? [evaluator.load(b.import.from, at), b.import.name] : whole === undefined ? [[], ''] : [evaluator.load(whole, at), '='];
      return of.flatMap((v) => { const e = v.k === 'namespace' ? (v.module.facts.exports[key] ?? (key === 'default' ? v.module.facts.exports['='] : undefined)) : undefined; return v.k === 'namespace' && e?.k === 'value' ? [{ value: e.value, module: v.module }] : []; });
    }

    /** A function of another file that says by its name that it decides: the setting is read there. */
    function elsewhere(found: Asked | undefined, module: Module, fn: number, from: Module): Asked | undefined {
      if (found?.strength === 3 || module === from) return found;
      const f = module.facts.functions[fn];
      const strength = f ? decides(f.name) : 0;
      return f && strength === 2 ? stronger({ name: f.name, module, s: f.returns[0]?.s ?? f.s, strength: isBare(f.name) ? 1.9 : 2.5, names: new Set([f.name]) }, found) : found;
    }

    function within(at: Module, fn: number, depth: number): Asked | undefined {
      const f = at.facts.functions[fn];
      if (!f) return undefined;
      const returned = f.returns.slice(0, 8).reduce<Asked | undefined>((best, r) => stronger(best, once(r, at, depth)), undefined);
      return testsIn(at.facts, f.s, f.e).reduce((best, t) => stronger(best, once(t, at, depth)), returned);
    }

    function once(x: Expr, at: Module, depth: number): Asked | undefined {
      if (seen.has(x)) return undefined;
      seen.add(x);
      return named(x, at, depth + 1);
    }
  };
  return question;
}

/** A person is asked by what is put to them: `confirm({ message: 'Send usage data?' })`. */
function putTo(x: Expr & { k: 'call' | 'new' }, at: Module): Asked | undefined {
  const name = nameOf(x.callee, at.facts) ?? '';
  if (!asksPerson(name)) return undefined;
  const said = x.args.slice(0, 3).flatMap((a) => (a.k === 'array' ? a.items : [a])).flatMap((a) => (a.k === 'object' ? a.props.map(({ value }) => value) : [a])).find((v) => v.k === 'text' && v.v.includes(' ') && saysOfTelemetry(v.v));
  return said && { name, module: at, s: x.s, strength: 2, names: new Set([name]) };
}

/** The class whose instance or static side is meant; -1 where it is none of this file. */
function classOf(x: Expr, { facts }: Module): number {
  if (x.k === 'this') return x.class;
  const value = x.k === 'name' ? facts.bindings[x.binding]?.writes[0]?.value : undefined;
  return value?.k === 'class' ? value.id : -1;
}

/** The line that a gate is shown at: a variable, and what another file decides, is switched where it is read; anything else is best seen where it is asked. */
export function shownAt({ module, s, strength, behind }: Asked, test: Expr, at: Module): number {
  return lineOf(module.facts.lines, module === at && strength < 3 && !behind ? test.s : s);
}

/** Whether a condition is that somebody forces what it guards. */
function isForced(x: Expr, holds: boolean): boolean {
  if (x.k === 'unary' && x.op === '!') return isForced(x.of, !holds);
  return holds && x.k === 'member' && typeof x.key === 'string' && forces(x.key);
}

/** A part of a thing is no setting, unless it says that it decides about it: `usage.exceeded`, `cookies.accepted`. */
function partOf(found: Asked | undefined, key: string): Asked | undefined {
  if (found?.strength === 1 && isManner(key)) return undefined;
  return found && decides(`${found.name} ${key}`) === 2 && !searches(key) ? found : unlessThing(found);
}

const unlessThing = (found: Asked | undefined): Asked | undefined => (found?.strength === 1 && isThing(found.name) ? undefined : found);

/** Whether something is compared for its size, or with a text that no setting is set to. */
function measures({ op, left, right }: Expr & { k: 'binary' }): boolean {
  return !/^[!=]==?$/.test(op) || [left, right].some((x) => x.k === 'text' && !isAnswer(x.v));
}

/** A text that something is compared with is no setting. */
function ofOperand(x: Expr, inner: (y: Expr) => Asked | undefined): Asked | undefined {
  return x.k === 'text' ? undefined : inner(x);
}

function about(name: string, x: Expr, module: Module): Asked | undefined {
  const said = name.length < 60 ? decides(name) : 0;
  return said === 0 || (said === 1 && /^[A-Z][a-z]/.test(name)) ? undefined : { name, module, s: x.s, strength: said === 2 && isBare(name) ? 1.8 : said, names: new Set([name]) };
}

/** What is only about the matter by its name may be what does it. */
function matter(found: Asked | undefined, x: Expr, { facts }: Module): Asked | undefined {
  return found?.strength === 1 && isOnlyThere(x, facts) ? undefined : found;
}

/** A key with a path before it says what it is about at its end, and so does a variable, after the name of a product: `'APP.ALLOW_ANALYTICS'`, `'ACME_NO_TELEMETRY'`. What is only on or off there may be anything. */
function lastOf(key: string, x: Expr, module: Module): Asked | undefined {
  const between = isVariableName(key) ? '_' : '.';
  for (let at = key.indexOf(between, 1); at > 0; at = key.indexOf(between, at + 1)) {
    const found = about(key.slice(at + 1), x, module);
    if (found?.strength === 2) return { ...found, name: key, names: new Set([...found.names, key]) };
  }
  return undefined;
}

/** A file that is put somewhere to switch it off is called as a variable is: `.app-telemetry-disabled`. */
function marker(name: string, x: Expr, callee: Expr, module: Module): Asked | undefined {
  return placesFile(nameOf(callee, module.facts) ?? '') && variableDecides(name) && refuses(name) ? { name, module, s: x.s, strength: 2, names: new Set([name]) } : undefined;
}

function variable(name: string, x: Expr, module: Module): Asked | undefined {
  return variableDecides(name) ? { name: `env:${name}`, module, s: x.s, strength: 3, names: new Set([`env:${name}`]) } : undefined;
}

/** A variable that is kept under its own name is asked where that is: `get APP_TELEMETRY() { return process.env.APP_TELEMETRY; }` asks nothing. */
function underItsName(found: Asked | undefined, name: string, x: Expr, module: Module): Asked | undefined {
  return found?.module === module && found.name === `env:${name}` ? { ...found, s: x.s } : found;
}

/** Whether a name, or what its members begin with, is written once or imported. */
function isConstant(x: Expr, { facts }: Module): boolean {
  const of = x.k === 'member' ? x.of : x;
  const b = of.k === 'name' ? facts.bindings[of.binding] : undefined;
  return b !== undefined && (b.import !== undefined || (b.kind === 'const' && b.writes.length === 1));
}

/** A name of a variable that begins with what is not known: `*_TELEMETRY_DISABLED`. */
function patternOf(v: Value): string | undefined {
  return v.k === 'text' && typeof v.parts[v.parts.length - 1] === 'string' ? v.parts.map((p) => (typeof p === 'string' ? p : '*')).join('') : undefined;
}

function isEnvironment(x: Expr): boolean {
  return x.k === 'member' && x.key === 'env';
}

/** Whether a variable is read of what only its name tells to be the environment: what is handed over as `env`, or kept as that. */
function isRead(key: string, of: Expr, { facts }: Module): boolean {
  return isEnvironment(of) ? isVariable(key) : of.k === 'name' && holdsVariables(facts.bindings[of.binding]?.name ?? '') && isVariableName(key);
}

const isLength = (key: string): boolean => key === 'length' || key === 'size';

/** Conditions that stand in a function. */
function testsIn({ guards }: ModuleFacts, s: number, e: number): Expr[] {
  return guards.flatMap(({ test }) => (test.s >= s && test.e <= e ? [test] : [])).slice(0, 20);
}
