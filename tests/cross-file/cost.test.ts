import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { passOf } from '../../src/host.ts';
import { filesOf, projectOf, textOf } from '../support/projects.ts';
import { analysed, recordsOf } from './records.ts';

const total = 5000, groupSize = 20;

/** A project of 250 groups: in each, one file of 20 sends; the others import each other, and types and constants of it. */
function generated(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let n = 0; n < total; n++) {
    const group = Math.floor(n / groupSize), at = n % groupSize;
    const name = `src/g${group}/f${at}.ts`;
    const before = at > 1 ? `import { value${at - 1} } from './f${at - 1}';\n` : '';
    files[name] = at === 0
      ? `export interface Film { id: string }\nexport async function save(film: Film) {\n  await fetch('https://out.example.com/films/${group}', { method: 'POST', body: film.id });\n}\n`
      : `/** See https://docs.example.com/guide for more. */\nimport type { Film } from './f0';\n${before}export const value${at} = ${at > 1 ? `value${at - 1} + ` : ''}${at};\nexport function name${at}(film: Film) {\n  return [film.id, value${at}].map(String).filter((text) => text !== '').join('-');\n}\n`;
  }
  return files;
}

const large = projectOf(generated());
const { folder, put, remove } = projectOf({});
afterAll(() => { large.remove(); remove(); });
const files = filesOf(large.folder);

describe('a project of 5,000 files, of which 5 % mention the network', () => {
  it('parses a tenth of them at most, and finds all that they send', () => {
    const engine = engineFor();
    const before = { ...engine.project.counts };
    const records = recordsOf(large.folder, engine);
    expect(files).toHaveLength(total);
    expect(records).toHaveLength(total / groupSize);
    expect(engine.project.counts.parses - before.parses).toBeLessThanOrEqual(total / 10);
  });

  it('stats each dependency at most once for each linted file', () => {
    const engine = engineFor();
    for (const file of files.filter((_, n) => n % 125 === 7)) {
      const view = engine.project.open(path.join(large.folder, file), textOf(large.folder, file));
      const before = engine.project.counts.stats;
      void view.mentions;
      void view.mentions;
      // No file of a group reaches more than the others of its group.
      expect(engine.project.counts.stats - before).toBeLessThan(groupSize);
    }
  });
});

describe('a linted file with dependencies', () => {
  const imports = Array.from({ length: 8 }, (_, n) => `import { load${n} } from './net/http${n}';\nimport { load${n} as again${n} } from './net/http${n}.ts';`).join('\n');
  const calls = Array.from({ length: 8 }, (_, n) => `load${n}('https://out.example.com/${n}');\nagain${n}(base + '/${n}');`).join('\n');
  for (let n = 0; n < 8; n++) put(`app/net/http${n}.ts`, `import { base } from '../base';\nexport const load${n} = (url: string) => fetch(url === '' ? base : url);\n`);
  put('app/base.ts', "export const base = 'https://out.example.com';\n");
  const main = put('app/main.ts', `import { base } from './base';\n${imports}\n${calls}\n`);

  it('stats each of them and itself once, however often they are imported and asked for', () => {
    const engine = engineFor();
    analysed(folder, 'app/main.ts', engine);
    const before = { ...engine.project.counts };
    expect(analysed(folder, 'app/main.ts', engine).records).toHaveLength(16);
    expect(engine.project.counts.stats - before.stats).toBeLessThanOrEqual(10);
    // Nothing has changed since, not even the file itself.
    expect(engine.project.counts.parses - before.parses).toBe(0);
  });

  it('stats each of them and itself once in a pass of a host, whatever the number of rules', () => {
    const { counts } = engineFor().project;
    const context = { filename: main, physicalFilename: main, settings: {}, sourceCode: { text: textOf(folder, 'app/main.ts') } };
    const before = counts.stats;
    for (const rule of ['a', 'b', 'c', 'd']) expect(passOf(context, rule)?.result.analysis?.egress).toHaveLength(16);
    expect(counts.stats - before).toBeLessThanOrEqual(10);
  });

  it('does not look at what packages from outside hold', () => {
    put('app/node_modules/outside/package.json', '{ "name": "outside", "main": "./index.js" }');
    put('app/node_modules/outside/index.js', 'export const load = (url) => fetch(url);');
    put('app/outside.ts', "import { load } from 'outside';\nload('https://out.example.com/');\nfetch('https://out.example.com/own');\n");
    const engine = engineFor();
    const before = engine.project.counts.stats;
    expect(analysed(folder, 'app/outside.ts', engine).records).toEqual(['app/outside.ts:3 fetch fixed https://out.example.com/own']);
    // The file itself is the only one that is looked at.
    expect(engine.project.counts.stats - before).toBe(1);
    expect(analysed(folder, 'app/outside.ts', engineFor({ follow: ['outside'] })).records).toContain('app/outside.ts:2 fetch fixed https://out.example.com/ via load app/node_modules/outside/index.js:1');
  });
});

