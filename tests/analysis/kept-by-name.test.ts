import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { projectOf } from '../support/projects.ts';
import { destinationOf, destinationsOf } from './subject.ts';

/** Where the sends of one file of a project go. */
function sentBy(files: Readonly<Record<string, string>>, file: string): string {
  const { folder, remove } = projectOf(files);
  onTestFinished(remove);
  const at = path.join(folder, file);
  return engineFor().analyse(at, readFileSync(at, 'utf8'), folder)?.analysis?.egress.map(destinationOf).join('; ') ?? '';
}

const out = 'fixed https://out.example.com/a';
const express = "import express from 'express';\nconst app = express();\n", fastify = "import Fastify from 'fastify';\nconst app = Fastify();\n", hono = "import { Hono } from 'hono';\nconst app = new Hono();\n", koa = "import Koa from 'koa';\nconst app = new Koa();\n", als = "import { AsyncLocalStorage } from 'node:async_hooks';\nconst store = new AsyncLocalStorage(), other = new AsyncLocalStorage();\n";

describe('what a framework keeps under a name', () => {
  it.each([
    [`${express}app.set('upstream', 'https://out.example.com');\napp.get('/x', () => fetch(app.get('upstream') + '/a'));`],
    [`${express}app.set('upstream', 'https://out.example.com');\napp.get('/x', (req, res) => fetch(req.app.get('upstream') + '/a'));`],
    [`${express}app.locals.upstream = 'https://out.example.com';\napp.get('/x', (req, res) => fetch(req.app.locals.upstream + '/a'));`],
    [`${express}Object.assign(app.locals, { upstream: 'https://out.example.com' });\napp.get('/x', (req, res) => fetch(app.locals.upstream + '/a'));`],
    [`${express}app.use((req, res, next) => { res.locals.upstream = 'https://out.example.com'; next(); });\napp.get('/x', (req, res) => fetch(res.locals.upstream + '/a'));`],
    [`${fastify}app.decorate('upstream', 'https://out.example.com');\napp.get('/x', () => fetch(app.upstream + '/a'));`],
    [`${fastify}app.decorate('upstream', 'https://out.example.com');\napp.get('/x', (req) => fetch(req.server.upstream + '/a'));`],
    [`${fastify}app.decorateRequest('upstream', '');\napp.addHook('onRequest', (req) => { req.upstream = 'https://out.example.com'; });\napp.get('/x', (req) => fetch(req.upstream + '/a'));`],
    [`${hono}app.use((c, next) => { c.set('upstream', 'https://out.example.com'); return next(); });\napp.get('/x', (c) => fetch(c.get('upstream') + '/a'));`],
    [`${hono}app.use((c, next) => { c.set('upstream', 'https://out.example.com'); return next(); });\napp.get('/x', (c) => fetch(c.var.upstream + '/a'));`],
    [`${koa}app.use((ctx, next) => { ctx.state.upstream = 'https://out.example.com'; return next(); });\napp.use((ctx) => fetch(ctx.state.upstream + '/a'));`],
    [`${koa}app.context.upstream = 'https://out.example.com';\napp.use((ctx) => fetch(ctx.upstream + '/a'));`],
    [`${als}store.run({ upstream: 'https://out.example.com' }, () => load());\nconst load = () => fetch(store.getStore().upstream + '/a');`],
    [`${als}store.enterWith('https://out.example.com');\nother.enterWith('https://other.example.com');\nfetch(store.getStore() + '/a');`],
  ])('is there where it is read: %s', (code) => { expect(destinationsOf(code)).toContain(out); expect(destinationsOf(code)).not.toContain('other.'); });

  it.each([
    [`${express}app.set('upstream', 'https://out.example.com');\napp.get('/x', () => fetch(app.get('other') + '/a'));`],
    [`${express}const map = new Map();\nmap.set('upstream', 'https://out.example.com');\napp.get('/x', () => fetch(app.get('upstream') + '/a'));`],
    [`${express}app.locals.upstream = 'https://out.example.com';\napp.get('/x', (req, res) => fetch(res.locals.upstream + '/a'));`],
    [`${fastify}app.decorate('upstream', 'https://out.example.com');\napp.get('/x', (req) => fetch(req.upstream + '/a'));`],
    [`${hono}app.use((c, next) => { c.header('upstream', 'https://out.example.com'); return next(); });\napp.get('/x', (c) => fetch(c.get('upstream') + '/a'));`],
    [`${als}store.run('https://out.example.com', () => load());\nconst load = () => fetch(other.getStore() + '/a');`],
  ])('is not there under another one: %s', (code) => { expect(destinationsOf(code)).toBe('unknown'); });

  it('is there in other files, those of the same program first', () => {
    const files = {
      'app.js': "const express = require('express');\nconst axios = require('axios');\nconst app = express();\napp.set('upstream', 'https://out.example.com');\napp.locals.client = axios.create({ baseURL: 'https://client.example.com' });\napp.use(require('./routes'));",
      'other.js': "const express = require('express');\nconst app = express();\napp.set('upstream', 'https://other.example.com');",
      'routes.js': "const router = require('express').Router();\nrouter.get('/x', async (req, res) => { await fetch(req.app.get('upstream') + '/a'); await req.app.locals.client.get('/b'); });\nmodule.exports = router;",
    };
    expect(sentBy(files, 'routes.js')).toBe(`${out}; fixed https://client.example.com/b`);
  });
});

