import type { Class, Expr } from '../types.ts';
import { lookup, type Node } from './scopes.ts';
import type { Lowering } from './lowering.ts';

const none: ReadonlySet<string> = new Set();
const longestName = 80;

/** What stands before the name of a constructor that is asked whether it made `this`. */
const asks = 'this instanceof ';

/** Names whose prototype a text speaks of, or of which it asks whether they made `this`: functions by such a name are constructors. */
export function prototypesIn(text: string): ReadonlySet<string> {
  let at = text.indexOf('.prototype');
  let asked = text.indexOf(asks);
  if (at < 0 && asked < 0) return none;
  const names = new Set<string>();
  for (; asked >= 0; asked = text.indexOf(asks, asked + 1)) {
    const start = asked + asks.length;
    let end = start;
    while (end - start < longestName && /[\w$]/.test(text[end] ?? '')) end++;
    if (start < end) names.add(text.slice(start, end));
  }
  for (; at >= 0; at = text.indexOf('.prototype', at + 1)) {
    let start = at;
    while (start > 0 && at - start < longestName && /[\w$]/.test(text[start - 1] as string)) start--;
    if (start < at) names.add(text.slice(start, at));
  }
  return names;
}

/** A class for a function that is a constructor by its name; undefined for any other function. */
export function classOfFunction(c: Lowering, name: string | undefined, node: Node): number | undefined {
  if (name === undefined || !c.prototypes.names.has(name)) return undefined;
  const binding = lookup(c.scope, name);
  if (binding < 0 || c.prototypes.classes.has(binding)) return undefined;
  const cls: Class = { name, extends: undefined, ctor: -1, fields: Object.create(null), methods: Object.create(null), fn: c.fn, s: node.start, e: node.end };
  const id = c.out.classes.push(cls) - 1;
  c.prototypes.classes.set(binding, id);
  return id;
}

/** The class that `A.prototype` belongs to, where A is a constructor. */
export function classOfPrototype(c: Lowering, node: Node): number | undefined {
  return node?.type === 'MemberExpression' && !node.computed && node.property.name === 'prototype' && node.object.type === 'Identifier' ? c.prototypes.classes.get(lookup(c.scope, node.object.name)) : undefined;
}

/** Runs `body` where `this` is an object of a class. */
export function withClass<T>(c: Lowering, cls: number, body: () => T): T {
  const before = c.cls;
  c.cls = cls;
  try { return body(); } finally { c.cls = before; }
}

/** Notes what a constructor's prototype is made of: `Object.create(B.prototype)` and `new B()` make it inherit. */
export function inherits(c: Lowering, cls: number, value: Expr): void {
  const first = value.k === 'call' && value.callee.k === 'member' && value.callee.key === 'create' ? value.args[0] : undefined;
  const parent = value.k === 'new' ? value.callee : first?.k === 'member' && first.key === 'prototype' ? first.of : undefined;
  if (parent) (c.out.classes[cls] as { extends: Expr | undefined }).extends ??= parent;
}