describe('a barrel of many modules', () => {
  const modules = 40;
  for (let n = 0; n < modules; n++) put(`barrel/m${n}.ts`, `export const name${n} = () => ${n};\n`);
  put('barrel/client.ts', "export const base = 'https://out.example.com';\nexport const load = (url: string) => fetch(url);\n");
  put('barrel/inner.ts', "export * from './client';\n");
  put('barrel/index.ts', `${Array.from({ length: modules }, (_, n) => `export * from './m${n}';`).join('\n')}\nexport * from './inner';\n`);

  it('is searched for a name by the texts: what cannot export it is not parsed', () => {
    put('barrel/main.ts', "import { base, load } from './index';\nload(`${base}/a`);\n");
    const engine = engineFor();
    const before = engine.project.counts.parses;
    expect(analysed(folder, 'barrel/main.ts', engine).records).toEqual(['barrel/main.ts:2 fetch fixed https://out.example.com/a via load barrel/client.ts:2']);
    expect(engine.project.counts.parses - before).toBeLessThanOrEqual(4);
  });

  it.each([
    ['CommonJS', "'use strict';\nconst all = require('./settings');\nmodule.exports = all;\n"],
    ['CommonJS by assignment', "Object.assign(exports, require('./settings'));\n"],
    ['an escape in its name', "export const b\\u0061se = 'https://out.example.com';\n"],
    ['another barrel', "export * from './settings';\n"],
    ['a list', "import * as all from './settings';\nconst { base } = all;\nexport { base };\n"],
  ])('is searched in a module that exports it by %s', (how, text) => {
    put('spelled/settings.ts', "export const base = 'https://out.example.com';\n");
    put(`spelled/${how.length}.js`, text);
    put('spelled/other.ts', 'export const other = 1;\n');
    put('spelled/index.ts', `export * from './other';\nexport * from './${how.length}';\n`);
    put('spelled/main.ts', "import { base } from './index';\nfetch(`${base}/a`);\n");
    expect(analysed(folder, 'spelled/main.ts').records).toEqual([expect.stringContaining('spelled/main.ts:2 fetch')]);
    // What is parsed anyway is followed as far as its facts go; a filter must not stand in the way of it.
    put('spelled/direct.ts', `import { base } from './${how.length}';\nfetch(\`\${base}/a\`);\n`);
    expect(analysed(folder, 'spelled/main.ts').records.map((text) => text.replace('main', 'direct'))).toEqual(analysed(folder, 'spelled/direct.ts').records);
  });
});

describe('a file that leads nowhere and is linted again, each time in a turn of its own', () => {
  const turn = (): Promise<void> => new Promise((done) => void setImmediate(done));
  put('typed/index.ts', "export * from './a';\nexport * from './b';\n");
  put('typed/a.ts', "import { c } from './c';\nexport const a = (x: string) => c(x);\n");
  put('typed/b.ts', 'export const b = 1;\n');
  put('typed/c.ts', 'export const c = (x: string) => x;\n');
  const text = "import { a, b } from './index';\nimport { gone } from './gone';\nexport const all = [a('https://out.example.com'), b, gone];\n";
  const name = put('typed/main.ts', text);
  const engine = engineFor({ maxHops: 5 });
  const linted = async (now: string): Promise<boolean> => {
    await turn();
    return engine.analyse(name, now, folder) !== undefined;
  };

  it('has what it imports held against the disk, and not searched, until something of it changes', async () => {
    expect(await linted(text)).toBe(false);
    const { searches } = engine.project.counts;
    for (let n = 0; n < 3; n++) {
      const before = engine.project.counts.stats;
      expect(await linted(`${text}// ${n}\n`)).toBe(false);
      expect(engine.project.counts.stats - before).toBe(4);
    }
    expect(engine.project.counts.searches).toBe(searches);
    expect(await linted(`import './b';\n${text}`)).toBe(false);
    expect(engine.project.counts.searches).toBe(searches + 1);
  });

  it.each([
    ['a file on the way', 'typed/c.ts', 'export const c = (x: string) => fetch(x);\n'],
    ['a file that was missing', 'typed/gone.ts', "export const gone = () => fetch('https://out.example.com');\n"],
    ['a mapping', 'tsconfig.json', '{ "compilerOptions": { "paths": { "mapped": ["./typed/sends.ts"] } } }'],
  ])('is searched again where %s changes', async (_, file, changed) => {
    put('typed/sends.ts', "export const sends = () => fetch('https://out.example.com');\n");
    const mapped = `${text}import { sends } from 'mapped';\nsends();\n`;
    const now = file === 'tsconfig.json' ? mapped : text;
    expect(await linted(now)).toBe(false);
    const before = (() => { try { return textOf(folder, file); } catch { return undefined; } })();
    put(file, changed);
    expect(await linted(now)).toBe(true);
    if (before === undefined) rmSync(path.join(folder, file)); else put(file, before);
    expect(await linted(now)).toBe(false);
  });
});

