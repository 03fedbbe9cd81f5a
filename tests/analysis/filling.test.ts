import { describe, expect, it } from 'vitest';
import { destinationsOf } from './subject.ts';

const out = 'fixed https://out.example.com', own = 'fixed https://own.example.com';

describe('what is put into a list or a map', () => {
  it.each([
    ["const l = ['https://own.example.com'];\nl[0] = 'https://out.example.com';\nfetch(l[0]);", `${out} | ${own}`],
    ["const l = ['https://own.example.com'];\nl[1] = 'https://out.example.com';\nfetch(l[1]);\nfetch(l[0]);", `${out}; ${own}`],
    ["const l = [];\nlet i = 0;\nl[i++] = 'https://out.example.com';\nfor (const u of l) fetch(u);", out],
    ["const l = ['https://own.example.com'];\nl.splice(0, 1, 'https://out.example.com');\nfetch(l[0]);", `${out} | ${own}`],
    ["const l = ['https://own.example.com'];\nl.unshift('https://out.example.com');\nfetch(l[0]);", `${out} | ${own}`],
    ["const l = ['https://own.example.com'].with(0, 'https://out.example.com');\nfetch(l[0]);", out],
    ["const l = ['https://own.example.com'].toSpliced(0, 1, 'https://out.example.com');\nfetch(l[0]);", `${out} | ${own}`],
    ["const l = ['/own', 'https://out.example.com'];\nl.copyWithin(0, 1);\nfetch(l[0]);", `${out} | relative /own`],
    ["const l = ['/own', 'https://out.example.com'];\nl.sort();\nfetch(l[0]);", `${out} | relative /own`],
    ["const l = ['/own', 'https://out.example.com'];\nl.reverse();\nfetch(l[0]);", `${out} | relative /own`],
    ["const l = ['/own', 'https://out.example.com'];\n[l[0], l[1]] = [l[1], l[0]];\nfetch(l[0]);", `${out} | relative /own | unknown`],
    ["const l = [];\nl.push(...['https://out.example.com']);\nfetch(l[0]);", out],
    ["const more = ['https://out.example.com'];\nconst l = [];\nl.push(...more);\nfetch(l[0]);", out],
    // What a call gives is not looked into, and not left out.
    ["const load = () => ['https://out.example.com'];\nconst l = ['https://own.example.com'];\nl.push(...load());\nfor (const u of l) fetch(u);", `${own} | unknown`],
  ])('is what a send reads from it: %s', (code, expected) => { expect(destinationsOf(code)).toBe(expected); });

  it.each([
    ["const l = ['https://own.example.com'];\nconst other = [...l];\nother[0] = 'https://out.example.com';\nfetch(l[0]);", own],
    ["const l = ['https://own.example.com'];\nl.with(0, 'https://out.example.com');\nl.toSpliced(0, 1, 'https://out.example.com');\nfetch(l[0]);", own],
    ["const m = new Map([['a', 'https://own.example.com']]);\nm.set('b', 'https://out.example.com');\nfetch(m.get('a'));", own],
    ["const l = ['https://own.example.com'];\nl.name = 'https://out.example.com';\nfetch(l[0]);", own],
    ["const o = { list: ['https://own.example.com'], other: [] };\no.other.push('https://out.example.com');\nfor (const u of o.list) fetch(u);", own],
    ["const l = ['https://own.example.com'];\nl.push('https://out.example.com');\nfetch(l[0]);", own],
  ])('is none of what stays as it is: %s', (code, expected) => { expect(destinationsOf(code)).toBe(expected); });
});

describe('what a pattern writes to a member', () => {
  it.each([
    ["const o = { url: '/own' };\n({ url: o.url } = { url: 'https://out.example.com' });\nfetch(o.url);", `${out} | relative /own`],
    ["class C {\nconstructor(o) { ({ url: this.url = 'https://out.example.com' } = o); }\nload() { return fetch(this.url); }\n}\nnew C({}).load();", out],
  ])('is one of its values: %s', (code, expected) => { expect(destinationsOf(code)).toContain(expected); });
});
