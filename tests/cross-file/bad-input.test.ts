import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';
import { analysed } from './records.ts';

/** What a test may take on a busy machine. Work that doubles with each module would be far beyond it. */
const bound = 20_000;

function project(files: Readonly<Record<string, string>>): ReturnType<typeof projectOf> {
  const made = projectOf(files);
  onTestFinished(made.remove);
  return made;
}

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const load = 'export const load = (url: string) => fetch(url);\n';

describe('a cycle of imports', () => {
  it('ends, and what it leads to is found', () => {
    const { folder } = project({
      'a.ts': "export * from './b';\nexport * from './http';\nexport const a = 1;",
      'b.ts': "export * from './a';\nexport * from './c';",
      'c.ts': "export * from './b';\nexport * from './c';",
      'http.ts': load,
      'main.ts': "import { load } from './c';\nload('https://out.example.com/');",
    });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:2 fetch fixed https://out.example.com/ via load http.ts:1']);
  }, bound);

  it('of constants and functions is unknown, not endless', () => {
    const { folder } = project({
      'a.ts': "import { b } from './b';\nexport const a = `${b}/a`;\nexport const again = (url: string): unknown => there(url);\nimport { there } from './b';",
      'b.ts': "import { a, again } from './a';\nexport const b = `${a}/b`;\nexport const there = (url: string): unknown => again(url) ?? fetch(url);",
      'main.ts': "import { a, again } from './a';\nfetch(a);\nagain('https://out.example.com/');",
    });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:2 fetch unknown', 'main.ts:3 fetch fixed https://out.example.com/ via again a.ts:3 via there b.ts:3']);
  }, bound);

  it('of classes that extend each other ends', () => {
    const { folder } = project({
      'a.ts': "import { B } from './b';\nexport class A extends B {}",
      'b.ts': "import { A } from './a';\nexport class B extends A { load(url: string) { return fetch(url); } }",
      'main.ts': "import { A } from './a';\nnew A().load('https://out.example.com/');\nnew A().missing('https://out.example.com/');",
    });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:2 fetch fixed https://out.example.com/ via load b.ts:2']);
  }, bound);

  it('of a file with itself ends', () => {
    const { folder } = project({ 'main.ts': "export * from './main';\nimport { me } from './main';\nexport { me as you } from './main';\nfetch(me);" });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:4 fetch unknown']);
  }, bound);
});

