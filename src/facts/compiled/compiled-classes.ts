import { defining, key as keyName, memberKind, prototype } from '../../matching/compiled-classes.ts';
import { resumedBy } from './resumed.ts';
import { above, type Above } from './above.ts';
import type { Node } from '../lowering/scopes.ts';

/**
 * The class that a compiler took out, as what was written: a call of a function that makes it, or that fills a constructor with lists of its members.
 * Told by what such code does, whatever its helpers are called. Undefined for any other call. What stands beside the class in the function that makes it stays there.
 */
export function compiledClass(node: Node): Node | undefined {
  const made = madeBy(node);
  if (made) return made;
  const [ctor, ...lists] = node.type === 'CallExpression' ? node.arguments : [];
  return ctor?.type === 'FunctionExpression' && lists.some((x: Node) => entriesOf(x)) ? classOf(node, ctor, [{ lists }], undefined) : undefined;
}

interface Listed {
  readonly lists: readonly Node[];
}

function madeBy(node: Node): Node | undefined {
  const maker = bare(node.type === 'CallExpression' ? node.callee : undefined);
  if (maker?.type !== 'FunctionExpression' || maker.params.length > 1 || maker.body.body.length < 2) return undefined;
  const statements: readonly Node[] = maker.body.body;
  const back: Node = statements.find((x) => x.type === 'ReturnStatement');
  const ctor: Node = back?.argument && statements.find((x) => x.type === 'FunctionDeclaration' && givesBack(back.argument, x.id.name));
  if (!ctor) return undefined;
  const name: string = ctor.id.name;
  const steps = statements.flatMap((x) => (x === back ? stepsOf(x.argument) : x.type === 'ExpressionStatement' ? stepsOf(x.expression) : []));
  const listed = steps.flatMap((x: Node): Listed[] => (x.type === 'CallExpression' && isNamed(x.arguments[0], name) && x.arguments.slice(1, 3).some((y: Node) => entriesOf(y)) ? [{ lists: x.arguments.slice(1, 3) }] : []));
  const inlined = inlinedLists(steps, name);
  const handed = steps.find((x) => x.type === 'CallExpression' && x.arguments.length === 2 && isNamed(x.arguments[0], name) && x.arguments[1].type === 'Identifier' && !inlined.names.has(x.arguments[1].name));
  const param = maker.params[0]?.type === 'Identifier' ? maker.params[0].name : undefined;
  const parent = handed && (isNamed(handed.arguments[1], param) ? node.arguments[0] : handed.arguments[1]);
  if (listed.length === 0 && inlined.listed.length === 0 && !(parent && isNamed(handed.arguments[1], param))) return undefined;
  const up = parent && above(statements, name, handed.arguments[1].name);
  const cls = classOf(node, ctor, [...listed, ...inlined.listed], parent, up);
  const known = new Set<Node>([handed, ...steps.filter((x) => own(cls, name, x, up))]);
  const beside = statements.flatMap((x) => (x === ctor || x === back || (up && x === up.declared) || (x.type === 'VariableDeclaration' && x.declarations.every((d: Node) => !d.init)) ? [] : x.type === 'ExpressionStatement' && stepsOf(x.expression).every((y: Node) => known.has(y)) ? [] : [x]));
  const after = stepsOf(back.argument).filter((x) => x.type === 'AssignmentExpression' && x.left.type === 'MemberExpression' && !known.has(x)).map((expression) => ({ type: 'ExpressionStatement', expression, start: expression.start, end: expression.end }));
  const told = [...beside.filter((x) => x.type === 'ExpressionStatement'), ...after], others = beside.filter((x) => x.type !== 'ExpressionStatement');
  if (told.length > 0) cls.body.body.push({ type: 'StaticBlock', body: told, start: node.start, end: node.end });
  if (others.length === 0) return cls;
  const at = { start: back.start, end: back.end };
  return { ...node, callee: { ...maker, body: { ...maker.body, body: [...others, { type: 'ReturnStatement', argument: cls, ...at }] } } };
}

/** A class of a constructor and its members. */
function classOf(at: Node, ctor: Node, listed: readonly Listed[], superClass: Node | undefined, up?: Above): Node {
  const { start, end } = at;
  const members = listed.flatMap(({ lists: [own, ofClass] }) => [...membersIn(own, false, up), ...membersIn(ofClass, true, up)]);
  const { id } = ctor;
  const value = up ? up.constructed(ctor) : ctor;
  const first = { type: 'MethodDefinition', kind: 'constructor', static: false, computed: false, key: { type: 'Identifier', name: 'constructor', start: ctor.start, end: ctor.start }, value: { ...value, type: 'FunctionExpression', id: null }, start: ctor.start, end: ctor.end };
  return { type: 'ClassExpression', id: id ?? null, superClass: superClass ?? null, decorators: [], implements: [], body: { type: 'ClassBody', body: [first, ...members], start, end }, start, end };
}

