import { describe, expect, it } from 'vitest';
import { commonRoots, ordinaryNames } from '../../src/catalogue/common-names.ts';
import { rows } from '../../src/catalogue/index.ts';
import { engineFor } from '../../src/engine.ts';

/** Every name that stands at the root of a row. */
const written = new Set([...rows.packages, ...rows.vendors.flatMap(({ packages }) => packages)]
  .flatMap(({ calls = [], types = [], loads = [] }) => [...calls.map(({ path }) => path), ...loads.map(({ path }) => path), ...types.flatMap(({ from }) => from)]).join(' ').split(/[^\w$]+/));

describe.each([['commonRoots', commonRoots], ['ordinaryNames', ordinaryNames]])('%s', (_, list) => {
  it('is in order, and has nothing twice', () => {
    expect(list).toEqual([...new Set(list)].sort());
  });

  it('has only what a row names', () => {
    expect(list.filter((name) => !written.has(name) && !['globalThis', 'self', 'import'].includes(name))).toEqual([]);
  });
});

describe('a text that says no more than', () => {
  const mentions = (text: string): boolean => engineFor().analyse('/p/a.js', text, '/p') !== undefined;

  it('a common root mentions nothing, and with the member that sends it does', () => {
    expect(mentions('navigator.language; document.title; window.innerWidth;')).toBe(false);
    expect(mentions("navigator.sendBeacon('/a');")).toBe(true);
  });

  it('an ordinary word mentions nothing, and called as a free name it does', () => {
    expect(mentions('const open = true; const list = { open }; list.open;')).toBe(false);
    expect(mentions("open('https://api.example.com');")).toBe(true);
  });
});
