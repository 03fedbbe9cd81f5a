import type { Draft } from './draft.ts';
import type { Node } from './source.ts';
import type { Way } from './ways.ts';

interface Taken { readonly from: string; readonly whole: string | undefined; readonly named: readonly (readonly [name: string, local: string])[] }

/** Rewrites what is imported of a package; names that are used as types stay as they are. */
function imported(name: string, to: (taken: Taken, draft: Draft) => string | undefined, typed = false): Way {
  return { name, of: 'import', rewrite: (draft, node) => {
    const specifiers = (node['specifiers'] as Node[]).filter((s) => s['importKind'] !== 'type');
    const locals = specifiers.map((s) => (s['local'] as Node)['name'] as string);
    if (specifiers.length === 0 || node['importKind'] === 'type' || (typed && !draft.source.isTyped) || locals.some((local) => draft.source.typed.has(local))) return false;
    const from = (node['source'] as Node)['value'] as string;
    if (from.startsWith('.')) return false;
    const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
    const named = specifiers.filter((s) => s !== whole).map((s, i) => [s.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(s['imported'] as Node), locals[specifiers.indexOf(s)] ?? String(i)] as const);
    const types = (node['specifiers'] as Node[]).filter((s) => s['importKind'] === 'type').map((s) => draft.src(s)).join(', ');
    const text = to({ from, whole: whole && locals[specifiers.indexOf(whole)], named }, draft);
    return text !== undefined && draft.put(node, `${types && `import { ${types} } from '${from}';\n`}${text}`);
  } };
}
const nameOf = (node: Node): string => (node['name'] ?? node['value']) as string;
const list = (named: Taken['named'], as: string): string => `{ ${named.map(([name, local]) => `${name}${as}${local}`).join(', ')} }`;
/** As CommonJS gives it: the default export is the module. */
function required({ from, whole, named }: Taken, load: string): string {
  const rest = named.filter(([name]) => name !== 'default');
  return [...[whole, ...named.filter(([name]) => name === 'default').map(([, local]) => local)].flatMap((local) => (local ? [`const ${local} = ${load}('${from}');`] : [])), ...(rest.length > 0 ? [`const ${list(rest, ': ')} = ${load}('${from}');`] : [])].join('\n');
}

export const importWays: readonly Way[] = [
  imported('under other names', ({ from, whole, named }, draft) => { const name = draft.name(); return whole ? undefined : [`import { ${named.map(([key, local]) => `${key} as ${name}${local}`).join(', ')} } from '${from}';`, ...named.map(([, local]) => `const ${local} = ${name}${local};`)].join('\n'); }),
  imported('named default', ({ from, whole, named }) => (whole ? undefined : `import ${list(named, ' as ')} from '${from}';`)),
  imported('a namespace', ({ from, whole, named }, draft) => { const name = draft.name(); return whole ? undefined : [`import * as ${name} from '${from}';`, ...named.map(([key, local]) => `const ${local} = ${name}.${key};`)].join('\n'); }),
  imported('a namespace, destructured', ({ from, whole, named }, draft) => { const name = draft.name(); return whole ? undefined : `import * as ${name} from '${from}';\nconst ${list(named, ': ')} = ${name};`; }),
  imported('required', (taken) => required(taken, 'require')),
  imported('required by createRequire', (taken, draft) => { const name = draft.name(); return `import { createRequire as ${name}a } from 'node:module';\nconst ${name} = ${name}a(import.meta.url);\n${required(taken, name)}`; }),
  imported('import x = require', ({ from, whole, named }, draft) => { const name = draft.name(); return [`import ${name} = require('${from}');`, ...(whole ? [`const ${whole} = ${name};`] : []), ...named.map(([key, local]) => `const ${local} = ${key === 'default' ? name : `${name}.${key}`};`)].join('\n'); }, true),
  imported('dynamic', ({ from, whole, named }) => (whole ? `const ${whole} = await import('${from}');` : `const ${list(named, ': ')} = await import('${from}');`)),
  imported('dynamic by a const', ({ from, whole, named }, draft) => { const name = draft.name(); return `const ${name} = '${from}';\n${whole ? `const ${whole} = await import(${name});` : `const ${list(named, ': ')} = await import(${name});`}`; }),
  imported('dynamic by a template', ({ from, whole, named }) => (whole ? `const ${whole} = await import(\`${from}\`);` : `const ${list(named, ': ')} = await import(\`${from}\`);`)),
  imported('dynamic, a namespace', ({ from, whole, named }, draft) => { const name = draft.name(); return [`const ${name} = await import('${from}');`, ...(whole ? [`const ${whole} = ${name};`] : []), ...named.map(([key, local]) => `const ${local} = ${name}.${key};`)].join('\n'); }),
  imported('exported again', ({ from, whole, named }, draft) => { const name = draft.name(); if (whole) return `import { ${name} as ${whole} } from '${draft.file('ts', `export * as ${name} from '${from}';`)}';`; const at = draft.file('ts', `export { ${named.map(([key, local]) => `${key} as ${name}${local}`).join(', ')} } from '${from}';`); return `import { ${named.map(([, local]) => `${name}${local} as ${local}`).join(', ')} } from '${at}';`; }),
  imported('export *', ({ from, whole, named }, draft) => (whole || named.some(([key]) => key === 'default') ? undefined : `import ${list(named, ' as ')} from '${draft.file('ts', `export * from '${from}';`)}';`)),
  imported('export * as', ({ from, whole, named }, draft) => { const name = draft.name(), at = draft.file('ts', `export * as ${name} from '${from}';`); return [`import { ${name} } from '${at}';`, ...(whole ? [`const ${whole} = ${name};`] : []), ...named.map(([key, local]) => `const ${local} = ${name}.${key};`)].join('\n'); }),
  imported('imported and exported', ({ from, whole, named }, draft) => { const name = draft.name(); if (whole) return undefined; const at = draft.file('ts', `import { ${named.map(([key, local]) => `${key} as ${name}${local}`).join(', ')} } from '${from}';\nexport { ${named.map(([, local]) => `${name}${local}`).join(', ')} };`); return `import { ${named.map(([, local]) => `${name}${local} as ${local}`).join(', ')} } from '${at}';`; }),
  imported('default export', ({ from, whole, named }, draft) => (whole || named.length !== 1 ? undefined : `import ${named[0]![1]} from '${draft.file('ts', `import { ${named[0]![0]} as made } from '${from}';\nexport default made;`)}';`)),
  imported('module.exports', ({ from, whole, named }, draft) => (whole || named.length !== 1 || named[0]![0] === 'default' ? undefined : `import ${list(named, ' as ')} from '${draft.file('cjs', `module.exports = require('${from}');`)}';`)),
];
