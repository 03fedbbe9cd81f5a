import { isAddress } from './addresses.ts';
import type { Expr, Step, TypeExpr } from '../types.ts';
import { blockDeclarations, boundNames, declare, isAmbient, lookup, type Node } from './scopes.ts';
import { guardFor, inGuard, inRegion, inScope, loadedName, markReturned, specifierOf, type Lowering } from './lowering.ts';
import { assignTo, destructure, keyOf, lower } from './expressions.ts';
import { lowerClass, lowerConstructor } from './functions.ts';
import { lowerType, shape } from './annotations.ts';
import { lowerExport } from './exports.ts';
import { mayRefuse } from '../../matching/consent.ts';
import { stepOf } from '../compiled/resumed.ts';
import { filledByLoop, ownArguments } from '../compiled/arguments.ts';

/** Declares what a block holds, then lowers it, in the current scope. */
export function lowerBlock(c: Lowering, body: readonly Node[]): readonly Condition[] {
  blockDeclarations(body, (d) => declareStatement(c, d));
  return lowerStatements(c, body);
}

function declareStatement(c: Lowering, d: Node): void {
  const { bindings } = c.out;
  switch (d.type) {
    case 'VariableDeclaration':
      for (const x of d.declarations) for (const n of boundNames(x.id)) declare(bindings, c.scope, n.name, d.kind === 'let' ? 'let' : 'const', n.start);
      return;
    case 'FunctionDeclaration': declare(bindings, c.scope, d.id.name, 'function', d.id.start); return;
    case 'ClassDeclaration': declare(bindings, c.scope, d.id.name, 'class', d.id.start); return;
    case 'TSEnumDeclaration': case 'TSModuleDeclaration':
      if (d.id.type === 'Identifier') declare(bindings, c.scope, d.id.name, 'enum', d.id.start);
      return;
    case 'TSTypeAliasDeclaration': case 'TSInterfaceDeclaration': declare(bindings, c.scope, d.id.name, 'type', d.id.start); return;
    case 'TSImportEqualsDeclaration': declare(bindings, c.scope, d.id.name, 'const', d.id.start); return;
    case 'ImportDeclaration':
      for (const s of d.specifiers) {
        const id = declare(bindings, c.scope, s.local.name, 'import', s.local.start);
        const name = s.type === 'ImportSpecifier' ? (s.imported.name ?? s.imported.value) : s.type === 'ImportDefaultSpecifier' ? 'default' : '*';
        const binding = bindings[id];
        if (binding) binding.import = { from: specifierOf(c, d.source.value), name };
      }
  }
}

/**
 * Lowers statements in order. A branch that leaves (`return`, `throw`, `continue`, `break`) puts its negated condition on
 * everything after it in the block: what follows an early return is guarded by it. Gives the conditions under which control comes
 * to the end of them.
 */
export function lowerStatements(c: Lowering, body: readonly Node[]): Condition[] {
  const before = c.guard;
  const left: Condition[] = [];
  for (const statement of body) for (const condition of lowerStatement(c, statement)) {
    c.guard = guardFor(c, condition.test, condition.sense);
    left.push(condition);
  }
  c.guard = before;
  return left;
}

/** A condition that has come out as `sense`. */
interface Condition {
  readonly test: Expr;
  readonly sense: boolean;
}

const none: readonly Condition[] = [];
/** Conditions that nested branches leave behind are kept so many at a time. */
const maxLeft = 8;

