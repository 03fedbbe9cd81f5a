import { describe, expect, it } from 'vitest';
import { analysed, destinationsOf } from './subject.ts';

describe('a name of the platform that is worked out', () => {
  it.each([
    "(globalThis as any)['fe' + 'tch']('https://api.example.com');",
    "const name = 'fetch';\n(window as any)[name]('https://api.example.com');",
    "const g = globalThis as any;\nconst f = g[['f', 'e', 't', 'c', 'h'].join('')];\nf('https://api.example.com');",
    "const key = atob('ZmV0Y2g=');\n(globalThis as any)[key]('https://api.example.com');",
    "(0, eval)('fetch')('https://api.example.com');",
    "eval('window.fetch')('https://api.example.com');",
  ])('sends: %s', (code) => { expect(destinationsOf(code)).toContain('fixed https://api.example.com'); });

  it.each([
    "(globalThis as any)['my' + 'Cache']('https://api.example.com');",
    "export const call = (name: string) => (window as any)[name]('https://api.example.com');",
    "const own = { fetch: (u: string) => u };\nown['fe' + 'tch' as 'fetch']('https://api.example.com');",
    "(0, eval)('1 + 1')('https://api.example.com');",
  ])('is none of those that send: %s', (code) => { expect(analysed(code).egress).toEqual([]); });
});