describe('a run over many files', () => {
  it('looks at a dependency once in a turn of the event loop, whatever the number of its importers', async () => {
    put('turn/http.ts', 'export const load = (url: string) => fetch(url);\n');
    const names = ['a', 'b', 'c', 'd'].map((name) => { put(`turn/${name}.ts`, "import { load } from './http';\nload('https://out.example.com/');\n"); return `turn/${name}.ts`; });
    const engine = engineFor();
    const before = engine.project.counts.stats;
    for (const name of names) expect(analysed(folder, name, engine).records).toHaveLength(1);
    // Each of them, and what they all import.
    expect(engine.project.counts.stats - before).toBeLessThanOrEqual(names.length + 1);
    await new Promise((done) => void setImmediate(done));
    put('turn/http.ts', 'export const load = (url: string) => url;\n');
    for (const name of names) expect(analysed(folder, name, engine).records).toHaveLength(0);
  });
});

describe('a run over many files that pauses', () => {
  it('looks at the disk again before the next lint', async () => {
    put('pause/http.ts', 'export const load = (url: string) => fetch(url);\n');
    const names = Array.from({ length: 12 }, (_, n) => { put(`pause/f${n}.ts`, "import { load } from './http';\nload('https://out.example.com/');\n"); return `pause/f${n}.ts`; });
    const last = names.pop() as string;
    const engine = engineFor();
    for (const name of names) expect(analysed(folder, name, engine).records).toHaveLength(1);
    put('pause/http.ts', 'export const load = (url: string) => url;\n');
    // An event from outside, as a message to an editor's server is.
    const records = await new Promise((done) => void execFile(process.execPath, ['-e', 'setTimeout(() => {}, 300)'], () => { done(analysed(folder, last, engine).records); }));
    expect(records).toEqual([]);
  });
});

