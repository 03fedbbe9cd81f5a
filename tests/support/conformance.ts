import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inProcess } from './hosts.ts';
import { programsIn, type Program } from './programs.ts';
import { textOf } from './projects.ts';
import { differences, wantsIn } from './want.ts';

interface ProgramSet {
  /** A project whose files below `src` are made of programs. */
  readonly folder: string;
  readonly rule: string;
  /** Rules that say of some of the programs what they say in programs of their own. They count where a program wants them. */
  readonly besides?: readonly string[];
  readonly atLeast: number;
  /** Programs in which what is found is not yet what is wanted, and why: each is asserted to be still wrong. */
  readonly gaps: Readonly<Record<string, string>>;
}

/** Holds a rule against a set of small programs, each with a twin. */
export function conformance({ folder, rule, besides = [], atLeast, gaps }: ProgramSet): void {
  // Outside of the repository, whose own manifest would otherwise stand above it.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'egress-')));
  cpSync(folder, root, { recursive: true });
  afterAll(() => { rmSync(root, { recursive: true }); });
  const programs = programsIn(folder);
  const all = inProcess(root);
  const seen = all.filter((finding) => !besides.includes(finding.rule));

  /** How what is found in a program differs from what it wants. */
  function wrong({ file, from, to, wants }: Program): string[] {
    const lines = textOf(folder, file).split('\n').map((line, i) => (i + 1 >= from && i + 1 <= to ? line : '')).join('\n');
    return differences(file, lines, all.filter((finding) => finding.line >= from && finding.line <= to && (!besides.includes(finding.rule) || wants.some((want) => want.rule === finding.rule))));
  }

  describe('what each program sends is what is found in it', () => {
    for (const program of programs) {
      const gap = gaps[program.id];
      const test = (): void => { expect(wrong(program)).toEqual([]); };
      if (gap === undefined) it(program.id, test); else it.fails(`${program.id} (${gap})`, test);
    }
  });

  describe('the set', () => {
    it('is large, and every program has a twin with nothing to find', () => {
      const names = new Set(programs.map(({ id }) => id));
      expect(names.size).toBe(programs.length);
      expect(names.size).toBeGreaterThanOrEqual(atLeast);
      expect(programs.filter(({ id }) => !names.has(id.endsWith('Not') ? id.slice(0, -3) : `${id}Not`)).map(({ id }) => id)).toEqual([]);
    });

    it('wants something of each program, and nothing of its twin', () => {
      expect(programs.filter(({ name, wants }) => wants.length !== (name.endsWith('Not') ? 0 : 1)).map(({ id }) => id)).toEqual([]);
    });

    it('speaks of these rules only, and nothing is found outside of the programs', () => {
      expect(programs.flatMap(({ wants }) => wants).filter((want) => want.rule !== rule && !besides.includes(want.rule))).toEqual([]);
      expect(seen.filter(({ file, line }) => !programs.some((p) => p.file === file && line >= p.from && line <= p.to)).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
      expect(new Set(programs.map(({ file }) => file)).size).toBeGreaterThan(1);
      expect(programs.flatMap(({ file, wants }) => wants.map((w) => `${file}:${w.line}`))).toHaveLength([...new Set(programs.map(({ file }) => file))].flatMap((file) => wantsIn(textOf(folder, file))).length);
    });

    it('names known gaps that are there', () => {
      const ids = new Set(programs.map(({ id }) => id));
      expect(Object.keys(gaps).filter((id) => !ids.has(id))).toEqual([]);
    });
  });
}
