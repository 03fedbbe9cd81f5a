import { describe, expect, it } from 'vitest';
import { analysed } from '../analysis/subject.ts';

/** The gate of each send of a text, as `name:line`. */
const gatesOf = (code: string): string[] => analysed(code).egress.map(({ gate }) => (gate ? `${gate.name}:${gate.line}` : 'none'));

const send = `fetch('https://telemetry.example.com/v1', { method: 'POST' });`;

describe('what is asked before something is made that sends', () => {
  it.each([
    // What stands in a field is run where an object is made; of a static one, where the class is come to.
    [`class A {\n  first = ${send}\n}\nexport function f() { if (!process.env.DO_NOT_TRACK) return new A(); }`, 'env:DO_NOT_TRACK:4'],
    [`class B {\n  first = ${send}\n}\nclass A {\n  inner = new B();\n}\nexport function f() { if (!process.env.DO_NOT_TRACK) return new A(); }`, 'env:DO_NOT_TRACK:7'],
    [`class A {\n  first = ${send}\n}\nexport function f() { if (!process.env.DO_NOT_TRACK) return new A(); }\nexport const g = () => new A();`, 'none'],
    [`class A {\n  static first = ${send}\n}\nexport function f() { if (!process.env.DO_NOT_TRACK) return new A(); }`, 'none'],
    [`class A {\n  send = () => { ${send} };\n}\nexport function f() { if (!process.env.DO_NOT_TRACK) return new A(); }`, 'env:DO_NOT_TRACK:4'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });

  it.each([
    // The one object of a class is made where it is asked for by a member.
    [`class A {\n  static get instance() { if (!A.one) A.one = new A(); return A.one; }\n  send() { ${send} }\n}\nclass N { send() {} }\nexport function f(o) { if (!process.env.DO_NOT_TRACK) o.usage = A.instance; else o.usage = new N(); }`, 'env:DO_NOT_TRACK:6'],
    [`class A {\n  static get instance() { if (!A.one) A.one = new A(); return A.one; }\n  send() { ${send} }\n}\nexport function f() { if (process.env.DO_NOT_TRACK) return;\n  const usage = A.instance;\n  usage.send(); }`, 'env:DO_NOT_TRACK:5'],
    [`class A {\n  static get instance() { if (!A.one) A.one = new A(); return A.one; }\n  send() { ${send} }\n}\nexport function f(start) { if (!process.env.DO_NOT_TRACK) start(A.instance); }`, 'env:DO_NOT_TRACK:5'],
    [`class A {\n  static get instance() { if (!A.one) A.one = new A(); return A.one; }\n  send() { ${send} }\n}\nexport function f(o) { if (!process.env.DO_NOT_TRACK) o.usage = A.instance; }\nexport function g(o) { o.usage = A.instance; }`, 'none'],
    [`class A {\n  static get instance() { if (!A.one) A.one = new A(); return A.one; }\n  send() { ${send} }\n}\nclass C { static get instance() { return 1; } }\nexport function f(o) { if (!process.env.DO_NOT_TRACK) o.usage = C.instance; }`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });
});

describe('what is no switch', () => {
  it.each([
    // That something is there to be called is no consent.
    ["export function f(e) { if (navigator.sendBeacon) navigator.sendBeacon('https://telemetry.example.com/v1', e); }", 'none'],
    ["export function f(e) { if (typeof navigator.sendBeacon === 'function') navigator.sendBeacon('https://telemetry.example.com/v1', e); }", 'none'],
    ["export function f(e) { if ('sendBeacon' in navigator) navigator.sendBeacon('https://telemetry.example.com/v1', e); }", 'none'],
    [`export function f(context, e) { if (!context.telemetry) return; context.telemetry.note(e); ${send} }`, 'none'],
    // A setting of that name is one.
    [`export function f(context, e) { if (!context.telemetry) return; ${send} }`, 'telemetry:1'],
    [`export function f(context, e) { if (!context.telemetry.enabled) return; context.telemetry.note(e); ${send} }`, 'enabled:1'],
    ["export function f(e) { if (navigator.doNotTrack !== '1' && navigator.sendBeacon) navigator.sendBeacon('https://telemetry.example.com/v1', e); }", 'doNotTrack:1'],
    ["export function f(e, settings) { if (settings.beacon) navigator.sendBeacon('https://telemetry.example.com/v1', e); }", 'beacon:1'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });
});

describe('what is asked by a function that is handed what sends', () => {
  it.each([
    // By itself, or as an option; in the condition that stands there, or by what is waited for.
    [`function s() { ${send} }\nfunction flush(run) {\n  if (process.env.DO_NOT_TRACK) return;\n  run();\n}\nexport const f = () => flush(s);`, 'env:DO_NOT_TRACK:3'],
    [`function s() { ${send} }\nfunction flush(o) {\n  if (process.env.DO_NOT_TRACK) return;\n  o.run();\n}\nexport const f = () => flush({ run: s });`, 'env:DO_NOT_TRACK:3'],
    [`function run() { ${send} }\nfunction flush({ run: go, quiet }) {\n  if (process.env.DO_NOT_TRACK) return;\n  Promise.resolve().then(() => { if (quiet) return; go(); });\n}\nexport const f = () => flush({ run });`, 'env:DO_NOT_TRACK:3'],
    [`const ask = async () => (process.env.DO_NOT_TRACK ? 'denied' : 'granted');\nfunction run() { ${send} }\nasync function flush(o) {\n  const consent = await o.ask();\n  if (consent !== 'granted') return;\n  o.run();\n}\nexport const f = () => flush({ ask, run });`, 'consent:5'],
    // It runs it whatever it asks, asks for something else, or is not alone in having it.
    [`function s() { ${send} }\nfunction flush(o) {\n  if (process.env.DO_NOT_TRACK) console.log('off');\n  o.run();\n}\nexport const f = () => flush({ run: s });`, 'none'],
    [`function s() { ${send} }\nfunction flush(o) {\n  o.run();\n  if (process.env.DO_NOT_TRACK) return;\n  o.end();\n}\nexport const f = () => flush({ run: s });`, 'none'],
    [`function s() { ${send} }\nfunction flush(o) {\n  if (process.env.DO_NOT_TRACK) return;\n  o.run();\n}\nexport const f = () => { flush({ run: s }); s(); };`, 'none'],
    [`function s() { ${send} }\nfunction flush(o) {\n  if (process.env.DO_NOT_TRACK) return;\n  o.run();\n}\nfunction now(o) { o.run(); }\nexport const f = () => { flush({ run: s }); now({ run: s }); };`, 'none'],
    [`function s() { ${send} }\nfunction flush(run) {\n  if (process.env.DO_NOT_TRACK) return;\n  run();\n}\nfunction now(run) { run(); }\nexport const f = () => { flush(s); now(s); };`, 'none'],
  ])('%s', (code, expected) => { expect(gatesOf(code)).toEqual([expected]); });
});
