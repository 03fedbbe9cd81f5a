import { describe, expect, it } from 'vitest';
import { analysed, apisOf, destinationsOf } from './subject.ts';

/** Longer than this on two busy cores means that work is not bounded. */
const patience = 15_000;
const repeated = (n: number, each: (i: number) => string, between = '\n'): string => Array.from({ length: n }, (_, i) => each(i)).join(between);
const nested = (n: number, before: string, inner: string, behind: string): string => before.repeat(n) + inner + behind.repeat(n);
const last = `fetch('https://last.example.com');`;
/** Where the egress behind the big thing goes: it must not be lost. */
const lastOf = (code: string): string | undefined => destinationsOf(code).split('; ').at(-1);

describe('deep and large texts', () => {
  const deep: Readonly<Record<string, string>> = {
    '10,000 operands of +': `const u = ${repeated(10_000, () => `'a'`, ' + ')};`,
    '10,000 operands of + and names': `const n = 'a'; fetch('https://api.example.com/' + ${repeated(10_000, () => 'n', ' + ')});`,
    '900 operands of + to the right': `const u = ${nested(900, `('a' + `, `'a'`, ')')};`,
    '10,000 uses of concat': `const u = 'a'${`.concat('a')`.repeat(10_000)};`,
    '10,000 members': `const u = a${'.b'.repeat(10_000)};`,
    '10,000 links of a call chain': `const u = a${'.b()'.repeat(10_000)};`,
    '900 calls inside each other': `const u = ${nested(900, 'f(', '1', ')')};`,
    '900 lists inside each other': `const u = ${nested(900, '[', '1', ']')};`,
    '900 objects inside each other': `const u = ${nested(900, '{ a: ', '1', '}')};`,
    '900 functions inside each other': `const u = ${nested(900, '() => (', '1', ')')};`,
    '900 templates inside each other': `const u = ${nested(900, '`${', '1', '}`')};`,
    '900 choices one behind the other': `const u = ${repeated(900, (i) => `x${i} ? 'a${i}'`, ' : ')} : 'b';`,
    '900 choices inside each other': `const u = ${nested(900, 'a ? ', 'b', ' : c')};`,
    '2,000 of ??': `const u = ${repeated(2_000, (i) => `x${i}`, ' ?? ')};`,
    '300 names for 300 names for 300 functions, handed over 300 times': `let a, b, c; ${repeated(300, () => 'a = b; b = c; c = () => 1; run(a);')} function go(url) { return fetch(url); }`,
    '900 blocks inside each other': nested(900, '{', ';', '}'),
    '2,000 awaits': `const u = ${'await '.repeat(2_000)} a;`,
    '5,000 names, each of the one before': `const a0 = 'https://api.example.com'; ${repeated(5_000, (i) => `const a${i + 1} = a${i};`)} fetch(a5000);`,
    '5,000 functions, each calling the one before': `const a0 = () => 'https://api.example.com'; ${repeated(5_000, (i) => `const a${i + 1} = () => a${i}();`)} fetch(a5000());`,
    '300 conditions inside each other': nested(300, 'if (a) {', ';', '}'),
    '300 of else if': repeated(300, (i) => `if (a === ${i}) b();`, ' else '),
    'a page in a text': `const page = '${'<a href="x" class="y">'.repeat(1_000)}';`,
    'an object of 1 MB': `const o = {${repeated(40_000, (i) => `"key-${i}": "value ${i}"`, ',')}}; fetch(o['key-39999']);`,
    'a list of 1 MB': `const o = [${repeated(80_000, (i) => `"value ${i}"`, ',')}]; fetch(o[k]); fetch(o.join(''));`,
    'a text of 1 MB': `const o = '${'a'.repeat(1_000_000)}'; fetch(o); fetch(o.split('').reverse().join(''));`,
    '20,000 assignments': `let u = 'https://api.example.com'; ${repeated(20_000, (i) => `u = 'https://a${i}.example.com';`)} fetch(u);`,
    '20,000 member assignments': `const o = {}; ${repeated(20_000, (i) => `o.a${i} = 'https://a${i}.example.com';`)} fetch(o.a1);`,
    '20,000 writes of one member': `const o = {}; ${repeated(20_000, (i) => `o.a = 'https://a${i}.example.com';`)} fetch(o.a);`,
    '20,000 uses of push': `const o = []; ${repeated(20_000, (i) => `o.push('a${i}');`)} fetch(o.join('/'));`,
    '20,000 of +=': `let u = 'https://api.example.com'; ${repeated(20_000, (i) => `u += 'a${i}';`)} fetch(u);`,
    '500 functions that call each other': `${repeated(500, (i) => `function f${i}(u) { f${(i + 1) % 500}(u); f${(i * 7 + 3) % 500}(u); return fetch(u); }`)} f0('https://api.example.com');`,
    '500 functions that return each other': `${repeated(500, (i) => `function f${i}(u) { return u ? f${(i + 1) % 500}(u) : f${(i * 7 + 3) % 500}(u + 'a'); }`)} fetch(f0('https://api.example.com'));`,
    '300 choices that multiply': `${repeated(300, (i) => `const a${i} = x ? 'a' : 'b';`)} fetch('https://api.example.com/' + ${repeated(300, (i) => `a${i}`, ' + ')});`,
    'objects that double': `const o0 = { u: 'https://api.example.com' }; ${repeated(60, (i) => `const o${i + 1} = { ...o${i}, ...o${i} };`)} fetch(o60.u);`,
    'calls that double': `const f0 = (u) => u; ${repeated(40, (i) => `const f${i + 1} = (u) => f${i}(u) + f${i}(u);`)} fetch(f40('https://api.example.com/'));`,
    'wrappers that double': `const f0 = (u) => fetch(u); ${repeated(40, (i) => `const f${i + 1} = (u) => { f${i}(u); f${i}(u + 'a'); };`)} f40('https://api.example.com/');`,
    'a method replaced by one that calls it': `class C { constructor(u) { this.url = u; } open() { return fetch(this.url); } ${repeated(6, (i) => `f${i}(k) { this.open(); return this.f${(i + 1) % 6}(k) ?? fetch(this.url + k); }`)} } const c = new C('https://api.example.com/'); const open = c.open.bind(c); c.open = () => { c.f0('a'); open(); return c.f1('b') ?? open(); }; ${repeated(6, (i) => `const f${i} = c.f${i}.bind(c); c.f${i} = (k) => { c.open(); f${i}(k); return c.open(); };`)} c.f0('x');`,
    '2,000 classes that extend each other': `class C0 { go() { return fetch(this.url); } } ${repeated(2_000, (i) => `class C${i + 1} extends C${i} { url = 'https://a${i}.example.com'; }`)} new C2000().go();`,
    '5,000 classes that extend one': `class C { go() { return fetch(this.url); } } ${repeated(5_000, (i) => `class C${i} extends C { url = 'https://a${i}.example.com'; }`)}`,
    '20,000 writes of a member of a member': `const o = { a: {} }; ${repeated(20_000, (i) => `o.a.b = 'https://a${i}.example.com';`)} fetch(o.a.b);`,
    'members of members that hold themselves': `class C { o = {}; f() { this.o.a = this.o; this.o.b = this.o.a.b || this.o.c; this.o.c = this.o.b; return fetch(this.o.a.a.a.b); } }`,
    'objects merged into themselves': `class C { constructor(o) { Object.assign(this, o, this, { a: this.b, b: this.a }); } f() { return fetch(this.a); } } new C({}).f();`,
    'a list of 40 lists of two alternatives': `const o = [${repeated(40, (i) => `...(x ? ['a${i}'] : ['b${i}'])`, ',')}]; fetch(o.join('/'));`,
    '3,000 texts of code and 3,000 calls': `${repeated(3_000, (i) => `const c${i} = 'fetch("https://a${i}.example.com/")'; g(c${i});`)}`,
    '5,000 elements of one component': `const P = ({ to }) => jsx; const jsx = 1; ${repeated(5_000, (i) => `g(P, { to: 'https://a${i}.example.com' });`)}`,
    'a text repeated without end': `fetch('https://api.example.com'.repeat(1e9)); fetch('a'.padStart(1e9));`,
    'patterns that backtrack': `fetch('${'a'.repeat(50_000)}'.replace(/(a+)+$/, 'b')); fetch('${'a'.repeat(50_000)}'.replace(/a*a*a*a*b/, 'b'));`,
    'a command line of 1 MB': `import cp from 'child_process'; cp.exec('curl ${'a '.repeat(500_000)}');`,
    'a style sheet of 1 MB': `document.body.style.background = '${'url(a) '.repeat(150_000)}';`,
  };

  it.each(Object.entries(deep))('%s', (_, code) => {
    const start = performance.now();
    expect(lastOf(`${code}\n${last}`)).toBe('fixed https://last.example.com');
    expect(performance.now() - start).toBeLessThan(patience);
  });

  /** What once had no end. */
  const ending: Readonly<Record<string, string>> = {
    'texts that double': `const t0 = 'https://api.example.com/'; ${repeated(60, (i) => `const t${i + 1} = t${i} + t${i};`)} fetch(t60);`,
    'lists that double': `const t0 = ['a', 'b']; ${repeated(60, (i) => `const t${i + 1} = [...t${i}, ...t${i}];`)} fetch(t60.join('/'));`,
    'a list that holds itself twice': 'class A { a = [this.a, this.a]; f() { return fetch("https://api.example.com" + this.a); } }',
    'a name that becomes a list of itself': 'let a; a = [a || fetch(a + a), ...[a || fetch(a + a)]]; fetch(a);',
    'a client made from itself': 'import axios from "axios"; let a = axios.create({ baseURL: a }); a = a.create(a.defaults); a.get(a);',
  };

  it.each(Object.entries(ending))('come to the last line: %s', (_, code) => {
    expect(lastOf(`${code}\n${last}`)).toBeDefined();
  });

  it('bounds the text of a destination', () => {
    expect(destinationsOf(`const a = 'https://api.example.com/'; ${repeated(16, (i) => `const ${'a'.repeat(i + 2)} = ${'a'.repeat(i + 1)} + ${'a'.repeat(i + 1)};`)} fetch(${'a'.repeat(17)});`).length).toBeLessThan(100_000);
  });
});

describe('what refers to itself', () => {
  const cyclic: readonly string[] = [
    'let x = {}; x = { ...x, a: 1 }; fetch(x.a); fetch(x[k]);',
    'const x = { ...x, u: x.u }; fetch(x.u);',
    'let x = {}, y = { ...x }; x = { ...y }; fetch(x.u);',
    'let x = [1]; x = [...x, ...x]; fetch(x[0]); fetch(x.join());',
    'const x = []; x.push(x); fetch(x.join()); fetch(x[0][0][0]);',
    'const x = {}; x.x = x; fetch(x.x.x.x.x.u); fetch(x);',
    'const a = b, b = c, c = a; fetch(a);',
    'let a = a + a; a += a; fetch(a); fetch(`${a}${a}`);',
    'const { a = b, b = a } = {}; fetch(a);',
    'const f = () => f(); fetch(f()); f()();',
    'function f(u = f()) { return f(u); } fetch(f(f));',
    'const f = (g) => g(g); fetch(f(f));',
    'const o = { get u() { return this.u; } }; fetch(o.u);',
    'const o = { get u() { return o.u; }, ...o }; fetch(o.u);',
    'class A { get u() { return this.u; } f() { return fetch(this.u); } } new A().f();',
    'class A { u = this.u; f() { return fetch(this.u); } } new A().f();',
    'class A { static u = A.u; } fetch(A.u);',
    'class A extends A { f() { return fetch(this.u); } } new A().f();',
    'class A extends B {} class B extends A {} fetch(new A().u); new A().f();',
    'class A { constructor() { this.a = new A(); } f() { return fetch(this.a.a.a.u); } }',
    'class A extends (class extends A {}) { f() { return super.f(), fetch(super.u); } }',
    'const p = Object.assign(p, p); fetch(p.u);',
    'const e = Object.fromEntries(Object.entries(e)); fetch(e.u);',
    'enum E { a = E.b, b = E.a } fetch(E.a);',
    'namespace N { export const u = N.u; } fetch(N.u);',
    'type T = T; type U = { u: U } & U; interface I extends I { u: I } export const f = (t: T, u: U, i: I) => { t.get(); u.u.u.get(); i.u.u.get(); };',
    'const f = f.bind(f, f); fetch(f()); f.call(f, f.apply(f, f));',
    'const s = s`${s}`; fetch(s);',
    'const A = () => <A u={<A />} />; export default A;',
    'exports.a = exports.b; exports.b = exports.a; module.exports = module.exports; fetch(exports.a);',
    'export { x as y }; export { y as z }; import * as self from "./file"; const x = self.y; fetch(self.z);',
    'const u = new URL(u, u); u.host = u.host; u.href = u; fetch(u);',
    'let p = fetch("/").then(() => p.then(() => p)); p.then(p);',
    'for (const x of [x]) for (const y of [x, y]) fetch(y);',
    'function* g() { yield* g(); yield g; } fetch(g()); for (const u of g()) fetch(u);',
    'const r = new Proxy(r, { get: (t, k) => r[k] }); fetch(r.u);',
  ];

  it.each(cyclic)('%s', (code) => {
    const start = performance.now();
    expect(lastOf(`${code}\n${last}`)).toBe('fixed https://last.example.com');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__', 'isPrototypeOf', 'length', 'name', 'then', 'default'];
  const url = 'https://api.example.com/';
  const plain = names.filter((name) => name !== 'default');
  // `then` of anything is the step of a promise.
  const unwritten = names.filter((name) => name !== 'then');

  it.each(names)('%s as a computed key', (name) => {
    expect(destinationsOf(`const o = { ['${name}']: '${url}' }; fetch(o['${name}']);`)).toBe(`fixed ${url}`);
  });

  it.each(unwritten)('%s as a member that nobody wrote', (name) => {
    expect(destinationsOf(`const o = {}; fetch(o.${name}); fetch([].${name}); fetch(process.env.${name}); fetch('/');`).split('; ')).toEqual([
      expect.not.stringContaining('fixed'), expect.not.stringContaining('fixed'), `configured env:${name}`, 'relative /',
    ]);
  });

  it.each(plain)('%s as a binding', (name) => {
    expect(destinationsOf(`const ${name} = '${url}'; fetch(${name});`)).toBe(`fixed ${url}`);
  });

  it.each(plain)('%s as a function and a parameter', (name) => {
    expect(destinationsOf(`function ${name}(${name}) { return ${name}; } fetch(${name}('${url}'));`)).toBe(`fixed ${url}`);
  });

  it.each(names)('%s as an export', (name) => {
    expect(destinationsOf(`const u = '${url}'; fetch(u); export { u as ${name} };`)).toBe(`fixed ${url}`);
    expect(destinationsOf(`exports.${name} = '${url}'; fetch('${url}'); module.exports.${name} = 1;`)).toBe(`fixed ${url}`);
  });

  it.each(names.filter((name) => name !== 'constructor'))('%s as a field and a method', (name) => {
    expect(destinationsOf(`class A { '${name}' = '${url}'; f() { return fetch(this.${name}); } }`)).toBe(`fixed ${url}`);
    expect(destinationsOf(`class A { ['${name}']() { return '${url}'; } f() { return fetch(this.${name}()); } }`)).toBe(`fixed ${url}`);
  });

  it.each(['constructor', ...names])('%s as an API, a package, a command and an element is none', (name) => {
    expect(apisOf(`import x from '${name}'; import fs from 'node:fs'; x.${name}('${url}'); fetch.${name}; globalThis['${name}']('${url}'); fs.${name}();`)).toBe('');
    expect(apisOf(`import cp from 'child_process'; cp.exec('${name} ${url}'); cp.spawn('${name}', ['${url}']);`)).toBe('');
    expect(apisOf(`document.createElement('${name}').${name} = '${url}'; document.createElement('img').${name} = '${url}';`)).toBe('');
  });

  it('takes no member of a plain object for a type or an interop helper', () => {
    expect(apisOf(`import type { constructor, __proto__ as P } from 'axios'; export const f = (a: constructor, b: P, c: toString) => { a.get('${url}'); b.get('${url}'); c.get('${url}'); }; fetch('/');`)).toBe('fetch');
  });
});

describe('the limit of work', () => {
  const doubling = `const f0 = (u) => u; ${repeated(12, (i) => `const f${i + 1} = (u) => f${i}(u) + f${i}(u + 'a');`)} fetch(f12('https://api.example.com/'));`;

  it('is told where it was hit', () => {
    expect(analysed(doubling, '/p/file.ts', { budget: 200 }).limited).toBe(true);
    expect(analysed(repeated(300, (i) => `fetch('https://a' + '${i}.example.com');`), '/p/file.ts', { budget: 100 }).limited).toBe(true);
  });

  it('is not told where it was not', () => {
    expect(analysed(last).limited).toBe(false);
    expect(analysed(repeated(300, (i) => `fetch('https://a' + '${i}.example.com');`)).limited).toBe(false);
  });

  it('leaves an unknown destination and never a wrong one', () => {
    const all = `const u = 'https://api.' + 'example.com/' + 'v1'; ${repeated(50, () => `fetch(u + '/a');`)}`;
    for (const budget of [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]) {
      for (const e of analysed(all, '/p/file.ts', { budget }).egress) expect(['unknown', 'fixed']).toContain(e.destination.kind);
      for (const e of analysed(all, '/p/file.ts', { budget }).egress) for (const u of e.destination.urls) expect('https://api.example.com/v1/a').toMatch(new RegExp(`^${u.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
    }
  });
});
