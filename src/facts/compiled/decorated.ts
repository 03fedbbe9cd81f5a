import { decoratingOf, parameterTypes, type Decorating } from '../../matching/decorated-classes.ts';
import { handOver, isPackaged, keyAskedBy } from '../lowering/functions.ts';
import type { Lowering } from '../lowering/lowering.ts';
import { calledName } from './resumed.ts';
import type { Node } from '../lowering/scopes.ts';
import type { Binding, Expr, Param, TypeExpr } from '../types.ts';

type Call = Expr & { readonly k: 'call' };

/** The class that is given back where a compiler hands it over with its decorators. */
export function decoratedBy(node: Node): Node | undefined {
  const [list, of, ...more] = node.type === 'CallExpression' ? node.arguments : [];
  return list?.type === 'ArrayExpression' && of?.type === 'Identifier' && more.length === 0 && decoratingOf(calledName(node.callee)) === 'decorates' ? of : undefined;
}

/** Reads what compilers write of decorators as they stood before classes, methods and parameters. */
export function readDecorated(c: Lowering): void {
  for (const { expr } of [...c.out.calls]) {
    if (expr?.k !== 'call' || decoratingIn(c, expr) !== 'decorates') continue;
    const [list, target, key] = expr.args;
    const fn = list?.k === 'array' && target ? decoratedIn(c, target, key) : undefined;
    if (list?.k === 'array' && fn !== undefined) decorate(c, list.items.filter((x): x is Call => x.k === 'call'), fn, key !== undefined);
  }
}

function decorate(c: Lowering, list: readonly Call[], fn: number, isMethod: boolean): void {
  for (const by of list) {
    const [first, second] = by.args;
    switch (decoratingIn(c, by)) {
      case undefined: if (isMethod) handOver(c, [by], fn); break;
      case 'parameter': if (first?.k === 'number' && second) parameter(c, fn, first.v, second); break;
      case 'tells':
        if (first?.k === 'text' && first.v === parameterTypes && second?.k === 'array') second.items.forEach((x, i) => { const type = typeOf(c, x); if (type) typed(c, fn, i, type); });
        break;
      default:
    }
  }
}

/** The constructor of a class, or a method of it. */
function decoratedIn(c: Lowering, target: Expr, key: Expr | undefined): number | undefined {
  const of = key && target.k === 'member' && target.key === 'prototype' ? target.of : target;
  const writes = of.k === 'name' ? (c.out.bindings[of.binding]?.writes ?? []) : [];
  for (const { value } of writes) {
    const made = value.k === 'assign' ? value.value : value;
    const cls = made.k === 'class' ? c.out.classes[made.id] : undefined;
    if (!cls) continue;
    if (!key) return cls.ctor < 0 ? undefined : cls.ctor;
    return key.k === 'text' && Object.hasOwn(cls.methods, key.v) ? cls.methods[key.v]?.fn : undefined;
  }
  return undefined;
}

function decoratingIn(c: Lowering, { callee }: Call): Decorating | undefined {
  const name = callee.k === 'name' ? nameIn(c.out.bindings[callee.binding]) : callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : undefined;
  return typeof name === 'string' ? decoratingOf(name) : undefined;
}

const nameIn = (b: Binding | undefined): string | undefined => (b?.import && b.import.name !== '*' ? b.import.name : b?.name);

function parameter(c: Lowering, fn: number, index: number, by: Expr): void {
  const params = c.out.functions[fn]?.params as Param[] | undefined, param = params?.[index];
  if (!params || !param) return;
  const asks = keyAskedBy(c, by);
  params[index] = { ...param, ...(asks && { asks }), ...(isPackaged(c, by) && { handed: [...(param.handed ?? []), by] }) };
}

function typed(c: Lowering, fn: number, index: number, type: TypeExpr): void {
  const params = c.out.functions[fn]?.params as Param[] | undefined, param = params?.[index];
  if (!params || !param || param.type) return;
  params[index] = { ...param, type };
  const b = c.out.bindings[param.binding];
  if (b) b.type ??= type;
}

/** What is told of the type of a parameter: a class by its name, also where it is asked first whether there is one. */
function typeOf(c: Lowering, x: Expr): TypeExpr | undefined {
  if (x.k === 'conditional') return typeOf(c, x.then) ?? typeOf(c, x.else) ?? (x.test.k === 'binary' && x.test.left.k === 'unary' ? typeOf(c, x.test.left.of) : undefined);
  if (x.k === 'assign') return typeOf(c, x.value);
  if (x.k === 'choice') return typeOf(c, x.right);
  const path: string[] = [];
  let of: Expr = x;
  for (; of.k === 'member'; of = of.of) { if (typeof of.key !== 'string') return undefined; path.unshift(of.key); }
  const b = of.k === 'name' ? c.out.bindings[of.binding] : undefined;
  return of.k === 'name' && b && !b.bare ? { k: 'ref', path: [b.name, ...path], binding: of.binding, args: [] } : undefined;
}
