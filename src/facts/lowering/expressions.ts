import { isCondition, isConditional } from '../../matching/components.ts';
import { isConsentGate } from '../../matching/consent.ts';
import { mayHold } from '../../matching/holders.ts';
import type { Expr, Prop, Step, TypeExpr } from '../types.ts';
import { lookup, type Node } from './scopes.ts';
import { inGuard, inRegion, loadedName, type Lowering } from './lowering.ts';
import { lowerClass, lowerFunction, lowerPrototype } from './functions.ts';
import { classOfPrototype, inherits } from './prototypes.ts';
import { passedOn, resumedBy, sentBy } from '../compiled/resumed.ts';
import { compiledClass } from '../compiled/compiled-classes.ts';
import { decoratedBy } from '../compiled/decorated.ts';
import { privateMember } from '../compiled/private-members.ts';
import { lowerType } from './annotations.ts';
import { symbolOf } from './symbols.ts';
import { argumentAt, ownArguments } from '../compiled/arguments.ts';
import { giver, giving, gotten, inlinedPackage } from '../compiled/inlined.ts';
import { definedIn, fieldIn, memberWrite, mergedInto } from '../compiled/written.ts';

/** Deeper nesting than this is not read; a `+` or a `.` chain is read by a loop and does not count. */
const maxDepth = 400;

/** Lowers an expression. What it does not know becomes `opaque`, with its sub-expressions visited where they can hold calls. */
export function lower(c: Lowering, node: Node): Expr {
  if (!node) return { k: 'opaque', s: 0, e: 0 };
  if (c.depth > maxDepth) return { k: 'opaque', s: node.start, e: node.end };
  c.depth++;
  try { return lowerNode(c, node); } finally { c.depth--; }
}

