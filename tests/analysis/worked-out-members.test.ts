import { describe, expect, it } from 'vitest';
import { analysed, destinationsOf, written } from './subject.ts';

/** What leaves by a call or a write that knows the address, without the helpers that are told it. */
const known = (code: string): readonly string[] => analysed(code).egress.flatMap((e) => e.destination.targets.map(written)).filter((t) => t.startsWith('fixed')).sort();

describe('members that are written under names that are worked out', () => {
  it.each([
    ["const s = document.createElement('script'); Object.assign(s, { async: true, src: 'https://out.example.com/a' });"],
    ["document.head.append(Object.assign(document.createElement('script'), { src: 'https://out.example.com/a' }));"],
    ["const attrs = { src: 'https://out.example.com/a', async: true };\nconst s = Object.assign(new Image(), attrs);"],
    ["const make = (tag, props) => Object.assign(document.createElement(tag), props);\nmake('img', { alt: 'x', src: 'https://out.example.com/a' });"],
    ["function fill(e, props) { Object.assign(e, props); }\nfill(document.createElement('script'), { src: 'https://out.example.com/a' });"],
    ["const s = document.createElement('script'), attrs = { type: 'module', src: 'https://out.example.com/a' };\nfor (const k in attrs) s.setAttribute(k, attrs[k]);"],
    ["const s = document.createElement('script');\nfor (const [k, v] of Object.entries({ type: 'module', src: 'https://out.example.com/a' })) s[k] = v;"],
    ["function h(tag, props) { const e = document.createElement(tag); for (const k in props) e[k] = props[k]; return e; }\nh('script', { id: 'x', src: 'https://out.example.com/a' });"],
    ["function h(tag, props) { const e = document.createElement(tag); for (const [k, v] of Object.entries(props)) e.setAttribute(k, v); return e; }\nh('script', { id: 'x', src: 'https://out.example.com/a' });"],
    ["function fill(e, props) { Object.keys(props).forEach((k) => { e.setAttribute(k, props[k]); }); }\nfill(document.createElement('script'), { id: 'x', src: 'https://out.example.com/a' });"],
    ["function fill(e, props) { Object.entries(props).forEach(([k, v]) => { e.setAttribute(k, v); }); }\nfill(document.createElement('script'), { id: 'x', src: 'https://out.example.com/a' });"],
    ["function h(tag, ...attrs) { const e = document.createElement(tag); attrs.forEach((a) => e.setAttribute(...a)); return e; }\nh('script', ['id', 'x'], ['src', 'https://out.example.com/a']);"],
    ["function h(tag, src) { const e = document.createElement(tag); e.src = src; return e; }\nh('script', 'https://out.example.com/a');"],
  ])('load what stands under one that loads: %s', (code) => { expect(known(code)).toEqual(['fixed https://out.example.com/a']); });

  it.each([
    ["const o = Object.assign({}, { src: 'https://out.example.com/a' });"],
    ["const s = Object.assign(document.createElement('script'), { id: 'https://out.example.com/a' });"],
    ["const s = document.createElement('script'), o = {};\nObject.assign(o, s, { src: 'https://out.example.com/a' });"],
    ["const s = document.createElement('script'), attrs = { id: 'https://out.example.com/a', type: 'module' };\nfor (const k in attrs) s.setAttribute(k, attrs[k]);"],
    ["function h(tag, props) { const e = document.createElement(tag); for (const k in props) e[k] = props[k]; return e; }\nh('a', { href: 'https://out.example.com/a' });"],
    ["function h(tag, props) { const e = {}; for (const [k, v] of Object.entries(props)) e[k] = v; return e; }\nh('script', { src: 'https://out.example.com/a' });"],
  ])('load nothing else: %s', (code) => { expect(known(code)).toEqual([]); });
});

describe('what callers hand over as a list or an object, gone through by functions', () => {
  it.each([
    ["const send = (urls) => { for (const u of urls) fetch(u); };\nsend(['https://out.example.com/a']);"],
    ["const send = (...urls) => { urls.forEach((u) => fetch(u)); };\nsend('https://out.example.com/a');"],
    ["const send = (o) => { Object.values(o).forEach((u) => fetch(u)); };\nsend({ x: 'https://out.example.com/a' });"],
    ["const send = (o) => { for (const [, u] of Object.entries(o)) fetch(u); };\nsend({ x: 'https://out.example.com/a' });"],
    ["const send = (o) => { Object.keys(o).forEach((u) => fetch(u)); };\nsend({ 'https://out.example.com/a': 1 });"],
  ])('is for them to say: %s', (code) => { expect(known(code)).toEqual(['fixed https://out.example.com/a']); });

  // To ask all callers for each element of each list takes more than a file is worth: it is said where it is sent.
  it.each([
    ["const send = (urls) => { urls.forEach((u) => fetch(u)); };\nsend(['https://out.example.com/a']);"],
    ["const send = (o) => { o.urls.map((u) => u + '/a').forEach((u) => fetch(u)); };\nsend({ urls: ['https://out.example.com'] });"],
  ])('is unknown where a callback is called with what stands in a list: %s', (code) => { expect(destinationsOf(code)).toBe('unknown'); });

  it('is nothing of theirs where it comes from elsewhere', () => {
    expect(destinationsOf("const send = (o) => { load().forEach((u) => fetch(u)); };\nsend(['https://out.example.com/a']);")).toBe('unknown');
  });
});