describe('functions that a package calls where it is given none', () => {
  const query = "import { QueryClient, useQuery } from '@tanstack/react-query';\n";
  it.each([
    [`${query}new QueryClient({ defaultOptions: { queries: { queryFn: ({ queryKey }) => fetch(queryKey[0]) } } });\nexport const use = () => useQuery({ queryKey: ['https://out.example.com/a'] });`],
    ["import useSWR, { SWRConfig } from 'swr';\nconst load = (url) => fetch(url);\nexport const App = () => <SWRConfig value={{ fetcher: load }}></SWRConfig>;\nexport const use = () => useSWR('https://out.example.com/a');"],
  ])('are called with what each is about: %s', (code) => { expect(destinationsOf(code)).toContain(out); });

  it.each([
    [`${query}new QueryClient({ defaultOptions: { queries: { queryFn: ({ queryKey }) => fetch(queryKey[0]) } } });\nexport const use = () => useQuery({ queryKey: ['https://out.example.com/a'], queryFn: () => 1 });`],
    [`${query}new QueryClient({ queries: { queryFn: ({ queryKey }) => fetch(queryKey[0]) } });\nexport const use = () => useQuery({ queryKey: ['https://out.example.com/a'] });`],
    ["import useSWR from 'swr';\nconst load = (url) => fetch(url);\nexport const App = () => <Other value={{ fetcher: load }}></Other>;\nexport const use = () => useSWR('https://out.example.com/a');"],
  ])('are not called where others are, or none is set: %s', (code) => { expect(destinationsOf(code)).not.toContain('out.example.com'); });
});

describe('members under symbols, and elements of lists that members hold', () => {
  it.each([
    ["const kUrl = Symbol('url');\nclass Client { constructor(url) { this[kUrl] = url; } go() { return fetch(this[kUrl] + '/a'); } }\nnew Client('https://out.example.com').go();"],
    ["const kUrl = Symbol('url');\nclass Client { [kUrl] = 'https://out.example.com'; go() { return fetch(this[kUrl] + '/a'); } }"],
    ["globalThis[Symbol.for('app.url')] = 'https://out.example.com';\nconst url = Symbol.for('app.url');\nfetch(globalThis[url] + '/a');"],
    ["const o = { hosts: [] };\no.hosts[0] = 'https://out.example.com';\nfetch(o.hosts[0] + '/a');"],
    ["class Client { hosts = []; constructor() { this.hosts[0] = 'https://out.example.com'; } go() { return fetch(this.hosts[0] + '/a'); } }"],
    ["const o = { hosts: [{}] };\no.hosts[0].url = 'https://out.example.com';\nfetch(o.hosts[0].url + '/a');"],
  ])('are what is written there: %s', (code) => { expect(destinationsOf(code)).toContain(out); });

  it.each([
    ["const kUrl = Symbol('url'), kOther = Symbol('url');\nconst o = { [kUrl]: 'https://out.example.com' };\nfetch(o[kOther] + '/a');"],
    ["const url = Symbol('url');\nconst o = { [url]: 'https://out.example.com' };\nfetch(o.url + '/a');"],
    ["const o = { hosts: [], names: [] };\no.names[0] = 'https://out.example.com';\nfetch(o.hosts[0] + '/a');"],
  ])('are nothing else: %s', (code) => { expect(destinationsOf(code)).not.toContain('out.example.com'); });
});
