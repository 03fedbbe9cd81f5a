import type { Expr } from '../../facts/types.ts';
import { walkExpressions } from '../../facts/summaries/walk.ts';
import { holdsComponents } from '../../matching/events.ts';
import { componentMembers } from '../folding/events.ts';
import type { Module } from '../modules.ts';
import type { Site } from './callers.ts';

type Is = (x: Expr, at: Module) => boolean;

/** How far it is looked into what an attribute is given. */
const maxDepth = 4;

/** Elements of a module that render a function, or hand it on in an attribute: whoever is shown them may come to it. */
export function shownIn(module: Module, is: Is): Site[] {
  return module.facts.elements.flatMap(({ expr, fn, guard }): Site[] => {
    if (expr.k !== 'element') return [];
    const at: Site = { module, fn, guard };
    return [...(typeof expr.tag !== 'string' && is(expr.tag, module) ? [at] : []), ...expr.props.flatMap(({ value }) => givenIn(value, at, is, 0))];
  });
}

/** Where a function stands in what an attribute is given, with the conditions that decide it there. */
function givenIn(x: Expr, at: Site, is: Is, depth: number): Site[] {
  if (depth > maxDepth) return [];
  const inner = (y: Expr, under: Site = at): Site[] => givenIn(y, under, is, depth + 1);
  const where = (test: Expr, sense: boolean): Site => ({ ...at, asked: [...(at.asked ?? []), { test, sense }] });
  switch (x.k) {
    case 'name': case 'member': return is(x, at.module) ? [at] : [];
    case 'conditional': return [...inner(x.then, where(x.test, true)), ...inner(x.else, where(x.test, false))];
    case 'choice': return [...inner(x.left), ...inner(x.right, x.op === '??' ? at : where(x.left, x.op === '&&'))];
    case 'object': return x.props.flatMap(({ value }) => inner(value));
    case 'call': return x.callee.k === 'member' && x.callee.key === 'bind' ? inner(x.callee.of) : [];
    default: return [];
  }
}

/** Places in the markup around code that hand a function of it to an event. */
export function handledIn(module: Module, fn: number): Site[] {
  const { facts } = module;
  return facts.handled.flatMap(({ name, fn: from, guard, beside }) => (!beside && componentMembers(facts, name).some((x) => standsFor(x, fn, module, 0)) ? [{ module, fn: from, guard }] : []));
}

/** Places in the markup of a component that hand a method of it to an event, where the markup is a file of its own. */
export function handledBeside(markup: Module, { facts }: Module, fn: number): Site[] {
  if (markup.facts.component === undefined) return [];
  const isIt = (name: string): boolean => facts.classes.some((c) => c.methods[name]?.fn === fn || (c.fields[name]?.writes.some(({ value }) => value.k === 'function' && value.id === fn) ?? false));
  return markup.facts.handled.flatMap(({ name, fn: from, guard }) => (isIt(name) ? [{ module: markup, fn: from, guard }] : []));
}

function standsFor(x: Expr, fn: number, at: Module, depth: number): boolean {
  if (depth > maxDepth) return false;
  switch (x.k) {
    case 'function': return x.id === fn;
    case 'name': return at.facts.bindings[x.binding]?.writes.some((w) => standsFor(w.value, fn, at, depth + 1)) ?? false;
    case 'member': {
      const c = x.of.k === 'this' && typeof x.key === 'string' ? at.facts.classes[x.of.class] : undefined;
      return c !== undefined && (c.methods[x.key as string]?.fn === fn || (c.fields[x.key as string]?.writes.some((w) => standsFor(w.value, fn, at, depth + 1)) ?? false));
    }
    default: return false;
  }
}

/**
 * Where a module shows the component that a binding stands for. A place that does anything else with it, too, is one of those that show it in any case: a list of routes, a registry.
 */
export function showingIn(module: Module, binding: number): Site[] {
  let other = false;
  const isIt = (x: Expr): boolean => x.k === 'name' && x.binding === binding;
  const tags = new Set(module.facts.elements.flatMap(({ expr }) => (expr.k === 'element' && typeof expr.tag !== 'string' ? [expr.tag] : [])));
  walkExpressions(module.facts, (x, holder) => { other ||= isIt(x) && !tags.has(x) && !holder.some(holdsComponents); });
  return [...module.facts.elements.flatMap(({ expr, fn, guard }): Site[] => (expr.k === 'element' && typeof expr.tag !== 'string' && isIt(expr.tag) ? [{ module, fn, guard }] : [])), ...(other ? [{ module, fn: -1, guard: -1 }] : [])];
}
