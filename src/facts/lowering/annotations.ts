import type { Expr, TypeExpr } from '../types.ts';
import { lookup, type Node } from './scopes.ts';
import type { Lowering } from './lowering.ts';

/** Lowers a type annotation; undefined where it cannot name a receiver. */
export function lowerType(c: Lowering, node: Node, depth = 0): TypeExpr | undefined {
  if (!node || depth > 6) return undefined;
  switch (node.type) {
    case 'TSTypeAnnotation': case 'TSParenthesizedType': return lowerType(c, node.typeAnnotation, depth + 1);
    case 'TSTypeReference': case 'TSClassImplements': case 'TSInterfaceHeritage': {
      const path = entityName(node.typeName ?? node.expression);
      if (!path) return undefined;
      const args = (node.typeArguments?.params ?? []).map((a: Node) => lowerType(c, a, depth + 1)).filter(Boolean);
      return { k: 'ref', path, binding: lookup(c.scope, path[0] as string), args };
    }
    case 'TSTypeQuery': {
      const path = entityName(node.exprName);
      return path && { k: 'typeof', of: nameExpr(c, path, node) };
    }
    case 'TSUnionType': case 'TSIntersectionType': {
      const of = node.types.map((t: Node) => lowerType(c, t, depth + 1)).filter(Boolean);
      return of.length ? { k: 'union', of } : undefined;
    }
    case 'TSTypeLiteral': return shape(c, node.members, [], depth);
    case 'TSLiteralType': return typeof node.literal?.value === 'string' ? { k: 'text', v: node.literal.value } : undefined;
    case 'TSArrayType': { const of = lowerType(c, node.elementType, depth + 1); return of && { k: 'ref', path: ['Array'], binding: -1, args: [of] }; }
    case 'TSTypeOperator': return lowerType(c, node.typeAnnotation, depth + 1);
    default: return undefined;
  }
}

/** The members of an interface or a type literal. */
export function shape(c: Lowering, members: readonly Node[], parents: readonly Node[], depth = 0): TypeExpr {
  const out: Record<string, TypeExpr> = Object.create(null);
  const texts: string[] = [];
  for (const m of members) {
    const name = m.key?.name ?? m.key?.value;
    if (m.type !== 'TSPropertySignature' || typeof name !== 'string') continue;
    const type = lowerType(c, m.typeAnnotation, depth + 1);
    if (type) out[name] = type;
    else if (texts.length < maxTexts && holdsText(m.typeAnnotation?.typeAnnotation)) texts.push(name);
  }
  return { k: 'shape', members: out, ...(texts.length && { texts }), extends: parents.map((p) => lowerType(c, p, depth + 1)).filter((t) => t !== undefined) };
}

/** Members of one shape that are kept by their name alone. */
const maxTexts = 80;
/** Types of which a value says nothing but a truth, or is nothing that could be written down. */
const untold: ReadonlySet<string> = new Set(['TSBooleanKeyword', 'TSFunctionType', 'TSConstructorType', 'TSVoidKeyword', 'TSUndefinedKeyword', 'TSNullKeyword', 'TSNeverKeyword', 'TSSymbolKeyword', 'TSLiteralType']);

function holdsText(node: Node): boolean {
  return node !== undefined && node !== null && (node.type === 'TSUnionType' ? node.types.some((t: Node) => holdsText(t)) : !untold.has(node.type));
}

function entityName(node: Node): string[] | undefined {
  if (node?.type === 'Identifier') return [node.name];
  if (node?.type === 'TSQualifiedName') {
    const left = entityName(node.left);
    return left && [...left, node.right.name];
  }
  if (node?.type === 'MemberExpression' && !node.computed) {
    const left = entityName(node.object);
    return left && [...left, node.property.name];
  }
  return undefined;
}

function nameExpr(c: Lowering, path: readonly string[], node: Node): Expr {
  const [head, ...rest] = path as [string, ...string[]];
  const at = { s: node.start as number, e: node.end as number };
  const binding = lookup(c.scope, head);
  return rest.reduce<Expr>((of, key) => ({ k: 'member', of, key, ...at }), binding >= 0 ? { k: 'name', binding, ...at } : { k: 'free', name: head, ...at });
}
