import { variableOf } from './variables.ts';
import { classOfThis } from '../../facts/summaries/called-on.ts';
import type { Expr, TypeExpr } from '../../facts/types.ts';
import { writtenGlobals } from '../../facts/summaries/globals.ts';
import { annotationsPart } from './annotations.ts';
import { bindingsPart } from './bindings.ts';
import { callsPart } from './calls.ts';
import { classesPart } from './classes.ts';
import { gather, maxNesting, type Core, type Evaluator, type EvaluatorOptions } from './core.ts';
import { linkingPart } from './linking.ts';
import { charactersOf } from './lists.ts';
import { tagged } from './templates.ts';
import { membersPart } from './members.ts';
import { provisionsPart } from './provisions.ts';
import { relayedPart } from './relayed.ts';
import { elsewherePart } from './set-elsewhere.ts';
import { CALL, stepFrom } from '../../matching/index.ts';
import { isDescribed, memberHeldBy } from '../../matching/holders.ts';
import type { Frame, Module } from '../modules.ts';
import { alternatives, asText, cycle, join, literalOf, maxAlternatives, text, undefinedValue, uncut, unknown, type Args, type Entry, type Text, type Value } from './values.ts';

export type { Evaluator, EvaluatorOptions } from './core.ts';

/** An evaluator for one linted file. Results are remembered for as long as it lives, and no longer. */
export function newEvaluator(options: EvaluatorOptions, linted: Module): Evaluator {
  const core = { ...options, linted, opened: new Set(), state: { steps: 0, depth: 0 }, get exhausted() { return core.state.steps > options.budget; } } as unknown as Core;
  Object.assign(core, expressionsPart(core), membersPart(core), bindingsPart(core), annotationsPart(core), linkingPart(core), classesPart(core), callsPart(core), provisionsPart(core), relayedPart(core), elsewherePart(core));
  return Object.assign(core, { module: core.loadModule, args: core.argsOf });
}

/** Elements kept of one list. */
const maxItems = 2000;