/** Lowers one statement; gives the conditions under which control goes on behind it. */
function lowerStatement(c: Lowering, node: Node): readonly Condition[] {
  if (!node) return none;
  switch (node.type) {
    case 'ExpressionStatement': return standing(c, node);
    case 'VariableDeclaration': if (!isAmbient(node)) for (const d of node.declarations) declarator(c, d); return none;
    case 'FunctionDeclaration': writeName(c, node, { k: 'function', id: lowerConstructor(c, node, node.id?.name), s: node.start, e: node.end }); return none;
    case 'ClassDeclaration': writeName(c, node, { k: 'class', id: lowerClass(c, node, lookup(c.scope, node.id?.name)), s: node.start, e: node.end }); return none;
    case 'ReturnStatement': givenBack(c, node); return none;
    case 'ThrowStatement': c.out.throws.push({ value: lower(c, node.argument), fn: c.fn, attempt: c.attempt }); stop(c); return none;
    case 'IfStatement': return lowerChain(c, node);
    case 'BlockStatement': return inScope(c, false, () => lowerBlock(c, node.body));
    case 'ForStatement':
      looping(c, node);
      inScope(c, false, () => {
        const filled = filledByLoop(node);
        if (node.init?.type === 'VariableDeclaration') {
          blockDeclarations([node.init], (d) => declareStatement(c, d));
          // What it is before it is filled is nothing.
          lowerStatement(c, filled ? { ...node.init, declarations: node.init.declarations.filter((d: Node) => d.id.name !== filled.target.name) } : node.init);
        } else if (node.init) lower(c, node.init);
        if (node.test) lower(c, node.test);
        if (node.update) lower(c, node.update);
        if (filled) assignTo(c, filled.target, ownArguments(c, filled.target, filled.from), '=', []);
        else lowerNested(c, node.body);
      });
      return none;
    case 'ForOfStatement': case 'ForInStatement': looping(c, node); forEach(c, node); return none;
    case 'WhileStatement': { looping(c, node); const test = lower(c, node.test); inGuard(c, test, true, () => lowerNested(c, node.body)); return none; }
    case 'DoWhileStatement': looping(c, node); lowerNested(c, node.body); lower(c, node.test); return none;
    case 'TryStatement': return tried(c, node);
    case 'SwitchStatement': return switchCases(c, node);
    // A break to the label goes on behind it.
    case 'LabeledStatement': lowerStatement(c, node.body); return none;
    case 'WithStatement': lower(c, node.object); lowerNested(c, node.body); return none;
    case 'TSEnumDeclaration': enumeration(c, node); return none;
    case 'TSModuleDeclaration': namespace(c, node); return none;
    case 'TSTypeAliasDeclaration': typeName(c, node, lowerType(c, node.typeAnnotation)); return none;
    case 'TSInterfaceDeclaration': typeName(c, node, shape(c, node.body.body, node.extends ?? [])); return none;
    case 'TSImportEqualsDeclaration': {
      const from = node.moduleReference?.expression;
      if (from) writeName(c, node, { k: 'call', callee: { k: 'free', name: 'require', s: node.start, e: node.end }, args: [loadedName(c, lower(c, from))], site: -1, s: node.start, e: node.end });
      return none;
    }
    case 'TSExportAssignment': c.out.exports['='] = { k: 'value', value: lower(c, node.expression) }; return none;
    case 'ImportDeclaration': remoteModule(c, node); return none;
    case 'ExportNamedDeclaration': case 'ExportDefaultDeclaration': case 'ExportAllDeclaration':
      remoteModule(c, node);
      lowerExport(c, node, (inner) => { lowerStatement(c, inner); });
      return none;
    default: return none;
  }
}

/** A call that stands alone and says by its name that it may refuse, or a promise that is made and waited for on the spot: whatever follows, it has come back. */
function isDemand({ out }: Lowering, x: Expr): boolean {
  if (x.k === 'await' && x.of.k === 'new') return x.of.callee.k === 'free' && x.of.callee.name === 'Promise' && x.of.args[0]?.k === 'function';
  const { callee } = x.k === 'await' && x.of.k === 'call' ? x.of : x.k === 'call' ? x : { callee: undefined };
  const name = callee?.k === 'name' ? out.bindings[callee.binding]?.name : callee?.k === 'member' ? callee.key : undefined;
  return typeof name === 'string' && mayRefuse(name);
}

/** A rejection that is given back stops whoever waits for it. */
export function noteRejection(c: Lowering, node: Node, value: Expr): void {
  if (node.type === 'ParenthesizedExpression') return noteRejection(c, node.expression, value);
  if (isRejection(node)) stop(c, true);
  if (node.type !== 'ConditionalExpression' || value.k !== 'conditional') return;
  if (isRejection(node.consequent)) inGuard(c, value.test, true, () => stop(c, true));
  if (isRejection(node.alternate)) inGuard(c, value.test, false, () => stop(c, true));
}

function isRejection(node: Node): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.name === 'Promise' && node.callee.property.name === 'reject';
}

function stop(c: Lowering, rejects = false): void {
  if (c.fn >= 0 && c.attempt === undefined) c.out.stops.push({ fn: c.fn, guard: c.guard, ...(rejects && { rejects }) });
}

function looping(c: Lowering, node: Node): void {
  c.out.loops.push({ fn: c.fn, s: node.start, e: node.end });
}

