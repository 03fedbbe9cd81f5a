import type { Row } from './subject.ts';

const to = 'https://api.example.com/v1';
const fixed = `fixed ${to}`;

/** Members that are written apart from what they belong to, each with the destinations of the snippet: every alternative. */
export const members: Readonly<Record<string, readonly Row[]>> = {
  'members written more than once': [
    [`export const f = (x) => { const c = {}; if (x) c.url = '/a'; else c.url = '/b'; fetch(c.url); };`, 'relative /a | relative /b'],
    [`const c = {}; switch (k) { case 1: c.url = '/a'; break; case 2: c.url = '/b'; break; default: c.url = '/c'; } fetch(c.url);`, 'relative /a | relative /b | relative /c'],
    [`const d = { url: '/a' }; export const f = (x) => { const c = { ...d }; if (x) c.url = '/b'; fetch(c.url); };`, 'relative /a | relative /b'],
    [`const d = { url: '/a' }; export const f = (x) => { const c = Object.assign({}, d); if (x) c.url = x; fetch(c.url); };`, 'caller x | relative /a'],
    [`const d = { url: '/a' }; const c = { ...d }; c.url = '/b'; fetch(c.url);`, 'relative /b'],
    [`export const f = (o) => { const c = { ...o }; c.url = '/b'; fetch(c.url); };`, 'relative /b'],
    [`const c = { url: '/a' }; export const set = () => { c.url = '/b'; }; fetch(c.url);`, 'relative /a | relative /b'],
    [`export const f = (x) => { const u = new URL('https://a.example.com'); if (x) u.hostname = 'b.example.com'; fetch(u); };`, 'fixed https://a.example.com | fixed https://b.example.com'],
    [`const u = new URL('https://a.example.com'); u.hostname = 'b.example.com'; fetch(u);`, 'fixed https://b.example.com'],
    [`const { [k]: u = '/a' } = { x: '/b' }; fetch(u);`, 'relative /a | relative /b'],
  ],
  'objects that packages put together': [
    [`import _ from 'lodash'; fetch(_.merge({}, { url: '${to}' }).url);`, fixed],
    [`import { defaults } from 'lodash'; fetch(defaults({ url: '${to}' }, { url: '/other' }).url);`, fixed],
    [`import merge from 'lodash/merge'; export const f = (o) => fetch(merge({ url: '${to}' }, o).url);`, `caller o.url | ${fixed}`],
    [`import { defu } from 'defu'; export const f = (o) => fetch(defu(o, { url: '${to}' }).url);`, `caller o.url | ${fixed}`],
    [`const merge = require('deepmerge'); fetch(merge({ url: '/other' }, { url: '${to}' }).url);`, fixed],
    [`import get from 'lodash.get'; fetch(get({ a: { b: '${to}' } }, 'a.b'));`, fixed],
    [`import get from 'lodash.get'; fetch(get({ a: {} }, 'a.b', '${to}'));`, fixed],
    [`import { merge } from 'somewhere'; fetch(merge({ url: '${to}' }).url);`, 'unknown'],
  ],
  'ports': [
    [`import tls from 'node:tls'; export const f = (all) => { const o = { host: 'api.example.com', port: 443 }; for (const k of Object.keys(all)) o[k] = 'other'; tls.connect(o); };`, 'fixed tls://api.example.com:443/other | fixed tls://other:443/other'],
  ],
  'markup that comes from outside': [
    [`import express from 'express'; import puppeteer from 'puppeteer'; const app = express(); app.post('/a', async (req, res) => { const page = await (await puppeteer.launch()).newPage(); await page.setContent(req.body); });`, 'unknown'],
    [`import puppeteer from 'puppeteer'; export const f = async () => { const page = await (await puppeteer.launch()).newPage(); await page.setContent('<b>a</b>'); };`, ''],
  ],
  'counters': [
    ['for (let i = 0; i < 2; i++) fetch(`https://api-${i}.example.com/v1`);', 'fixed https://api-*.example.com/v1 | fixed https://api-0.example.com/v1'],
    ['const i = 0; fetch(`https://api-${i}.example.com/v1`);', 'fixed https://api-0.example.com/v1'],
  ],
  'a slash that is taken off where there is one': [
    [`const a = process.env.A ?? 'https://a.example.com'; fetch(a[a.length - 1] === '/' ? a.slice(0, -1) : a);`, 'configured env:A | fixed https://a.example.com'],
    [`const trim = (u) => (u.endsWith('/') ? u.slice(0, -1) : u); fetch(trim('https://a.example.com') + '/x');`, 'fixed https://a.example.com/x'],
    [`const trim = (u) => { if (u.endsWith('/')) return u.slice(0, -1); return u; }; fetch(trim('https://a.example.com') + '/x');`, 'fixed https://a.example.com/x'],
    [`fetch('https://a.example.community'.slice(0, -5));`, 'fixed https://a.example.comm'],
    [`const a = 'https://a.example.com'; fetch(x ? a : a + ':8080');`, 'fixed https://a.example.com | fixed https://a.example.com:8080'],
    [`fetch(x ? 'https://a.example.co' : 'https://a.example.com');`, 'fixed https://a.example.co | fixed https://a.example.com'],
  ],
  'members merged into an object': [
    [`class C { constructor(o) { Object.assign(this, { url: '${to}' }, o); } f() { return fetch(this.url); } } new C({}).f();`, `caller o.url | ${fixed}`],
    [`class C { constructor(o) { Object.assign(this, o); } f() { return fetch(this.url); } } new C({ url: '${to}' }).f();`, `caller o.url; ${fixed}`],
    [`class C { url = '/a'; constructor() { Object.assign(this, { url: '${to}' }); } f() { return fetch(this.url); } }`, `${fixed} | relative /a`],
    [`class C { url = '/a'; constructor(o) { Object.assign(o, { url: '${to}' }); } f() { return fetch(this.url); } }`, 'relative /a'],
  ],
  'members of a class itself': [
    [`class C { static base = 'https://api.example.com'; static f() { return fetch(this.base + '/v1'); } }`, fixed],
    [`class C { static base = 'https://api.example.com'; static url = this.base + '/v1'; static f() { return fetch(C.url); } }`, fixed],
    [`class C { base = 'https://api.example.com'; static f() { return fetch(this.base + '/v1'); } }`, 'unknown'],
  ],
  'members of members': [
    [`const c = {}; c.api = {}; c.api.url = '${to}'; fetch(c.api.url);`, fixed],
    [`const c = { api: { url: '/old' } }; c.api.url = '${to}'; fetch(c.api.url);`, `${fixed} | relative /old`],
    [`const c = { api: { url: '${to}' } }; c.api.token = t; fetch(c.api.url);`, fixed],
    [`const c = { api: { url: '${to}' } }; c.other.url = '/x'; fetch(c.api.url);`, fixed],
    [`const c = {}; c.a = { b: {} }; c.a.b.url = '${to}'; const { a: { b: { url } } } = c; fetch(url);`, fixed],
    [`const c = {}; c.api = {}; c.api.get = (u) => fetch(u); c.api.get('${to}');`, `caller u; ${fixed}`],
    [`class C { constructor() { this.o = {}; this.o.url = '${to}'; } f() { return fetch(this.o.url); } }`, fixed],
    [`class C { o = {}; set() { this.o.url = '${to}'; } f() { const { url } = this.o; return fetch(url); } }`, fixed],
    [`class C { o = {}; f(k) { this.o[k] = '${to}'; return fetch(this.o.url); } }`, fixed],
    [`class C { o = { url: '${to}' }; f() { this.p.url = '/x'; return fetch(this.o.url); } }`, fixed],
    [`export class C { constructor(o) { this.o = o; this.o.url = this.o.url || '${to}'; } f() { return fetch(this.o.url); } }`, `caller o.url | ${fixed}`],
    [`export class C { constructor(o) { this.o = o || {}; if (!this.o.url) this.o.url = '${to}'; } f() { return fetch(this.o.url); } }`, `caller o.url | ${fixed}`],
    [`function C(o) { this.o = o || {}; this.o.url = this.o.url || '${to}'; } C.prototype.f = function () { return fetch(this.o.url); }; module.exports = C;`, `caller o.url | ${fixed}`],
    [`class A { constructor() { this.o = { url: '/old' }; } f() { return fetch(this.o.url); } } class B extends A { constructor() { super(); this.o.url = '${to}'; } } new B().f();`, `${fixed} | relative /old`],
  ],
  'overridden members': [
    [`class A { url = '/old'; f() { return fetch(this.url); } } class B extends A { url = '${to}'; }`, `${fixed} | relative /old`],
    [`class A { get url() { return '/old'; } f() { return fetch(this.url); } } class B extends A {} class C extends B { get url() { return '${to}'; } }`, `${fixed} | relative /old`],
    [`class A { url() { return '/old'; } f() { return fetch(this.url()); } } class B extends A { url() { return '${to}'; } }`, `${fixed} | relative /old`],
    [`class A { f() { return fetch(this.url); } } class B extends A { url = '${to}'; }`, fixed],
    [`abstract class A { abstract url: string; f() { return fetch(this.url); } } class B extends A { url = '${to}'; }`, fixed],
    [`abstract class A { abstract url: string; f() { return fetch(this.url); } } class B extends A {}`, 'unknown'],
    [`class A { f() { return fetch(this.url); } } ${Array.from({ length: 24 }, (_, i) => `class B${i} extends A { url = '/${i % 2}'; }`).join(' ')}`, 'relative /0 | relative /1'],
    [`class A { f() { return fetch(this.url); } } ${Array.from({ length: 25 }, (_, i) => `class B${i} extends A { url = '/${i % 2}'; }`).join(' ')}`, 'relative /0 | relative /1 | unknown'],
    [`class A { url!: string; f() { return fetch(this.url); } } class B extends A { url = '${to}'; }`, fixed],
    [`class A { url = '/old'; f() { return fetch(this.url); } } class B extends A { static url = '${to}'; }`, 'relative /old'],
    [`class A { url = '/old'; f() { return fetch(this.url); } } class B { url = '${to}'; }`, 'relative /old'],
    [`class A { url = '/old'; f() { return fetch(this.url); } } class B extends A { url = '${to}'; } new A().f();`, `${fixed} | relative /old`],
  ],
  maps: [
    [`const m = new Map([['a', '${to}'], ['b', '/b']]); fetch(m.get('a')); fetch(m.get('b')); fetch(m.get('c') ?? '/c');`, `${fixed}; relative /b; relative /c`],
    [`const m = new Map([['a', '${to}'], ['b', '/b']]); fetch(m.get(k));`, `${fixed} | relative /b`],
    [`const m = new Map(); m.set('a', '${to}'); m.set('b', '/b'); fetch(m.get('a'));`, fixed],
    [`const m = new Map([...pairs, ['a', '${to}']]); fetch(m.get('a'));`, `${fixed} | unknown`],
    [`for (const [, u] of new Map([['a', '${to}']])) fetch(u);`, fixed],
    [`for (const u of new Map([['a', '${to}']]).values()) fetch(u);`, fixed],
  ],
};
