import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.api} ${e.destination.urls.join(' ')}`).join(', ');

describe('a global function that something unknown has', () => {
  it.each([
    ["export const f = (context) => context.fetch('https://telemetry.example.com/v1', { method: 'POST' });", 'fetch https://telemetry.example.com/v1'],
    ["export const f = (config) => config.sys.fetch(`https://telemetry.example.com/${config.id}`);", 'fetch https://telemetry.example.com/*'],
    ["const base = 'https://api.example.com';\nexport const f = (app) => app.fetch(base + '/films');", 'fetch https://api.example.com/films'],
    ["export class A { constructor(context) { this.context = context; } f() { return this.context.fetch('https://api.example.com/films'); } }", 'fetch https://api.example.com/films'],
    // The options of a request tell it as well, and so does a path where it is a parameter.
    ["export class Hooks { constructor({ fetch }) { this.fetch = fetch; } run(hook) { return this.fetch(hook.url, { method: 'post', body: '{}' }); } }", 'fetch '],
    ["export const f = ({ fetch, url }) => fetch(url, { headers: { accept: 'text/plain' } });", 'fetch '],
    ["export const load = ({ fetch }) => fetch('/api/films');", 'fetch '],
    ["export const f = (fetch) => fetch('https://api.example.com/films');", ''],
    ["export const f = (fetch) => fetch('https://api.example.com/films', { method: 'POST' });", 'fetch https://api.example.com/films'],
    ["export const f = (fetch: (url: string) => void) => fetch('https://api.example.com/films');", ''],
    // What only throws is there to be replaced: its name tells by what.
    ["const shim = { fetch(url, options) { throw new Error('not implemented'); } };\nexport const f = (url) => shim.fetch(url, null);", 'fetch '],
    ["const shim = { fetch: () => { throw new Error('not implemented'); } };\nexport const f = () => shim.fetch('https://api.example.com/films');", 'fetch https://api.example.com/films'],
    ["const shim = { load: () => { throw new Error('not implemented'); } };\nexport const f = () => shim.load('https://api.example.com/films');", ''],
    ["const store = { fetch(id) { if (!id) throw new Error('no id'); return id; } };\nexport const f = (id) => store.fetch(id);", ''],
    ["export const f = (store, id) => store.fetch(id, { limit: 10 });", ''],
    ["export const f = ({ fetch }) => fetch({ page: 1 });", ''],
    ["export const f = ({ fetch, id }) => fetch(id);", ''],
    // What is handed no whole address, and what is known to be something else.
    ["export const f = (store) => store.fetch('films');", ''],
    ["export const f = (binding) => binding.fetch('https://counter/increment');", ''],
    ["export const f = (store, url) => store.fetch(url);", ''],
    ["export const f = (store) => store.fetch({ url: 'https://api.example.com' });", ''],
    ["const store = { fetch(url) { return url; } };\nexport const f = () => store.fetch('https://api.example.com/films');", ''],
    ["class Store { fetch(url) { return url; } }\nexport const f = () => new Store().fetch('https://api.example.com/films');", ''],
    ["import { store } from 'store';\nexport const f = () => store.fetch('https://api.example.com/films');", ''],
    ["export const f = (store) => store.load('https://api.example.com/films');", ''],
  ])('%s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('what a function or a class is handed in its file', () => {
  const sdk = "import { PostHog } from 'posthog-node';\nconst client = new PostHog('key', { host: 'https://telemetry.example.com' });\n";
  const places = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.api} ${e.destination.kind}`).join(', ');
  it.each([
    [`${sdk}function track(client, event) {\n  client.capture({ event });\n}\ntrack(client, 'opened');`, '2 new posthog-node.PostHog fixed, 4 PostHog.capture fixed, 6 PostHog.capture fixed'],
    [`${sdk}const curried = (client) => (event) => {\n  client.capture({ event });\n};\nexport const capture = curried(client);`, '2 new posthog-node.PostHog fixed, 4 PostHog.capture fixed'],
    [`${sdk}class Telemetry {\n  constructor(client) { this.client = client; }\n  track(event) { this.client.capture({ event }); }\n}\nexport const t = new Telemetry(client);`, '2 new posthog-node.PostHog fixed, 5 PostHog.capture fixed'],
    [`${sdk}class Telemetry {\n  constructor(options) { this.options = options; }\n  track(event) { const { client } = this.options; later(() => client.capture({ event })); }\n}\nexport const t = new Telemetry({ client });`, '2 new posthog-node.PostHog fixed, 5 PostHog.capture fixed'],
    [`${sdk}import { isCI } from 'ci-info';\nfunction track(client, event) {\n  const payload = { event, isCI };\n  client.capture(payload);\n}\ntrack(client, 'opened');`, '2 new posthog-node.PostHog fixed, 6 PostHog.capture fixed, 8 PostHog.capture fixed'],
    ["import axios from 'axios';\nfunction post(http, url, body) {\n  return http.post(url, body);\n}\nexport const f = () => post(axios, 'https://api.example.com/films', {});", '3 axios.post caller, 5 axios.post fixed'],
    // Handed on, also in a callback and as a member of what is handed over.
    ["import axios from 'axios';\nfunction inner(http, url) {\n  return http.post(url);\n}\nfunction outer(http, url) {\n  return inner(http, url);\n}\nexport const f = (url) => outer(axios, url);", '3 axios.post caller'],
    ["import http from 'node:http';\nimport https from 'node:https';\nclass Client {\n  get(url) {\n    const info = this.prepare(new URL(url));\n    return this.raw(info);\n  }\n  raw(info) { return new Promise((resolve) => { this.callback(info, resolve); }); }\n  callback(info, done) {\n    info.lib.get(info.options, done);\n  }\n  prepare(url) { const info = {}; info.lib = url.protocol === 'https:' ? https : http; info.options = { host: url.hostname }; return info; }\n}\nexport { Client };", '10 https.get caller'],
    ["import axios from 'axios';\nfunction inner(http, url) {\n  return http.post(url);\n}\nfunction outer(http, store, url) {\n  return inner(store, url);\n}\nexport const f = (url) => outer(axios, { post() {} }, url);", ''],
    ["import axios from 'axios';\nconst wrap = (http) => {\n  const own = http.create({ baseURL: 'https://api.example.com' });\n  return (path) => own.get(path);\n};\nexport const get = wrap(axios);", '4 AxiosInstance.get fixed'],
    ["import axios from 'axios';\nconst wrap = (http) => {\n  const own = http.create({ baseURL: 'https://api.example.com' });\n  return (path) => own.get(path);\n};\nexport const get = wrap(new Map());\nkeep(axios);", ''],
    // What is handed something else, or to another; what calls something else of it.
    [`${sdk}function track(store, event) {\n  store.capture({ event });\n}\ntrack({ capture() {} }, 'opened');\nkeep(client);`, '2 new posthog-node.PostHog fixed'],
    [`${sdk}function track(client, store, event) {\n  store.capture({ event });\n}\ntrack(client, { capture() {} }, 'opened');`, '2 new posthog-node.PostHog fixed'],
    [`${sdk}function track(client) {\n  client.on('error', () => {});\n}\ntrack(client);`, '2 new posthog-node.PostHog fixed'],
  ])('%s', (code, expected) => { expect(places(code)).toBe(expected); });
});

describe('what has another object for its prototype', () => {
  it.each([
    ["import https from 'node:https';\nconst wrapped = Object.create(https);\nexport const f = () => wrapped.get('https://api.example.com/films');", 'https.get https://api.example.com/films'],
    ["const own = Object.create({ get(url) { return url; } });\nexport const f = () => own.get('https://api.example.com/films');", ''],
    ["import https from 'node:https';\nconst none = Object.create(null);\nnone.kept = 1;\nexport const f = () => none.get('https://api.example.com/films', https);", ''],
  ])('%s', (code, expected) => { expect(said(code)).toBe(expected); });
});

describe('more of them than are gone into', () => {
  const handing = (n: number): string => `function hand(client, url) {\n  client.fetch(url);\n}\n${Array.from({ length: n }, (_, i) => `hand({ fetch }, 'https://api${i}.example.com');`).join('\n')}\n`;
  it('are said to be', () => {
    expect(analysed(handing(100)).limited).toBe(false);
    expect(analysed(handing(400)).limited).toBe(true);
  });
});
