import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const start = "import { host } from 'some-host';\nclass Client { constructor(base) { this.base = base; }\nload() { return fetch(this.base + '/x'); } }\n";

/** Where what stands behind the start of the text sends to, with its line. */
const said = (code: string): string => analysed(start + code).egress.flatMap((e) => e.destination.targets.map((t) => `${e.line} ${'url' in t ? t.url : t.kind}`)).filter((x) => x.includes('example')).sort().join(', ');

describe('what is made with an address and called by nobody who is seen', () => {
  it.each([
    // A function, one that such a function gives back, and those of an object.
    ["const toward = (root) => async (a) => fetch(root + '/a' + a.path);\nhost.use(toward('https://out.example.com'));", '5 https://out.example.com/a*'],
    ["const toward = (root) => () => (next) => async (a) => (a.path ? fetch(root + '/a') : next(a));\nhost.use(toward('https://out.example.com'));", '5 https://out.example.com/a'],
    ["const make = (at) => ({ get: () => fetch(at + '/get'), name: 'x' });\nhost.use(make('https://out.example.com'));", '5 https://out.example.com/get'],
    ["const make = (at) => { const get = () => fetch(at + '/get'); return { inner: { get } }; };\nhost.use(make('https://out.example.com'));", '5 https://out.example.com/get'],
    // Fields that hold functions and other objects.
    ["class Api { get = () => fetch(this.at + '/get'); constructor(at) { this.at = at; } }\nhost.use(new Api('https://out.example.com'));", '5 https://out.example.com/get'],
    ["class Sdk { constructor(at) { this.client = new Client(at); } }\nhost.use(new Sdk('https://out.example.com'));", '5 https://out.example.com/x'],
    // Handed over by a name, a member that is written, or a function of the project that is not followed.
    ["host.bind(Client).toDynamicValue(() => new Client('https://out.example.com'));", '4 https://out.example.com/x'],
    ["host.locals.client = new Client('https://out.example.com');", '4 https://out.example.com/x'],
    ["const all = {};\nconst add = (name, c) => { all[name] = c; };\nadd('a', new Client('https://out.example.com'));", '6 https://out.example.com/x'],
    ["class Sdk { constructor(t) { host.keep(t); } }\nexport const sdk = new Sdk(new Client('https://out.example.com'));", '5 https://out.example.com/x'],
  ])('is listed where it is made: %s', (code, expected) => { expect(said(code)).toBe(expected); });

  it.each([
    // It is seen where it is called.
    ["const toward = (root) => async (a) => fetch(root + '/a');\nconst send = toward('https://out.example.com');\nhost.use(send);\nsend({});", '7 https://out.example.com/a'],
    ["const run = (c) => c.load();\nrun(new Client('https://out.example.com'));", '5 https://out.example.com/x'],
    ["const c = new Client('https://out.example.com');\nhost.use(c);\nc.load();", '6 https://out.example.com/x'],
    // The address is of nobody who makes it, or is sent nowhere.
    ["const make = (name) => () => fetch('https://own.example.com', { body: name });\nhost.use(make('https://not.example.com'));", '4 https://own.example.com'],
    ["class Link { constructor(at) { this.at = at; }\nshow() { return this.at; } }\nhost.use(new Link('https://not.example.com'));", ''],
    ["host.locals.page = 'https://not.example.com';", ''],
  ])('is not where that is seen: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('what sends and is handed over by its name', () => {
  const known = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.api} ${e.destination.kind}`).join(', ');

  it.each([
    ["import { wrap } from 'some-host';\nconst safe = wrap(fetch, String);\nsafe('https://out.example.com');", '2 fetch unknown'],
    ["import { host } from 'some-host';\nhost.use(navigator.sendBeacon, fetch);", '2 fetch unknown'],
    ["import { wrap } from 'some-host';\nimport got from 'got';\nconst safe = wrap(got);\nsafe('https://out.example.com');", '3 got unknown'],
    ["import { wrap } from 'some-host';\nimport axios from 'axios';\nexport const load = () => wrap(axios).load('https://out.example.com');", '3 axios unknown'],
    ["import { wrap } from 'some-host';\nimport got from 'got';\nexport class A { constructor() { this.http = wrap(got); } }", '3 got unknown'],
    ["import { wrap } from 'some-host';\nimport got from 'got';\nexport const make = () => wrap(got);", '3 got unknown'],
    ["import { wrap, keep } from 'some-host';\nimport got from 'got';\nkeep({ http: wrap(got) });", '3 got unknown'],
    ["import { Loader } from 'some-host';\nimport load from 'node-fetch';\nnew Loader(load).start();", '3 node-fetch unknown'],
  ])('goes nobody knows where: %s', (code, expected) => { expect(known(code)).toBe(expected); });

  it.each([
    ["import { memoize } from 'lodash';\nconst load = memoize(fetch);\nload('https://out.example.com');", '3 fetch fixed'],
    ["import { make } from 'some-host';\nmake({ fetch });\nmake(typeof fetch);", ''],
    ["const own = (f) => f('https://out.example.com');\nown(fetch);", '1 fetch fixed, 2 fetch fixed'],
    ["import keep from 'fetch-cookie';\nconst load = keep(fetch);\nload('https://out.example.com');", '3 Fetch fixed'],
    ["import { retry } from 'some-host';\nimport axios from 'axios';\nretry(axios, { times: 3 });", ''],
    ["import got from 'got';\nconst load = got.extend.bind(got);\nload({});", ''],
    ["import { wrap } from 'some-host';\nimport os from 'node:os';\nimport { z } from 'zod';\nconst safe = wrap(os, z);\nsafe('https://out.example.com');", ''],
    ["console.log(fetch);\nBoolean(fetch);", ''],
  ])('is known where it goes, or no function that is called: %s', (code, expected) => { expect(known(code)).toBe(expected); });
});
