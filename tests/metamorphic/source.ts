import { parseSync, visitorKeys } from 'oxc-parser';

/** A node of a syntax tree, with what stands around it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  parent: Node | undefined;
  readonly [key: string]: unknown;
}

/** One text, parsed: its nodes from the outside in, and which names mean something of its own. */
export interface Source {
  readonly text: string;
  readonly program: Node;
  readonly nodes: readonly Node[];
  /** Names that something in the text declares other than an import: never taken for a module's or a global's. */
  readonly declared: ReadonlySet<string>;
  readonly imported: ReadonlySet<string>;
  /** Names that stand in types. */
  readonly typed: ReadonlySet<string>;
  readonly isTyped: boolean;
}

export function sourceOf(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text, { sourceType: 'unambiguous' });
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}\n${text}`);
  const nodes: Node[] = [];
  add(program as unknown as Node, undefined);
  const declared = new Set<string>(), imported = new Set<string>(), typed = new Set<string>();
  for (const node of nodes) {
    if (node.type === 'VariableDeclarator' || node.type === 'CatchClause') bound(node['id'] ?? node['param'], declared);
    if (/Function|Class|TSEnumDeclaration|TSModuleDeclaration|TSImportEquals/.test(node.type)) { bound(node['id'], declared); for (const p of (node['params'] as Node[] | undefined) ?? []) bound(p, declared); }
    if (/^Import\w*Specifier$/.test(node.type)) imported.add((node['local'] as Node)['name'] as string);
    if (node.type === 'TSTypeReference' || node.type === 'TSTypeQuery' || node.type === 'TSClassImplements') typed.add(/^\w+/.exec(text.slice(node.start, node.end).replace(/^typeof\s+/, ''))?.[0] ?? '');
  }
  return { text, program: program as unknown as Node, nodes, declared, imported, typed, isTyped: /tsx?$/.test(file) };

  function add(node: Node, parent: Node | undefined): void {
    node.parent = parent;
    nodes.push(node);
    for (const child of childrenOf(node)) add(child, node);
  }
}

export function childrenOf(node: Node): Node[] {
  return (visitorKeys[node.type] ?? []).flatMap((key) => node[key] as Node | Node[] | null).filter((child): child is Node => !!child && typeof child === 'object');
}

function bound(pattern: unknown, into: Set<string>): void {
  if (!pattern) return;
  const node = pattern as Node;
  switch (node.type) {
    case 'Identifier': into.add(node['name'] as string); return;
    case 'AssignmentPattern': bound(node['left'], into); return;
    case 'Property': bound(node['value'], into); return;
    case 'RestElement': bound(node['argument'], into); return;
    case 'TSParameterProperty': bound(node['parameter'], into); return;
    default: for (const child of childrenOf(node)) bound(child, into);
  }
}

const scopes = /^(?:Function|ArrowFunction|Class|MethodDefinition|PropertyDefinition|StaticBlock)/;

/** Whether one of these stands in it, in the same function; an arrow function has no `this` of its own. */
export function holds(node: Node, types: RegExp): boolean {
  if (types.test(node.type) || (node.type === 'Identifier' && node['name'] === 'arguments' && types.test('Arguments'))) return true;
  const inner = node.type === 'ArrowFunctionExpression' ? /This|Super|Arguments/ : undefined;
  if (scopes.test(node.type) && (!inner || !inner.test(types.source))) return false;
  return childrenOf(node).some((child) => holds(child, types));
}

/** What it is without parentheses, casts and other clothes. */
export function bare(node: Node): Node {
  return /^(?:Parenthesized|TSAs|TSNonNull|TSSatisfies|TSTypeAssertion|Chain)/.test(node.type) ? bare(node['expression'] as Node) : node;
}

/** `a`, `a.b`, `this.a`: what may be written twice. */
export function isPath(node: Node): boolean {
  if (node.type === 'MemberExpression') return !node['computed'] && !node['optional'] && isPath(node['object'] as Node);
  return node.type === 'Identifier' || node.type === 'ThisExpression' || node.type === 'MetaProperty';
}

/** The name that a path begins with. */
export function rootOf(node: Node): string | undefined {
  const at = bare(node);
  if (at.type === 'MemberExpression') return rootOf(at['object'] as Node);
  return at.type === 'Identifier' ? (at['name'] as string) : undefined;
}
