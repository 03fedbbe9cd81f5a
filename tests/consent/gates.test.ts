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
    // What says how it is done, and not whether.
    [`export function f(o) { const shows = o.telemetry?.debug; if (shows) console.log('sent'); else ${send} }`, 'none'],
    [`export function f(o) { if (o.telemetry.isVerbose) return; ${send} }`, 'none'],
    [`export function f(o) { if (o.telemetry.debug || o.telemetry.disabled) return; ${send} }`, 'disabled:1'],
    [`export function f(o) { if (!o.telemetry.level) return; ${send} }`, 'telemetry:1'],
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
    // A name that holds nothing where it is declared, and what a function is handed.
    [`export function f(o) {\n  let id;\n  if (o.telemetryEnabled) id = read();\n  if (id) ${send}\n}`, 'telemetryEnabled:4'],
    [`export function f(o) {\n  let id;\n  const report = async () => { ${send} };\n  if (o.telemetryEnabled) id = read();\n  if (id) report();\n  return () => { if (!o.telemetryEnabled) return; id = read(); };\n}`, 'telemetryEnabled:5'],
    [`export function f(o) {\n  let id;\n  if (o.telemetryEnabled) id = read();\n  if (!id) ${send}\n}`, 'none'],
    [`export function f(o) {\n  let id;\n  if (o.telemetryEnabled) id = read();\n  if (o.other) id = read();\n  if (id) ${send}\n}`, 'none'],
    [`export function f(o) {\n  let id;\n  id = read();\n  if (o.telemetryEnabled) id = undefined;\n  if (id) ${send}\n}`, 'none'],
    [`export function f(o, id) {\n  if (o.telemetryEnabled) id = read();\n  if (id) ${send}\n}`, 'none'],
    // Declared once more it holds what it is handed still.
    [`export function f(o, id) {\n  var id;\n  if (o.telemetryEnabled) id = read();\n  if (id) ${send}\n}`, 'none'],
    [`export function f(o, id) {\n  if (o.telemetryEnabled) id = read();\n  if (o.analyticsEnabled) id = read();\n  if (id) ${send}\n}`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A name, or a function of the file, that stands for a refusal, and is asked the wrong way round.
    [`const skip = process.env.DO_NOT_TRACK === '1';\nexport function f() { if (!skip) ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`const skip = process.env.DO_NOT_TRACK === '1';\nexport function f() { if (skip) ${send} }`, 'none'],
    [`const skip = process.env.DO_NOT_TRACK || process.env.APP_NO_TELEMETRY;\nexport function f() { if (skip) ${send} }`, 'none'],
    [`const quiet = !process.env.APP_TELEMETRY_ENABLED;\nexport function f() { if (quiet) ${send} }`, 'none'],
    [`const quiet = !process.env.APP_TELEMETRY_ENABLED;\nexport function f() { if (!quiet) ${send} }`, 'env:APP_TELEMETRY_ENABLED:1'],
    [`function isOff() { return process.env.DO_NOT_TRACK === '1'; }\nexport function f() { if (isOff()) ${send} }`, 'none'],
    [`function isOff() { return process.env.DO_NOT_TRACK === '1'; }\nexport function f() { if (!isOff()) ${send} }`, 'env:DO_NOT_TRACK:1'],
    // A function that others are given to call, too, is not switched by the one call that asks.
    [`function s() { ${send} }\nif (settings.telemetryEnabled) s();`, 'telemetryEnabled:2'],
    [`function s() { ${send} }\nif (settings.telemetryEnabled) s();\nexport const handlers = { onClick: s };`, 'none'],
    [`function s() { ${send} }\nif (settings.telemetryEnabled) s();\nwindow.onload = s;`, 'none'],
    [`function s() { ${send} }\nif (settings.telemetryEnabled) s();\nfor (const hook of [() => {}, s]) hook();\nconst hooks = [s];`, 'none'],
    [`function s() { ${send} }\nif (settings.telemetryEnabled) s();\nconst other = s;\nother();`, 'none'],
    [`import { createApp } from 'framework';\nfunction s() { ${send} }\nif (settings.telemetryEnabled) s();\ncreateApp({ started: s });`, 'none'],
    [`import { createApp } from 'framework';\nfunction s() { ${send} }\nif (settings.telemetryEnabled) createApp({ started: s });`, 'telemetryEnabled:3'],
    [`function s() { ${send} }\nif (settings.telemetryEnabled) window.onload = s;`, 'telemetryEnabled:2'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A person who is asked by what is put to them.
    [`import { confirm } from '@inquirer/prompts';\nexport async function f() { const ok = await confirm({ message: 'May we collect anonymous usage data?' }); if (!ok) return; ${send} }`, 'confirm:2'],
    [`import * as p from '@clack/prompts';\nexport async function f() { const share = await p.confirm({ message: 'Share telemetry with us?' }); if (p.isCancel(share) || !share) process.exit(0); ${send} }`, 'confirm:2'],
    [`import { confirm } from '@inquirer/prompts';\nexport async function f() { const ok = await confirm({ message: 'Overwrite the folder?' }); if (!ok) return; ${send} }`, 'none'],
    [`import { log } from './log.js';\nexport async function f() { const ok = await log({ message: 'Sending usage data now' }); if (!ok) return; ${send} }`, 'none'],
    // What is put in the place of what sends.
    [`let s = () => { ${send} };\nif (process.env.DO_NOT_TRACK) s = () => {};\nexport const stop = () => {};`, 'env:DO_NOT_TRACK:2'],
    [`let s = () => { ${send} };\nif (Date.now() > 0) s = () => {};\nexport const stop = () => {};`, 'none'],
    [`let s = () => { ${send} };\nif (!process.env.DO_NOT_TRACK) s = () => {};\nexport const stop = () => {};`, 'none'],
    [`let s = () => { ${send} };\nif (Date.now() > 0) { if (process.env.DO_NOT_TRACK) s = () => {}; }\nexport const stop = () => {};`, 'none'],
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
    [`export async function f() { await new Promise((resolve, reject) => { if (process.env.DO_NOT_TRACK) return reject(new Error('no')); resolve(); });\n ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`export async function f(ask) { await new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) ask((answer) => { resolve(answer); }); });\n ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`export async function f() { await new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) setTimeout(resolve, 9); });\n ${send} }`, 'env:DO_NOT_TRACK:1'],
    // What goes on is handed over, or put away, beside what asks.
    [`export async function f() { await new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) resolve(); setTimeout(resolve, 9); });\n ${send} }`, 'none'],
    [`export async function f(o) { await new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) resolve(); o.done = resolve; });\n ${send} }`, 'none'],
    [`export async function f(o) { await new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) resolve(); o.on({ end: resolve }); });\n ${send} }`, 'none'],
    [`export async function f() { new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) resolve(); });\n ${send} }`, 'none'],
    // Nobody waits for it; it catches what it throws; it may come back without having asked; it is caught; it comes after.
    [`async function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport async function f() { demandConsent(); ${send} }`, 'none'],
    [`function demandConsent() { try { if (!process.env.APP_CONSENT) throw new Error('no'); } catch {} }\nexport function f() { demandConsent(); ${send} }`, 'none'],
    [`function demandConsent(force) { if (force) return; if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { demandConsent(true); ${send} }`, 'none'],
    [`function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { try { demandConsent(); } catch {}\n ${send} }`, 'none'],
    [`function demandConsent() { if (!process.env.APP_CONSENT) throw new Error('no'); }\nexport function f() { ${send} demandConsent(); }`, 'none'],
    [`function allowed() { return new Promise((resolve) => { if (!process.env.DO_NOT_TRACK) console.log('asked'); resolve(); }); }\nexport function f() { return allowed().then(() => { ${send} }); }`, 'none'],
    [`function allowed() { return new Promise((resolve, reject) => { if (process.env.DO_NOT_TRACK) reject(new Error('no')); else resolve(); }); }\nexport function f() { return allowed().catch(() => { ${send} }); }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A caller hands the switch over: by itself, as an option, under another name, through another function.
    [`function s(on) { if (!on) return; ${send} }\nexport function f() { s(!process.env.DO_NOT_TRACK); }`, 'env:DO_NOT_TRACK:2'],
    [`function s({ quiet }) { if (quiet) return; ${send} }\nexport function f() { s({ quiet: process.env.DO_NOT_TRACK }); }`, 'env:DO_NOT_TRACK:2'],
    [`function s(options) { if (options.quiet) return; ${send} }\nexport function f() { const o = { quiet: process.env.DO_NOT_TRACK };\n s(o); }`, 'env:DO_NOT_TRACK:2'],
    [`function s(on) { if (on) ${send} }\nfunction t(sent) { s(sent); }\nexport function f() { t(!process.env.DO_NOT_TRACK); }`, 'env:DO_NOT_TRACK:3'],
    [`function off() { return process.env.DO_NOT_TRACK; }\nfunction s(on) { if (on) ${send} }\nexport function f() { s(!off()); }\nexport function g() { s(!off()); }`, 'env:DO_NOT_TRACK:1'],
    [`function s(o) { if (o.quiet) return; ${send} }\nfunction t(options) { s(options); }\nexport function f() { t({ quiet: process.env.DO_NOT_TRACK }); }`, 'env:DO_NOT_TRACK:3'],
    [`function s(o) { if (o.quiet) return; ${send} }\nfunction t(options) { s(options.all); }\nexport function f() { t({ all: { quiet: process.env.DO_NOT_TRACK }, quiet: 1 }); }`, 'env:DO_NOT_TRACK:3'],
    [`function s(o) { if (o.quiet) return; ${send} }\nfunction t(options) { s(options); }\nexport function f() { t({ quiet: process.env.APP_COLOUR }); }`, 'none'],
    // What somebody leaves out is not on.
    [`function s({ on }) { if (on) ${send} }\nexport function f() { s({ on: !process.env.DO_NOT_TRACK }); }\nexport function g() { s({}); }`, 'env:DO_NOT_TRACK:2'],
    // One of them hands over what is always on; it stands in for what is left out; the wrong way round; nobody is seen to.
    [`function s(on) { if (!on) return; ${send} }\nexport function f() { s(!process.env.DO_NOT_TRACK); }\nexport function g() { s(true); }`, 'none'],
    [`function s({ on = true }) { if (on) ${send} }\nexport function f() { s({ on: !process.env.DO_NOT_TRACK }); }\nexport function g() { s({}); }`, 'none'],
    [`function s(on) { if (on) ${send} }\nexport function f() { s(process.env.DO_NOT_TRACK); }`, 'none'],
    [`function s(on) { if (on) ${send} }\nexport function f(all) { s(!process.env.DO_NOT_TRACK); s(...all); }`, 'none'],
    [`export function s(on) { if (on) ${send} }`, 'none'],
    // A switch that every caller has written out as on is none, whatever it is called.
    [`function s(telemetryEnabled) { if (telemetryEnabled) ${send} }\nexport function f() { s(true); }`, 'none'],
    [`function s(telemetryEnabled) { if (telemetryEnabled) ${send} }\nexport function f(o) { s(o); }`, 'telemetryEnabled:1'],
    // Functions that call each other.
    [`function s(on, n) { if (on) ${send} t(on, n); }\nfunction t(on, n) { if (n) s(on, n - 1); }\nexport function f() { s(!process.env.DO_NOT_TRACK, 2); }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // What is only on or off may be about anything: what is about the matter says more, also further out.
    [`function s(enabled) { if (enabled) ${send} }\nexport function f(api, telemetryEnabled) { if (telemetryEnabled) s(api.isEnabled); }`, 'telemetryEnabled:2'],
    [`function s(enabled) { if (enabled) ${send} }\nexport function f(api) { s(api.isEnabled); }`, 'enabled:1'],
    // A variable that is kept under its own name is asked where that is.
    [`class A {\n  get DO_NOT_TRACK() { return process.env.DO_NOT_TRACK; }\n  off() { return this.DO_NOT_TRACK; }\n  send() { if (this.off()) return; ${send} }\n}\nnew A().send();`, 'env:DO_NOT_TRACK:3'],
    [`class A {\n  get optedOut() { return process.env.DO_NOT_TRACK; }\n  off() { return this.optedOut; }\n  send() { if (this.off()) return; ${send} }\n}\nnew A().send();`, 'env:DO_NOT_TRACK:2'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A product is switched by its name; that it is there is no consent.
    [`export function f() { if (process.env.APP_NO_SENTRY) return; ${send} }`, 'env:APP_NO_SENTRY:1'],
    [`export function f(isPosthogEnabled) { if (isPosthogEnabled) ${send} }`, 'isPosthogEnabled:1'],
    [`export function f(config) { if (!config.skipSentry) ${send} }`, 'skipSentry:1'],
    [`export function f(sentry) { if (sentry) ${send} }`, 'none'],
    [`export function f() { if (process.env.SENTRY_RELEASE) ${send} }`, 'none'],
    [`export function f(hasSentry) { if (hasSentry) ${send} }`, 'none'],
    [`export function f() { if (process.env.APP_NO_SENTRY) ${send} }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A function that is kept of a call, and handed out: whoever calls what is kept asks.
    [`export const start = once(() => { ${send} });\nexport function f() { if (!process.env.DO_NOT_TRACK) start(); }`, 'env:DO_NOT_TRACK:2'],
    [`export const start = once(() => { ${send} });\nexport function f() { if (!process.env.DO_NOT_TRACK) start(); }\nexport const g = () => start();`, 'none'],
    [`exports.start = (0, lazy_1.once)(() => { ${send} });\nexports.f = () => { if (!process.env.DO_NOT_TRACK) (0, exports.start)(); };`, 'env:DO_NOT_TRACK:2'],
    [`exports.start = (0, lazy_1.once)(() => { ${send} });\nexports.f = () => { if (!process.env.DO_NOT_TRACK) (0, exports.start)(); };\nexports.g = () => { exports.start(); };`, 'none'],
    // An object that is kept of a class's own maker.
    [`import { Creatable } from 'creatable';\nclass S extends Creatable {\n  send() { ${send} }\n}\nclass R {\n  async init() { this.s = await S.create(); }\n  flush() { if (process.env.DO_NOT_TRACK) return;\n    this.s.send(); }\n}\nnew R().flush();`, 'env:DO_NOT_TRACK:7'],
    [`import { Creatable } from 'creatable';\nclass S extends Creatable {\n  send() { ${send} }\n}\nclass R {\n  async init() { this.s = await S.create(); }\n  flush() { this.s.send(); }\n}\nnew R().flush();`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // An SDK that is loaded when it is needed is started by a name that comes of the loading.
    [`let tracker;\nasync function made(config) {\n  const Leek = (await import('leek')).default;\n  tracker = new Leek({ silent: !config.get('telemetry') });\n  return tracker;\n}\nexport async function f(config, event) { (await made(config)).track(event); }`, ['telemetry:4', 'telemetry:4']],
    [`const Leek = require('leek').default;\nconst tracker = new Leek({ silent: process.env.DO_NOT_TRACK });\nexports.f = (event) => tracker.track(event);`, ['env:DO_NOT_TRACK:2', 'env:DO_NOT_TRACK:2']],
    [`const Leek = require('leek').default;\nconst tracker = new Leek({ name: process.env.DO_NOT_TRACK });\nexports.f = (event) => tracker.track(event);`, ['none', 'none']],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual(expected); });

  it.each([
    // A key says at its end what it is about, whatever stands before it.
    [`export function f(config) { if (config.get('INFRA.ALLOW_ANALYTICS_COLLECTION') === 'true') ${send} }`, 'INFRA.ALLOW_ANALYTICS_COLLECTION:1'],
    [`export function f(config) { if (config.get('studio.telemetry.enabled')) ${send} }`, 'studio.telemetry.enabled:1'],
    [`export function f(config) { if (config.get('studio.canvas.enabled')) ${send} }`, 'none'],
    [`export function f(config) { if (config.get('INFRA.ALLOW_UPLOADS') === 'true') ${send} }`, 'none'],
    // The environment is told by its name where it is handed over, taken apart, or asked for a name.
    [`export function f(env = process.env) { if (off(env)) return; ${send} }\nfunction off(env) { return env.ACME_NO_TELEMETRY === '1'; }`, 'env:ACME_NO_TELEMETRY:2'],
    [`import { env } from 'node:process';\nconst { ACME_NO_TELEMETRY: off } = env;\nexport function f() { if (off) return; ${send} }`, 'env:ACME_NO_TELEMETRY:3'],
    [`export function f() { if ('ACME_NO_TELEMETRY' in process.env) return; ${send} }`, 'env:ACME_NO_TELEMETRY:1'],
    [`export function f() { if ('ACME_NO_TELEMETRY' in process.env) ${send} }`, 'none'],
    [`export function f() { if ('ACME_NO_COLOR' in process.env) return; ${send} }`, 'none'],
    [`export function f(env) { if (off(env)) return; ${send} }\nfunction off(env) { return env.ACME_NO_COLOR === '1'; }`, 'none'],
    [`export function f(states) { if (off(states)) return; ${send} }\nfunction off(states) { return states.ACME_NO_TELEMETRY === '1'; }`, 'none'],
    // A variable that a package reads begins with the name of a product.
    [`import { boolish } from 'getenv';\nexport function f() { if (!boolish('ACME_NO_TELEMETRY', false)) ${send} }`, 'ACME_NO_TELEMETRY:2'],
    [`import { flag } from 'settings';\nexport function f() { if (flag('ACME_CLI_DO_NOT_TRACK')) return; ${send} }`, 'ACME_CLI_DO_NOT_TRACK:2'],
    [`import { boolish } from 'getenv';\nexport function f() { if (!boolish('ACME_NO_COLOR', false)) ${send} }`, 'none'],
    [`import { boolish } from 'getenv';\nexport function f() { if (boolish('ACME_ENABLED', false)) ${send} }`, 'none'],
    [`import { boolish } from 'getenv';\nexport function f() { if (boolish('ACME_TELEMETRY_DEBUG', false)) ${send} }`, 'none'],
    [`export function f(error) { if (error.has('Acme no telemetry')) ${send} }`, 'none'],
    // Who may force it overrides the switch, and leaves it one.
    [`export function f(options) { if (!(process.env.APP_TELEMETRY_DISABLED && !options.force)) ${send} }`, 'env:APP_TELEMETRY_DISABLED:1'],
    [`export function f(state) { if ((process.env.CHECKPOINT_DISABLE || state.disable) && !state.force) return; ${send} }`, 'env:CHECKPOINT_DISABLE:1'],
    [`export function f(options) { if (!(process.env.APP_TELEMETRY_DISABLED && !options.dryRun)) ${send} }`, 'none'],
    [`export function f(options) { if (!(process.env.APP_TELEMETRY_DISABLED && options.force)) ${send} }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // Something has been put into a queue, or a name has been given something, because it was asked there.
    [`let queue = [];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n queue.push(e); }\nfunction flush() { if (queue.length === 0) return; const batch = queue; queue = []; ${send} }\nsetInterval(flush, 1000);`, 'env:DO_NOT_TRACK:2'],
    [`export class T {\n  constructor() { this.queue = []; setInterval(() => this.flush(), 9); }\n  track(e) { if (process.env.DO_NOT_TRACK) return; this.add(e); }\n  add(e) { this.queue.push(e); }\n  flush() { const batch = this.queue.splice(0, 9); if (!batch.length) return; ${send} }\n}`, 'env:DO_NOT_TRACK:3'],
    [`const q = [];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n q.push(e); }\nsetInterval(() => { const next = q.shift(); if (!next) return; ${send} }, 9);`, 'env:DO_NOT_TRACK:2'],
    [`const q = [];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n q.push(e); }\nsetInterval(() => { while (q.length > 0) { const b = q.splice(0); try { ${send} } catch { q.unshift(...b); } } }, 9);`, 'env:DO_NOT_TRACK:2'],
    [`let client;\nexport function init() { if (process.env.DO_NOT_TRACK) return;\n client = make(); }\nexport function f() { if (!client) return; ${send} }`, 'env:DO_NOT_TRACK:2'],
    [`class T {\n  init() { if (process.env.DO_NOT_TRACK) return; this.c = make(); }\n  track() { if (!this.c) return; ${send} }\n}\nnew T().track();`, 'env:DO_NOT_TRACK:2'],
    [`let client;\nfunction init() { client = make(); }\nif (!process.env.DO_NOT_TRACK) init();\nexport function f() { if (client) ${send} }`, 'env:DO_NOT_TRACK:3'],
    // Somebody else puts something in, or may; there is something in it from the start; it is the wrong way round.
    [`let queue = [];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n queue.push(e); }\nexport function note(e) { queue.push(e); }\nfunction flush() { if (queue.length === 0) return; ${send} }\nsetInterval(flush, 1000);`, 'none'],
    [`export const queue = [];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n queue.push(e); }\nfunction flush() { if (queue.length === 0) return; ${send} }\nsetInterval(flush, 1000);`, 'none'],
    [`let queue = [];\nqueue = restore();\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n queue.push(e); }\nfunction flush() { if (queue.length === 0) return; ${send} }\nsetInterval(flush, 1000);`, 'none'],
    [`const queue = ['started'];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n queue.push(e); }\nfunction flush() { if (queue.length === 0) return; ${send} }\nsetInterval(flush, 1000);`, 'none'],
    [`const queue = [];\nexport function track(e) { if (process.env.DO_NOT_TRACK) return;\n queue.push(e); }\nfunction flush() { if (queue.length > 0) return; ${send} }\nsetInterval(flush, 1000);`, 'none'],
    [`let client;\nexport function init() { if (process.env.DO_NOT_TRACK) return;\n client = make(); }\nexport function force() { client = make(); }\nexport function f() { if (!client) return; ${send} }`, 'none'],
    [`let client;\nexport function init() { if (process.env.DO_NOT_TRACK) return;\n client = make(); }\nexport function f() { if (client) return; ${send} }`, 'none'],
    [`class T {\n  init() { if (process.env.DO_NOT_TRACK) return; this.c = make(); }\n  track() { if (!this.c) return; ${send} }\n}\nconst t = new T();\nt.c = make();\nt.track();`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // What is on or off is so by the answer of a function that asks.
    [`function status() { if (process.env.DO_NOT_TRACK) return { enabled: false };\n return { enabled: true }; }\nexport function f() { const s = status(); if (!s.enabled) return; ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`function status() { if (process.env.DO_NOT_TRACK) return { enabled: false };\n return undefined; }\nexport function f(o) { const on = status()?.enabled ?? (o.ready && o.permission); if (!on) return; ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`function status() { if (process.env.APP_COLOUR) return { enabled: false };\n return { enabled: true }; }\nexport function f() { const s = status(); if (!s.enabled) return; ${send} }`, 'enabled:3'],
    // A setting that is read by a key which a constant holds.
    [`const key = 'telemetry.enabled';\nexport function f(c) { if (!c.get(key)) return; ${send} }`, 'telemetry.enabled:2'],
    [`const keys = { off: 'telemetryOptOut' };\nexport function f(c) { if (c.get(keys.off)) return; ${send} }`, 'telemetryOptOut:2'],
    [`const key = 'canvas.enabled';\nexport function f(c) { if (!c.get(key)) return; ${send} }`, 'none'],
    [`let key = 'telemetry.enabled';\nexport function f(c, k) { key = k; if (!c.get(key)) return; ${send} }`, 'none'],
    // A person who is asked by one of several questions, and whose answer is taken by its name.
    [`import prompts from 'prompts';\nexport async function f() { const { ok } = await prompts({ type: 'confirm', name: 'ok', message: 'Share anonymous usage data with us?' }); if (ok) ${send} }`, 'prompts:2'],
    [`import inquirer from 'inquirer';\nexport async function f() { const answers = await inquirer.prompt([{ type: 'confirm', name: 'ok', message: 'May we collect usage statistics?' }]); if (!answers.ok) return; ${send} }`, 'prompt:2'],
    [`import inquirer from 'inquirer';\nexport async function f() { const answers = await inquirer.prompt([{ type: 'confirm', name: 'ok', message: 'Overwrite the folder?' }]); if (!answers.ok) return; ${send} }`, 'none'],
    // An option of a constructor that is kept in a field.
    [`class T { #off; constructor({ quiet }) { this.#off = quiet; } send() { if (this.#off) return; ${send} } }\nconst t = new T({ quiet: process.env.DO_NOT_TRACK });\nt.send();`, 'env:DO_NOT_TRACK:2'],
    [`class T { constructor(o) { this.o = o; } send() { if (this.o.quiet) return; ${send} } }\nconst t = new T({ quiet: process.env.DO_NOT_TRACK });\nt.send();`, 'env:DO_NOT_TRACK:2'],
    [`class T { #off; constructor({ quiet }) { this.#off = quiet; } send() { if (this.#off) return; ${send} } }\nconst t = new T({ quiet: process.env.APP_COLOUR });\nt.send();`, 'none'],
    [`class T { #off; constructor({ quiet }) { this.#off = quiet; } send() { if (this.#off) return; ${send} } }\nconst t = new T({ quiet: process.env.DO_NOT_TRACK }), u = new T({ quiet: false });\nt.send(); u.send();`, 'none'],
    // What stands in for an argument that is left out.
    [`export function f(on = !process.env.DO_NOT_TRACK) { if (!on) return; ${send} }`, 'env:DO_NOT_TRACK:1'],
    [`function s(on = !process.env.DO_NOT_TRACK) { if (!on) return; ${send} }\nexport function f() { s(); }`, 'env:DO_NOT_TRACK:1'],
    [`function s(on = !process.env.DO_NOT_TRACK) { if (!on) return; ${send} }\nexport function f() { s(); s(true); }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A function that another one gives back: whoever calls what is kept of that asks.
    [`const make = (id) => (e) => { ${send} };\nconst s = make(1);\nexport function f() { if (process.env.DO_NOT_TRACK) return;\n s('x'); }`, 'env:DO_NOT_TRACK:3'],
    [`const make = (id) => (e) => { ${send} };\nconst s = make(1);\nexport function f() { if (process.env.DO_NOT_TRACK) return;\n s('x'); }\nexport function g() { s('y'); }`, 'none'],
    [`const make = (id) => (e) => { ${send} };\nconst s = make(1);\nexport function f() { if (process.env.DO_NOT_TRACK) return;\n s('x'); }\nsetTimeout(s, 9);`, 'none'],
    [`const make = (id) => (e) => { ${send} };\nconst s = make(1);\nexport function f() { if (process.env.DO_NOT_TRACK) return;\n s('x'); }\nmake(2)('y');`, 'none'],
    [`export const start = once(() => { ${send} });\nexport function f() { if (!process.env.DO_NOT_TRACK) start(); }\naddEventListener('load', start);`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // One of two functions is chosen.
    [`async function real(e) { ${send} }\nexport const track = process.env.DO_NOT_TRACK ? async () => {} : real;`, 'env:DO_NOT_TRACK:2'],
    [`async function real(e) { ${send} }\nmodule.exports = process.env.DO_NOT_TRACK ? { track() {} } : { track: real };`, 'env:DO_NOT_TRACK:2'],
    [`export async function real(e) { ${send} }\nexport const track = process.env.DO_NOT_TRACK ? async () => {} : real;`, 'none'],
    [`async function real(e) { ${send} }\nexport const track = process.env.DO_NOT_TRACK ? async () => {} : real;\nreal('started');`, 'none'],
    [`async function real(e) { ${send} }\nexport const track = process.env.DO_NOT_TRACK ? real : async () => {};`, 'none'],
    [`async function real(e) { ${send} }\nexport const track = process.env.APP_COLOUR ? async () => {} : real;`, 'none'],
    // A file that is put somewhere to switch it off.
    [`const marker = path.join(os.homedir(), '.app-no-telemetry');\nexport function f() { if (fs.existsSync(marker)) return; ${send} }`, '.app-no-telemetry:2'],
    [`const marker = path.join(os.homedir(), '.app-telemetry.log');\nexport function f() { if (fs.existsSync(marker)) return; ${send} }`, 'none'],
    [`const title = text('app-no-telemetry-yet', 'de');\nexport function f() { if (title) return; ${send} }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // Whether there is a setting at all decides nothing.
    [`export function f(config) { if (config && config.telemetryDisabled) return; ${send} }`, 'telemetryDisabled:1'],
    [`export function f(pkg) { if (pkg && pkg.app && pkg.app.telemetry === false) return; ${send} }`, 'telemetry:1'],
    [`export function f(config) { if (config !== undefined && config.optOut) return; ${send} }`, 'optOut:1'],
    [`export function f(config) { if (!config || !config.telemetryDisabled) ${send} }`, 'telemetryDisabled:1'],
    [`export function f(config) { if (typeof config === 'object' && config.optOut) return; ${send} }`, 'optOut:1'],
    [`export function f(config, other) { if (other && config.telemetryDisabled) return; ${send} }`, 'none'],
    [`export function f(config) { if (config.strict && config.telemetryDisabled) return; ${send} }`, 'none'],
    [`export function f(config) { if (config && config.quiet) return; ${send} }`, 'none'],
    // A variable whose name begins with what is not known.
    ["export function f(app) { if (process.env[`${app}_TELEMETRY_DISABLED`]) return; " + send + ' }', 'env:*_TELEMETRY_DISABLED:1'],
    ["export function f(app) { if (process.env[`${app}_COLOUR`]) return; " + send + ' }', 'none'],
    ["export function f(app) { if (process.env[`TELEMETRY_${app}`]) return; " + send + ' }', 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // A thing of that name, its parts, its size and its kind are no setting.
    [`export function f(usage, limits) { if (usage.total > limits.usage) ${send} }`, 'none'],
    [`export function f(account) { switch (true) { case account.usage.percent >= 80: ${send} } }`, 'none'],
    [`export function f(usage) { if (usage.exceeded) ${send} }`, 'none'],
    [`export function f(quota) { if (quota.usage === 'exceeded') ${send} }`, 'none'],
    [`export function f(chain) { switch (chain.network) { case 'main': ${send} } }`, 'none'],
    [`export function f(stats) { if (stats.isDirectory()) ${send} }`, 'none'],
    [`export function f(page) { if (page.metrics.lcp) ${send} }`, 'none'],
    [`export function f(hasMetrics) { if (hasMetrics) ${send} }`, 'none'],
    [`export function f(request) { if (request.cookies.session) ${send} }`, 'none'],
    // Asked as a setting is, it is one.
    [`export function f(options) { if (options.usage) ${send} }`, 'usage:1'],
    [`export function f(options) { if (options.usage === 'off') return; ${send} }`, 'usage:1'],
    [`export function f(options) { if (options.usage !== 'all') return; ${send} }`, 'usage:1'],
    [`export function f(cookies) { if (cookies.statistics) ${send} }`, 'statistics:1'],
    [`export function f(state) { if (state.cookies.accepted) ${send} }`, 'cookies:1'],
    [`export function f(settings) { if (settings.telemetryLevel > 0) ${send} }`, 'telemetryLevel:1'],
    [`export function f(usageEnabled, usage, limit) { if (usageEnabled && usage > limit) ${send} }`, 'usageEnabled:1'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // Whoever is handed the object asks the editor's own setting before it calls its methods.
    [`import * as vscode from 'vscode';\nclass S { sendEventData(name) { ${send} } }\nexport const start = () => vscode.env.createTelemetryLogger(new S());`, 'telemetry.telemetryLevel:3'],
    [`import { env } from 'vscode';\nconst sender = { sendEventData(name) { ${send} }, sendErrorData() {} };\nexport const start = () => env.createTelemetryLogger(sender);`, 'telemetry.telemetryLevel:3'],
    [`import { env } from 'vscode';\nconst sender = { sendEventData(name) { ${send} }, sendErrorData() {} };\nexport const start = () => env.createTelemetryLogger(sender);\nsender.sendEventData('opened');`, 'none'],
    [`import { env } from 'vscode';\nconst sender = { sendEventData(name) { ${send} } };\nconst other = { sendEventData() {} };\nexport const start = () => env.createTelemetryLogger(other);\nexport const f = sender;`, 'none'],
    [`import * as vscode from 'vscode';\nexport function f() { if (!vscode.env.isTelemetryEnabled) return; ${send} }`, 'isTelemetryEnabled:2'],
    [`import * as vscode from 'vscode';\nexport function f() { if (vscode.env.isTelemetryEnabled) return; ${send} }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it('is what an API asks by itself', () => {
    const code = "import TelemetryReporter from '@vscode/extension-telemetry';\nconst reporter = new TelemetryReporter('key');\nreporter.sendTelemetryEvent('opened');\n";
    expect(gatesOf(code)).toEqual(['telemetry.telemetryLevel:2', 'telemetry.telemetryLevel:3']);
  });
});

describe('a class that is chosen', () => {
  const classes = `class Http { send() { ${send} } }\nclass Silent { send() {} }\n`;
  it.each([
    [`${classes}const Client = process.env.DO_NOT_TRACK ? Silent : Http;\nexport const client = new Client();`, 'env:DO_NOT_TRACK:3'],
    [`${classes}const Client = process.env.DO_NOT_TRACK ? Http : Silent;\nexport const client = new Client();`, 'none'],
    // Made by its own name as well, and chosen by what is no setting.
    [`${classes}const Client = process.env.DO_NOT_TRACK ? Silent : Http;\nexport const client = new Client();\nexport const other = new Http();`, 'none'],
    [`${classes}const Client = process.env.NODE_ENV === 'test' ? Silent : Http;\nexport const client = new Client();`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });
});
