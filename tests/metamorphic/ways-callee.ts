import { calleeOf, isStraight, type Draft } from './draft.ts';
import { holds, isPath, rootOf, type Node } from './source.ts';
import type { Way } from './ways.ts';

const argsOf = (draft: Draft, call: Node): string => (call['arguments'] as Node[]).map((arg) => draft.src(arg)).join(', ');
const isNew = (call: Node): boolean => call.type === 'NewExpression';
/** Whether a call is of a module's or a global's own, not of an object that was made. */
const isOuter = (draft: Draft, node: Node): boolean => { const root = rootOf(node); return root !== undefined && isPath(node) && !draft.source.declared.has(root); };

/** Rewrites a call of a function or a method, whose receiver is written down first where it may not be written twice. */
function calling(to: (callee: string, self: string, args: string, draft: Draft, call: Node) => string | undefined, typed = false): Way['rewrite'] {
  return (draft, call) => {
    const callee = calleeOf(call);
    if (!callee || isNew(call) || (typed && !draft.source.isTyped)) return false;
    let self = callee.object && draft.src(callee.object), path = draft.src(callee.node);
    if (callee.object && !isPath(callee.object)) {
      if (!isStraight(call) || holds(callee.object, /Yield/)) return false;
      const name = draft.name();
      if (!draft.before(call, `const ${name} = ${self};`)) return false;
      self = name; path = `${name}.${callee.name}`;
    }
    const text = to(path, self ?? '', argsOf(draft, call), draft, call);
    return text !== undefined && draft.put(call, text);
  };
}

/** Rewrites a callee that needs no receiver, or has one that is a module. */
function naming(to: (callee: string, draft: Draft, call: Node) => string | undefined, typed = false): Way['rewrite'] {
  return (draft, call) => {
    const callee = calleeOf(call);
    if (!callee || (typed && !draft.source.isTyped) || !isOuter(draft, callee.node)) return false;
    const text = to(draft.src(callee.node), draft, call);
    return text !== undefined && draft.put(call['callee'] as Node, text);
  };
}

function first(line: (name: string, callee: string) => string, use = (name: string): string => name): (callee: string, draft: Draft, call: Node) => string | undefined {
  return (callee, draft, call) => { const name = draft.name(); return draft.before(call, line(name, callee)) ? use(name) : undefined; };
}

const own = (self: string): string => self || 'undefined';
const list = (self: string, args: string): string => (args ? `${own(self)}, ${args}` : own(self));

