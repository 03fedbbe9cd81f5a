import type { Binding, TypeExpr } from '../types.ts';

/** An ESTree or TS-ESTree node as the parser hands it out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parser's output is a union of some 200 node types; lowering switches on `type`
export type Node = any;

/** Names visible at a point of the text. */
export interface Scope {
  readonly names: Map<string, number>;
  readonly up: Scope | undefined;
  /** The function whose body this is part of; -1 is the module. */
  readonly fn: number;
  /** Whether `var` and function declarations land here. */
  readonly hoists: boolean;
}

/** Adds a name to a scope; a second declaration of a `var` or a function is the same binding. */
export function declare(bindings: Binding[], scope: Scope, name: string, kind: Binding['kind'], at: number, type?: TypeExpr): number {
  const known = scope.names.get(name);
  if (known !== undefined) {
    const binding = bindings[known] as Binding;
    if (kind !== 'type' && binding.kind !== 'type') return known;
    if (kind === 'type') return known;
  }
  const id = bindings.length;
  bindings.push({ name, kind, fn: scope.fn, writes: [], at, members: [], uses: [], ...(type && { type }) });
  scope.names.set(name, id);
  return id;
}

/** The binding a name means here, or -1 where it is free. */
export function lookup(scope: Scope, name: string): number {
  for (let at: Scope | undefined = scope; at; at = at.up) {
    const id = at.names.get(name);
    if (id !== undefined) return id;
  }
  return -1;
}

/** The names that a pattern binds, with the nodes of their identifiers. */
export function boundNames(pattern: Node, out: Node[] = []): Node[] {
  if (!pattern) return out;
  switch (pattern.type) {
    case 'Identifier': out.push(pattern); break;
    case 'ObjectPattern': for (const p of pattern.properties) boundNames(p.type === 'RestElement' ? p.argument : p.value, out); break;
    case 'ArrayPattern': for (const p of pattern.elements) boundNames(p, out); break;
    case 'AssignmentPattern': boundNames(pattern.left, out); break;
    case 'RestElement': boundNames(pattern.argument, out); break;
    case 'TSParameterProperty': boundNames(pattern.parameter, out); break;
  }
  return out;
}

/** Calls `visit` with each declaration that belongs to a block's own scope, `export` unwrapped. */
export function blockDeclarations(body: readonly Node[], visit: (declaration: Node) => void): void {
  for (const statement of body) {
    if (!statement) continue;
    const inner = statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration' ? statement.declaration : statement;
    if (!inner) continue;
    switch (inner.type) {
      case 'VariableDeclaration': if (inner.kind !== 'var' && !isAmbient(inner)) visit(inner); break;
      case 'FunctionDeclaration': case 'ClassDeclaration': case 'TSEnumDeclaration': case 'TSModuleDeclaration': case 'ImportDeclaration':
      case 'TSImportEqualsDeclaration': case 'TSTypeAliasDeclaration': case 'TSInterfaceDeclaration': case 'TSDeclareFunction':
        if (inner.id || inner.type === 'ImportDeclaration') visit(inner);
    }
  }
}

/** Whether it only says that there is something of this name, which is the platform's or a package's then: `declare const Deno: any`. What is of a named type is known by that. */
export function isAmbient({ declare: only, declarations }: Node): boolean {
  return only === true && declarations.every((d: Node) => !/^TSType(?:Reference|Query)$/.test(d.id.typeAnnotation?.typeAnnotation?.type));
}

const nested = ['body', 'consequent', 'alternate', 'block', 'handler', 'finalizer', 'init', 'left', 'declaration', 'cases'] as const;

/** Calls `visit` with each `var` declaration of a function's body, through nested statements but not into functions. */
export function varDeclarations(node: Node, visit: (declaration: Node) => void): void {
  const stack: Node[] = [node];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (Array.isArray(at)) { for (let i = at.length - 1; i >= 0; i--) if (at[i]) stack.push(at[i]); continue; }
    if (at.type === 'VariableDeclaration') { if (at.kind === 'var' && !isAmbient(at)) visit(at); continue; }
    if (!isStatement(at)) continue;
    for (const key of nested) if (at[key]) stack.push(at[key]);
  }
}

function isStatement(node: Node): boolean {
  return /Statement$|^Program$|^SwitchCase$|^CatchClause$|^ExportNamedDeclaration$|^StaticBlock$/.test(node.type);
}
