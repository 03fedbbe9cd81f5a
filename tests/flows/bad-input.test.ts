import { describe, expect, it } from 'vitest';
import type { DataFlow, FileAnalysis } from '../../src/analysis/types.ts';
import { analysed } from '../analysis/subject.ts';

const repeated = (n: number, each: (i: number) => string, between = '\n'): string => Array.from({ length: n }, (_, i) => each(i)).join(between);
const to = `'https://api.example.com'`;
const post = (body: string): string => `fetch(${to}, { method: 'POST', body: ${body} });`;
const host = `import os from 'node:os';`;

const sent = ({ egress }: FileAnalysis): readonly DataFlow[] => egress.flatMap((e) => e.data);
const partial = ({ egress }: FileAnalysis): boolean => egress.some((e) => e.partial);
const hostIn = (found: FileAnalysis): boolean => sent(found).some(({ source }) => source === 'os.hostname()');

/** Generated texts, of which the datum stands first: it is found, or the finding says that there is more than is followed. */
const large: Readonly<Record<string, string>> = {
  '20,000 assignments': `let u = os.hostname(); ${repeated(20_000, (i) => `u = 'a${i}' + v${i % 7};`)} ${post('u')}`,
  '20,000 assignments of calls': `let u = os.hostname(); ${repeated(20_000, (i) => `u = f(u, ${i});`)} ${post('u')}`,
  '20,000 member assignments': `const o = {}; o.h = os.hostname(); ${repeated(20_000, (i) => `o.a${i} = f(${i});`)} ${post('JSON.stringify(o)')}`,
  '20,000 members of members': `const o = { p: {} }; o.p.h = os.hostname(); ${repeated(20_000, (i) => `o.p.a${i} = f(${i});`)} ${post('JSON.stringify(o)')}`,
  '20,000 pushes': `const list = []; list.push(os.hostname()); ${repeated(20_000, (i) => `list.push(f(${i}));`)} ${post('list.join()')}`,
  '500 functions that call each other': `${repeated(500, (i) => `function f${i}(x) { return x ? f${(i + 1) % 500}(x) : f${(i * 7 + 3) % 500}(x) + os.hostname(); }`)} ${post('f0(a)')}`,
  '500 functions that keep for each other': `const kept = []; ${repeated(500, (i) => `function f${i}(x) { kept.push(x); f${(i + 1) % 500}(x + os.hostname()); f${(i * 7 + 3) % 500}(kept); }`)} ${post('kept.join()')}`,
  'a switch of 300 ways': `function pick(k) { switch (k) { case 'h': return os.hostname(); ${repeated(300, (i) => `case ${i}: return g(k, ${i}) + pick(k + ${i});`)} } } ${post('pick(a)')}`,
  'a switch of 300 ways that writes': `let u; switch (a) { case 'h': u = os.hostname(); break; ${repeated(300, (i) => `case ${i}: u = u + g(${i}); break;`)} } ${post('u')}`,
  'an object of 1 MB': `const o = { h: os.hostname(), ${repeated(40_000, (i) => `"key-${i}": f(${i})`, ',')} }; ${post('JSON.stringify(o)')}`,
  'an object of 1 MB of texts': `const o = { h: os.hostname(), ${repeated(40_000, (i) => `"key-${i}": "value ${i}"`, ',')} }; ${post('JSON.stringify(o)')}`,
  '2,000 listeners and 2,000 events': `${repeated(2_000, (i) => `e.on('a${i % 50}', (x) => { kept = x; });`)} let kept; e.emit('a0', os.hostname()); ${repeated(2_000, (i) => `e.emit('a${i % 50}', f(${i}));`)} ${post('kept')}`,
  '500 names of one object': `const o0 = {}; ${repeated(500, (i) => `const o${i + 1} = o${i};`)} o1.h = os.hostname(); ${post('JSON.stringify(o0)')}`,
  '300 objects that fill each other': `${repeated(300, (i) => `function fill${i}(o) { o.h = os.hostname(); fill${(i + 1) % 300}(o); fill${(i * 5 + 2) % 300}(o); }`)} const o = {}; fill0(o); ${post('JSON.stringify(o)')}`,
};

describe('generated code', () => {
  for (const [name, code] of Object.entries(large)) {
    it(`ends, and finds or says what it does not follow: ${name}`, () => {
      const found = analysed(`${host}\n${code}`);
      expect(found.egress).toHaveLength(1);
      expect(hostIn(found) || partial(found)).toBe(true);
    }, 60_000);
  }
});

describe('the limit', () => {
  const parts = (n: number): string => `${host} const o = { ${repeated(n, (i) => `a${i}: f(${i}, b${i}).c`, ',')}, h: os.hostname() }; ${post('JSON.stringify(o)')}`;

  it('is said where it was hit', () => { expect(partial(analysed(parts(20_000)))).toBe(true); });

  it('is not said where everything was followed', () => {
    const found = analysed(parts(100));
    expect(partial(found)).toBe(false);
    expect(hostIn(found)).toBe(true);
  });

  // Each send is small enough by itself: it is their number that is too much for one file.
  const sends = (n: number): string => `${host} const o = { ${repeated(500, (i) => `a${i}: f(${i}, b${i}).c`, ',')}, h: os.hostname() }; ${repeated(n, () => post('JSON.stringify(o)'))}`;

  it('of what is followed in one file is said at the sends that come last', () => {
    const { egress } = analysed(sends(300));
    expect(egress[0]?.partial).toBe(false);
    expect(egress.at(-1)?.partial).toBe(true);
  }, 60_000);

  it('of a file is not said where few sends are as large', () => {
    expect(partial(analysed(sends(30)))).toBe(false);
  }, 60_000);

  it('of data kept of one send is said too', () => {
    const found = analysed(`${host} ${post(`[${repeated(300, (i) => `os.hostname() + "${i}"`, ',')}].join()`)}`);
    expect(partial(found)).toBe(true);
    expect(sent(found)).not.toHaveLength(0);
  });
});
