import { describe, expect, it } from 'vitest';
import { destinationsOf } from './subject.ts';

describe('what is written to a member by a function of the language', () => {
  it.each([
    ["Reflect.set(h, 'url', 'https://out.example.com');"], ["Reflect.defineProperty(h, 'url', { value: 'https://out.example.com' });"], ["Object.defineProperty(h, 'url', { value: 'https://out.example.com' });"],
    ["Object.assign(h, { url: 'https://out.example.com' });"],
  ])('is one of its values: %s', (code) => { expect(destinationsOf(`const h = { url: process.env.U };\n${code}\nfetch(h.url);`)).toBe('configured env:U | fixed https://out.example.com'); });

  it.each([
    ["Object.assign(o.a, { url: 'https://out.example.com' });"], ["Reflect.set(o.a, 'url', 'https://out.example.com');"], ["o.a.url = 'https://out.example.com';"],
  ])('is one of those of a member of a member: %s', (code) => { expect(destinationsOf(`const o = { a: { url: process.env.U } };\n${code}\nfetch(o.a.url);`)).toBe('configured env:U | fixed https://out.example.com'); });

  it('stays one beside other writes', () => {
    expect(destinationsOf("const h = { url: process.env.U };\nObject.assign(h, { url: 'https://out.example.com' });\nfetch(h.url);\nh.url = 'https://next.example.com';")).toBe('configured env:U | fixed https://next.example.com | fixed https://out.example.com');
  });

  it('is none of another', () => {
    expect(destinationsOf("const h = { url: process.env.U };\nReflect.set(h, 'other', 'https://out.example.com');\nObject.assign({}, { url: 'https://out.example.com' });\nfetch(h.url);")).toBe('configured env:U');
  });
});
