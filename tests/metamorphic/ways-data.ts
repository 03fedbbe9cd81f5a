import { isStraight, type Draft } from './draft.ts';
import { holds, isPath, type Node } from './source.ts';
import type { Way } from './ways.ts';

/** Rewrites an argument, or the value of an option. */
function value(name: string, to: (text: string, draft: Draft, node: Node) => string | undefined, of: Way['of'] = 'value', typed = false): Way {
  return { name, of, rewrite: (draft, node) => {
    if (holds(node, /Yield/) || (typed && !draft.source.isTyped)) return false;
    const written = draft.src(node);
    const text = to(/^(?:Arrow|Assignment|Conditional|Logical|Yield|Await)/.test(node.type) ? `(${written})` : written, draft, node);
    return text !== undefined && draft.put(node, text);
  } };
}
function near(line: (name: string, text: string) => string, use: (name: string) => string = (name) => name): (text: string, draft: Draft, node: Node) => string | undefined {
  return (text, draft, node) => { const name = draft.name(); return draft.before(node, line(name, text)) ? use(name) : undefined; };
}
const membersOf = (node: Node): readonly Node[] => node['properties'] as Node[];
/** `key: value` of each member of an object that has nothing else. */
function pairs(draft: Draft, node: Node): readonly (readonly [key: string, value: string])[] | undefined {
  const all = membersOf(node);
  if (all.some((p) => p.type !== 'Property' || p['computed'] || p['method'] || p['kind'] !== 'init')) return undefined;
  return all.map((p) => [draft.src(p['key'] as Node), draft.src(p['value'] as Node)]);
}
const keyed = (key: string): string => (/^['"\d]/.test(key) ? `[${key}]` : `.${key}`);

function object(name: string, to: (pairs: readonly (readonly [key: string, value: string])[], draft: Draft, node: Node) => string | undefined): Way {
  return value(name, (_, draft, node) => { const all = pairs(draft, node); return all && all.length > 0 ? to(all, draft, node) : undefined; }, 'object');
}

export const dataWays: readonly Way[] = [
  value('in a const', near((name, text) => `const ${name} = ${text};`)),
  value('in a let', near((name, text) => `let ${name}; ${name} = ${text};`)),
  value('in a const of a const', near((name, text) => `const ${name}a = ${text}; const ${name} = ${name}a;`)),
  value('through a function', (text, draft) => { const name = draft.name(); draft.foot(`function ${name}(same) { return same; }`); return `${name}(${text})`; }),
  value('through an arrow function', (text) => `((same) => same)(${text})`),
  value('through a const of a function', (text, draft) => { const name = draft.name(); draft.foot(`function ${name}(same) { const out = same; return out; }`); return `${name}(${text})`; }),
  value('as any', (text) => `(${text} as any)`, 'value', true),
  value('satisfies', (text) => `(${text} satisfies unknown)`, 'value', true),
  value('not null', (text, _, node) => (isPath(node) ? `${text}!` : `(${text})!`), 'value', true),
  value('after a comma', (text) => `(0, ${text})`),
  value('or undefined', (text) => `(${text} ?? undefined)`),
  value('and', (text) => `(Math.random() < 2 && ${text})`),
  value('either', (text) => `(Math.random() < 2 ? ${text} : undefined)`),
  value('in a list', (text) => `[${text}][0]`),
  value('destructured from a list', near((name, text) => `const [${name}] = [${text}];`)),
  value('destructured', near((name, text) => `const { ${name} } = { ${name}: ${text} };`)),
  value('of a member', (text) => `({ own: ${text} }).own`),
  value('of a field', (text, draft, node) => { const name = draft.name(); return !holds(node, /Await|This|Super|Arguments/) && draft.before(node, `class ${name} { own = ${text}; }`) ? `new ${name}().own` : undefined; }),
  value('in a map', near((name, text) => `const ${name} = new Map(); ${name}.set('own', ${text});`, (name) => `${name}.get('own')`)),
  object('spread', (_, draft, node) => `{ ...${draft.src(node)} }`),
  object('spread of a const', (_, draft, node) => { const name = draft.name(); return draft.before(node, `const ${name} = ${draft.src(node)};`) ? `{ ...${name} }` : undefined; }),
  object('spread on a condition', (_, draft, node) => `{ ...(Math.random() < 2 && ${draft.src(node)}) }`),
  object('Object.assign', (_, draft, node) => `Object.assign({}, ${draft.src(node)})`),
  object('Object.assign to a const', (_, draft, node) => { const name = draft.name(); return draft.before(node, `const ${name} = {}; Object.assign(${name}, ${draft.src(node)});`) ? name : undefined; }),
  object('member by member', (all, draft, node) => { const name = draft.name(); return isStraight(node) && draft.before(node, `const ${name} = {}; ${all.map(([key, text]) => `${name}${keyed(key)} = ${text};`).join(' ')}`) ? name : undefined; }),
  object('member by member by their names', (all, draft, node) => { const name = draft.name(); return isStraight(node) && draft.before(node, `const ${name} = {}; ${all.map(([key, text]) => `${name}[${/^['"]/.test(key) ? key : `'${key}'`}] = ${text};`).join(' ')}`) ? name : undefined; }),
  object('first member later', (all, draft, node) => { const name = draft.name(); return draft.before(node, `const ${name} = { ${all.slice(1).map((pair) => pair.join(': ')).join(', ')} }; ${name}${keyed(all[0]![0])} = ${all[0]![1]};`) ? name : undefined; }),
  object('computed keys', (all) => `{ ${all.map(([key, text]) => `[${/^['"]/.test(key) ? key : `'${key}'`}]: ${text}`).join(', ')} }`),
  object('quoted keys', (all) => `{ ${all.map(([key, text]) => `${/^['"]/.test(key) ? key : `'${key}'`}: ${text}`).join(', ')} }`),
  object('members in consts', (all, draft, node) => { const name = draft.name(); return all.every(([, text], i) => draft.before(node, `const ${name}${i} = ${text};`)) ? `{ ${all.map(([key], i) => `${key}: ${name}${i}`).join(', ')} }` : undefined; }),
  object('made by a function', (_, draft, node) => { const name = draft.name(); return !holds(node, /Await|This/) && draft.before(node, `const ${name} = () => (${draft.src(node)});`) ? `${name}()` : undefined; }),
  object('made by a function of its members', (all, draft) => { const name = draft.name(), params = all.map((_, i) => `p${i}`); draft.foot(`function ${name}(${params.join(', ')}) { return { ${all.map(([key], i) => `${key}: ${params[i]}`).join(', ')} }; }`); return `${name}(${all.map(([, text]) => text).join(', ')})`; }),
  object('made by a function step by step', (all, draft) => { const name = draft.name(), params = all.map((_, i) => `p${i}`); draft.foot(`function ${name}(${params.join(', ')}) { const out = {}; ${all.map(([key], i) => `out${keyed(key)} = ${params[i]};`).join(' ')} return out; }`); return `${name}(${all.map(([, text]) => text).join(', ')})`; }),
  object('frozen', (_, draft, node) => `Object.freeze(${draft.src(node)})`),
  object('rest of a pattern', (_, draft, node) => { const name = draft.name(); return draft.before(node, `const { ...${name} } = ${draft.src(node)};`) ? name : undefined; }),
  object('from entries', (all) => `Object.fromEntries([${all.map(([key, text]) => `[${/^['"]/.test(key) ? key : `'${key}'`}, ${text}]`).join(', ')}])`),
  value('text in a template', (text) => `\`\${${text}}\``, 'json'),
  value('text in a const', near((name, text) => `const ${name} = ${text};`), 'json'),
  value('text added to nothing', (text) => `('' + ${text})`, 'json'),
  value('text through a function', (text, draft) => { const name = draft.name(); draft.foot(`function ${name}(same) { return same; }`); return `${name}(${text})`; }, 'json'),
  value('stringify in a const', (text, draft) => { const name = draft.name(); draft.head(`const ${name} = JSON.stringify;`); return text.replace(/^JSON\.stringify/, name); }, 'json'),
  value('stringify destructured', (text, draft) => { const name = draft.name(); draft.head(`const { stringify: ${name} } = JSON;`); return text.replace(/^JSON\.stringify/, name); }, 'json'),
  value('stringify in a function', (text, draft) => { const name = draft.name(); draft.foot(`function ${name}(given) { return JSON.stringify(given); }`); return text.replace(/^JSON\.stringify/, name); }, 'json'),
  value('read and written again', (text) => `JSON.stringify(JSON.parse(${text}))`, 'json'),
  value('written of a copy', (text) => text.replace(/^JSON\.stringify\((.*)\)$/s, 'JSON.stringify(structuredClone($1))'), 'json'),
  value('of what is in a const', (text, draft, node) => { const arg = (node['arguments'] as Node[])[0]!, name = draft.name(); return draft.before(node, `const ${name} = ${draft.src(arg)};`) ? text.replace(draft.src(arg), name) : undefined; }, 'json'),
];