function membersIn(list: Node | undefined, isStatic: boolean, up: Above | undefined): Node[] {
  return (entriesOf(list) ?? []).flatMap((entry) => {
    const named = entry.properties.find((p: Node) => p.key?.name === keyName);
    return entry.properties.flatMap((p: Node) => { const kind = memberKind(p.key?.name); return kind ? [member(named.value, true, kind, p.value, isStatic, up)] : []; });
  });
}

function member(key: Node, computed: boolean, kind: 'method' | 'get' | 'set', value: Node, isStatic: boolean, up: Above | undefined): Node {
  const at = { start: key.start, end: value.end };
  const fn = kind === 'method' ? functionIn(value) : value;
  const told = fn && up ? up.within(fn) : fn;
  return fn?.type === 'FunctionExpression'
    ? { type: 'MethodDefinition', kind, static: isStatic, computed, key, value: told, ...at }
    : { type: 'PropertyDefinition', static: isStatic, computed, key, value, ...at };
}

/** A method; where it was async, the function that is made one again, which others only hand their arguments. */
function functionIn(value: Node): Node | undefined {
  const x = bare(value);
  if (x.type === 'FunctionExpression') return x;
  const made: readonly Node[] = x.type === 'SequenceExpression' ? x.expressions.map((y: Node) => y.right) : x.type === 'CallExpression' && bare(x.callee).type === 'FunctionExpression' ? bare(x.callee).body.body.flatMap((s: Node) => (s.type === 'VariableDeclaration' ? s.declarations.map((d: Node) => d.init) : [])) : [];
  for (const y of made) { const found = y && resumedBy(y); if (found?.how === 'made') return { ...found.body, type: 'FunctionExpression' }; }
  return undefined;
}

/** Whether a step writes a member of the class that is told with it from here on: `Client.prototype.send = function () { … }`. */
function own(cls: Node, name: string, x: Node, up: Above | undefined): boolean {
  const isProto = (y: Node): boolean => y?.type === 'MemberExpression' && !y.computed && y.property.name === prototype && isNamed(y.object, name);
  if (x.type === 'AssignmentExpression' && x.left.type === 'MemberExpression' && isProto(x.left.object) && x.right.type === 'FunctionExpression') {
    cls.body.body.push(member(x.left.property, x.left.computed, 'method', x.right, false, up));
    return true;
  }
  if (x.type !== 'CallExpression') return false;
  const [target, key, told] = x.arguments;
  if (x.callee.type === 'MemberExpression' && x.callee.property.name === defining && isProto(target) && told?.type === 'ObjectExpression') {
    for (const p of told.properties) { const kind = memberKind(p.key?.name); if (kind && p.value.type === 'FunctionExpression') cls.body.body.push(member(key, true, kind, p.value, false, up)); }
    return true;
  }
  return isNamed(target, name) || isProto(target);
}

/** Lists that a minifier wrote where the function stood that is handed them: `(n = [{ key: 'send', … }]) && r(e.prototype, n)`. */
function inlinedLists(steps: readonly Node[], name: string): { readonly listed: readonly Listed[]; readonly names: ReadonlySet<string> } {
  const names = new Map<string, Node>();
  const listed: Listed[] = [];
  for (const x of steps) {
    const given = x.type === 'LogicalExpression' ? bare(x.left) : undefined;
    if (given?.type !== 'AssignmentExpression' || given.left.type !== 'Identifier' || !entriesOf(given.right)) continue;
    names.set(given.left.name, given.right);
    const isOwn = x.right.type === 'CallExpression' && x.right.arguments[0]?.type === 'MemberExpression' && x.right.arguments[0].property.name === prototype;
    listed.push({ lists: isOwn ? [given.right] : [undefined, given.right] });
  }
  return steps.some((x) => isNamed(x, name) || (x.type === 'AssignmentExpression' && isNamed(x.right, name))) ? { listed, names: new Set(names.keys()) } : { listed: [], names: new Set() };
}

/** The entries of a list of members; undefined: it is another list, or none. */
function entriesOf(x: Node | undefined): readonly Node[] | undefined {
  if (x?.type !== 'ArrayExpression' || x.elements.length === 0) return undefined;
  return x.elements.every((y: Node) => y?.type === 'ObjectExpression' && y.properties.some((p: Node) => p.key?.name === keyName) && y.properties.some((p: Node) => memberKind(p.key?.name))) ? x.elements : undefined;
}

/** Whether what a function gives back is, or fills, what is named. */
function givesBack(x: Node, name: string): boolean {
  return stepsOf(x).some((y) => isNamed(y, name) || (y.type === 'AssignmentExpression' && isNamed(y.right, name)) || (y.type === 'CallExpression' && isNamed(y.arguments[0], name)));
}

const isNamed = (x: Node, name: string | undefined): boolean => x?.type === 'Identifier' && x.name === name;

function bare(x: Node): Node {
  return x?.type === 'ParenthesizedExpression' ? bare(x.expression) : x;
}

function stepsOf(x: Node): readonly Node[] {
  const of = bare(x);
  return of.type === 'SequenceExpression' ? of.expressions.map(bare) : [of];
}
