import type { Expr } from '../types.ts';
import { boundNames, lookup, type Node } from './scopes.ts';
import { specifierOf, type Lowering } from './lowering.ts';
import { lower } from './expressions.ts';
import { lowerClass, lowerFunction } from './functions.ts';

/** Records what an ES module statement exports. */
export function lowerExport(c: Lowering, node: Node, statement: (inner: Node) => void): void {
  const { exports } = c.out;
  if (node.type === 'ExportAllDeclaration') {
    if (node.exported) exports[nameOf(node.exported)] = { k: 'from', from: specifierOf(c, node.source.value), name: '*' };
    else c.out.stars.push(specifierOf(c, node.source.value));
    return;
  }
  if (node.type === 'ExportDefaultDeclaration') {
    exports['default'] = { k: 'value', value: defaultValue(c, node.declaration, statement) };
    return;
  }
  if (node.declaration) {
    statement(node.declaration);
    const names = node.declaration.declarations ? node.declaration.declarations.flatMap((d: Node) => boundNames(d.id)) : [node.declaration.id];
    for (const id of names) if (id?.type === 'Identifier') exports[id.name] = { k: 'value', value: nameExpr(c, id) };
    return;
  }
  for (const s of node.specifiers) {
    const name = nameOf(s.exported);
    exports[name] = node.source ? { k: 'from', from: specifierOf(c, node.source.value), name: nameOf(s.local), ...((node.exportKind === 'type' || s.exportKind === 'type') && { type: true as const }) } : { k: 'value', value: nameExpr(c, s.local) };
  }
}

function defaultValue(c: Lowering, d: Node, statement: (inner: Node) => void): Expr {
  const at = { s: d.start as number, e: d.end as number };
  if (d.id && (d.type === 'FunctionDeclaration' || d.type === 'ClassDeclaration')) { statement(d); return nameExpr(c, d.id); }
  if (d.type === 'FunctionDeclaration') return { k: 'function', id: lowerFunction(c, d), ...at };
  if (d.type === 'ClassDeclaration') return { k: 'class', id: lowerClass(c, d), ...at };
  return lower(c, d);
}

const nameOf = (node: Node): string => node.name ?? String(node.value);

function nameExpr(c: Lowering, id: Node): Expr {
  const binding = lookup(c.scope, nameOf(id));
  const at = { s: id.start as number, e: id.end as number };
  return binding >= 0 ? { k: 'name', binding, ...at } : { k: 'free', name: nameOf(id), ...at };
}

/**
 * Reads what a CommonJS module exports off its member writes and calls, after lowering: `module.exports = …`, `exports.a = …`,
 * `module.exports.a = …`, `Object.defineProperty(exports, 'a', { get })`, and the export helpers that compilers write
 * (`__exportStar(require('./x'), exports)`, `__export(target, { a: () => a })`).
 */
export function commonJsExports(c: Lowering): void {
  const { out } = c;
  for (const a of out.assigns) {
    if (a.of.k === 'free' && a.of.name === 'module' && a.key === 'exports') out.exports['='] ??= { k: 'value', value: a.value };
    else if (isOwn(out, a.of) && typeof a.key === 'string') {
      // Compilers first write `exports.a = void 0`.
      if (a.value.k !== 'unary' && !(a.value.k === 'assign' && endsInVoid(a.value))) out.exports[a.key] = { k: 'value', value: a.value };
    }
  }
  for (const call of out.calls) {
    const x = call.expr;
    if (x?.k !== 'call') continue;
    const [first, second, third] = x.args;
    const name = x.callee.k === 'member' ? x.callee.key : x.callee.k === 'free' ? x.callee.name : x.callee.k === 'name' ? out.bindings[x.callee.binding]?.name : undefined;
    if (name === 'defineProperty' && first && isExports(first) && second?.k === 'text' && third) {
      const value = getterOf(c, third);
      if (value) out.exports[second.v] ??= { k: 'value', value };
    } else if (name === 'assign' && first && isExports(first)) {
      for (const given of x.args.slice(1)) if (given.k === 'object') for (const p of given.props) if (typeof p.key === 'string') out.exports[p.key] ??= { k: 'value', value: p.value };
    } else if ((name === '__exportStar' || name === '_export_star') && first) {
      const from = first.k === 'call' && first.args[0]?.k === 'text' ? first.args[0].v : undefined;
      if (from) out.stars.push(from);
    } else if ((name === '__export' || name === '_export') && second?.k === 'object') {
      for (const p of second.props) if (typeof p.key === 'string') { const value = returned(c, p.value); if (value) out.exports[p.key] ??= { k: 'value', value }; }
    }
  }
}

/** What a module exports, under a name of its own as well: `const request = module.exports`. */
function isOwn({ bindings }: Lowering['out'], x: Expr): boolean {
  if (x.k !== 'name') return isExports(x);
  const [write, ...more] = bindings[x.binding]?.writes ?? [];
  return write !== undefined && more.length === 0 && write.path.length === 0 && (isExports(write.value) || (write.value.k === 'assign' && write.value.target !== undefined && isExports(write.value.target)));
}

/** Whether an expression is what its CommonJS module exports: `exports`, `module.exports`. https://nodejs.org/api/modules.html#exports */
export function isExports(x: Expr): boolean {
  return (x.k === 'free' && x.name === 'exports') || (x.k === 'member' && x.key === 'exports' && x.of.k === 'free' && x.of.name === 'module');
}

function endsInVoid(x: Expr): boolean {
  return x.k === 'assign' ? endsInVoid(x.value) : x.k === 'unary' && x.op === 'void';
}

function getterOf(c: Lowering, descriptor: Expr): Expr | undefined {
  if (descriptor.k !== 'object') return undefined;
  const get = descriptor.props.find((p) => p.key === 'get' || p.key === 'value');
  return get && (get.key === 'value' ? get.value : returned(c, get.value));
}

function returned(c: Lowering, x: Expr): Expr | undefined {
  return x.k === 'function' ? c.out.functions[x.id]?.returns[0] : undefined;
}

