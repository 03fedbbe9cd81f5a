import { describe, expect, it } from 'vitest';
import { sameNames } from '../../src/project/searching/same-names.ts';

const barrel = "export { one } from './one.js';\nexport { two as three } from './two.js';\nexport * from './more.js';\n";
const module = [
  "import { base } from './base.js';",
  "import { log } from './log.js';",
  "const prefix = `${base}/v1`;",
  'export const first = () => fetch(`${prefix}/first`);',
  "export function second() { log('second'); }",
  'const third = 3, fourth = 4;',
  'export { third, fourth as renamed };',
  'export default class { x = third; }',
  '',
].join('\n');

const stays = (before: string, after: string, names: readonly string[], file = 'a.ts'): string[] => {
  const same = sameNames(file, before, after);
  return same ? names.filter(same) : [];
};
const all = ['*', 'default', 'first', 'second', 'third', 'renamed'];

describe('the names of a module that mean the same after an edit', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['all, where nothing but space and comments around statements differ', module, `// what it is for\n\n${module}`, all, all],
    ['those that a barrel hands on as before, and not what it hands on anew', barrel, `${barrel}export { four } from './four.js';\n`, ['one', 'three', 'four', 'other', '*'], ['one', 'three', 'other']],
    ['not those that it takes from elsewhere, or by another name', barrel, barrel.replace('./one.js', './uno.js').replace('two as', 'deux as'), ['one', 'three', 'other'], ['other']],
    ['none that a barrel hands on by a star, where the stars differ', barrel, `${barrel}export * from './else.js';\n`, ['one', 'other', '*'], ['one']],
    ['all but what hangs on a constant that differs', module, module.replace('/v1', '/v2'), all, ['default', 'second', 'third', 'renamed']],
    ['all but what hangs on an import that differs', module, module.replace('./base.js', './other.js'), all, ['default', 'second', 'third', 'renamed']],
    ['all but what a new statement of the module mentions', module, `${module}log.to = 'elsewhere';\n`, all, ['default', 'first', 'third', 'renamed']],
    ['all, where a new statement mentions nothing of the module', module, `${module}fetch('https://api.example.com/');\n`, all, all],
    ['none, where that may reach others without a name', module, `${module}globalThis.base = 1;\n`, all, []],
    ['none, where another module is loaded for what it does', module, `import './patch.js';\n${module}`, all, []],
    ['not the default that comes into being, nor all of them', 'export const a = 1;\n', 'export const a = 1;\nexport default 2;\n', ['a', 'default', '*'], ['a']],
    ['none that is written into an object', 'exports.a = 1;\n', 'exports.a = 1;\nexports.b = 2;\n', ['a', '*'], []],
    ['none, where one of the texts cannot be parsed', module, `${module}const = ;\n`, all, []],
  ])('%s', (_, before, after, names, expected) => {
    expect(stays(before, after, names)).toEqual(expected);
    expect(stays(after, before, names)).toEqual(expected);
  });

  it('are not told of markup and of data', () => {
    for (const file of ['a.vue', 'a.json']) expect(sameNames(file, '{}', '{}')).toBeUndefined();
  });
});
