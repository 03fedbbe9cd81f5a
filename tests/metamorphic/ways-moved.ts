import { calleeOf, statementOf, type Draft } from './draft.ts';
import { holds, isPath, rootOf, type Node } from './source.ts';
import type { Way } from './ways.ts';

/** Moves a call into code that is run in its place. `own` is whether that code has a `this` of its own. */
function moved(name: string, to: (call: string, name: string) => string | readonly [line: string, use: string] | { readonly foot: string; readonly use: string }, own = false): Way {
  return { name, of: 'call', rewrite: (draft, call) => {
    if (holds(call, own ? /Await|Yield|This|Super|Arguments/ : /Await|Yield/)) return false;
    const made = to(draft.src(call), draft.name());
    if (typeof made === 'string') return draft.put(call, made);
    if ('foot' in made) { if (!isClosed(draft, call)) return false; draft.foot(made.foot); return draft.put(call, made.use); }
    return draft.before(call, made[0]) && draft.put(call, made[1]);
  } };
}

/** Moves the statement that a call is all of. `gives` is whether what runs it may give back what it returns. */
function stated(name: string, to: (statement: string, async: string) => string, { gives = true, own = false, returns = false } = {}): Way {
  return { name, of: 'call', rewrite: (draft, call) => {
    const statement = statementOf(call);
    if (!statement || (returns && statement.type === 'ExpressionStatement') || (!gives && statement.type !== 'ExpressionStatement') || holds(statement, own ? /Yield|This|Super|Arguments/ : /Yield/)) return false;
    const text = draft.src(statement), isArrow = !/Statement$/.test(statement.type);
    const made = to(isArrow ? `return ${text};` : text, holds(statement, /Await/) ? 'async ' : '');
    return draft.put(statement, `{ ${made} }`);
  } };
}

/** Whether it uses nothing but modules, globals and what the module declares at its top. */
function isClosed(draft: Draft, call: Node): boolean {
  const top = new Set((draft.source.program['body'] as Node[]).flatMap((statement) => { const of = (statement['declaration'] ?? statement) as Node; return of.type === 'VariableDeclaration' ? (of['declarations'] as Node[]).map((d) => (d['id'] as Node)['name'] as string) : [(of['id'] as Node | undefined)?.['name'] as string]; }));
  return draft.source.nodes.every((node) => node.type !== 'Identifier' || node.start < call.start || node.end > call.end || !draft.source.declared.has(node['name'] as string) || top.has(node['name'] as string));
}

/** Puts the callee behind a function that is given the arguments. `far` writes it in another module. */
function wrapped(name: string, far: boolean, code: (name: string, params: string, call: (args: string) => string) => string, use: (name: string, args: readonly string[], from: string) => string, after?: (from: string, name: string) => string): Way {
  return { name, of: 'call', wraps: true, rewrite: (draft, call) => {
    const callee = calleeOf(call), args = call['arguments'] as Node[];
    if (!callee || args.some(({ type }) => type === 'SpreadElement')) return false;
    const root = rootOf(callee.node), isOuter = isPath(callee.node) && root !== undefined && !draft.source.declared.has(root);
    if (far ? !isOuter : holds(callee.node, /Await|Yield|This|Super/)) return false;
    const id = draft.name(), params = args.map((_, i) => `p${i}`).join(', ');
    const text = code(id, params, (given) => `${call.type === 'NewExpression' ? 'new ' : ''}${draft.src(callee.node)}(${given})`);
    const texts = args.map((arg) => draft.src(arg));
    if (!far) return draft.before(call, text) && draft.put(call, use(id, texts, ''));
    const imports = (draft.source.program['body'] as Node[]).filter(({ type }) => type === 'ImportDeclaration').map((line) => draft.src(line)).join('\n');
    let from = draft.file('ts', `${imports}\n${text}`);
    if (after) from = draft.file('ts', after(from, id));
    draft.head(`import { ${id} } from '${from}';`);
    return draft.put(call, use(id, texts, from));
  } };
}

const call = (name: string, args: readonly string[]): string => `${name}(${args.join(', ')})`;