describe('much of everything', () => {
  it('a barrel of 2,000 re-exports', () => {
    const { folder } = project({
      ...Object.fromEntries(numbers(2000).map((n) => [`parts/p${n}.ts`, n === 1234 ? load : `export const v${n} = ${n};\n`])),
      'index.ts': numbers(2000).map((n) => `export * from './parts/p${n}';`).join('\n'),
      'main.ts': "import { load, v7 } from './index';\nload('https://out.example.com/');\nconsole.log(v7);",
    });
    expect(analysed(folder, 'main.ts')).toEqual({ records: ['main.ts:2 fetch fixed https://out.example.com/ via load parts/p1234.ts:1'], unreadable: {}, limited: false });
  }, bound);

  it('a module that exports 10,000 functions', () => {
    const { folder } = project({
      'http.ts': numbers(10_000).map((n) => `export function f${n}(url: string) { return ${n % 2 === 0 ? 'fetch(url)' : `f${n - 1}(url)`}; }`).join('\n'),
      'main.ts': "import { f0, f9999 } from './http';\nimport * as all from './http';\nf0('https://out.example.com/');\nf9999('https://out.example.com/last');\nall.f5000('https://out.example.com/middle');",
    });
    expect(analysed(folder, 'main.ts')).toEqual({
      records: ['main.ts:3 fetch fixed https://out.example.com/ via f0 http.ts:1', 'main.ts:4 fetch fixed https://out.example.com/last via f9999 http.ts:10000 via f9998 http.ts:9999', 'main.ts:5 fetch fixed https://out.example.com/middle via f5000 http.ts:5001'],
      unreadable: {}, limited: false,
    });
    expect(analysed(folder, 'http.ts').records).toHaveLength(5000);
  }, bound);

  it.each([500, 10_000])('%i functions that each call the one before', (count) => {
    const { folder } = project({
      'http.ts': numbers(count).map((n) => `export function f${n}(url: string) { return ${n === 0 ? 'fetch(url)' : `f${n - 1}(url)`}; }`).join('\n'),
      'main.ts': `import { f0, f${count - 1} as last } from './http';\nf0('https://out.example.com/');\nlast('https://out.example.com/far');`,
    });
    const { records, limited } = analysed(folder, 'main.ts');
    expect(records[0]).toBe('main.ts:2 fetch fixed https://out.example.com/ via f0 http.ts:1');
    // The other is too far to be followed, which is to be said one way or the other.
    expect(limited || records.length > 1).toBe(true);
  }, bound);

  it('2,000 calls of one wrapper', () => {
    const { folder } = project({ 'http.ts': load, 'main.ts': `import { load } from './http';\n${numbers(2000).map((n) => `load('https://out.example.com/${n}');`).join('\n')}` });
    const { records, limited } = analysed(folder, 'main.ts');
    expect({ count: records.length, limited }).toEqual({ count: 2000, limited: false });
  }, bound);

  it('calls that double at each step stop at the limit of work, which is said, or end', () => {
    const steps = numbers(40).map((n) => `export const f${n + 1} = (url: string): unknown => [f${n}(url + 'a'), f${n}(url + 'b')];`);
    const { folder } = project({ 'http.ts': `export const f0 = (url: string) => fetch(url);\n${steps.join('\n')}`, 'main.ts': "import { f5, f40 } from './http';\nf5('https://out.example.com/');\nf40('https://out.example.com/');" });
    expect(analysed(folder, 'main.ts').records.some((record) => record.startsWith('main.ts:2 fetch fixed https://out.example.com/'))).toBe(true);
  }, bound);

  const chain = (first: string, step: (n: number) => string): Record<string, string> => Object.fromEntries(numbers(51).map((n) => [`m${n}.ts`, n === 0 ? first : step(n)]));

  it('a constant 50 files away is unknown', () => {
    const { folder } = project({ ...chain("export const url = 'https://out.example.com/';", (n) => `export { url } from './m${n - 1}';`), 'main.ts': "import { url } from './m50';\nfetch(url);" });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:2 fetch unknown']);
  }, bound);

  it('a wrapper 50 files away costs no more than maxHops of them, or twice as many that only hand it on', () => {
    const { folder } = project({ ...chain(load, (n) => `export { load } from './m${n - 1}';`), 'main.ts': "import { load } from './m50';\nload('https://out.example.com/');\nfetch('https://out.example.com/own');" });
    const engine = engineFor({ maxHops: 5 });
    const before = { ...engine.project.counts };
    expect(analysed(folder, 'main.ts', engine).records).toContain('main.ts:3 fetch fixed https://out.example.com/own');
    expect(engine.project.counts.stats - before.stats).toBeLessThanOrEqual(11);
  }, bound);

  it('more hops are followed where they are asked for', () => {
    const { folder } = project({ ...chain(load, (n) => `export { load } from './m${n - 1}';`), 'main.ts': "import { load } from './m50';\nload('https://out.example.com/');" });
    expect(analysed(folder, 'main.ts', engineFor({ maxHops: 60 })).records).toEqual(['main.ts:2 fetch fixed https://out.example.com/ via load m0.ts:1']);
  }, bound);

  it('a wrapper beyond maxHops is not passed over in silence: the last that is led to it says that its callers are not', () => {
    const { folder } = project({ ...chain(load, (n) => `import { load as next } from './m${n - 1}';\nexport const load = (url) => next(url);`), 'main.ts': "import { load } from './m50';\nload('https://out.example.com/');" });
    expect(analysed(folder, 'main.ts').records).toEqual([]);
    expect(analysed(folder, 'm4.ts').records).toEqual([expect.stringContaining('m4.ts:2 fetch unknown url via load')]);
    expect(analysed(folder, 'm3.ts').records).toEqual([expect.stringContaining('m3.ts:2 fetch caller url via load')]);
  }, bound);
});