function lowerNode(c: Lowering, node: Node): Expr {
  const s: number = node.start, e: number = node.end;
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') return { k: 'text', v: node.value, s, e };
      if (typeof node.value === 'number') return { k: 'number', v: node.value, s, e };
      if (node.regex) return { k: 'pattern', v: node.regex.pattern, flags: node.regex.flags, s, e };
      if (node.value === null && node.raw !== 'null') return { k: 'opaque', s, e };
      return { k: 'constant', v: node.value, s, e };
    case 'Identifier': {
      const binding = lookup(c.scope, node.name);
      const member = c.members?.(node.name, binding, { s, e });
      if (member) return member;
      if (binding >= 0) return { k: 'name', binding, s, e };
      if (node.name === 'undefined') return { k: 'constant', v: undefined, s, e };
      if (node.name === 'arguments') return ownArguments(c, node);
      return { k: 'free', name: node.name, s, e };
    }
    case 'TemplateLiteral': return node.expressions.length > 0 ? template(c, node, undefined) : { k: 'text', v: node.quasis[0].value.cooked ?? node.quasis[0].value.raw, s: node.start, e: node.end };
    case 'TaggedTemplateExpression': {
      const site = c.out.calls.push({ expr: undefined as never, fn: c.fn, guard: c.guard }) - 1;
      const tag = lower(c, node.tag);
      const expr = { ...template(c, node.quasi, tag), s, e, site } as Expr;
      (c.out.calls[site] as { expr: Expr }).expr = expr;
      return expr;
    }
    case 'BinaryExpression': return binary(c, node);
    case 'UnaryExpression': { const of = lower(c, node.argument); if (node.operator === 'delete' && of.k === 'member') c.out.deletes.push({ of: of.of, key: of.key, fn: c.fn, within: c.region, s, e }); return { k: 'unary', op: node.operator, of, s, e }; }
    case 'UpdateExpression': {
      const of = lower(c, node.argument);
      // What is counted is not what it was first.
      if (of.k === 'name') c.out.bindings[of.binding]?.writes.push({ value: { k: 'opaque', s, e }, path: [], op: node.operator, fn: c.fn, guard: c.guard, within: c.region });
      else if (of.k === 'member') memberWrite(c, of.of, of.key, { k: 'opaque', s, e }, node.operator, node, []);
      return { k: 'unary', op: node.operator, of, s, e };
    }
    case 'LogicalExpression': {
      const left = lower(c, node.left);
      const right = inRegion(c, node.right, () => (node.operator === '??' ? lower(c, node.right) : inGuard(c, left, node.operator === '&&', () => lower(c, node.right))));
      return { k: 'choice', op: node.operator, left, right, s, e };
    }
    case 'ConditionalExpression': {
      const test = lower(c, node.test);
      return { k: 'conditional', test, then: inRegion(c, node.consequent, () => inGuard(c, test, true, () => lower(c, node.consequent))), else: inRegion(c, node.alternate, () => inGuard(c, test, false, () => lower(c, node.alternate))), s, e };
    }
    case 'MemberExpression': return argumentAt(c, node) ?? sentBy(c, node) ?? member(c, node);
    case 'JSXMemberExpression': return member(c, node);
    case 'CallExpression': case 'NewExpression': return resumed(c, node) ?? inlined(c, node) ?? written(c, node) ?? decoratedClass(c, node) ?? classTakenOut(c, node) ?? call(c, node);
    case 'ImportExpression': {
      const site = c.out.calls.push({ expr: undefined as never, fn: c.fn, guard: c.guard }) - 1;
      const expr: Expr = { k: 'import', of: loadedName(c, lower(c, node.source)), s, e };
      (c.out.calls[site] as { expr: Expr }).expr = expr;
      return expr;
    }
    case 'ObjectExpression': return { k: 'object', props: node.properties.map((p: Node) => property(c, p)), s, e };
    case 'ArrayExpression': return { k: 'array', items: node.elements.map((x: Node) => (x ? lower(c, x) : { k: 'constant', v: undefined, s, e })), s, e };
    case 'ArrowFunctionExpression': case 'FunctionExpression': return { k: 'function', id: lowerFunction(c, node), s, e };
    case 'ClassExpression': return { k: 'class', id: lowerClass(c, node), s, e };
    case 'ThisExpression': return { k: 'this', class: c.cls, ...(c.isStatic && c.cls >= 0 && { static: true }), ...(c.cls < 0 && c.own >= 0 && { fn: c.own }), s, e };
    case 'Super': return { k: 'super', class: c.cls, s, e };
    case 'AwaitExpression': return { k: 'await', of: lower(c, node.argument), s, e };
    case 'YieldExpression': {
      const value = node.argument ? lower(c, node.argument) : undefined;
      // What a generator gives is a list of what it yields.
      if (value && c.fn >= 0 && !c.waits) c.out.functions[c.fn]?.returns.push(node.delegate ? value : { k: 'array', items: [value], s, e });
      return value ? { k: 'await', of: value, s, e } : { k: 'opaque', s, e };
    }
    case 'SpreadElement': return { k: 'spread', of: lower(c, node.argument), s, e };
    case 'SequenceExpression': return sequence(c, node);
    case 'AssignmentExpression': return assignment(c, node);
    case 'ChainExpression': case 'ParenthesizedExpression': case 'TSAsExpression': case 'TSSatisfiesExpression': case 'TSNonNullExpression':
    case 'TSTypeAssertion': case 'TSInstantiationExpression': case 'JSXExpressionContainer': return lower(c, node.expression);
    case 'MetaProperty': return { k: 'member', of: { k: 'free', name: node.meta.name, s, e }, key: node.property.name, s, e };
    case 'JSXElement': return element(c, node);
    case 'JSXFragment': return { k: 'array', items: children(c, node), s, e };
    case 'JSXText': return { k: 'text', v: node.value, s, e };
    case 'JSXIdentifier': {
      const binding = lookup(c.scope, node.name);
      return binding >= 0 ? { k: 'name', binding, s, e } : { k: 'free', name: node.name, s, e };
    }
    default: return { k: 'opaque', s, e };
  }
}