describe('a dependency that is edited', () => {
  const sends = "export const load = (url: string) => fetch(url);\nexport const base = 'https://one.example.com';\n";
  const other = sends.replace('one.', 'two.');
  const quiet = "export const load = (url: string) => [url];\nexport const base = 'https://one.example.com';\n";
  const main = "import { base, load } from './index';\nload(base);\n";
  const records = (host: string): string[] => [`edited/main.ts:2 fetch fixed https://${host}.example.com via load edited/http.ts:1`];

  it.each(['./http', './index'])('is seen on the next analysis, and again when it is restored (imported from %s)', (from) => {
    put('edited/main.ts', main.replace('./index', from));
    put('edited/index.ts', "export * from './http';\n");
    for (const [text, expected] of [[sends, records('one')], [other, records('two')], [quiet, []], [sends, records('one')], [other, records('two')], [sends, records('one')]] as const) {
      put('edited/http.ts', text);
      expect(analysed(folder, 'edited/main.ts').records).toEqual(expected);
    }
  });

  it('is seen where it comes into being', () => {
    put('made/main.ts', "import { load } from './late';\nload('https://out.example.com/');\nfetch('https://out.example.com/own');\n");
    expect(analysed(folder, 'made/main.ts').records).toHaveLength(1);
    put('made/late.ts', 'export const load = (url: string) => fetch(url);\n');
    expect(analysed(folder, 'made/main.ts').records).toHaveLength(2);
  });

  it('is seen where it moves to another ending or into a folder', () => {
    const own = "fetch('https://out.example.com/own');\n";
    put('moved/main.ts', `import { load } from './http';\nload('https://out.example.com/');\n${own}`);
    for (const name of ['http.ts', 'http.js', 'http/index.ts', 'http.ts']) {
      const file = put(`moved/${name}`, 'export const load = (url) => fetch(url);\n');
      expect(analysed(folder, 'moved/main.ts').records[0]).toBe(`moved/main.ts:2 fetch fixed https://out.example.com/ via load moved/${name}:1`);
      rmSync(file);
      expect(analysed(folder, 'moved/main.ts').records).toHaveLength(1);
    }
  });

  it('is seen where a workspace takes in another package', () => {
    put('spaces/package.json', '{ "private": true }');
    put('spaces/app/package.json', '{ "name": "app" }');
    put('spaces/app/main.ts', "import { url } from '@spaces/lib';\nfetch(url);\n");
    for (const [at, host] of [['one', 'one'], ['two', 'two']] as const) {
      put(`spaces/${at}/package.json`, '{ "name": "@spaces/lib", "main": "./index.ts" }');
      put(`spaces/${at}/index.ts`, `export const url = 'https://${host}.example.com/';\n`);
    }
    for (const at of ['one', 'two', 'one']) {
      put('spaces/pnpm-workspace.yaml', `packages:\n  - app\n  - ${at}\n`);
      expect(analysed(folder, 'spaces/app/main.ts').records).toEqual([`spaces/app/main.ts:2 fetch fixed https://${at}.example.com/`]);
    }
  });

  it('is seen where it is deleted and restored', () => {
    put('gone/main.ts', "import { load } from './http';\nload('https://out.example.com/');\nfetch('https://out.example.com/own');\n");
    for (let n = 0; n < 2; n++) {
      const file = put('gone/http.ts', 'export const load = (url: string) => fetch(url);\n');
      expect(analysed(folder, 'gone/main.ts').records).toHaveLength(2);
      rmSync(file);
      expect(analysed(folder, 'gone/main.ts').records).toHaveLength(1);
    }
  });

  it.each([
    ['tsconfig.json', (to: string) => `{ "compilerOptions": { "paths": { "@lib/*": ["./${to}/*"] } } }`],
    ['package.json', (to: string) => `{ "type": "module", "imports": { "#lib/*": "./${to}/*.ts" } }`],
  ])('is seen where %s names another file', (name, text) => {
    const from = name === 'tsconfig.json' ? '@lib/http' : '#lib/http';
    const at = `renamed-${name.replace('.json', '')}`;
    for (const to of ['one', 'two']) put(`${at}/${to}/http.ts`, `export const url = 'https://${to}.example.com/url';\n`);
    put(`${at}/main.ts`, `import { url } from '${from}';\nfetch(url);\n`);
    for (const to of ['one', 'two', 'one']) {
      put(`${at}/${name}`, text(to));
      expect(analysed(folder, `${at}/main.ts`).records).toEqual([`${at}/main.ts:2 fetch fixed https://${to}.example.com/url`]);
    }
  });

  it('is seen where package.json installs another package under a name', () => {
    put('aliased/main.ts', "import { api } from './client';\napi.get('https://out.example.com/');\n");
    put('aliased/client.ts', "export { default as api } from 'client';\n");
    put('aliased/own.ts', "import client from 'client';\nclient.get('https://out.example.com/');\n");
    for (const [to, api] of [['axios', 'axios.get'], ['lodash', undefined], ['got', 'got.get'], [undefined, undefined], ['axios', 'axios.get']]) {
      put('aliased/package.json', JSON.stringify({ name: 'aliased', dependencies: { client: to ? `npm:${to}@1` : '1' } }));
      for (const file of ['main', 'own']) expect(analysed(folder, `aliased/${file}.ts`).records).toEqual(api ? [`aliased/${file}.ts:2 ${api} fixed https://out.example.com/`] : []);
    }
  });

  it('is seen in JSON', () => {
    put('json/main.ts', "import config from './config.json';\nfetch(config.url);\n");
    for (const host of ['one', 'two', 'one']) {
      put('json/config.json', JSON.stringify({ url: `https://${host}.example.com/` }));
      expect(analysed(folder, 'json/main.ts').records).toEqual([`json/main.ts:2 fetch fixed https://${host}.example.com/`]);
    }
  });
});