export const calleeWays: readonly Way[] = [
  { name: 'in a const', of: 'call', rewrite: naming(first((name, callee) => `const ${name} = ${callee};`)) },
  { name: 'in a let', of: 'call', rewrite: naming(first((name, callee) => `let ${name}; ${name} = ${callee};`)) },
  { name: 'in a const of a const', of: 'call', rewrite: naming(first((name, callee) => `const ${name}a = ${callee}; const ${name} = ${name}a;`)) },
  { name: 'in an object', of: 'call', rewrite: naming(first((name, callee) => `const ${name} = { go: ${callee} };`, (name) => `${name}.go`)) },
  { name: 'in a list', of: 'call', rewrite: naming(first((name, callee) => `const ${name} = [${callee}];`, (name) => `${name}[0]`)) },
  { name: 'in a destructured list', of: 'call', rewrite: naming(first((name, callee) => `const [${name}] = [${callee}];`)) },
  { name: 'in a static field', of: 'call', rewrite: naming(first((name, callee) => `class ${name} { static go = ${callee}; }`, (name) => `${name}.go`)) },
  { name: 'in a field', of: 'call', rewrite: naming((callee, draft, call) => (isNew(call) ? undefined : first((name) => `class ${name} { go = ${callee}; }`, (name) => `new ${name}().go`)(callee, draft, call))) },
  { name: 'in a map', of: 'call', rewrite: naming((callee, draft, call) => (isNew(call) ? undefined : first((name) => `const ${name} = new Map([['go', ${callee}]]);`, (name) => `${name}.get('go')`)(callee, draft, call))) },
  { name: 'from a function', of: 'call', wraps: true, rewrite: naming((callee, draft, call) => first((name) => `const ${name} = () => ${callee};`, (name) => (isNew(call) ? `(${name}())` : `${name}()`))(callee, draft, call)) },
  { name: 'from a function that makes one', of: 'call', wraps: true, rewrite: calling((callee, _, args, draft, call) => { const name = draft.name(); return draft.before(call, `const ${name} = () => (...given) => ${callee}(...given);`) ? `${name}()(${args})` : undefined; }) },
  { name: 'either of two', of: 'call', rewrite: naming((callee) => `(Math.random() > 0.5 ? ${callee} : ${callee})`) },
  { name: 'or nothing', of: 'call', rewrite: naming((callee) => `(${callee} ?? undefined)`) },
  { name: 'as any', of: 'call', rewrite: naming((callee) => `(${callee} as any)`, true) },
  { name: 'satisfies', of: 'call', rewrite: naming((callee) => `(${callee} satisfies unknown)`, true) },
  { name: 'not null', of: 'call', rewrite: naming((callee) => `${callee}!`, true) },
  { name: 'in parentheses', of: 'call', rewrite: naming((callee) => `(${callee})`) },
  { name: 'after a comma', of: 'call', rewrite: naming((callee) => `(0, ${callee})`) },
  { name: 'by call', of: 'call', rewrite: calling((callee, self, args) => `${callee}.call(${list(self, args)})`) },
  { name: 'by apply', of: 'call', rewrite: calling((callee, self, args) => `${callee}.apply(${own(self)}, [${args}])`) },
  { name: 'by Reflect.apply', of: 'call', rewrite: calling((callee, self, args) => `Reflect.apply(${callee}, ${own(self)}, [${args}])`) },
  { name: 'bound', of: 'call', rewrite: calling((callee, self, args) => `${callee}.bind(${own(self)})(${args})`) },
  { name: 'bound with all', of: 'call', rewrite: calling((callee, self, args) => `${callee}.bind(${list(self, args)})()`) },
  { name: 'bound in a const', of: 'call', rewrite: calling((callee, self, args, draft, call) => { const name = draft.name(); return draft.before(call, `const ${name} = ${callee}.bind(${own(self)});`) ? `${name}(${args})` : undefined; }) },
  { name: 'optional', of: 'call', rewrite: calling((callee, _, args) => `${callee}?.(${args})`) },
  { name: 'optional member', of: 'call', rewrite: calling((callee, self, args) => (self ? `${self}?.${callee.slice(self.length + 1)}(${args})` : undefined)) },
  { name: 'computed member', of: 'call', rewrite: calling((callee, self, args) => (self ? `${self}['${callee.slice(self.length + 1)}'](${args})` : undefined)) },
  { name: 'member by a const', of: 'call', rewrite: calling((callee, self, args, draft) => { if (!self) return undefined; const name = draft.name(); draft.head(`const ${name} = '${callee.slice(self.length + 1)}';`); return `${self}[${name}](${args})`; }) },
  { name: 'receiver in a const', of: 'call', rewrite: calling((callee, self, args, draft, call) => { const name = draft.name(); return self && !/\bthis\b/.test(self) && isStraight(call) && draft.before(call, `const ${name} = ${self};`) ? `${name}.${callee.slice(self.length + 1)}(${args})` : undefined; }) },
  { name: 'receiver as any', of: 'call', rewrite: calling((callee, self, args) => (self ? `(${self} as any).${callee.slice(self.length + 1)}(${args})` : undefined), true) },
  { name: 'receiver in an object', of: 'call', rewrite: calling((callee, self, args, draft, call) => { const name = draft.name(); return self && !/\bthis\b/.test(self) && isStraight(call) && draft.before(call, `const ${name} = { own: ${self} };`) ? `${name}.own.${callee.slice(self.length + 1)}(${args})` : undefined; }) },
  { name: 'receiver in a field', of: 'call', wraps: true, rewrite: calling((callee, self, args, draft, call) => { const name = draft.name(); return self && !/\bthis\b/.test(self) && isStraight(call) && draft.before(call, `class ${name} { constructor(own) { this.own = own; } go(...given) { return this.own.${callee.slice(self.length + 1)}(...given); } }`) ? `new ${name}(${self}).go(${args})` : undefined; }) },
  { name: 'receiver from a function', of: 'call', rewrite: calling((callee, self, args, draft, call) => { const name = draft.name(); return self && !/\bthis\b/.test(self) && isStraight(call) && draft.before(call, `function ${name}() { return ${self}; }`) ? `${name}().${callee.slice(self.length + 1)}(${args})` : undefined; }) },
  { name: 'destructured', of: 'call', rewrite: (draft, call) => {
    const callee = calleeOf(call);
    if (!callee?.object || !isOuter(draft, callee.node)) return false;
    const name = draft.name();
    return draft.before(call, `const { ${callee.name}: ${name} } = ${draft.src(callee.object)};`) && draft.put(call['callee'] as Node, name);
  } },
  { name: 'of globalThis', of: 'call', rewrite: naming((callee, draft) => (draft.source.imported.has(rootName(callee)) || notOfGlobal.has(rootName(callee)) ? undefined : `globalThis.${callee}`)) },
  { name: 'arguments spread', of: 'call', rewrite: (draft, call) => (call['arguments'] as Node[]).length > 0 && isSpreadable(call) && draft.put({ start: (call['arguments'] as Node[])[0]!.start, end: (call['arguments'] as Node[]).at(-1)!.end }, `...[${argsOf(draft, call)}]`) },
  { name: 'arguments in a const', of: 'call', rewrite: (draft, call) => {
    if ((call['arguments'] as Node[]).length === 0 || !isSpreadable(call)) return false;
    const name = draft.name();
    return draft.before(call, `const ${name} = [${argsOf(draft, call)}];`) && draft.put({ start: (call['arguments'] as Node[])[0]!.start, end: (call['arguments'] as Node[]).at(-1)!.end }, `...${name}`);
  } },
  { name: 'handed as a parameter', of: 'call', rewrite: (draft, call) => { const callee = calleeOf(call); return callee !== undefined && !isNew(call) && isOuter(draft, callee.node) && !holds(call, /Await|Yield/) && draft.put(call, `((go) => go(${argsOf(draft, call)}))(${draft.src(callee.node)})`); } },
  { name: 'the default of a parameter', of: 'call', rewrite: (draft, call) => { const callee = calleeOf(call); return callee !== undefined && !isNew(call) && isOuter(draft, callee.node) && !holds(call, /Await|Yield/) && draft.put(call, `((go = ${draft.src(callee.node)}) => go(${argsOf(draft, call)}))()`); } },
  { name: 'handed to a function', of: 'call', wraps: true, rewrite: (draft, call) => {
    const callee = calleeOf(call);
    if (!callee || isNew(call) || !isOuter(draft, callee.node)) return false;
    const name = draft.name();
    draft.foot(`function ${name}(go, ...given) { return go(...given); }`);
    return draft.put(call, `${name}(${[draft.src(callee.node), argsOf(draft, call)].filter(Boolean).join(', ')})`);
  } },
  { name: 'by Reflect.construct', of: 'call', rewrite: (draft, call) => isNew(call) && isPath(call['callee'] as Node) && draft.put(call, `Reflect.construct(${draft.src(call['callee'] as Node)}, [${argsOf(draft, call)}])`) },
  { name: 'of a class that extends it', of: 'call', rewrite: naming((callee, draft, call) => (isNew(call) && !isBuiltIn.test(callee) ? first((name) => `class ${name} extends ${callee} {}`)(callee, draft, call) : undefined)) },
  { name: 'made in a function', of: 'call', wraps: true, rewrite: (draft, call) => {
    if (!isNew(call) || !isOuter(draft, call['callee'] as Node)) return false;
    const name = draft.name();
    return draft.before(call, `const ${name} = (...given) => new ${draft.src(call['callee'] as Node)}(...given);`) && draft.put(call, `${name}(${argsOf(draft, call)})`);
  } },
];

const notOfGlobal = new Set(['require', 'module', 'exports', '__dirname', '__filename']);
const isBuiltIn = /^(?:Map|Set|Proxy|Function|Array|Promise|Error)$/;
const rootName = (callee: string): string => /^[\w$]+/.exec(callee)?.[0] ?? '';

/** Whether the arguments of a call may be worked out before it, as a list. */
function isSpreadable(call: Node): boolean {
  return isStraight(call) && !(call['arguments'] as Node[]).some((arg) => arg.type === 'SpreadElement' || holds(arg, /Yield/)) && calleeOf(call) !== undefined;
}