// Statements nest, and each level of them takes the stack that one function needs: these stand apart.
function standing(c: Lowering, node: Node): readonly Condition[] {
  const value = lower(c, node.expression);
  return isDemand(c, value) ? [{ test: { k: 'unary', op: 'returns', of: value, s: value.s, e: value.e }, sense: true }] : none;
}

function givenBack(c: Lowering, node: Node): void {
  if (!node.argument) return;
  if (c.machine) return stepped(c, node, c.machine);
  result(c, node.argument);
}

function result(c: Lowering, node: Node): void {
  const value = lower(c, node);
  markReturned(c, value);
  noteRejection(c, node, value);
  const fn = c.out.functions[c.fn];
  if (fn && c.guard >= 0) (fn.under ??= []).push([fn.returns.length, c.guard]);
  fn?.returns.push(value);
  fn?.last?.push(value.s);
}

/** A step of a state machine ends. */
function stepped(c: Lowering, node: Node, machine: NonNullable<Lowering['machine']>): void {
  const step = stepOf(node.argument.type === 'SequenceExpression' ? node.argument.expressions.at(-1) : node.argument, machine);
  if (node.argument.type === 'SequenceExpression') for (const x of node.argument.expressions.slice(0, -1)) lower(c, x);
  if (!step?.value) return void lower(c, node.argument);
  if (step.result) result(c, step.value);
  else machine.awaited = lower(c, step.value);
}

function tried(c: Lowering, node: Node): readonly Condition[] {
  const before = c.attempt;
  const attempt = node.handler ? c.out.attempts.push({ fn: c.fn, s: node.block.start, e: node.block.end }) - 1 : undefined;
  c.attempt = attempt ?? before;
  const left = lowerNested(c, node.block);
  c.attempt = before;
  if (node.handler && attempt !== undefined) inScope(c, false, () => {
    for (const n of boundNames(node.handler.param)) declare(c.out.bindings, c.scope, n.name, 'catch', n.start);
    catching(c, node.handler.param, attempt, []);
    inRegion(c, node.handler, () => lowerBlock(c, node.handler.body.body));
  });
  if (node.finalizer) lowerNested(c, node.finalizer);
  return node.handler && !leaves(node.handler.body) ? none : left;
}

function catching(c: Lowering, param: Node, attempt: number, path: readonly Step[]): void {
  const binding = param?.type === 'Identifier' ? c.out.bindings[lookup(c.scope, param.name)] : undefined;
  if (binding) binding.caught = { attempt, path };
  else if (param) destructure(param, path, (inner, steps) => catching(c, inner, attempt, steps), (x) => lower(c, x), (k, computed) => keyOf(c, k, computed));
}

/** `if` and all that is `else if` behind it, from the first to the last and back: such chains are longer than a stack is deep. */
function lowerChain(c: Lowering, first: Node): readonly Condition[] {
  const { guard, region } = c;
  const links: { readonly test: Expr; readonly left: readonly Condition[]; readonly leaves: boolean }[] = [];
  let node = first;
  for (; node?.type === 'IfStatement'; node = node.alternate) {
    if (node !== first) c.region = { s: node.start, e: node.end };
    const test = lower(c, node.test), then = node.consequent;
    links.push({ test, left: inGuard(c, test, true, () => lowerNested(c, then)), leaves: leaves(then) });
    if (node.alternate) c.guard = guardFor(c, test, false);
  }
  let left = node ? lowerNested(c, node) : none;
  let isLeft = node ? leaves(node) : false;
  c.guard = guard;
  c.region = region;
  for (const link of links.reverse()) {
    left = behind(link, left, isLeft);
    isLeft &&= link.leaves;
  }
  return left;
}

/** The conditions behind an `if`: by which of its two branches control goes on, and what each of them leaves behind. */
function behind({ test, left, leaves: thenLeaves }: { readonly test: Expr; readonly left: readonly Condition[]; readonly leaves: boolean }, otherLeft: readonly Condition[], elseLeaves: boolean): readonly Condition[] {
  if (thenLeaves !== elseLeaves) return [{ test, sense: !thenLeaves }, ...(thenLeaves ? otherLeft : left)];
  if (thenLeaves) return none;
  const [first] = left, [other] = otherLeft;
  if (first && other) return [eitherWay(test, first, other)];
  return [...left.map((condition) => unless(test, false, condition)), ...otherLeft.map((condition) => unless(test, true, condition))].slice(0, maxLeft);
}