/** Compilers write `(0, http.send)(…)` where nothing is to be handed over as `this`: what stands before the last one is nothing to anybody. */
function sequence(c: Lowering, node: Node): Expr {
  const last = node.expressions.length - 1;
  const kept = node.expressions.filter((x: Node, i: number) => i === last || x.type !== 'Literal');
  return kept.length === 1 ? lower(c, kept[0]) : { k: 'sequence', items: kept.map((x: Node) => lower(c, x)), s: node.start, e: node.end };
}

function template(c: Lowering, node: Node, tag: Expr | undefined): Expr & { k: 'template' } {
  return {
    k: 'template', tag, site: -1, s: node.start, e: node.end,
    quasis: node.quasis.map((q: Node) => q.value.cooked ?? q.value.raw),
    raw: tag ? node.quasis.map((q: Node) => q.value.raw) : undefined,
    parts: node.expressions.map((x: Node) => lower(c, x)),
  };
}

/** Left-leaning chains are unrolled: minified bundles and generated text nest `+` by the thousand. */
function binary(c: Lowering, node: Node): Expr {
  const spine: Node[] = [];
  let at = node;
  while (at.type === 'BinaryExpression') { spine.push(at); at = at.left; }
  let left = lower(c, at.type === 'PrivateIdentifier' ? undefined : at);
  for (let i = spine.length - 1; i >= 0; i--) {
    const n = spine[i];
    left = { k: 'binary', op: n.operator, left, right: lower(c, n.right), s: n.start, e: n.end };
  }
  return left;
}

function member(c: Lowering, node: Node): Expr {
  return { k: 'member', of: lower(c, node.object), key: keyOf(c, node.property, node.computed), s: node.start, e: node.end };
}

/** A property name as text where it is constant. */
export function keyOf(c: Lowering, key: Node, computed: boolean): string | Expr {
  if (!computed) {
    if (key.type === 'Identifier' || key.type === 'JSXIdentifier') return key.name;
    if (key.type === 'PrivateIdentifier') return `#${key.name}`;
    if (key.type === 'JSXNamespacedName') return `${key.namespace.name}:${key.name.name}`;
  }
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')) return String(key.value);
  const value = lower(c, key);
  return (value.k === 'name' ? constantOf(c, value.binding) : symbolOf(value)) ?? value;
}

/** The text that a constant was given before. */
function constantOf(c: Lowering, id: number): string | undefined {
  const b = c.out.bindings[id];
  const [only] = b?.kind === 'const' ? b.writes : [];
  if (only?.path.length !== 0) return undefined;
  return only.value.k === 'text' ? only.value.v : symbolOf(only.value, b?.name);
}

function call(c: Lowering, node: Node): Expr {
  // A chain `a.b().c()` nests to the left as deep as it is long: its links are lowered by a loop.
  const links: Node[] = [];
  let at = node;
  for (;;) {
    if (at.type === 'CallExpression') {
      if (at !== node && (resumedBy(at) || sentBy(c, at) || privateMember(at) || gotten(c, at))) break;
      links.push(at);
      at = at.callee;
    }
    else if (at.type === 'MemberExpression') { links.push(at); at = at.object; }
    else if (at.type === 'ChainExpression' || at.type === 'ParenthesizedExpression' || at.type === 'TSNonNullExpression') at = at.expression;
    else if (at.type === 'NewExpression' && at === node) { links.push(at); at = at.callee; }
    else break;
  }
  const sites = links.map((n) => (n.type === 'MemberExpression' ? -1 : c.out.calls.push({ expr: undefined as never, fn: c.fn, guard: c.guard }) - 1));
  let value = lower(c, at);
  for (let i = links.length - 1; i >= 0; i--) {
    const n = links[i];
    if (n.type === 'MemberExpression') { value = { k: 'member', of: value, key: keyOf(c, n.property, n.computed), s: n.start, e: n.end }; continue; }
    const site = sites[i] as number;
    const expr: Expr = { k: n.type === 'NewExpression' ? 'new' : 'call', callee: value, args: argumentsOf(c, n, value, site), site, ...heldIn(c, n, value), s: n.start, e: n.end };
    (c.out.calls[site] as { expr: Expr }).expr = expr;
    if (value.k === 'member') noteUse(c, value.of, site);
    mergedInto(c, expr, n);
    definedIn(c, expr, n);
    fieldIn(c, expr, n);
    // A function called where it is written: its arguments are those of the call.
    if (value.k === 'function') (c.out.functions[value.id] as { use?: object }).use = { site, index: -1 };
    value = expr;
  }
  return value;
}

