import { describe, expect, it } from 'vitest';
import { analysed, destinationsOf } from './subject.ts';

const pipe = 'const pipe = (...fns: any[]) => (x: any) => fns.reduce((v, f) => f(v), x);\n';
const toUrl = 'const toUrl = (p: string) => `https://api.example.com${p}`;\n';

describe('functions that a list is reduced by', () => {
  it('are called one behind the other with what the one before gave back', () => {
    expect(destinationsOf(`${pipe}${toUrl}pipe(toUrl, fetch)('/x');`)).toBe('fixed https://api.example.com/x');
    expect(destinationsOf(`${pipe}${toUrl}const load = pipe(toUrl, (u: string) => fetch(u), (r: any) => r.json());\nload('/x');`)).toContain('fixed https://api.example.com/x');
    expect(destinationsOf(`${toUrl}[toUrl, fetch].reduce((v: any, f: any) => f(v), '/x');`)).toBe('fixed https://api.example.com/x');
    expect(destinationsOf(`const compose = (...fns: any[]) => (x: any) => fns.reduceRight((v, f) => f(v), x);\n${toUrl}compose(fetch, toUrl)('/x');`)).toBe('fixed https://api.example.com/x');
    expect(destinationsOf(`const through = (...fns: any[]) => (x: any) => fns.reduce((p, f) => p.then(f), Promise.resolve(x));\n${toUrl}through(toUrl, fetch)('/x');`)).toBe('fixed https://api.example.com/x');
    expect(destinationsOf(`const compose = (...fns: any[]) => fns.reduce((f, g) => (...a: any[]) => f(g(...a)));\n${toUrl}compose(fetch, toUrl)('/x');`)).toBe('fixed https://api.example.com/x');
  });

  it('are handed to a promise or a list by who is handed them', () => {
    expect(destinationsOf("const after = (p: Promise<any>, f: any) => p.then(f);\nafter(Promise.resolve('https://api.example.com/x'), fetch);")).toBe('fixed https://api.example.com/x');
    expect(destinationsOf("const all = (list: string[], f: any) => list.map(f);\nall(['https://api.example.com/x'], fetch);")).toBe('fixed https://api.example.com/x');
    expect(destinationsOf("const after = (p: Promise<any>, f: any) => p.then(f);\nafter(Promise.resolve('https://api.example.com/x'), String);\nexport const other = () => fetch('/y');")).toBe('relative /y');
  });

  it('send nothing where none of them sends, and nothing that the order leaves out', () => {
    expect(analysed(`${pipe}${toUrl}export const link = pipe(toUrl, (u: string) => u.length)('/x');\nexport const other = () => fetch('/y');`).egress.map(({ line }) => line)).toEqual([4]);
    expect(destinationsOf(`${pipe}${toUrl}pipe(fetch, toUrl)('/x');`)).toBe('relative /x');
    expect(destinationsOf(`const sum = [1, 2].reduce((a, b) => a + b, 0);\nfetch('/x?n=' + sum);`)).toContain('relative');
  });
});
