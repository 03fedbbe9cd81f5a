import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.api} ${e.destination.kind} ${e.destination.urls.join(' ')}`.trim()).join(', ');

describe('a tag of one\'s own that sends', () => {
  it.each([
    ["const get = (s, ...v) => fetch(String.raw(s, ...v));\nget`https://out.example.com/${'a'}`;"],
    ["const get = (s, ...v) => fetch(String.raw({ raw: s }, ...v));\nget`https://out.example.com/${'a'}`;"],
    ["function get(s, ...v) { return fetch(s.reduce((all, piece, i) => all + piece + (v[i] ?? ''), '')); }\nget`https://out.example.com/${'a'}`;"],
    ["function get(s, ...v) { return fetch(v.reduce((all, value, i) => all + value + s[i + 1], s[0])); }\nget`https://out.example.com/${'a'}`;"],
    ["function get(s, ...v) { return fetch(s.map((piece, i) => piece + (v[i] ?? '')).join('')); }\nget`https://out.example.com/a`;"],
    ["const get = (s) => fetch(s.raw.join(''));\nget`https://out.example.com/a`;"],
  ])('%s', (code) => { expect(said(code)).toBe('1 fetch caller, 2 fetch fixed https://out.example.com/a'); });

  it.each([
    ["const get = (s, ...v) => String.raw(s, ...v);\nget`https://out.example.com/${'a'}`;", ''],
    ["const get = (s, ...v) => fetch('/a', { headers: { a: String.raw(s, ...v) } });\nget`https://out.example.com/${'a'}`;", '1 fetch relative'],
    ["const get = (list) => fetch(list.join(''));\nget(other());", '1 fetch caller, 2 fetch unknown'],
  ])('not: %s', (code, expected) => { expect(said(code)).toBe(expected); });
});