function argumentsOf(c: Lowering, node: Node, callee: Expr, site: number): Expr[] {
  const args = node.arguments.map((a: Node, index: number) => argument(c, a, site, index));
  return callee.k === 'free' && callee.name === 'require' && c.installed.size > 0 ? args.map((a: Expr) => loadedName(c, a)) : args;
}

/** A type that tells of nothing: what is held is what it is made with. */
const untold: TypeExpr = { k: 'union', of: [] };

/** What a type argument says that the made object holds: kept of functions that make such objects, and of no others, as most texts are full of type arguments. */
function heldIn(c: Lowering, { type, typeArguments, arguments: given }: Node, callee: Expr): { readonly holds?: TypeExpr } {
  const [argument] = typeArguments?.params ?? [];
  if (argument === undefined && (type !== 'CallExpression' || given.length === 0)) return {};
  const b = callee.k === 'name' ? c.out.bindings[callee.binding] : undefined;
  const name = b ? (b.import?.name ?? b.name) : callee.k === 'free' ? callee.name : callee.k === 'member' ? callee.key : undefined;
  const holds = typeof name === 'string' && mayHold(name) ? (argument ? lowerType(c, argument) : untold) : undefined;
  return holds ? { holds } : {};
}

/** What a compiler wrote in the place of an async function: the function, or a call of it. */
function resumed(c: Lowering, node: Node): Expr | undefined {
  const sent = sentBy(c, node);
  if (sent) return sent;
  const found = resumedBy(node);
  if (!found) return undefined;
  return found.how === 'made' ? lower(c, found.body) : call(c, { ...node, callee: found.body, arguments: found.how === 'run' ? passedOn(node, found.body) : [] });
}

/** What was written where a compiler reaches for a private member. */
function written(c: Lowering, node: Node): Expr | undefined {
  const at = privateMember(node);
  return at && lower(c, at);
}

/** A class that a compiler hands over with its decorators, and is given back. */
function decoratedClass(c: Lowering, node: Node): Expr | undefined {
  const of = decoratedBy(node);
  return of && { k: 'sequence', items: [call(c, node), lower(c, of)], s: node.start, e: node.end };
}

/** A class that a compiler took out, or a call of what makes it and others. */
function classTakenOut(c: Lowering, node: Node): Expr | undefined {
  const found = compiledClass(node);
  return found && (found.type === 'CallExpression' ? call(c, found) : lower(c, found));
}

/** A package that a bundler put into the text: what it does is known, and what its code does is lowered as well. */
function inlined(c: Lowering, node: Node): Expr | undefined {
  const module = gotten(c, node);
  if (module) return giver(c, lower(c, module), node, true);
  const name = inlinedPackage(node);
  if (name === undefined) return undefined;
  call(c, node);
  return giving(c, name, node);
}

function argument(c: Lowering, node: Node, site: number, index: number): Expr {
  const value = lower(c, node);
  if (value.k === 'function') (c.out.functions[value.id] as { use?: object }).use = { site, index };
  if (value.k === 'object') for (const p of value.props) if (p.value.k === 'function' && typeof p.key === 'string') (c.out.functions[p.value.id] as { option?: object }).option = { site, key: p.key };
  return value;
}

