import { bare, type Node, type Source } from './source.ts';

interface Edit { readonly start: number; readonly end: number; readonly text: string }

/** A place before which statements can be written that run when, and where, the code does that stands there. */
type Spot = { readonly node: Node; readonly kind: 'statement' | 'lone' | 'arrow' };

/** A text while it is rewritten. */
export class Draft {
  readonly source: Source;
  readonly files: Record<string, string> = {};
  readonly #edits: Edit[] = [];
  readonly #before = new Map<Node, { readonly spot: Spot; readonly lines: string[] }>();
  readonly #head: string[] = [];
  readonly #foot: string[] = [];
  #count = 0;

  constructor(source: Source) { this.source = source; }

  /** A name that says nothing: some of those that code has are taken for what data is. */
  name(): string { return `zq${++this.#count}`; }
  src({ start, end }: { readonly start: number; readonly end: number }): string { return this.source.text.slice(start, end); }
  put({ start, end }: { readonly start: number; readonly end: number }, text: string): true { this.#edits.push({ start, end, text }); return true; }
  /** After the imports. */
  head(line: string): void { this.#head.push(line); }
  foot(line: string): void { this.#foot.push(line); }
  /** A module beside this one; gives how it is imported. */
  file(ending: string, text: string): string { const name = `zqm${Object.keys(this.files).length}.${ending}`; this.files[name] = text; return `./${name}`; }
  get isTouched(): boolean { return this.#edits.length > 0; }

  /** Whether there is such a place for a node; it is written there once the draft is done. */
  before(node: Node, line: string): boolean {
    const spot = spotOf(node);
    if (!spot) return false;
    const at = this.#before.get(spot.node) ?? { spot, lines: [] };
    this.#before.set(spot.node, at);
    at.lines.push(line);
    return true;
  }

  done(): string {
    const edits = [...this.#edits];
    for (const { spot: { node, kind }, lines } of this.#before.values()) {
      const text = `${lines.join('\n')}\n`;
      edits.unshift({ start: node.start, end: node.start, text: kind === 'statement' ? text : kind === 'lone' ? `{ ${text}` : `{ ${text}return ` });
      if (kind !== 'statement') edits.push({ start: node.end, end: node.end, text: kind === 'lone' ? ' }' : '; }' });
    }
    const body = this.source.program['body'] as Node[];
    const after = body.filter(({ type }) => type === 'ImportDeclaration').at(-1)?.end ?? 0;
    if (this.#head.length > 0) edits.unshift({ start: after, end: after, text: `\n${this.#head.join('\n')}\n` });
    let out = '', at = 0;
    for (const { start, end, text } of edits.map((edit, i) => ({ ...edit, i })).sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || a.i - b.i)) {
      if (start < at) throw new Error('edits overlap');
      out += this.source.text.slice(at, start) + text;
      at = end;
    }
    return `${out}${this.source.text.slice(at)}\n${this.#foot.join('\n')}`;
  }
}

function spotOf(node: Node): Spot | undefined {
  for (let at = node, parent = at.parent; parent; at = parent, parent = at.parent) {
    if (/^(?:Program|BlockStatement|StaticBlock|TSModuleBlock)$/.test(parent.type) || (parent.type === 'SwitchCase' && parent['test'] !== at)) return { node: at, kind: 'statement' };
    if (parent.type === 'ArrowFunctionExpression') return parent['body'] === at ? { node: at, kind: 'arrow' } : undefined;
    if (/^(?:PropertyDefinition|MethodDefinition|Function|TSEnum|Decorator)/.test(parent.type)) return undefined;
    if (/Statement$/.test(at.type) && /^(?:If|For|ForIn|ForOf|While|DoWhile)Statement$/.test(parent.type)) return { node: at, kind: 'lone' };
    if (/^(?:For|While|DoWhile)Statement$/.test(parent.type)) return undefined;
    // A loop's variable is not there yet.
    if (/^For(?:In|Of)Statement$/.test(parent.type) && parent['left'] === at) return undefined;
  }
  return undefined;
}

/** Whether it runs whenever its statement does, so that what it does may be done before. */
export function isStraight(node: Node): boolean {
  for (let at = node, parent = at.parent; parent && !/Statement$|Declaration$|Function/.test(at.type); at = parent, parent = at.parent) {
    if (/^(?:Logical|Conditional)Expression$/.test(parent.type) && (parent['left'] ?? parent['test']) !== at) return false;
    if (/^(?:Chain|Yield)/.test(parent.type) || parent.type === 'AssignmentPattern') return false;
  }
  return true;
}

/** The statement that it is all of, but for `await` and `void`; of an arrow function, its body. */
export function statementOf(node: Node): Node | undefined {
  for (let at = node, parent = at.parent; parent; at = parent, parent = at.parent) {
    if (/^(?:ExpressionStatement|ReturnStatement)$/.test(parent.type)) return parent;
    if (parent.type === 'ArrowFunctionExpression') return parent['body'] === at ? at : undefined;
    if (!/^(?:Await|Unary|Parenthesized|Chain|TS\w+)Expression$/.test(parent.type)) return undefined;
  }
  return undefined;
}

export interface Callee { readonly object: Node | undefined; readonly name: string; readonly node: Node }

/** A callee that may be written in another way. */
export function calleeOf(call: Node): Callee | undefined {
  const node = bare(call['callee'] as Node);
  if (call['optional'] || call['typeArguments'] || call['type'] === 'ImportExpression') return undefined;
  if (node.type === 'Identifier') return node['name'] === 'require' ? undefined : { object: undefined, name: node['name'] as string, node };
  if (node.type !== 'MemberExpression' || node['computed'] || node['optional']) return undefined;
  const object = node['object'] as Node, property = node['property'] as Node;
  return object.type === 'Super' || property.type !== 'Identifier' || call.parent?.type === 'ChainExpression' ? undefined : { object, name: property['name'] as string, node };
}