function lowerNested(c: Lowering, node: Node): readonly Condition[] {
  const before = c.region;
  c.region = { s: node.start, e: node.end };
  const left = node.type === 'BlockStatement' ? inScope(c, false, () => lowerBlock(c, node.body)) : lowerStatements(c, [node]);
  c.region = before;
  return left;
}

/** Behind a branch that may have been left: either it was not taken, or what it asked has come out so. */
function unless(test: Expr, taken: boolean, condition: Condition): Condition {
  return { test: { k: 'choice', op: '||', left: taken ? test : not(test), right: asTest(condition), s: test.s, e: test.e }, sense: true };
}

/** Behind two branches that may each have been left. */
function eitherWay(test: Expr, then: Condition, other: Condition): Condition {
  return { test: { k: 'conditional', test, then: asTest(then), else: asTest(other), s: test.s, e: test.e }, sense: true };
}

const not = (x: Expr): Expr => ({ k: 'unary', op: '!', of: x, s: x.s, e: x.e });
const asTest = ({ test, sense }: Condition): Expr => (sense ? test : not(test));

function declarator(c: Lowering, d: Node): void {
  const first = boundNames(d.id)[0];
  // What is said of the value is said of the name: `const body = request.body as Body`.
  const type = lowerType(c, d.id.typeAnnotation ?? (d.init?.type === 'TSAsExpression' || d.init?.type === 'TSTypeAssertion' ? d.init.typeAnnotation : undefined));
  const id = first && d.id.type === 'Identifier' ? lookup(c.scope, first.name) : -1;
  const binding = c.out.bindings[id];
  if (binding && type) binding.type = type;
  if (binding && !d.init && binding.kind !== 'param' && binding.writes.length === 0) binding.bare = true;
  if (!d.init) return;
  const value: Expr = d.init.type === 'FunctionExpression' && first ? { k: 'function', id: lowerConstructor(c, d.init, first.name), s: d.init.start, e: d.init.end } : lower(c, d.init);
  if (value.k === 'function' && first) { const fn = c.out.functions[value.id]; if (fn && !fn.name) (fn as { name: string }).name = first.name; }
  assignTo(c, d.id, value, '=', []);
}

function writeName(c: Lowering, node: Node, value: Expr): void {
  if (!node.id) return;
  const id = lookup(c.scope, node.id.name);
  c.out.bindings[id]?.writes.push({ value, path: [], op: '=', fn: c.fn, guard: c.guard });
}

function typeName(c: Lowering, node: Node, type: TypeExpr | undefined): void {
  const binding = c.out.bindings[lookup(c.scope, node.id.name)];
  if (binding && type) binding.type = type;
}

function forEach(c: Lowering, node: Node): void {
  inScope(c, false, () => {
    const value = lower(c, node.right);
    const element: readonly Step[] = node.type === 'ForOfStatement' ? [{ key: undefined, fallback: undefined }] : [{ key: '', fallback: undefined }];
    const declared = node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
    if (node.left.type === 'VariableDeclaration') blockDeclarations([node.left], (d) => declareStatement(c, d));
    if (declared.type === 'Identifier' || declared.type === 'MemberExpression') assignTo(c, declared, value, '=', element);
    else destructure(declared, element, (inner, steps) => assignTo(c, inner, value, '=', steps), (x) => lower(c, x), (k, computed) => keyOf(c, k, computed));
    lowerNested(c, node.body);
  });
}

/** What a case that leaves asks has not come out so in the default behind it, and one that ends the function leaves that behind the switch as well. */
function switchCases(c: Lowering, node: Node): readonly Condition[] {
  const subject = lower(c, node.discriminant);
  const cases: readonly Node[] = node.cases;
  const asked: Condition[] = [];
  let leftBefore = 0;
  return inScope(c, false, () => {
    blockDeclarations(cases.flatMap((x) => x.consequent), (d) => declareStatement(c, d));
    const behind: Condition[] = [];
    for (const x of cases) {
      const test: Expr | undefined = x.test && { k: 'binary', op: '===', left: subject, right: lower(c, x.test), s: x.start, e: x.test.end };
      if (test) {
        asked.push({ test, sense: false });
        inGuard(c, test, true, () => inRegion(c, x, () => lowerStatements(c, x.consequent)));
      } else {
        const before = c.guard;
        for (const condition of asked.slice(0, Math.min(leftBefore, maxLeft))) c.guard = guardFor(c, condition.test, condition.sense);
        inRegion(c, x, () => lowerStatements(c, x.consequent));
        c.guard = before;
      }
      if (!x.consequent.some((statement: Node) => leaves(statement))) continue;
      if (test && x.consequent.some((statement: Node) => ends(statement)) && !x.consequent.some((statement: Node) => mayBreak(statement))) behind.push(...asked.slice(leftBefore));
      leftBefore = asked.length;
    }
    return behind.slice(0, maxLeft);
  });
}