function noteUse(c: Lowering, of: Expr, site: number): void {
  if (of.k === 'name') c.out.bindings[of.binding]?.uses.push(site);
}

function property(c: Lowering, p: Node): Prop {
  if (p.type === 'SpreadElement') return { key: undefined, value: lower(c, p.argument) };
  const value = lower(c, p.value);
  const key = keyOf(c, p.key, p.computed);
  nameFunction(c, value, key);
  return { key, value, ...(p.kind === 'get' && { get: true as const }) };
}

/** A function without a name of its own is called as what holds it. */
export function nameFunction(c: Lowering, value: Expr, key: string | Expr): void {
  const fn = value.k === 'function' && typeof key === 'string' ? c.out.functions[value.id] : undefined;
  if (fn && !fn.name) (fn as { name: string }).name = key as string;
}

function element(c: Lowering, node: Node): Expr {
  const open = node.openingElement;
  const name = open.name;
  const tag = name.type === 'JSXIdentifier' && /^[a-z]/.test(name.name) ? (name.name as string) : name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : lower(c, name);
  const props: Prop[] = open.attributes.map((a: Node) =>
    a.type === 'JSXSpreadAttribute'
      ? { key: undefined, value: lower(c, a.argument) }
      : { key: keyOf(c, a.name, false), value: a.value ? lower(c, a.value) : { k: 'constant', v: true, s: a.start, e: a.end } });
  const test = typeof tag === 'string' || !node.children.length ? undefined : shownWhere(name.name, tag, props);
  const expr: Expr = { k: 'element', tag, props, children: test ? inGuard(c, test, true, () => children(c, node)) : children(c, node), s: open.start, e: open.end };
  c.out.elements.push({ expr, fn: c.fn, guard: c.guard });
  return expr;
}

/** What a component asks before it shows what stands in it: `<Show when={allowed}>`, `<ConsentGate>`. */
function shownWhere(name: unknown, tag: Expr, props: readonly Prop[]): Expr | undefined {
  if (typeof name !== 'string') return undefined;
  if (isConditional(name)) return props.find(({ key }) => typeof key === 'string' && isCondition(key))?.value;
  return isConsentGate(name) ? { k: 'call', callee: tag, args: [], site: -1, s: tag.s, e: tag.e } : undefined;
}

function children(c: Lowering, node: Node): Expr[] {
  return node.children.filter((x: Node) => x.type !== 'JSXText' || x.value.trim()).map((x: Node) => lower(c, x.type === 'JSXSpreadChild' ? x.expression : x));
}

function assignment(c: Lowering, node: Node): Expr {
  const target = node.left;
  const conditional = node.operator === '||=' || node.operator === '??=' || node.operator === '&&=';
  const bare = unwrapTarget(target);
  const prototype = bare.type === 'MemberExpression' ? classOfPrototype(c, bare) ?? classOfPrototype(c, bare.object) : undefined;
  const value = prototype !== undefined
    ? prototypeValue(c, prototype, bare, node.right)
    : conditional && node.operator !== '??='
    ? inGuard(c, lower(c, bare), node.operator === '&&=', () => inRegion(c, node, () => lower(c, node.right)))
    : isOwnMethod(c, bare, node.right)
    ? { k: 'function' as const, id: lowerFunction(c, node.right, c.cls), s: node.right.start, e: node.right.end }
    : lower(c, node.right);
  assignTo(c, bare, value, node.operator, []);
  const simple = bare.type === 'Identifier' || bare.type === 'MemberExpression';
  return { k: 'assign', op: node.operator, target: simple ? lower(c, bare) : undefined, value, s: node.start, e: node.end };
}

