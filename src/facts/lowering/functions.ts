import type { Asked, Class, Expr, Func, Param, Step } from '../types.ts';
import { classOfFunction, withClass } from './prototypes.ts';
import { boundNames, declare, varDeclarations, type Node } from './scopes.ts';
import { requiredBy } from './named.ts';
import { inScope, markReturned, type Lowering } from './lowering.ts';
import { assignTo, destructure, keyOf, lower } from './expressions.ts';
import { asksFor } from '../../matching/provisions.ts';
import { lowerType } from './annotations.ts';
import { lowerBlock, lowerStatements, noteRejection } from './statements.ts';

/** Lowers a function with its body and gives its id. */
export function lowerFunction(c: Lowering, node: Node, cls = -1): number {
  const id = c.out.functions.length;
  const params: Param[] = [];
  const isMethod = cls >= 0;
  const fn: Func = { name: node.id?.name ?? '', params, returns: [], up: c.fn, class: isMethod ? cls : node.type === 'ArrowFunctionExpression' ? c.cls : -1, guard: c.guard, ...(node.async && { async: true }), ...(node.generator && { last: [] }), s: node.start, e: node.end };
  c.out.functions.push(fn);
  const before = { fn: c.fn, own: c.own, cls: c.cls, guard: c.guard, attempt: c.attempt, region: c.region, waits: c.waits, machine: c.machine };
  c.fn = id;
  if (node.type !== 'ArrowFunctionExpression') c.own = id;
  // A plain function has a `this` of its own; compiled classes assign to it (`function A() { this.x = … }`), which has no class to belong to.
  if (!isMethod && node.type !== 'ArrowFunctionExpression') c.cls = -1;
  c.guard = -1;
  c.attempt = undefined;
  c.region = undefined;
  c.waits = node.resumed === 'run' || node.resumed === 'made';
  c.machine = node.resumed === 'stepped' || node.resumed === 'regenerated' ? { state: node.params[0]?.name, how: node.resumed } : undefined;
  try {
    inScope(c, true, () => {
      if (node.type === 'FunctionExpression' && node.id) declareSelf(c, node, id);
      node.params.forEach((p: Node, index: number) => params.push(lowerParam(c, p, index, cls)));
      if (node.body?.type === 'BlockStatement') {
        varDeclarations(node.body, (d) => { for (const x of d.declarations) for (const n of boundNames(x.id)) declare(c.out.bindings, c.scope, n.name, 'var', n.start); });
        lowerBlock(c, node.body.body);
      } else if (node.body) { const value = lower(c, node.body); markReturned(c, value); noteRejection(c, node.body, value); fn.returns.push(value); }
    });
  } finally { Object.assign(c, before); }
  return id;
}

/** Lowers a function that may be a constructor: one whose prototype the text speaks of. */
export function lowerConstructor(c: Lowering, node: Node, name: string | undefined): number {
  const cls = classOfFunction(c, name, node);
  if (cls === undefined) return lowerFunction(c, node);
  const id = withClass(c, cls, () => lowerFunction(c, node, cls));
  (c.out.classes[cls] as Class).ctor = id;
  const fn = c.out.functions[id] as Func;
  fn.makes = cls;
  (fn as { name: string }).name ||= name as string;
  return id;
}

/** Lowers what is written to a member of a constructor's prototype, or to the prototype itself: its functions are methods. */
export function lowerPrototype(c: Lowering, cls: number, key: string | undefined, node: Node): Expr {
  const at = { s: node.start as number, e: node.end as number };
  if (key !== undefined && node.type === 'FunctionExpression') {
    const id = withClass(c, cls, () => lowerFunction(c, node, cls));
    const fn = c.out.functions[id] as { name: string };
    fn.name ||= key;
    (c.out.classes[cls] as Class).methods[key] = { fn: id, kind: 'method', static: false };
    return { k: 'function', id, ...at };
  }
  if (key !== undefined || node.type !== 'ObjectExpression') return lower(c, node);
  return { k: 'object', ...at, props: node.properties.map((p: Node) => {
    if (p.type === 'SpreadElement') return { key: undefined, value: lower(c, p.argument) };
    const name = keyOf(c, p.key, p.computed);
    return { key: name, value: lowerPrototype(c, cls, typeof name === 'string' && p.kind === 'init' ? name : '', p.value) };
  }) };
}