/** An enum is an object of its members: a member without an initialiser has no text to fold. */
function enumeration(c: Lowering, node: Node): void {
  const members = node.body?.members ?? node.members ?? [];
  const own = lookup(c.scope, node.id?.name);
  const known = new Map<string, Expr>();
  // A member's initialiser may name those before it, by themselves or as members of the enum.
  const settled = (x: Expr): Expr => {
    switch (x.k) {
      case 'free': return known.get(x.name) ?? x;
      case 'member': return (x.of.k === 'name' && x.of.binding === own && typeof x.key === 'string' && known.get(x.key)) || x;
      case 'template': return { ...x, parts: x.parts.map(settled) };
      case 'binary': return { ...x, left: settled(x.left), right: settled(x.right) };
      default: return x;
    }
  };
  const props = members.map((m: Node, i: number) => {
    const key = keyOf(c, m.id, Boolean(m.computed));
    const value: Expr = m.initializer ? settled(lower(c, m.initializer)) : { k: 'number', v: i, s: m.start, e: m.end };
    if (typeof key === 'string') known.set(key, value);
    return { key, value };
  });
  writeName(c, node, { k: 'object', props, s: node.start, e: node.end });
}

/** A declaration that names a module by its address is a call that fetches it. */
function remoteModule(c: Lowering, { source, importKind, exportKind }: Node): void {
  // Types are gone before anything runs.
  if (importKind === 'type' || exportKind === 'type') return;
  if (typeof source?.value === 'string' && isAddress(source.value)) c.out.calls.push({ expr: { k: 'import', of: { k: 'text', v: source.value, s: source.start, e: source.end }, s: source.start, e: source.end }, fn: c.fn, guard: c.guard });
}

/** A namespace is an object of what it exports. */
function namespace(c: Lowering, node: Node): void {
  const body = node.body?.body;
  if (!Array.isArray(body)) return;
  const inner = inScope(c, true, () => { lowerBlock(c, body); return c.scope.names; });
  const props = [...inner].map(([key, binding]) => ({ key, value: { k: 'name' as const, binding, s: node.start, e: node.end } }));
  if (node.id.type === 'Identifier') writeName(c, node, { k: 'object', props, s: node.start, e: node.end });
}

/** Whether a statement ends the function, however it is come to. */
function ends(node: Node): boolean {
  return node?.type === 'ReturnStatement' || node?.type === 'ThrowStatement' || (node?.type === 'BlockStatement' && node.body.some((x: Node) => ends(x)));
}

/** Whether a statement may break out of the switch that it stands in. */
function mayBreak(node: Node): boolean {
  switch (node?.type) {
    case 'BreakStatement': return true;
    case 'BlockStatement': return node.body.some((x: Node) => mayBreak(x));
    case 'IfStatement': return mayBreak(node.consequent) || mayBreak(node.alternate);
    case 'LabeledStatement': return mayBreak(node.body);
    case 'TryStatement': return mayBreak(node.block) || mayBreak(node.handler?.body) || mayBreak(node.finalizer);
    default: return false;
  }
}

function leaves(node: Node): boolean {
  switch (node?.type) {
    case 'ReturnStatement': case 'ThrowStatement': case 'ContinueStatement': case 'BreakStatement': return true;
    case 'BlockStatement': return node.body.some((x: Node) => leaves(x));
    case 'IfStatement': return Boolean(node.alternate) && leaves(node.consequent) && leaves(node.alternate);
    case 'ExpressionStatement': return isExit(node.expression);
    default: return false;
  }
}

/** `process.exit()` ends the block as `return` does. */
function isExit(node: Node): boolean {
  return node?.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.name === 'process' && node.callee.property.name === 'exit';
}