describe('what is not there or cannot be read', () => {
  const main = "import { load, url } from './dependency';\nload('https://out.example.com/');\nfetch(url);";

  it('a missing dependency gives unknown', () => {
    const { folder } = project({ 'main.ts': main });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:3 fetch unknown']);
  });

  it('a folder by the name of a file, and a link to nowhere, are missing', () => {
    const { folder } = project({ 'main.ts': "import { url } from './folder.ts';\nimport { other } from './link.ts';\nfetch(url);\nfetch(other);" });
    mkdirSync(path.join(folder, 'folder.ts'));
    symlinkSync(path.join(folder, 'nowhere.ts'), path.join(folder, 'link.ts'));
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:3 fetch unknown', 'main.ts:4 fetch unknown']);
  });

  it('one that does not parse gives unknown, and says why', () => {
    const { folder } = project({ 'main.ts': main, 'dependency.ts': 'export const url = fetch(;\n}}}' });
    const { records, unreadable } = analysed(folder, 'main.ts');
    expect(records).toEqual(['main.ts:3 fetch unknown']);
    expect(unreadable['dependency.ts']).toMatch(/\S/);
  });

  it('one that is too large to be followed gives unknown, and says why', () => {
    const { folder } = project({ 'main.ts': main, 'dependency.ts': `${load}export const url = 'https://out.example.com/';\n// ${'x'.repeat(2_100_000)}` });
    const { records, unreadable } = analysed(folder, 'main.ts');
    expect(records).toEqual(['main.ts:3 fetch unknown']);
    expect(unreadable).toEqual({ 'dependency.ts': 'larger than what is followed' });
  });

  it.fails('a file that only calls what such a dependency gives is not passed over in silence', () => {
    const { folder } = project({ 'main.ts': "import { load } from './dependency';\nload('https://out.example.com/');", 'dependency.ts': `${load}// ${'x'.repeat(2_100_000)}` });
    expect(analysed(folder, 'main.ts').unreadable).toEqual({ 'dependency.ts': 'larger than what is followed' });
  });

  it('JSON that is none gives unknown, and says why', () => {
    const { folder } = project({ 'main.ts': "import config from './config.json';\nfetch(config.url);", 'config.json': '{ "url": "https://out.example.com/", }' });
    const { records, unreadable } = analysed(folder, 'main.ts');
    expect(records).toEqual(['main.ts:2 fetch unknown']);
    expect(unreadable['config.json']).toMatch(/JSON/);
  });

  it('binary, empty and odd files do no harm', () => {
    const { folder, put } = project({ 'main.ts': "import { a } from './binary';\nimport { b } from './empty';\nimport { c } from './marked';\nfetch(a);\nfetch(b);\nfetch(c);", 'empty.ts': '', 'marked.ts': "\uFEFFexport const c = 'https://out.example.com/';\r\n" });
    put('binary.ts', String.fromCharCode(...numbers(256)));
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:4 fetch unknown', 'main.ts:5 fetch unknown', 'main.ts:6 fetch fixed https://out.example.com/']);
  });

  it('specifiers that are no names do no harm', () => {
    const odd = ['.', '..', './', '/', '', ' ', '#', '@', '@/', '..\\a', 'a:b', 'http://out.example.com/a.js', 'data:text/javascript,1', './%00', './\u0000', 'x'.repeat(180), '../'.repeat(60)];
    const { folder } = project({ 'main.ts': `${odd.map((name, n) => `import { a as a${n} } from ${JSON.stringify(name)};`).join('\n')}\n${odd.map((_, n) => `fetch(a${n});`).join('\n')}` });
    // The address among them is fetched itself.
    expect(analysed(folder, 'main.ts').records).toHaveLength(odd.length + 1);
  });
});