function declareSelf(c: Lowering, node: Node, id: number): void {
  const binding = declare(c.out.bindings, c.scope, node.id.name, 'function', node.id.start);
  c.out.bindings[binding]?.writes.push({ value: { k: 'function', id, s: node.start, e: node.end }, path: [], op: '=', fn: c.fn, guard: -1 });
}

function lowerParam(c: Lowering, node: Node, index: number, cls: number): Param {
  const fn = c.fn;
  let at = node.type === 'TSParameterProperty' ? node.parameter : node;
  let fallback;
  const rest = at.type === 'RestElement';
  if (at.type === 'AssignmentPattern') { fallback = lower(c, at.right); at = at.left; }
  if (rest) at = at.argument;
  const type = lowerType(c, at.typeAnnotation);
  let binding = -1;
  const bind = (target: Node, path: readonly Step[]): void => {
    if (target?.type === 'Identifier') {
      const id = declare(c.out.bindings, c.scope, target.name, 'param', target.start, path.some((s) => !s.but) ? undefined : type);
      (c.out.bindings[id] as { param?: object }).param = { fn, index, path, rest };
      if (path.every((s) => s.but)) binding = id;
    } else if (target?.type === 'MemberExpression') assignTo(c, target, { k: 'opaque', s: target.start, e: target.end }, '=', []);
    else destructure(target, path, bind, (x) => lower(c, x), (k, computed) => keyOf(c, k, computed));
  };
  bind(at, []);
  if (node.type === 'TSParameterProperty' && cls >= 0 && at.type === 'Identifier') {
    const field = ((c.out.classes[cls] as Class).fields[at.name] ??= { writes: [], static: false });
    field.type = type;
    field.writes.push({ value: { k: 'name', binding, s: at.start, e: at.end }, path: [], op: '=', fn, guard: -1 });
  }
  const asks = asked.get(node);
  const handed = handing.get(node);
  return { binding, fallback, rest, type, ...(asks && { asks }), ...(handed && { handed }) };
}

/** Lowers a class and gives its id. */
export function lowerClass(c: Lowering, node: Node, self = -1): number {
  const id = c.out.classes.length;
  const kept = ((node.implements ?? []) as Node[]).map((of) => lowerType(c, of)).flatMap((of) => (of?.k === 'ref' && of.binding >= 0 ? [of.binding] : []));
  const cls: Class = { name: node.id?.name ?? '', extends: node.superClass ? lower(c, node.superClass) : undefined, ...(kept.length > 0 && { implements: kept }), ctor: -1, fields: Object.create(null), methods: Object.create(null), fn: c.fn, s: node.start, e: node.end };
  c.out.classes.push(cls);
  decorators(c, node);
  const decorated = new Map<Node, readonly Expr[]>();
  for (const m of node.body.body) { decorated.set(m, decorators(c, m)); for (const at of m.value?.params ?? []) { const of = decorators(c, at).filter((x) => isPackaged(c, x)); if (of.length) handing.set(at, of); } }
  inScope(c, false, () => {
    if (node.id && self < 0) {
      const binding = declare(c.out.bindings, c.scope, node.id.name, 'class', node.id.start);
      c.out.bindings[binding]?.writes.push({ value: { k: 'class', id, s: node.start, e: node.end }, path: [], op: '=', fn: c.fn, guard: -1 });
    }
    const before = c.cls;
    c.cls = id;
    // Fields are written before methods are read, so that the first pass over members sees fields only.
    for (const m of node.body.body) if (m.type === 'PropertyDefinition' || m.type === 'AccessorProperty') lowerField(c, cls, m);
    for (const m of node.body.body) {
      if (m.type === 'MethodDefinition' && m.value) handOver(c, decorated.get(m) ?? [], lowerMethod(c, cls, id, m));
      else if (m.type === 'StaticBlock') withStatic(c, true, () => inScope(c, true, () => lowerStatements(c, m.body)));
    }
    c.cls = before;
  });
  return id;
}