/** Expressions: the fold over each form there is. */
function expressionsPart(core: Core): Pick<Core, 'arraysOf' | 'concat' | 'tagArgs' | 'values'> {
  return { arraysOf, concat, tagArgs, values };

  function values(expr: Expr, frame: Frame): readonly Value[] {
    if (expr.k === 'text') return [text(expr.v, [{ module: frame.module, s: expr.s, e: expr.e }])];
    const known = frame.done.get(expr);
    if (known) return known.length ? known : [unknown(cycle)];
    if (++core.state.steps > core.budget) return [unknown('the limit of work for one file')];
    if (core.state.depth > maxNesting) return [unknown('too deep')];
    core.state.depth++;
    frame.done.set(expr, []);
    const out = alternatives(work(expr, frame));
    core.state.depth--;
    const result = out.length ? out : [unknown('no value')];
    frame.done.set(expr, result);
    return result;
  }

  function work(expr: Expr, frame: Frame): readonly Value[] {
    switch (expr.k) {
      case 'number': return [{ ...text(String(expr.v)), number: true }];
      case 'constant': return [{ k: 'constant', v: expr.v }];
      case 'pattern': return [{ k: 'pattern', v: expr.v, flags: expr.flags }];
      case 'template': {
        if (expr.tag) {
          const tags = values(expr.tag, frame);
          if (!tags.some((t) => t.k === 'api' && t.package === 'global' && t.name === 'String.raw')) return gather(tags, (t) => (t.k === 'function' ? core.call(t, core.argsOf(tagged(expr), frame), false) : [unknown('a tagged template')]));
        }
        return templateTexts(expr, frame);
      }
      case 'binary': return binary(expr, frame);
      case 'unary': return expr.op === 'void' ? [undefinedValue] : expr.op === '-' ? values(expr.of, frame).map(negative) : expr.op === '!' ? values(expr.of, frame).map(negated) : [unknown(`'${expr.op}'`)];
      case 'name': return core.binding(expr.binding, frame);
      case 'free': return free(expr.name, frame);
      case 'member': {
        const own = expr.of.k === 'this' && expr.of.class < 0 && typeof expr.key === 'string' ? core.ownMember(expr.key, expr.s, frame) : undefined;
        if (own) return own;
        const keys = typeof expr.key === 'string' ? [expr.key] : values(expr.key, frame).map((v) => literalOf(v));
        return gather(values(expr.of, frame), (v) => gather(keys, (key) => (key === undefined ? core.anyMember(v) : isGlobal(v) && writtenGlobals(frame.module.facts).has(key) ? free(key, frame) : core.member(v, key))));
      }
      case 'call': case 'new': return (expr.holds ? holding(expr, expr.holds, frame) : undefined) ?? (expr.k === 'call' ? variableOf(expr, frame, core) : undefined) ?? gather(core.targets(expr, frame), ({ callee, args, constructs }) => core.call(callee, args, expr.k === 'new' || constructs === true));
      case 'object': return [{ k: 'object', entries: expr.props.map((p): Entry => entry(p, frame)), from: { expr, frame } }];
      case 'array': return arraysOf(expr.items, frame);
      case 'choice': return choice(expr, frame);
      case 'conditional': {
        const test = values(expr.test, frame);
        if (test.length === 1 && test[0]?.k === 'constant') return values(test[0].v ? expr.then : expr.else, frame);
        return uncut([...values(expr.then, frame), ...values(expr.else, frame)]);
      }
      case 'function': return [{ k: 'function', module: frame.module, fn: expr.id, frame, self: undefined }];
      case 'class': return [{ k: 'class', module: frame.module, class: expr.id, frame }];
      case 'this': return core.emitter(expr, frame) ?? [core.thisValue(classOfThis(expr, frame.module.facts), frame, expr.static)];
      case 'super': return core.superValues(expr.class, frame);
      case 'await': return values(expr.of, frame);
      case 'sequence': return expr.items.length ? values(expr.items[expr.items.length - 1] as Expr, frame) : [undefinedValue];
      case 'assign': return expr.op === '=' || !expr.target ? values(expr.value, frame) : values(expr.target, frame);
      case 'import': return core.loaded(expr.of, values(expr.of, frame), frame);
      default: return [unknown(expr.k === 'opaque' ? 'an expression that is not read' : `a ${expr.k}`)];
    }
  }

  /** An object that is told by a type argument what it holds, beside what it is made with. */
  function holding(expr: Expr & { k: 'call' | 'new' }, type: TypeExpr, frame: Frame): readonly Value[] | undefined {
    const apis = values(expr.callee, frame).filter((v) => v.k === 'api');
    const member = apis.flatMap((v) => memberHeldBy(v.package, v.name) ?? [])[0];
    if (member === undefined) return undefined;
    const held = core.fromType(type, frame);
    // Of a state more is known than what it is made with.
    if (held.length === 0 && apis.some((v) => stepFrom(v.nodes, CALL).some((n) => n.held?.kept))) return undefined;
    const made = expr.callee.k === 'name' && isDescribed(frame.module.facts.bindings[expr.callee.binding]?.import?.name ?? '') ? [] : expr.args;
    return held.length + made.length === 0 ? undefined : [{ k: 'object', entries: [{ key: member, value: () => [...core.argsOf(made, frame).at(0), ...held] }] }];
  }

  /** A name that nobody declares: of the outside world, unless the module writes it itself. */
  function free(name: string, frame: Frame): readonly Value[] {
    const known = core.free(name, frame);
    const written = writtenGlobals(frame.module.facts).get(name);
    if (!written) return [known];
    const own = written.flatMap((a) => values(a.value, frame.module.root));
    return known.k === 'api' && known.nodes.length > 0 ? [known, ...own] : own;
  }

  function templateTexts(expr: Expr & { k: 'template' }, frame: Frame): readonly Value[] {
    const pieces = (expr.raw ?? expr.quasis).map((q) => [text(q, [{ module: frame.module, s: expr.s, e: expr.e }])]);
    return concat(pieces.flatMap((q, i) => (i < expr.parts.length ? [q, values(expr.parts[i] as Expr, frame)] : [q])));
  }

  function tagArgs(expr: Expr & { k: 'template' }, frame: Frame): Args {
    return { frame, exprs: expr.parts, count: 1, at: (i) => (i === 0 ? templateTexts(expr, frame) : []) };
  }

  function entry(p: { key: string | Expr | undefined; value: Expr; get?: true }, frame: Frame): Entry {
    const value = (): readonly Value[] => (p.get ? values(p.value, frame).flatMap((v) => core.call(v, core.noArgs(frame), false)) : values(p.value, frame));
    // `...(a && { b })` spreads nothing where `a` does not hold.
    if (p.key === undefined) return { key: undefined, value: p.value.k === 'choice' && p.value.op === '&&' ? () => [...value(), undefinedValue] : value, spread: true };
    if (typeof p.key === 'string') return { key: p.key, value };
    const names = values(p.key, frame);
    return { key: names.length === 1 ? literalOf(names[0] as Value) : undefined, value };
  }

  /** A list that is written out: as many as there are alternatives of the lists that are spread into it. */
  function arraysOf(items: readonly Expr[], frame: Frame): readonly Value[] {
    let out: { readonly items: (() => readonly Value[])[]; open: boolean }[] = [{ items: [], open: false }];
    for (const item of items) {
      if (item.k !== 'spread') { for (const list of out) list.items.push(() => values(item, frame)); continue; }
      const added = values(item.of, frame).map((v) => {
        const list = v.k === 'array' ? v : charactersOf(v);
        return list ? { items: list.items, open: list.open } : { items: [() => core.anyMember(v)], open: true };
      });
      out = out.flatMap((before) => added.map((after) => {
        const room = Math.max(0, maxItems - before.items.length);
        return { items: [...before.items, ...after.items.slice(0, room)], open: before.open || after.open || after.items.length > room };
      })).slice(0, maxAlternatives);
    }
    return out.map((list) => ({ k: 'array', ...list }));
  }

  function concat(pieces: readonly (readonly Value[])[]): readonly Value[] {
    let out: Text[] = [text('')];
    for (const piece of pieces) {
      const texts = piece.map(asText);
      out = texts.length === 1 ? out.map((a) => join(a, texts[0] as Text)) : out.flatMap((a) => texts.map((b) => join(a, b))).slice(0, maxAlternatives);
    }
    return out;
  }

  function binary(expr: Expr & { k: 'binary' }, frame: Frame): readonly Value[] {
    // `+` chains nest to the left: taken apart by a loop.
    const operands: Expr[] = [];
    let at: Expr = expr;
    while (at.k === 'binary' && at.op === '+') { operands.push(at.right); at = at.left; }
    if (operands.length === 0) return [unknown(`'${expr.op}'`)];
    operands.push(at);
    return concat(summed(operands.reverse().map((x) => values(x, frame))));
  }

  /** What starts a chain of `+` with numbers is added up before a text makes texts of all that follow; what nobody knows may be a number as well. */
  function summed(operands: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
    const [first, second, ...rest] = operands;
    if (!first || !second || ![first, second].some((side) => side.every(isNumber)) || ![first, second].every((side) => side.every((v) => isNumber(v) || v.k === 'hole'))) return operands;
    const sum = first.flatMap((a) => second.map((b): Value => (isNumber(a) && isNumber(b) ? { ...text(String(Number(literalOf(a)) + Number(literalOf(b)))), number: true } : unknown('a sum')))).slice(0, maxAlternatives);
    return summed([sum, ...rest]);
  }

  function choice(expr: Expr & { k: 'choice' }, frame: Frame): readonly Value[] {
    const left = values(expr.left, frame);
    if (expr.op === '&&' && left.every((v) => literalOf(v) === '')) return left;
    if (expr.op === '&&') return [...left.filter((v) => v.k === 'constant' && !v.v), ...values(expr.right, frame)].filter((v, _, all) => v.k !== 'constant' || all.length === 1);
    const kept = left.filter((v) => !(v.k === 'constant' && (expr.op === '??' ? v.v === null || v.v === undefined : !v.v)) && !(expr.op === '||' && literalOf(v) === ''));
    // A member under a name that is not known may be missing.
    const missing = expr.left.k === 'member' && typeof expr.left.key !== 'string' && values(expr.left.key, frame).some((v) => literalOf(v) === undefined);
    const certain = !missing && kept.length === left.length && kept.every((v) => v.k === 'function' || v.k === 'class' || v.k === 'object' || v.k === 'array' || v.k === 'instance' || (literalOf(v) ?? '') !== '');
    return certain ? kept : [...kept, ...values(expr.right, frame)];
  }
}

/** Whether it is the global object: what a module writes into that is there by its name. */
function isGlobal(v: Value): boolean {
  return v.k === 'api' && v.package === 'global' && v.name === '';
}

function isNumber(v: Value): boolean {
  return v.k === 'text' && v.number === true;
}

function negated(v: Value): Value {
  return v.k === 'constant' && typeof v.v === 'boolean' ? { k: 'constant', v: !v.v } : unknown("'!'");
}

function negative(v: Value): Value {
  return isNumber(v) ? { ...text(String(-Number(literalOf(v)))), number: true } : unknown("'-'");
}
