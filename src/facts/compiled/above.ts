import { apply, call, prototype } from '../../matching/compiled-classes.ts';
import type { Node } from '../lowering/scopes.ts';

/** What a compiler wrote where a class spoke of the one above it, read as what was written. */
export interface Above {
  /** The declaration of a name by which the constructor above is called. */
  readonly declared: Node | undefined;
  /** The constructor, with `super(…)` and `this` again. */
  constructed(ctor: Node): Node;
  /** A method, with `super.name(…)` again. */
  within(fn: Node): Node;
}

/** @param name the constructor @param parent the name of the class above */
export function above(statements: readonly Node[], name: string, parent: string): Above {
  // `var _super = _createSuper(Client)`
  const declared = statements.find((x) => x.type === 'VariableDeclaration' && x.declarations.length === 1 && x.declarations[0].init?.type === 'CallExpression' && isNamed(x.declarations[0].init.arguments[0], new Set([name])));
  const own = new Set([name]), up = new Set([parent, ...(declared ? [declared.declarations[0].id.name as string] : [])]);

  /** What the constructor above is called with, where an expression calls it or gives `this` otherwise. */
  function handed(x: Node): { readonly args: readonly Node[] } | undefined {
    if (x?.type === 'ParenthesizedExpression') return handed(x.expression);
    if (x?.type === 'LogicalExpression') return x.operator === '||' && x.right.type === 'ThisExpression' ? handed(x.left) : x.operator === '&&' ? handed(x.right) : undefined;
    if (x?.type !== 'CallExpression' || x.arguments[0]?.type !== 'ThisExpression') return undefined;
    const { callee, arguments: [, second, third] } = x;
    if (callee.type === 'MemberExpression' && isNamed(callee.object, up)) return byName(callee.property.name, x.arguments.slice(1));
    // Without a list it may as well be what asks whether it is called with `new`.
    if (isNamed(second, own)) return third && { args: list(third) };
    // `_possibleConstructorReturn(this, _getPrototypeOf(Client).call(this, base))`
    return second?.type === 'CallExpression' && second.callee.type === 'MemberExpression' && second.arguments[0]?.type === 'ThisExpression' ? byName(second.callee.property.name, second.arguments.slice(1)) : undefined;
  }

  /** `_super.prototype.send.call(this, x)`, `_superPropGet(Client, 'send', this, 3)([x])`, `_get(_getPrototypeOf(Client.prototype), 'send', this).call(this, x)` */
  function member(x: Node): Node | undefined {
    if (x.type !== 'CallExpression') return undefined;
    const isCalled = x.callee.type === 'MemberExpression' && x.arguments[0]?.type === 'ThisExpression';
    const of = isCalled ? x.callee.object : x.callee, args = isCalled ? byName(x.callee.property.name, x.arguments.slice(1))?.args : x.arguments[0]?.type === 'ArrayExpression' ? list(x.arguments[0]) : undefined;
    if (!args) return undefined;
    const at = { start: of.start, end: of.end }, object = { type: 'Super', ...at };
    if (of.type === 'MemberExpression' && of.object.type === 'MemberExpression' && of.object.property.name === prototype && isNamed(of.object.object, up)) return { ...x, callee: { ...of, object }, arguments: args };
    if (of.type !== 'CallExpression' || of.arguments[1]?.type !== 'Literal' || of.arguments[2]?.type !== 'ThisExpression') return undefined;
    return { ...x, callee: { type: 'MemberExpression', object, computed: true, property: of.arguments[1], ...at }, arguments: args };
  }

  function superCall(x: Node): Node | undefined {
    const found = handed(x), at = { start: x.start, end: x.end };
    return found && { type: 'CallExpression', callee: { type: 'Super', ...at }, arguments: found.args, ...at };
  }

  return {
    declared,
    constructed(ctor) {
      const aliases = new Set<string>();
      every(ctor.body, (x) => {
        const to = x.type === 'VariableDeclarator' ? x.id : x.type === 'AssignmentExpression' ? x.left : undefined;
        if (to?.type === 'Identifier' && handed(x.type === 'VariableDeclarator' ? x.init : x.right)) aliases.add(to.name);
      });
      const by = (isNested: boolean): Change => (x, again) => {
        if (x.type === 'AssignmentExpression' && isNamed(x.left, aliases)) { const found = superCall(x.right); if (found) return again(found); }
        const found = superCall(x) ?? member(x);
        if (found) return again(found);
        if (isNamed(x, aliases)) return { type: 'ThisExpression', start: x.start, end: x.end };
        if (x.type === 'VariableDeclarator' && isNamed(x.id, aliases)) return { ...x, init: x.init && changed(x.init, by(isNested)) };
        // What was written as an arrow names the object by a name.
        if (/Function/.test(x.type)) return { ...x, ...(x.type === 'FunctionExpression' && mentions(x.body, aliases) && { type: 'ArrowFunctionExpression' }), body: changed(x.body, by(true)) };
        return x.type === 'ReturnStatement' && x.argument && !isNested ? again({ type: 'ExpressionStatement', expression: x.argument, start: x.start, end: x.end }) : undefined;
      };
      return { ...ctor, body: changed(ctor.body, by(false)) };
    },
    within: (fn) => ({ ...fn, body: changed(fn.body, (x, again) => { const found = member(x); return found && again(found); }) }),
  };
}

function byName(how: string, args: readonly Node[]): { readonly args: readonly Node[] } | undefined {
  return how === call ? { args } : how === apply && args[0] ? { args: list(args[0]) } : undefined;
}

function list(x: Node): readonly Node[] {
  return x.type === 'ArrayExpression' ? x.elements : [{ type: 'SpreadElement', argument: x, start: x.start, end: x.end }];
}

const isNamed = (x: Node, names: ReadonlySet<string>): boolean => x?.type === 'Identifier' && names.has(x.name);

function mentions(node: Node, names: ReadonlySet<string>): boolean {
  let found = false;
  every(node, (x) => { found ||= isNamed(x, names); });
  return found;
}

/** The keys of a node under which others stand: names of members are none. */
function keysOf(node: Node): readonly string[] {
  return Object.keys(node).filter((key) => node[key] && typeof node[key] === 'object' && !(key === 'property' && !node.computed) && !(key === 'key' && !node.computed));
}

function every(node: Node, visit: (node: Node) => void): void {
  const stack: Node[] = [node];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (!Array.isArray(at)) visit(at);
    for (const key of Array.isArray(at) ? at.keys() : keysOf(at)) if (at[key]) stack.push(at[key]);
  }
}

type Change = (node: Node, again: (node: Node) => Node) => Node | undefined;

/** A copy of a tree in which what `change` gives stands in the place of a node; `again` goes on below what it made. */
function changed(node: Node, change: Change): Node {
  if (Array.isArray(node)) return node.map((x) => x && changed(x, change));
  const below = (x: Node): Node => ({ ...x, ...Object.fromEntries(keysOf(x).map((key) => [key, changed(x[key], change)])) });
  return typeof node.type === 'string' ? (change(node, below) ?? below(node)) : node;
}