/** Whether an object is given a method: `this.load = function () { … }`. */
function isOwnMethod(c: Lowering, target: Node, right: Node): boolean {
  return right.type === 'FunctionExpression' && target.type === 'MemberExpression' && target.object.type === 'ThisExpression' && c.cls >= 0 && !c.isStatic;
}

function prototypeValue(c: Lowering, cls: number, target: Node, right: Node): Expr {
  const key = classOfPrototype(c, target) === undefined ? keyOf(c, target.property, target.computed) : undefined;
  const value = lowerPrototype(c, cls, typeof key === 'object' ? '' : key, right);
  if (key === undefined) inherits(c, cls, value);
  return value;
}

function unwrapTarget(node: Node): Node {
  let at = node;
  while (['TSAsExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'TSSatisfiesExpression', 'ParenthesizedExpression'].includes(at.type)) at = at.expression;
  return at;
}

/** Records what `value` (followed along `path`) is written to: a name, a member or the parts of a pattern. */
export function assignTo(c: Lowering, target: Node, value: Expr, op: string, path: readonly Step[]): void {
  if (!target) return;
  switch (target.type) {
    case 'Identifier': {
      const id = lookup(c.scope, target.name);
      const member = c.members?.(target.name, id, { s: target.start, e: target.end });
      if (member?.k === 'member') memberWrite(c, member.of, member.key, value, op, target, path);
      else if (id >= 0) c.out.bindings[id]?.writes.push({ value, path, op, fn: c.fn, guard: c.guard, within: c.region });
      else memberWrite(c, { k: 'free', name: 'globalThis', s: target.start, e: target.end }, target.name, value, op, target, path);
      return;
    }
    case 'MemberExpression': {
      const of = lower(c, target.object);
      memberWrite(c, of, keyOf(c, target.property, target.computed), value, op, target, path);
      return;
    }
    default: destructure(target, path, (inner, steps) => assignTo(c, inner, value, op, steps), (x) => lower(c, x), (k, computed) => keyOf(c, k, computed));
  }
}

/** Follows a pattern to the names and members it binds; `bind` gets each with the steps that lead to it. */
export function destructure(
  target: Node, path: readonly Step[], bind: (inner: Node, steps: readonly Step[]) => void, lowerDefault: (node: Node) => Expr, key: (node: Node, computed: boolean) => string | Expr,
): void {
  switch (target?.type) {
    case 'ObjectPattern':
      for (const p of target.properties) {
        if (p.type === 'RestElement') { bind(p.argument, rest(target.properties.flatMap((q: Node) => (q === p ? [] : [key(q.key, q.computed)])))); continue; }
        const name = key(p.key, p.computed);
        step(p.value, typeof name === 'string' ? { key: name } : { key: undefined, computed: name });
      }
      return;
    case 'ArrayPattern':
      target.elements.forEach((x: Node, i: number) => {
        if (x?.type === 'RestElement') bind(x.argument, rest(target.elements.slice(0, i).map((_: Node, at: number) => String(at))));
        else if (x) step(x, { key: String(i) });
      });
      return;
    case 'AssignmentPattern': {
      const last = path[path.length - 1];
      const fallback = lowerDefault(target.right);
      bind(target.left, last ? [...path.slice(0, -1), { ...last, fallback }] : [{ key: '', fallback }]);
      return;
    }
    case 'RestElement': bind(target.argument, path);
  }
  /** A computed name may be any: then nothing is known to be left out by it. */
  function rest(names: readonly (string | Expr)[]): readonly Step[] {
    const but = names.filter((name) => typeof name === 'string');
    return but.length ? [...path, { key: undefined, fallback: undefined, but }] : path;
  }

  function step(value: Node, by: Pick<Step, 'key' | 'computed'>): void {
    if (value.type === 'AssignmentPattern') bind(value.left, [...path, { ...by, fallback: lowerDefault(value.right) }]);
    else bind(value, [...path, { ...by, fallback: undefined }]);
  }
}