describe('configuration that is broken', () => {
  const main = "import { load } from '@lib/http';\nload('https://out.example.com/');\nfetch('https://out.example.com/own');";

  it.each([
    '{ "extends": "./missing.json", "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } }',
    '{\n  // As the tool that made the project writes it.\n  "extends": "@example/tsconfig/base.json", /* not installed */\n  "compilerOptions": { "paths": { "@lib/*": ["./lib/*"], }, },\n}',
  ])('a tsconfig whose `extends` is not there keeps its own paths: %j', (text) => {
    const { folder } = project({ 'tsconfig.json': text, 'lib/http.ts': load, 'main.ts': main });
    const engine = engineFor();
    expect(analysed(folder, 'main.ts', engine).records).toEqual(['main.ts:2 fetch fixed https://out.example.com/ via load lib/http.ts:1', 'main.ts:3 fetch fixed https://out.example.com/own']);
    expect(engine.project.resolver.problems.paths.get(path.join(folder, 'tsconfig.json'))).toMatch(/\S/);
  });

  it.each(['{', '[]', 'null', '{ "extends": 5 }', '{ "compilerOptions": { "paths": { "@lib/*": "no list" } } }', '{ "extends": "./tsconfig.json" }'])('the tsconfig %s does no harm', (text) => {
    const { folder } = project({ 'tsconfig.json': text, 'lib/http.ts': load, 'main.ts': main });
    expect(analysed(folder, 'main.ts').records).toContain('main.ts:3 fetch fixed https://out.example.com/own');
  });

  it.each(['{', '[]', 'null', '{ "workspaces": 5, "imports": 7, "exports": "../../.." }', '{ "workspaces": ["**/**/**", "[", ""], "name": 4 }'])('the package.json %s does no harm', (text) => {
    const { folder } = project({ 'package.json': text, 'main.ts': "import { a } from '#a';\nimport { b } from 'packages';\nfetch(a);\nfetch(b);" });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:3 fetch unknown', 'main.ts:4 fetch unknown']);
  });

  it('two packages of the same name: the first by name of folder is taken, always', () => {
    const { folder } = project({
      'package.json': '{ "workspaces": ["packages/*"] }',
      'packages/a/package.json': '{ "name": "twin", "main": "./index.ts" }', 'packages/a/index.ts': "export const url = 'https://a.example.com/';",
      'packages/b/package.json': '{ "name": "twin", "main": "./index.ts" }', 'packages/b/index.ts': "export const url = 'https://b.example.com/';",
      'packages/c/package.json': '{ "name": "app" }', 'packages/c/main.ts': "import { url } from 'twin';\nfetch(url);",
    });
    expect(analysed(folder, 'packages/c/main.ts').records).toEqual(['packages/c/main.ts:2 fetch fixed https://a.example.com/']);
  });
});

describe('paths that differ in case', () => {
  it('are different files, or no files, as the disk has it', () => {
    const { folder, put } = project({ 'http.ts': load, 'main.ts': "import { load } from './Http';\nload('https://out.example.com/');\nfetch('https://out.example.com/own');" });
    const own = 'main.ts:3 fetch fixed https://out.example.com/own';
    const first = analysed(folder, 'main.ts').records;
    put('probe', '');
    let sensitive = true;
    try { rmSync(path.join(folder, 'PROBE')); sensitive = false; } catch { /* Another name is another file. */ }
    expect(first).toEqual(sensitive ? [own] : ['main.ts:2 fetch fixed https://out.example.com/ via load Http.ts:1', own]);
    if (!sensitive) return;
    put('Http.ts', 'export const load = (url: string) => url;\n');
    expect(analysed(folder, 'main.ts').records).toEqual([own]);
  });
});

describe('names from a stranger', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '='])('an export by the name of %s is no other', (name) => {
    const { folder } = project({ 'http.ts': `const load = (url: string) => fetch(url);\nexport { load as ${JSON.stringify(name)} };`, 'plain.ts': `${load}`, 'main.ts': `import { ${JSON.stringify(name)} as named } from './http';\nimport { ${JSON.stringify(name)} as absent } from './plain';\nnamed('https://out.example.com/');\nabsent('https://absent.example.com/');\nfetch(absent);` });
    expect(analysed(folder, 'main.ts').records).toEqual(['main.ts:3 fetch fixed https://out.example.com/ via load http.ts:1', 'main.ts:5 fetch unknown']);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('a name %s that is imported is none of what a module shows', (name) => {
    const { folder } = project({ 'show.ts': "import open from 'open';\nexport const show = (url: string) => open(url);\nexport const plain = 1;", 'main.ts': `import { ${name} } from './show';\n${name}('https://absent.example.com/');` });
    expect(analysed(folder, 'main.ts').records).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('a key %s of JSON is a key', (name) => {
    const { folder } = project({ 'config.json': `{ ${JSON.stringify(name)}: "https://out.example.com/" }`, 'main.ts': `import config from './config.json';\nfetch(config[${JSON.stringify(name)}]);\nfetch(config.absent);` });
    expect(analysed(folder, 'main.ts').records[0]).toBe('main.ts:2 fetch fixed https://out.example.com/');
  });
});
