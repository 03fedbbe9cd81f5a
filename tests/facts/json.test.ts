import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { factsOfJson } from '../../src/facts/lowering/json.ts';
import type { Expr } from '../../src/facts/types.ts';

const factsIn = (text: string) => factsOfJson(JSON.parse(text), text);

/** Each text of a file with what stands at its place. */
function textsOf(text: string): [string, string][] {
  const out: [string, string][] = [];
  const whole = factsIn(text).exports['='];
  const go = (x: Expr): void => {
    if (x.k === 'text') out.push([x.v, text.slice(x.s, x.e)]);
    if (x.k === 'array') x.items.forEach(go);
    if (x.k === 'object') for (const p of x.props) go(p.value);
  };
  if (whole?.k === 'value') go(whole.value);
  return out;
}

describe('the facts of a JSON file', () => {
  it('place each text where it stands as a value', () => {
    const text = '{ "url": "a", "a": ["url", "a"],\n "b": "url" }';
    expect(textsOf(text).map(([v, at]) => JSON.parse(at) === v)).toEqual([true, true, true, true]);
    const whole = factsIn(text).exports['='];
    expect(whole?.k === 'value' && whole.value.k === 'object' && whole.value.props.map(({ value }) => ('s' in value ? value.s : -1))).toEqual([text.indexOf('"a"'), 0, text.lastIndexOf('"url"')]);
  });

  it('place texts that are written with escapes', () => {
    expect(textsOf(String.raw`["https:\/\/example.com", "a\"b", "\u00e9"]`)).toEqual([['https://example.com', String.raw`"https:\/\/example.com"`], ['a"b', String.raw`"a\"b"`], ['é', String.raw`"\u00e9"`]]);
  });

  it('place every text, whatever the file says', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2 }), (value, indent) => {
      for (const [v, at] of textsOf(JSON.stringify(value, undefined, indent))) expect(JSON.parse(at)).toBe(v);
    }));
  });

  it('take a time that grows with the text', () => {
    const taken = (n: number): number => {
      const text = JSON.stringify(Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, `value ${i}`])));
      return Math.min(...[0, 1, 2].map(() => { const start = performance.now(); factsIn(text); return performance.now() - start; }));
    };
    expect(taken(40_000)).toBeLessThan(taken(5_000) * 40 + 50);
  });
});
