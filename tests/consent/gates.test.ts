import { describe, expect, it } from 'vitest';
import { analysed } from '../analysis/subject.ts';

/** The gate of each send of a text, as `name:line`, with a star where it only asks if there is a key. */
const gatesOf = (code: string): string[] => analysed(code).egress.map(({ gate }) => (gate ? `${gate.name}:${gate.line}${gate.key ? '*' : ''}` : 'none'));

const send = `fetch('https://telemetry.example.com/v1', { method: 'POST' });`;

describe('what is asked before telemetry is sent', () => {
  it.each([
    // What has to be given before anything can be sent.
    [`export function f(apiKey) { if (!apiKey) return; ${send} }`, 'apiKey:1*'],
    [`export function f(writeKey) { writeKey && ${send} }`, 'writeKey:1*'],
    [`const dsn = process.env.APP_DSN;\nexport function f() { if (dsn) ${send} }`, 'env:APP_DSN:2*'],
    [`export function f() { if (process.env.APP_TOKEN === undefined) return; ${send} }`, 'env:APP_TOKEN:1*'],
    [`export class A { constructor(o) { if (!(o.key && o.ref)) throw new Error('no key'); } send() { ${send} } }\nnew A({}).send();`, 'none'],
    [`export function f(o) { if (!(o.key && o.ref)) throw new Error('no key'); ${send} }`, 'key:1*'],
    [`export function f(getApiKey) { if (!getApiKey()) return; ${send} }`, 'getApiKey:1*'],
    // A key that is written out is always there; one that has to be missing is no gate; a name of something else is none.
    [`const apiKey = 'abc';\nexport function f() { if (!apiKey) return; ${send} }`, 'none'],
    [`export function f(apiKey) { if (apiKey) return; ${send} }`, 'none'],
    [`export function f(name) { if (!name) return; ${send} }`, 'none'],
    [`export function f(keyboard) { if (!keyboard) return; ${send} }`, 'none'],
    // Whoever asks for a consent as well says more.
    [`export function f(apiKey, consent) { if (!apiKey || !consent) return; ${send} }`, 'consent:1'],
    [`function s(apiKey) { if (!apiKey) return; ${send} }\nexport function f(apiKey) { if (process.env.DO_NOT_TRACK) return; s(apiKey); }`, 'env:DO_NOT_TRACK:2'],
    [`function s() { ${send} }\nexport function f(apiKey, consent) { if (apiKey) s(); if (consent) s(); }`, 'apiKey:2*'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A variable that forces it is no switch of the person's: of two alike the refusal is named.
    [`export function f() { if (!process.env.APP_FORCE_ANALYTICS && process.env.APP_NO_ANALYTICS) return; ${send} }`, 'env:APP_NO_ANALYTICS:1'],
    [`export function f() { if (process.env.APP_NO_ANALYTICS && !process.env.APP_FORCE_ANALYTICS) return; ${send} }`, 'env:APP_NO_ANALYTICS:1'],
    // A name that is written behind a gate.
    [`export function f() {\n  let on = true;\n  if (process.env.DO_NOT_TRACK) on = false;\n  if (on) ${send}\n}`, 'env:DO_NOT_TRACK:3'],
    [`export function f() {\n  let on = false;\n  if (process.env.APP_TELEMETRY) on = true;\n  if (!on) return;\n  ${send}\n}`, 'env:APP_TELEMETRY:3'],
    [`export class A {\n  constructor() { this.on = true; if (process.env.DO_NOT_TRACK) this.on = false; }\n  send() { if (this.on) ${send} }\n}`, 'env:DO_NOT_TRACK:2'],
    [`export function f() {\n  let on = false;\n  if (process.env.APP_TELEMETRY) on = true;\n  if (Date.now() > 0) on = true;\n  if (on) ${send}\n}`, 'none'],
    [`export function f() {\n  let on = true;\n  if (Date.now() > 0) { if (process.env.DO_NOT_TRACK) on = false; }\n  if (on) ${send}\n}`, 'none'],
    [`export function f() {\n  let on = true;\n  if (process.env.DO_NOT_TRACK) on = false;\n  if (!on) ${send}\n}`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // Who refuses by throwing, rejecting or never going on.
    [`function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { demandConsent(); ${send} }`, 'env:APP_CONSENT:1'],
    [`async function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport async function f() { await demandConsent(); ${send} }`, 'env:APP_CONSENT:1'],
    [`function ensureConsent() { return process.env.APP_CONSENT ? Promise.resolve() : Promise.reject(new Error('no')); }\nexport function f() { ensureConsent().then(() => { ${send} }); }`, 'env:APP_CONSENT:1'],
    [`const ensureConsent = () => (process.env.DO_NOT_TRACK ? Promise.reject(new Error('no')) : Promise.resolve());\nexport async function f() { await ensureConsent(); ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`const ensureConsent = () => (process.env.DO_NOT_TRACK ? Promise.reject(new Error('no')) : Promise.resolve());\nexport function f() { ensureConsent(); ${send} }`, 'none'],
    [`function ensureConsent() { if (!process.env.APP_CONSENT) return Promise.reject(new Error('no')); return Promise.resolve(); }\nexport function f() { return ensureConsent().then(() => { ${send} }); }`, 'env:APP_CONSENT:1'],
    [`function allowed() { return new Promise((resolve, reject) => { if (process.env.DO_NOT_TRACK) reject(new Error('no')); else resolve(); }); }\nexport function f() { return allowed().then(() => { ${send} }); }`, 'env:DO_NOT_TRACK:1'],
    [`function allowed() { return new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) resolve(); }); }\nconst s = () => { ${send} };\nexport function f() { return allowed().then(s); }`, 'env:DO_NOT_TRACK:1'],
    [`function ensureAll() { ensureConsent(); }\nfunction ensureConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { ensureAll(); ${send} }`, 'env:APP_CONSENT:2'],
    // Nobody waits for it; it catches what it throws; it may come back without having asked; it is caught; it comes after.
    [`async function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport async function f() { demandConsent(); ${send} }`, 'none'],
    [`function demandConsent() { try { if (!process.env.APP_CONSENT) throw new Error('no'); } catch {} }\nexport function f() { demandConsent(); ${send} }`, 'none'],
    [`function demandConsent(force) { if (force) return; if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { demandConsent(true); ${send} }`, 'none'],
    [`function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { try { demandConsent(); } catch {}\n ${send} }`, 'none'],
    [`function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { ${send} demandConsent(); }`, 'none'],
    [`function allowed() { return new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) console.log('asked'); resolve(); }); }\nexport function f() { return allowed().then(() => { ${send} }); }`, 'none'],
    [`function allowed() { return new Promise((resolve, reject) => { if (process.env.DO_NOT_TRACK) reject(new Error('no')); else resolve(); }); }\nexport function f() { return allowed().catch(() => { ${send} }); }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });
});