/** Decorators are called where the class is defined: what stands in them is run. https://github.com/tc39/proposal-decorators */
function decorators(c: Lowering, node: Node): readonly Expr[] {
  return (node.decorators ?? []).map((d: Node) => {
    const x = lower(c, d.expression);
    const asks = keyAskedBy(c, x);
    if (asks) asked.set(node, asks);
    // What one of the project's own gives back is called as well.
    if (x.k === 'call' && !isPackaged(c, x)) c.out.calls.push({ expr: { k: 'call', callee: x, args: [], site: c.out.calls.length, s: x.s, e: x.e }, fn: c.fn, guard: c.guard });
    return x;
  });
}

/** The key that a decorator asks a container for: `@Inject('url')`. */
export function keyAskedBy(c: Lowering, x: Expr): Asked | undefined {
  if (x.k !== 'call' || !x.args[0]) return undefined;
  const { callee } = x, whole = callee.k === 'member' && callee.of.k === 'name' ? c.out.bindings[callee.of.binding] : undefined;
  const by = callee.k === 'name' ? c.out.bindings[callee.binding]?.import : undefined;
  const from = by ? by.from : whole && (whole.import?.from ?? requiredBy(whole));
  const name = by ? by.name : callee.k === 'member' ? callee.key : undefined;
  return from !== undefined && typeof name === 'string' && asksFor(name) ? { key: x.args[0], from } : undefined;
}

/** Decorators are handed the method that they stand before; those of packages are what may call it. */
export function handOver(c: Lowering, decorators: readonly Expr[], id: number): void {
  for (const callee of decorators) {
    const { s, e } = callee;
    if (isPackaged(c, callee)) c.out.calls.push({ expr: { k: 'call', callee, args: [{ k: 'function', id, s, e }], site: c.out.calls.length, s, e }, fn: c.fn, guard: c.guard });
  }
}

export function isPackaged(c: Lowering, decorator: Expr): boolean {
  let at = decorator;
  while (at.k === 'call' || at.k === 'member') at = at.k === 'call' ? at.callee : at.of;
  const b = at.k === 'name' ? c.out.bindings[at.binding] : undefined;
  return b !== undefined && (b.import?.from ?? requiredBy(b))?.startsWith('.') === false;
}

/** The keys that decorators name, by what they decorate, until that is lowered itself. */
const asked = new WeakMap<Node, Asked>();

/** The decorators of packages before a parameter, until that is lowered itself. */
const handing = new WeakMap<Node, readonly Expr[]>();

/** Runs `body` where `this` is an object of the class at hand, or the class itself. */
function withStatic<T>(c: Lowering, isStatic: boolean, body: () => T): T {
  const before = c.isStatic;
  c.isStatic = isStatic;
  try { return body(); } finally { c.isStatic = before; }
}

function lowerField(c: Lowering, cls: Class, m: Node): void {
  const key = keyOf(c, m.key, m.computed);
  const type = lowerType(c, m.typeAnnotation);
  const value = m.value ? withStatic(c, Boolean(m.static), () => lower(c, m.value)) : undefined;
  if (typeof key !== 'string') return;
  const field = (cls.fields[key] ??= { writes: [], static: Boolean(m.static) });
  field.type = type;
  const asks = asked.get(m);
  if (asks) field.asks = asks;
  if (value) field.writes.push({ value, path: [], op: '=', fn: c.fn, guard: -1 });
}

function lowerMethod(c: Lowering, cls: Class, id: number, m: Node): number {
  const key = keyOf(c, m.key, m.computed);
  const fn = withStatic(c, Boolean(m.static), () => lowerFunction(c, m.value, id));
  if (m.kind === 'constructor') { cls.ctor = fn; (c.out.functions[fn] as { name: string }).name = cls.name; return fn; }
  if (typeof key !== 'string') return fn;
  (c.out.functions[fn] as { name: string }).name = key;
  if (m.kind !== 'set') cls.methods[key] = { fn, kind: m.kind, static: Boolean(m.static) };
  return fn;
}
