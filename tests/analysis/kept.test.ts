import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.flatMap((e) => e.destination.targets.map((t) => `${e.line} ${'url' in t ? t.url : t.kind}`)).filter((x) => x.includes('example')).sort().join(', ');

describe('a call that says where another function sends', () => {
  it.each([
    ["let base = '';\nfunction setBase(b) { base = b; }\nfetch(base + '/x');\nsetBase('https://out.example.com');", '4 https://out.example.com/x'],
    ["let base = 'https://own.example.com';\nfunction setBase(b) { base = b; }\nfunction load() { const url = `${base}/x`; return fetch(url); }\nsetBase('https://out.example.com');\nload();", '3 https://own.example.com/x, 4 https://out.example.com/x'],
    ["const settings = {};\nconst configure = (o) => { settings.url = o.url; };\nconst load = () => fetch(settings.url);\nconfigure({ url: 'https://out.example.com' });\nload();", '4 https://out.example.com'],
    ["let settings = {};\nconst configure = (o) => { settings = { ...settings, ...o }; };\nconst load = () => fetch(settings.url);\nconfigure({ url: 'https://out.example.com' });\nload();", '4 https://out.example.com'],
    ["let client;\nimport axios from 'axios';\nconst start = (url) => { client = axios.create({ baseURL: url }); };\nconst load = () => client.get('/x');\nstart('https://out.example.com');\nload();", '5 https://out.example.com/x'],
    ["let where;\nconst get = () => where;\nconst aim = (at) => { where = at; };\nconst load = () => fetch(get());\naim('https://out.example.com');\nload();", '5 https://out.example.com'],
    ["let base;\nclass Starter { constructor(o) { base = o.url; } }\nconst load = () => fetch(base);\nnew Starter({ url: 'https://out.example.com' });\nload();", '4 https://out.example.com'],
    ["let where;\nconst a = () => fetch(`${get(1)}/a`);\nconst b = () => fetch(`${other(0)}/b`);\nconst get = (n) => (n ? other(n - 1) : where);\nconst other = (n) => get(n);\nconst aim = (at) => { where = at; };\naim('https://out.example.com');\na();\nb();", '7 https://out.example.com/a, 7 https://out.example.com/b'],
    ["const hosts = new Map();\nconst add = (k, v) => { hosts.set(k, v); };\nconst load = (k) => fetch(hosts.get(k));\nadd('a', 'https://out.example.com');", '4 https://out.example.com'],
    ["const queue = [];\nconst enqueue = (m) => { queue.push(m); };\nsetInterval(() => { const m = queue.shift(); if (m) fetch(m.url, { method: 'POST' }); }, 9);\nenqueue({ url: 'https://out.example.com' });", '4 https://out.example.com'],
  ])('is where that is decided: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    ["const seen = [];\nconst keep = (x) => { seen.push(x); };\nconst load = () => fetch('https://out.example.com', { body: seen.join() });\nkeep('https://kept.example.com');", '3 https://out.example.com'],
    ["let last;\nconst keep = (x) => { last = x; };\nconst load = () => fetch('https://out.example.com', { body: last });\nkeep('https://kept.example.com');\nload();", '3 https://out.example.com'],
    ["class Client { constructor(at) { this.at = at; }\nload() { return fetch(this.at); } }\nnew Client('https://out.example.com').load();", '3 https://out.example.com'],
    ["class Client { aim(at) { this.at = at; return this; }\nload() { return fetch(this.at); } }\nnew Client().aim('https://out.example.com').load();", '3 https://out.example.com'],
    ["const load = (at) => { let url; url = at; return fetch(url); };\nload('https://out.example.com');", '2 https://out.example.com'],
  ])('is none where nothing of where it sends is kept, or the object says it: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it('ends where functions that keep call each other', () => {
    expect(said("let base = '';\nfunction a(x, n) { base = x; if (n) b(x, n - 1); return fetch(base); }\nfunction b(y, n) { base = y; return a(y, n); }\nb('https://out.example.com', 2);")).toContain('out.example.com');
  });
});
