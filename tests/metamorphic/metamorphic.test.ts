import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { textOf } from '../support/projects.ts';
import { exceptions, type Exception } from './exceptions.ts';
import { sets } from './programs.ts';
import { difference, recordsOf, rewritten, sitesOf, type Records } from './rewriting.ts';
import { sourceOf, type Source } from './source.ts';
import { ways, type Way } from './ways.ts';

interface Program { readonly folder: string; readonly name: string; readonly file: string; readonly source: Source; readonly before: Records }

// Outside of the repository, whose own manifest would otherwise stand above it.
const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'egress-')));
for (const set of Object.keys(sets)) cpSync(path.join(import.meta.dirname, '../../fixtures', set), path.join(root, set), { recursive: true });
afterAll(() => { rmSync(root, { recursive: true }); });
const engine = engineFor();
const programs = new Map<string, Program>();
const held = new Set<Exception>();
let written = 0;

function programOf(set: string, file: string): Program {
  const name = `${set}/${file}`, folder = path.join(root, set);
  let known = programs.get(name);
  if (!known) {
    const text = textOf(folder, file);
    programs.set(name, (known = { folder, name, file, source: sourceOf(file, text), before: recordsOf(engine, folder, file, text) }));
  }
  return known;
}

/** Where a way begins among the programs: elsewhere for each, the same place each time, whatever other ways there are. */
const begin = (name: string): number => [...name].reduce((sum, ch) => (sum * 31 + ch.charCodeAt(0)) % 9973, 7);

function differences(way: Way): string[] {
  const out: string[] = [];
  for (const [set, { tried, programs: all }] of Object.entries(sets)) {
    let left = tried;
    for (let n = 0; n < all.length && left > 0; n++) {
      const found = differencesIn(programOf(set, all[(begin(way.name) + n) % all.length] as string), way, left % 2 === 0);
      if (found) { left--; out.push(...found); }
    }
  }
  return out;
}

/** How the records of a program differ once it is rewritten; undefined where it cannot be. */
function differencesIn({ folder, name, file, source, before }: Program, way: Way, inner: boolean): string[] | undefined {
  const out = rewritten(source, sitesOf(source, before, way.of), way, inner);
  if (!out) return undefined;
  // Modules of their own names each time: what is known of one is kept.
  const number = written++;
  const named = (code: string): string => code.replaceAll(/zqm(?=\d)/g, `zqm${number}of`);
  const others = Object.entries(out.files).map(([other, code]) => [path.posix.join(path.posix.dirname(file), named(other)), named(code)] as const);
  for (const [other, code] of others) writeFileSync(path.join(folder, other), code);
  const between = others.filter(([other]) => !other.endsWith('.json')).map(([other, code]) => recordsOf(engine, folder, other, code));
  const { lost, gained } = difference(before, recordsOf(engine, folder, file, named(out.text)), between, way);
  const all = [...lost.map((record) => `${name} lost ${record}`), ...gained.map((record) => `${name} gained ${record}`)];
  const known = all.length > 0 ? exceptions.find((e) => way.name.startsWith(e.way) && (e.program === undefined || e.program === name)) : undefined;
  if (known) held.add(known);
  return known ? [] : all;
}

describe('programs that say the same in other words have the same records', () => {
  it.each(ways.map((way) => [way.name, way] as const))('%s', (_, way) => { expect(differences(way)).toEqual([]); });
});

describe('the exceptions', () => {
  it('are all seen', () => { expect(exceptions.filter((e) => !held.has(e))).toEqual([]); });
});
