import { apisOf } from './subject.ts';
import { describe, expect, it } from 'vitest';
import type { Module } from '../../src/analysis/modules.ts';
import { classify, distinct } from '../../src/analysis/sites/targets.ts';
import { join, text, type Hole, type Text } from '../../src/analysis/folding/values.ts';

const module = { path: '/p/a.ts' } as Module;
const at = (s: number) => [{ module, s, e: s + 1 }];
const open = (index: number): Text => ({ ...text(''), parts: [{ kind: 'param', module, fn: 0, index, path: [] } satisfies Hole] });
const targets = (...texts: Text[]) => distinct(texts.map((t) => classify(t, 'https:', true)));

describe('the targets of a call', () => {
  it('are each named once, with every literal that they are made of', () => {
    const found = targets(text('https://a.example.com/x', at(1)), text('https://a.example.com/x', at(9)), text('https://b.example.com/x', at(9)));
    expect(found.map(({ target }) => target)).toEqual([{ kind: 'fixed', url: 'https://a.example.com/x', host: 'a.example.com' }, { kind: 'fixed', url: 'https://b.example.com/x', host: 'b.example.com' }]);
    expect(found.map(({ from }) => from.map(({ s }) => s))).toEqual([[1, 9], [9]]);
  });

  it('stay two while parameters decide between them', () => {
    const host = (index: number): Text => join(text('https://'), open(index), text('.example.com/x'));
    expect(targets(host(0), host(1), host(0))).toHaveLength(2);
  });

  it('are open where one of their texts is', () => {
    const path = join(text('https://a.example.com/'), open(0));
    expect(targets(text('https://a.example.com/*'), path).map((t) => [t.open, t.params.length])).toEqual([[true, 1]]);
  });
});

describe('an address that is opened', () => {
  const opened = (address: string): string => apisOf(`import { exec } from 'node:child_process';\nexport const f = (id: string) => { window.open(\`${address}\${id}\`); exec(\`open ${address}\${id}\`); };`);

  it('counts where something is sent to it', () => {
    expect(opened('https://app.example.com/?id=')).toBe('open, child_process.exec open');
    expect(opened('mailto:a@example.com?body=')).toContain('open');
  });

  it('is none where it calls a program of the same machine', () => {
    expect(opened('devices://device/open?id=')).toBe('');
  });
});
