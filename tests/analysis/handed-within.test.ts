import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.api} ${e.destination.kind} ${e.destination.urls.join(' ')}`.trim()).join(', ');

describe('a function that is handed to others within a literal', () => {
  it.each([
    ["import { wrap } from 'elsewhere';\nconst api = wrap({ load: (url) => fetch(url) });\napi.load('https://out.example.com/a');", '2 fetch unknown'],
    ["import { wrap } from 'elsewhere';\nexport const store = wrap('x', { handlers: { async send(url) { await fetch(url); } } });", '2 fetch unknown'],
    ["import fastify from 'fastify';\nfastify().route({ method: 'GET', url: '/a', handler: (req) => fetch(req.query.url) });", '2 fetch unknown'],
    ["import { wrap } from 'elsewhere';\nwrap([(url) => fetch(url)]);", '2 fetch unknown'],
    ["import { wrap } from 'elsewhere';\nwrap(class { go(url) { return fetch(url); } });", '2 fetch unknown'],
    ["subject.subscribe({ next: (url) => fetch(url) });", '1 fetch unknown'],
    ["export const setUp = (register) => register({ load: (url) => fetch(url) });", '1 fetch unknown'],
  ])('is called by them: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    ["const api = Object.freeze({ load: (url) => fetch(url) });\napi.load('https://out.example.com/a');", '1 fetch caller, 2 fetch fixed https://out.example.com/a'],
    ["const api = Object.assign({}, { load: (url) => fetch(url) });\napi.load('https://out.example.com/a');", '1 fetch caller, 2 fetch fixed https://out.example.com/a'],
    ["const api = {};\nObject.defineProperty(api, 'load', { value: (url) => fetch(url) });\nexport { api };", '2 fetch caller'],
    ["import { defineStore } from 'pinia';\nexport const store = defineStore('x', { actions: { send(url) { return fetch(url); }, post() { return this.send('https://out.example.com/a'); } } });", '2 fetch caller, 2 fetch fixed https://out.example.com/a'],
    ["const id = (x) => x;\nexport const api = id({ load: (url) => fetch(url) });", '2 fetch caller'],
    ["const run = ({ load }) => load('https://out.example.com/a');\nrun({ load: (url) => fetch(url) });", '2 fetch fixed https://out.example.com/a'],
    ["import OpenAI from 'openai';\nexport const ai = new OpenAI({ baseURL: 'https://out.example.com', fetch: (url, init) => fetch(url, init) });", '2 fetch caller'],
    ["import { wrap } from 'elsewhere';\nwrap({ load: (id) => fetch(`https://out.example.com/${id}`) });", '2 fetch fixed https://out.example.com/*'],
    ["export default { methods: { load(url) { return fetch(url); } } };", '1 fetch caller'],
  ])('is for its callers to say, or says it itself: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('what a function of the project is handed within a literal', () => {
  it.each([
    ["const list = [];\nconst use = (plugin) => { list.push(plugin); };\nuse({ run: (url) => fetch(url) });"],
    ["const list = [];\nfunction route(path, options) { list.push({ path, ...options }); }\nroute('/a', { handler: async (request) => fetch(request.url) });"],
    ["const byName = {};\nconst add = (name, one) => { byName[name] = one; };\nadd('x', { run: (url) => fetch(url) });"],
    ["let current;\nconst install = (transport) => { current = transport; };\ninstall({ send: (url) => fetch(url) });"],
    ["class Registry { items = [];\nadd(one) { this.items.push(one); } }\nnew Registry().add({ run: (url) => fetch(url) });"],
    ["const seen = new Map();\nfunction keep({ name, ...handlers }) { seen.set(name, handlers); }\nkeep({ name: 'x', run: (url) => fetch(url) });"],
  ])('may be called by anybody where that is kept: %s', (code) => { expect(said(code).replace(/^\d+ /, '')).toBe('fetch unknown'); });

  it.each([
    // Kept for the call alone, counted, kept in a field of its own object, or not at all.
    ["const use = (plugin) => { const list = []; list.push(plugin); return list; };\nexport const all = use({ run: (url) => fetch(url) });", 'fetch caller'],
    ["const names = [];\nconst use = (plugin) => { names.push(plugin.name); };\nuse({ name: 'x', run: (url) => fetch(url) });", 'fetch caller'],
    ["const names = [];\nconst use = (name, plugin) => { names.push(name); };\nuse('x', { run: (url) => fetch(url) });", 'fetch caller'],
    ["class Client { constructor(options) { this.options = options; }\ngo() { return this.options.run('https://out.example.com/a'); } }\nnew Client({ run: (url) => fetch(url) }).go();", 'fetch fixed https://out.example.com/a'],
  ])('is for its callers to say: %s', (code, expected) => { expect(said(code)).toContain(expected); expect(said(code)).not.toContain('unknown'); });
});
