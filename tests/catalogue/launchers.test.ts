import { describe, expect, it } from 'vitest';
import { launchers, shells } from '../../src/catalogue/launchers.ts';
import { rows } from '../../src/catalogue/index.ts';

const all = [...launchers, ...shells];
const names = (row: { readonly command: string | readonly string[] }): readonly string[] => (typeof row.command === 'string' ? [row.command] : row.command);
const sorted = (list: readonly string[]): boolean => list.every((item, i) => i === 0 || (list[i - 1] as string) < item);

describe('launchers and shells', () => {
  it('are data', () => {
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });

  it('are each named once, in order, and are no network command themselves', () => {
    const list = all.flatMap(names);
    expect(new Set(list).size).toBe(list.length);
    expect(sorted(launchers.map((row) => names(row)[0] as string))).toBe(true);
    expect(sorted(shells.map((row) => names(row)[0] as string))).toBe(true);
    expect(list.filter((name) => rows.commands.flatMap(names).includes(name))).toEqual([]);
  });

  it.each(launchers.map((row) => [names(row).join(', '), row] as const))('%s: options are options, in order, and do one thing', (_, { valued = [], line = [], idle = [] }) => {
    for (const list of [valued, line, idle]) {
      expect(sorted(list)).toBe(true);
      expect(list.filter((option) => !/^-\w$|^--[a-z][\w-]+$/.test(option))).toEqual([]);
    }
    expect(new Set([...valued, ...line, ...idle]).size).toBe(valued.length + line.length + idle.length);
  });

  it('name documentation that can be read', () => {
    expect(all.filter(({ docs }) => !docs.startsWith('https://') || !URL.canParse(docs))).toEqual([]);
  });
});
