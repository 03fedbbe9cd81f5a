import type { Draft } from './draft.ts';
import type { Node } from './source.ts';
import type { Way } from './ways.ts';

const cut = (text: string): readonly [string, string] => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)];
const valueOf = (node: Node): string => (node.type === 'Literal' ? (node['value'] as string) : ((node['quasis'] as Node[])[0]!['value'] as { cooked: string }).cooked);
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

type To = (text: string, draft: Draft, node: Node) => string | undefined;

function url(name: string, to: To, typed = false): Way {
  return { name, of: 'text', rewrite: (draft, node) => {
    if (typed && !draft.source.isTyped) return false;
    const text = to(valueOf(node), draft, node);
    return text !== undefined && draft.put(node, text);
  } };
}

/** Declared first, then used. */
function near(line: (name: string, text: string) => string, use: (name: string) => string = (name) => name): To {
  return (text, draft, node) => { const name = draft.name(); return draft.before(node, line(name, quoted(text))) ? use(name) : undefined; };
}
function top(line: (name: string, text: string) => string, use: (name: string) => string = (name) => name): To {
  return (text, draft) => { const name = draft.name(); draft.head(line(name, quoted(text))); return use(name); };
}
/** Written in other files, imported from the last of them. */
function far(files: readonly (readonly [ending: string, text: (name: string, text: string, from: string) => string])[], line: (name: string, from: string) => string, use: (name: string) => string = (name) => name): To {
  return (text, draft) => {
    const name = draft.name();
    let from = '';
    for (const [ending, code] of files) from = draft.file(ending, code(name, quoted(text), from));
    draft.head(line(name, from));
    return use(name);
  };
}
const named = (name: string, from: string): string => `import { ${name} } from '${from}';`;
const constant = ['ts', (name: string, text: string) => `export const ${name} = ${text};`] as const;
const json = ['json', (_: string, text: string) => JSON.stringify({ to: text.slice(1, -1) })] as const;
const parts = (text: string): { origin: string; rest: string } | undefined => { const m = /^([a-z]+:\/\/[^/?#\s*]+)(\/[^\s]*)$/.exec(text); return m ? { origin: m[1]!, rest: m[2]! } : undefined; };
const based = (use: (origin: string, rest: string) => string | undefined): To => (text) => { const p = /^(?:https?|wss?):/.test(text) ? parts(text) : undefined; return p && new URL(p.rest, p.origin).href === text ? use(quoted(p.origin), quoted(p.rest)) : undefined; };

export const urlWays: readonly Way[] = [
  url('a const', near((name, text) => `const ${name} = ${text};`)),
  url('a const of the module', top((name, text) => `const ${name} = ${text};`)),
  url('a let', top((name, text) => `let ${name}; ${name} = ${text};`)),
  url('a var that is written later', near((name, text) => `var ${name}; ${name} = ${text};`)),
  url('as const', near((name, text) => `const ${name} = ${text} as const;`), true),
  url('satisfies', (text) => `(${quoted(text)} satisfies string)`, true),
  url('a member', top((name, text) => `const ${name} = { to: ${text} };`, (name) => `${name}.to`)),
  url('a member by its name', top((name, text) => `const ${name} = { to: ${text} };`, (name) => `${name}['to']`)),
  url('a member of a member', top((name, text) => `const ${name} = { of: { to: ${text} } };`, (name) => `${name}.of.to`)),
  url('a frozen member', top((name, text) => `const ${name} = Object.freeze({ to: ${text} });`, (name) => `${name}.to`)),
  url('a member that is written', top((name, text) => `const ${name} = {}; ${name}.to = ${text};`, (name) => `${name}.to`)),
  url('destructured', near((name, text) => `const { to: ${name} } = { to: ${text} };`)),
  url('destructured with a default', near((name, text) => `const { to: ${name} = ${text} } = {};`)),
  url('in a list', top((name, text) => `const ${name} = [${text}];`, (name) => `${name}[0]`)),
  url('in a map', top((name, text) => `const ${name} = new Map([['to', ${text}]]);`, (name) => `${name}.get('to')`)),
  url('an enum', top((name, text) => `enum ${name} { To = ${text} }`, (name) => `${name}.To`), true),
  url('a const enum', top((name, text) => `const enum ${name} { To = ${text} }`, (name) => `${name}.To`), true),
  url('a namespace', top((name, text) => `namespace ${name} { export const to = ${text}; }`, (name) => `${name}.to`), true),
  url('a static field', top((name, text) => `class ${name} { static to = ${text}; }`, (name) => `${name}.to`)),
  url('a static getter', top((name, text) => `class ${name} { static get to() { return ${text}; } }`, (name) => `${name}.to`)),
  url('a field', top((name, text) => `class ${name} { to = ${text}; }`, (name) => `new ${name}().to`)),
  url('a field of a constructor', top((name, text) => `class ${name} { constructor() { this.to = ${text}; } }`, (name) => `new ${name}().to`)),
  url('a getter', top((name, text) => `const ${name} = { get to() { return ${text}; } };`, (name) => `${name}.to`)),
  url('a function', top((name, text) => `function ${name}() { return ${text}; }`, (name) => `${name}()`)),
  url('an arrow function', top((name, text) => `const ${name} = () => ${text};`, (name) => `${name}()`)),
  url('a function below', (text, draft) => { const name = draft.name(); draft.foot(`function ${name}() { return ${quoted(text)}; }`); return `${name}()`; }),
  url('a function of a function', top((name, text) => `const ${name}a = () => ${text}; const ${name} = () => ${name}a();`, (name) => `${name}()`)),
  url('a default parameter', top((name, text) => `function ${name}(to = ${text}) { return to; }`, (name) => `${name}()`)),
  url('handed through', (text, draft) => { const name = draft.name(); draft.foot(`function ${name}(to) { return to; }`); return `${name}(${quoted(text)})`; }),
  url('called at once', (text) => `(() => ${quoted(text)})()`),
  url('template', (text) => (/[`\\$]/.test(text) ? undefined : `\`${text}\``)),
  url('template of a const', (text, draft) => { const name = draft.name(), [a, b] = cut(text); draft.head(`const ${name} = ${quoted(b)};`); return /[`\\$]/.test(text) ? undefined : `\`${a}\${${name}}\``; }),
  url('concatenation', (text) => `(${cut(text).map(quoted).join(' + ')})`),
  url('concatenation of consts', (text, draft) => { const name = draft.name(), [a, b] = cut(text); draft.head(`const ${name}a = ${quoted(a)}, ${name}b = ${quoted(b)};`); return `(${name}a + ${name}b)`; }),
  url('added to nothing', near((name, text) => `let ${name} = ''; ${name} += ${text};`)),
  url('concat', (text) => `${quoted(cut(text)[0])}.concat(${quoted(cut(text)[1])})`),
  url('joined', (text) => `[${cut(text).map(quoted).join(', ')}].join('')`),
  url('String', (text) => `String(${quoted(text)})`),
  url('String.raw', (text) => (/[`\\$]/.test(text) ? undefined : `String.raw\`${text}\``)),
  url('toString', (text) => `${quoted(text)}.toString()`),
  url('trimmed', (text) => `${quoted(` ${text}`)}.trim()`),
  url('replaced', (text) => `${quoted(text.replace('example', 'HOLE'))}.replace('HOLE', 'example')`),
  url('either', (text) => `(Math.random() > 0.5 ? ${quoted(text)} : ${quoted(text)})`),
  url('or', (text) => `(undefined || ${quoted(text)})`),
  url('after a comma', (text) => `(0, ${quoted(text)})`),
  url('URL of a base', based((origin, rest) => `new URL(${rest}, ${origin}).href`)),
  url('URL of a base in a const', (text, draft, node) => { const name = draft.name(); return based((origin, rest) => (draft.before(node, `const ${name} = new URL(${rest}, ${origin});`) ? `${name}.toString()` : undefined))(text, draft, node); }),
  url('URL with a path that is written', (text, draft, node) => { const name = draft.name(); return based((origin, rest) => (!/[?#]/.test(rest) && draft.before(node, `const ${name} = new URL(${origin}); ${name}.pathname = ${rest};`) ? `String(${name})` : undefined))(text, draft, node); }),
  url('const of a file', far([constant], named)),
  url('const behind a barrel', far([constant, ['ts', (name, _, from) => `export { ${name} } from '${from}';`]], named)),
  url('const behind export *', far([constant, ['ts', (_, __, from) => `export * from '${from}';`]], named)),
  url('const behind three barrels', far([constant, ['ts', (_, __, from) => `export * from '${from}';`], ['ts', (name, _, from) => `export { ${name} as z${name} } from '${from}';`], ['ts', (_, __, from) => `export * from '${from}';`]], (name, from) => `import { z${name} as ${name} } from '${from}';`)),
  url('export * as', far([constant, ['ts', (name, _, from) => `export * as of${name} from '${from}';`]], (name, from) => `import { of${name} } from '${from}';`, (name) => `of${name}.${name}`)),
  url('default export', far([['ts', (_, text) => `export default ${text};`]], (name, from) => `import ${name} from '${from}';`)),
  url('default export of an object', far([['ts', (_, text) => `export default { to: ${text} };`]], (name, from) => `import ${name} from '${from}';`, (name) => `${name}.to`)),
  url('namespace import', far([constant], (name, from) => `import * as of${name} from '${from}';`, (name) => `of${name}.${name}`)),
  url('import that is exported', far([constant, ['ts', (name, _, from) => `import { ${name} } from '${from}';\nexport { ${name} };`]], named)),
  url('dynamic import', far([constant], (name, from) => `const { ${name} } = await import('${from}');`)),
  url('module.exports', far([['cjs', (_, text) => `module.exports = { to: ${text} };`]], (name, from) => `import ${name} from '${from}';`, (name) => `${name}.to`)),
  url('exports', far([['cjs', (name, text) => `exports.${name} = ${text};`]], named)),
  url('module.exports itself', far([['cjs', (_, text) => `module.exports = ${text};`]], (name, from) => `import ${name} from '${from}';`)),
  url('required', far([['cjs', (_, text) => `module.exports = { to: ${text} };`]], (name, from) => `const { to: ${name} } = require('${from}');`)),
  url('import x = require', far([['cjs', (name, text) => `exports.${name} = ${text};`]], (name, from) => `import of${name} = require('${from}');`, (name) => `of${name}.${name}`), true),
  url('JSON', far([json], (name, from) => `import ${name} from '${from}' with { type: 'json' };`, (name) => `${name}.to`)),
  url('JSON required', far([json], (name, from) => `const ${name} = require('${from}');`, (name) => `${name}.to`)),
  url('enum of a file', far([['ts', (name, text) => `export enum ${name} { To = ${text} }`]], named, (name) => `${name}.To`)),
  url('static field of a file', far([['ts', (name, text) => `export class ${name} { static readonly to = ${text}; }`]], named, (name) => `${name}.to`)),
  url('function of a file', far([['ts', (name, text) => `export function ${name}() { return ${text}; }`]], named, (name) => `${name}()`)),
  url('member of a file', far([['ts', (name, text) => `export const ${name} = { of: { to: ${text} } } as const;`]], named, (name) => `${name}.of.to`)),
];
