import type { Assign, Expr, ModuleFacts } from '../types.ts';

/** Names of the global object, whose members count and not the object itself; those that mean nothing else, first. */
export const globalNames: ReadonlySet<string> = new Set(['globalThis', 'window', 'self', 'global']);
export const globalObject: ReadonlySet<string> = new Set([...globalNames, 'top', 'parent']);

/** Names behind names are looked at so deep. */
const maxNaming = 6;

const known = new WeakMap<ModuleFacts, ReadonlyMap<string, readonly Assign[]>>();

/** Names of the global object that a module writes, by name: `https = require('https')` without a declaration, `globalThis.api = …`, `const root = globalThis; root.api = …`. */
export function writtenGlobals(facts: ModuleFacts): ReadonlyMap<string, readonly Assign[]> {
  let out = known.get(facts);
  if (!out) {
    const found = new Map<string, Assign[]>();
    for (const a of facts.assigns) {
      if (typeof a.key !== 'string' || a.op === '+=' || !(a.of.k === 'free' ? globalNames.has(a.of.name) : isGlobals(a.of, facts))) continue;
      const list = found.get(a.key);
      if (list) list.push(a); else found.set(a.key, [a]);
    }
    known.set(facts, (out = found));
  }
  return out;
}

/**
 * Whether an expression is the global object as far as its own module tells: by one of its names, by another name that is given nothing else
 * (`const root = typeof window === 'undefined' ? global : window`, `(function (root) { … })(this)`), or by a function that looks which of its names there is and calls nothing.
 */
export function isGlobals(x: Expr, facts: ModuleFacts, depth = 0): boolean {
  if (depth > maxNaming) return false;
  const { bindings, calls, functions } = facts;
  const inner = (y: Expr): boolean => isGlobals(y, facts, depth + 1);
  switch (x.k) {
    case 'free': return globalObject.has(x.name);
    case 'name': {
      const b = bindings[x.binding];
      if (!b || b.import) return false;
      if (b.param) {
        const use = functions[b.param.fn]?.use;
        const call = use && use.index < 0 ? calls[use.site]?.expr : undefined;
        const given = call?.k === 'call' && b.param.path.length === 0 && !b.param.rest ? call.args[b.param.index] : undefined;
        return b.writes.length === 0 && given !== undefined && inner(given);
      }
      return b.writes.length === 1 && b.writes.every((w) => w.path.length === 0 && w.op === '=' && inner(w.value));
    }
    case 'choice': return x.op !== '&&' && isOneOf([x.left, x.right], inner);
    case 'conditional': return isOneOf([x.then, x.else], inner);
    case 'call': {
      const b = x.callee.k === 'name' ? bindings[x.callee.binding] : undefined;
      return b?.writes.length === 1 && b.writes.some(({ value }) => value.k === 'function' && givesOnly(functions[value.id]?.returns ?? [], facts) && calls.every((c) => c.fn !== value.id));
    }
    default: return false;
  }
}

/** Of alternatives one is the global object, and the others are that as well, or what stands for it where there is none. */
function isOneOf(all: readonly Expr[], isOne: (x: Expr) => boolean): boolean {
  return all.some(isOne) && all.every((x) => isOne(x) || x.k === 'constant' || x.k === 'this' || (x.k === 'object' && x.props.length === 0) || (x.k === 'choice' && isOneOf([x.left, x.right], isOne)) || (x.k === 'conditional' && isOneOf([x.then, x.else], isOne)));
}

/** Whether what a function gives back is a global object under one of its names, or a plain object. */
function givesOnly(returns: readonly Expr[], { bindings }: ModuleFacts): boolean {
  const isGlobal = (x: Expr): boolean => (x.k === 'free' && globalObject.has(x.name)) || (x.k === 'name' && bindings[x.binding]?.bare === true && globalObject.has(bindings[x.binding]?.name ?? ''));
  const isPlain = (x: Expr): boolean => (x.k === 'object' && x.props.length === 0) || (x.k === 'name' && bindings[x.binding]?.writes.length === 1 && bindings[x.binding]?.writes[0]?.value.k === 'object' && isPlain(bindings[x.binding]?.writes[0]?.value as Expr));
  return returns.some(isGlobal) && returns.every((x) => isGlobal(x) || isPlain(x));
}
