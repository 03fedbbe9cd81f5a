import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseModule } from '../../src/project/parse.ts';
import { most } from '../../src/project/nesting/costs.ts';
import { nestsTooDeep, stackOf } from '../../src/project/nesting/scan.ts';
import { elements, flat, shapes } from './nesting.cases.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const deep = 100_000;
const all = [...Object.entries(shapes).map(([name, shape]) => ({ name, shape, file: 'a.ts' })), ...Object.entries(elements).map(([name, shape]) => ({ name, shape, file: 'a.tsx' }))];

describe('what nests 100,000 deep', () => {
  it.each(all)('is named as an error: $name', ({ shape, file }) => {
    expect(parseModule(file, shape(deep)).problem?.message).toMatch(/nests deeper|Maximum call stack size exceeded/);
  });

  it.each(['a,', '"a",', 'a;', '@a ', 'a|', "'a'|"])('or is parsed, as it needs no stack: %s', (each) => {
    const text = each === '@a ' ? `${each.repeat(deep)}class B{}` : /\|/.test(each) ? `type A = ${each.repeat(20_000)}a` : `a(${each.replace(';', ',').repeat(deep)}a)`;
    expect(parseModule('a.ts', text).facts).toBeDefined();
  });
});

describe('the deepest text that is let through', () => {
  it('does not overflow the stack of the smallest thread that lints', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'egress-nesting-'));
    try {
      const names = all.map(({ shape, file, name }, i) => {
        const target = path.join(folder, `${i}${path.extname(file)}`);
        writeFileSync(target, shape(deepest(shape, file.endsWith('x'))));
        return { name, target };
      });
      // Tells the name before it parses, so that the last one that is told is the one that ended the process.
      const thread = `const { readFileSync, writeSync } = require('node:fs'); const { extname } = require('node:path');
        import('oxc-parser').then(({ parseSync }) => { for (const { name, target } of ${JSON.stringify(names)}) {
          writeSync(1, name + '\\n'); parseSync(target, readFileSync(target, 'utf8'), { lang: extname(target).slice(1) }).program; } });`;
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['-e', `new (require('node:worker_threads').Worker)(${JSON.stringify(thread)}, { eval: true })`], { cwd: root, encoding: 'utf8' });
      expect({ status, signal, stderr, last: stdout.trim().split('\n').at(-1) }).toEqual({ status: 0, signal: null, stderr: '', last: names.at(-1)?.name });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(all)('is deeper than anybody writes: $name', ({ shape, file }) => {
    expect(deepest(shape, file.endsWith('x'))).toBeGreaterThan(400);
  });

  function deepest(shape: (n: number) => string, markup: boolean): number {
    let low = 1;
    let high = 40_000;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (nestsTooDeep(shape(middle), markup)) high = middle; else low = middle;
    }
    return low;
  }
});

describe('what is large and flat', () => {
  it.each(Object.entries(flat))('is parsed: %s', (_, text) => {
    expect(parseModule('a.tsx', text).problem?.message).toBeUndefined();
  });

  it.each(['typescript/lib/typescript.js', 'typescript/lib/lib.dom.d.ts', 'lodash/lodash.js', 'lodash/lodash.min.js', 'zod/v4/core/schemas.js', 'micromark-extension-gfm/index.js', 'recheck/lib/browser.js'])('real code needs a fraction of what is allowed: %s', (file) => {
    expect(stackOf(readFileSync(path.join(root, 'node_modules', file), 'utf8'), !file.endsWith('ts'))).toBeLessThan(most / 10);
  });
});

describe('what makes a scanner look ahead', () => {
  /** 2 MB: what looks through the rest of the text at each token would take hours. */
  it.each(['=/[', "='", '=`${', '=/*', '<', '<a ', '<a b="', '</', '<a>{', '/', '=//', 'a<b,', '!(', '}', ')]', '@', '#', '\\', "/'", '"\\', '<T,', '=>{'])('is looked through once: %s', (each) => {
    expect(stackOf(each.repeat(2_000_000 / each.length), true)).toBeGreaterThan(-1);
    expect(stackOf(`${each.repeat(2_000_000 / each.length)}\n`, false)).toBeGreaterThan(-1);
  }, 10_000);
});

describe('what hides how deep it nests', () => {
  const nest = '('.repeat(deep);
  it.each([
    ['behind a division that looks like a regular expression', `({})/a;${nest}/1`], ['behind a regular expression with a quote', `if(a)/'/.b;${nest}'`], ['behind one after a block', `{}/'/.b;${nest}'`],
    ['behind a string that is not closed', `'\n${nest}`], ['in a template', `\`\${\`\${a}\`}\${${nest}`], ['behind a template', `a\`}\`;${nest}\``], ['behind a comment', `//'\n/*'*/${nest}'`], ['behind a line end that is none elsewhere', `//\u2028${nest}`],
    ['behind an escape', `'\\\\';${nest}'`], ['in a value of an element', `<a b='\\'>'{${nest}`], ['behind text with a quote', `<a>'</a>;${nest}'`], ['behind brackets in strings', `f(')'+`.repeat(deep)],
    ['behind a generic', `<T,>(a)=>'a';${nest}`], ['behind a generic with a default', `a=<T = U>(b)=>b;${nest}`], ['behind a generic function', `a=function <T>(b) {};${nest}`], ['behind one that extends', `a=<const T extends U>(b)=>b;${nest}`], ['behind a hashbang', `#!'\n${nest}'`],
  ])('is refused: %s', (_, text) => {
    expect(nestsTooDeep(text, true)).toBe(true);
  });
});
