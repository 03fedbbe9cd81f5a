import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const hosts = (code: string): string => analysed(code).egress.flatMap((e) => e.destination.hosts).join(' ');
const getGlobal = "function getGlobal() { if (typeof globalThis !== 'undefined') return globalThis; if (typeof window !== 'undefined') return window; return none; }\nconst none = {};\n";

describe('the object that holds the globals, by another name', () => {
  it.each([
    ["const g = globalThis;\ng.fetch('https://out.example.com');"],
    [`${getGlobal}getGlobal().fetch('https://out.example.com');`],
    [`${getGlobal}const g = getGlobal();\nnew g.WebSocket('wss://out.example.com');`],
    [`${getGlobal}const { fetch: load } = getGlobal();\nload('https://out.example.com');`],
    [`${getGlobal}const g = getGlobal();\ng.load = fetch;\ng.load('https://out.example.com');`],
    ["function outer(u) { function getGlobal() { fetch(u); return globalThis; } getGlobal().own = 1; }\nouter('https://out.example.com');"],
    ["globalThis.load = fetch;\nglobalThis.load('https://out.example.com');"],
    ["globalThis.api = { send: (u) => fetch(u) };\nwindow.api.send('https://out.example.com');"],
    ["const g = globalThis;\nconst load = g['fe' + 'tch'];\nload('https://out.example.com');"],
    ["const g = globalThis;\nglobalThis.load = fetch;\ng.load('https://out.example.com');"],
    ["const g = globalThis;\ng.load = fetch;\nglobalThis.load('https://out.example.com');"],
    ["const g = globalThis;\ng.load = (u) => fetch(u);\nload('https://out.example.com');"],
    ["const root = typeof window === 'undefined' ? global : window;\nroot.api = { send: (u) => fetch(u) };\nroot.api.send('https://out.example.com');"],
    ["const root = typeof self !== 'undefined' ? self : this;\nroot.load = fetch;\nself.load('https://out.example.com');"],
    ["(function (root) { root.load = (u) => root.fetch(u); })(globalThis);\nglobalThis.load('https://out.example.com');"],
    ["Object.assign(globalThis, { load: fetch });\nglobalThis.load('https://out.example.com');"],
    ["Object.defineProperty(window, 'load', { value: fetch });\nload('https://out.example.com');"],
    ["Object.defineProperty(window, 'load', { get: () => fetch });\nwindow.load('https://out.example.com');"],
  ])('sends what it has: %s', (code) => { expect(hosts(code)).toBe('out.example.com'); });

  it.each([
    ["(function (root) { root.load = (u) => fetch(u); })(own);\nconst own = {};\nglobalThis.load('https://out.example.com');"],
    ["const g = globalThis.own;\ng.load = (u) => fetch(u);\nload('https://out.example.com');"],
    ["let g = globalThis;\ng = {};\ng.load = (u) => fetch(u);\nglobalThis.load('https://out.example.com');"],
    ["const own = {};\nObject.assign(own, { load: (u) => fetch(u) });\nload('https://out.example.com');"],
  ])('has nothing of what is written to another object: %s', (code) => { expect(hosts(code)).toBe(''); });

  /** Functions that call each other in more ways than are gone through, where they lead to something that sends. */
  const circle = (leads: string): string => `${leads}\n${Array.from({ length: 14 }, (_, i) => `export function step${i}(f) { f(state.count); ${Array.from({ length: 14 }, (__, j) => `step${j}(() => f(state.count));`).join(' ')} }`).join('\n')}`;

  it.each([
    ['const global = globalThis; const state = global.__count ? global.__state : (global.__state = { count: 0 });'],
    [`${getGlobal}const state = getGlobal().__state;`],
  ])('is nothing that sends where it only keeps something: %s', (leads) => {
    const { egress, limited } = analysed(`${circle(leads)}\nnavigator.language;\nexport const load = () => fetch('/own');`);
    expect([egress.map((e) => e.api).join(), limited]).toEqual(['fetch', false]);
  });

  it('is said to be more than is looked at where it may send', () => {
    expect(analysed(`${circle('const state = { get count() { return load; } }; const load = (u) => fetch(u);').replaceAll('state.count;', 'load(n);')}`).limited).toBe(true);
  });
});