export const movedWays: readonly Way[] = [
  moved('an arrow function called at once', (text) => `(() => ${text})()`),
  moved('a function called at once', (text) => `(function () { return ${text}; })()`, true),
  moved('a nested function called at once', (text) => `(() => (() => { return ${text}; })())()`),
  moved('an arrow function in a const', (text, name) => [`const ${name} = () => ${text};`, `${name}()`]),
  moved('a function of the place', (text, name) => [`function ${name}() { return ${text}; }`, `${name}()`], true),
  moved('a function below', (text, name) => ({ foot: `function ${name}() { return ${text}; }`, use: `${name}()` }), true),
  moved('a method of an object', (text) => `({ go() { return ${text}; } }).go()`, true),
  moved('an arrow function of an object', (text) => `({ go: () => ${text} }).go()`),
  moved('a method', (text, name) => [`class ${name} { go() { return ${text}; } }`, `new ${name}().go()`], true),
  moved('a static method', (text, name) => [`class ${name} { static go() { return ${text}; } }`, `${name}.go()`], true),
  moved('a private method', (text, name) => [`class ${name} { #go() { return ${text}; } go() { return this.#go(); } }`, `new ${name}().go()`], true),
  moved('an arrow function in a field', (text, name) => [`class ${name} { go = () => ${text}; }`, `new ${name}().go()`], true),
  moved('a static field', (text, name) => [`class ${name} { static made = ${text}; }`, `${name}.made`], true),
  moved('a static block', (text, name) => [`class ${name} { static { this.made = ${text}; } }`, `${name}.made`], true),
  moved('a constructor', (text, name) => [`class ${name} { constructor() { this.made = ${text}; } }`, `new ${name}().made`], true),
  moved('a getter', (text) => `({ get made() { return ${text}; } }).made`, true),
  moved('a getter of a class', (text, name) => [`class ${name} { get made() { return ${text}; } }`, `new ${name}().made`], true),
  moved('an inherited method', (text, name) => [`class ${name}a { go() { return ${text}; } } class ${name} extends ${name}a {}`, `new ${name}().go()`], true),
  moved('a default parameter', (text) => `((made = ${text}) => made)()`),
  moved('map', (text) => `[1].map(() => ${text})[0]`),
  moved('a generator', (text) => `[...(function* () { yield ${text}; })()][0]`, true),
  moved('a generator of next', (text) => `(function* () { yield ${text}; })().next().value`, true),
  moved('a factory', (text) => `(() => () => ${text})()()`),
  moved('a function that is handed over', (text, name) => ({ foot: `function ${name}(go) { return go(); }`, use: `${name}(() => ${text})` })),
  moved('an option that is handed over', (text, name) => ({ foot: `function ${name}({ go }) { return go(); }`, use: `${name}({ go: () => ${text} })` })),
  moved('a branch', (text) => `(Math.random() > 2 ? undefined : ${text})`),
  moved('an element', (text) => `[${text}][0]`),
  moved('called by call', (text) => `(() => ${text}).call(undefined)`),
  moved('called by apply', (text) => `(function () { return ${text}; }).apply(undefined, [])`, true),
  stated('an async function called at once', (text) => `await (async () => { ${text} })();`, { gives: false }),
  stated('an async function called at once and forgotten', (text) => `void (async () => { ${text} })();`, { gives: false }),
  stated('an async function called at once and returned', (text) => `return (async () => { ${text} })();`, { returns: true }),
  stated('forEach', (text, async) => `[1].forEach(${async}() => { ${text} });`, { gives: false }),
  stated('for of', (text) => `for (const _ of [1]) { ${text} }`),
  stated('while', (text) => `while (true) { ${text} break; }`),
  stated('do while', (text) => `do { ${text} } while (Math.random() > 2);`),
  stated('switch', (text) => `switch (Math.floor(1)) { case 1: ${text} }`),
  stated('switch by default', (text) => `switch (Math.floor(1)) { case 2: break; default: { ${text} } }`),
  stated('try', (text) => `try { ${text} } finally { Math.floor(1); }`),
  stated('catch', (text) => `try { throw new Error(); } catch { ${text} }`),
  stated('finally', (text) => `try { Math.floor(1); } finally { ${text} }`),
  stated('a label', (text) => `here: { ${text} }`),
  stated('then', (text, async) => `void Promise.resolve().then(${async}() => { ${text} });`, { gives: false }),
  stated('then of what is returned', (text, async) => `return Promise.resolve().then(${async}() => { ${text} });`, { returns: true }),
  stated('catch of a promise', (text, async) => `void Promise.reject().catch(${async}() => { ${text} });`, { gives: false }),
  stated('finally of a promise', (text, async) => `void Promise.resolve().finally(${async}() => { ${text} });`, { gives: false }),
  stated('setTimeout', (text, async) => `setTimeout(${async}() => { ${text} }, 1);`, { gives: false }),
  stated('setTimeout of a name', (text, async) => `const later = ${async}() => { ${text} }; setTimeout(later, 1);`, { gives: false }),
  stated('queueMicrotask', (text, async) => `queueMicrotask(${async}() => { ${text} });`, { gives: false }),
  stated('nextTick', (text, async) => `process.nextTick(${async}() => { ${text} });`, { gives: false }),
  stated('a new promise', (text, async) => `void new Promise(${async}(done) => { ${text} done(undefined); });`, { gives: false }),
  stated('an event', (text, async) => `window.addEventListener('load', ${async}() => { ${text} });`, { gives: false }),
  stated('a generator that is run', (text, async) => `${async ? 'for await' : 'for'} (const _ of (${async}function* () { ${text} yield 1; })()) Math.floor(1);`, { gives: false, own: true }),
  wrapped('a wrapper', false, (name, params, to) => `const ${name} = (${params}) => ${to(params)};`, call),
  wrapped('a wrapper with a rest', false, (name, _, to) => `const ${name} = (...given) => ${to('...given')};`, call),
  wrapped('a wrapper of a wrapper', false, (name, params, to) => `const ${name}a = (${params}) => ${to(params)}; const ${name} = (${params}) => { return ${name}a(${params}); };`, call),
  wrapped('a wrapper with options', false, (name, params, to) => `const ${name} = ({ ${params} }) => ${to(params)};`, (name, args) => `${name}({ ${args.map((arg, i) => `p${i}: ${arg}`).join(', ')} })`),
  wrapped('a wrapper with a member of options', false, (name, params, to) => `const ${name} = (given) => ${to(params.replace(/p\d+/g, (p) => `given.${p}`))};`, (name, args) => `${name}({ ${args.map((arg, i) => `p${i}: ${arg}`).join(', ')} })`),
  wrapped('a class given all', false, (name, params, to) => `class ${name} { constructor(${params}) { ${params.replace(/p\d+/g, (p) => `this.${p} = ${p}`).replaceAll(',', ';')} } go() { return ${to(params.replace(/p\d+/g, (p) => `this.${p}`))}; } }`, (name, args) => `new ${call(name, args)}.go()`),
  wrapped('a curried wrapper', false, (name, params, to) => `const ${name} = (${params}) => () => ${to(params)};`, (name, args) => `${call(name, args)}()`),
  wrapped('a wrapper of a file', true, (name, params, to) => `export const ${name} = (${params}) => ${to(params)};`, call),
  wrapped('a function of a file', true, (name, params, to) => `export function ${name}(${params}) { return ${to(params)}; }`, call),
  wrapped('an async function of a file', true, (name, params, to) => `export async function ${name}(${params}) { const made = await ${to(params)}; return made; }`, call),
  wrapped('a wrapper behind a barrel', true, (name, params, to) => `export const ${name} = (${params}) => ${to(params)};`, call, (from) => `export * from '${from}';`),
  wrapped('a wrapper of a wrapper of a file', true, (name, params, to) => `export const ${name} = (${params}) => ${to(params)};`, call, (from, name) => `import { ${name} as inner } from '${from}';\nexport const ${name} = (...given) => inner(...given);`),
  wrapped('a method of an object of a file', true, (name, params, to) => `export const ${name} = { go(${params}) { return ${to(params)}; } };`, (name, args) => call(`${name}.go`, args)),
  wrapped('a static method of a file', true, (name, params, to) => `export class ${name} { static go(${params}) { return ${to(params)}; } }`, (name, args) => call(`${name}.go`, args)),
  wrapped('a method of a file', true, (name, params, to) => `export class ${name} { go(${params}) { return ${to(params)}; } }`, (name, args) => call(`new ${name}().go`, args)),
  wrapped('a class of a file given all', true, (name, params, to) => `export class ${name} { constructor(${params}) { ${params.replace(/p\d+/g, (p) => `this.${p} = ${p}`).replaceAll(',', ';')} } go() { return ${to(params.replace(/p\d+/g, (p) => `this.${p}`))}; } }`, (name, args) => `new ${call(name, args)}.go()`),
  wrapped('a factory of a file', true, (name, params, to) => `export function ${name}() { return { go: (${params}) => ${to(params)} }; }`, (name, args) => call(`${name}().go`, args)),
  wrapped('an object that is handed a callback', true, (name, params, to) => `export function ${name}(given, then) { return then(${to(params.replace(/p\d+/g, (p) => `given.${p}`))}); }`, (name, args) => `${name}({ ${args.map((arg, i) => `p${i}: ${arg}`).join(', ')} }, (made) => made)`),
];
