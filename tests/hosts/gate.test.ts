import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, concurrent, eslint10, eslint9, espree, espree9, inProcess, oxlint, type Seen } from '../support/hosts.ts';
import { copyOfProjects, filesOf, projects, textOf } from '../support/projects.ts';
import { differences } from '../support/want.ts';

const { root, remove } = copyOfProjects();
afterAll(remove);

describe('the fixture projects have the findings that their lines want, and no others', () => {
  it.each(projects)('%s', (project) => {
    const folder = path.join(root, project);
    const seen = inProcess(folder);
    expect(filesOf(folder).flatMap((file) => differences(file, textOf(folder, file), seen))).toEqual([]);
  });
});

describe('every host reports the same, byte for byte', () => {
  const expected = inProcess(root);
  const scripts = expected.filter(({ file }: Seen) => /\.[cm]?js$/.test(file));

  it('there is something to compare', () => {
    expect(expected.length).toBeGreaterThan(40);
    expect(scripts.length).toBeGreaterThan(3);
  });
  it('ESLint 10 with the parser of typescript-eslint', async () => { expect(await eslint10(root)).toEqual(expected); });
  it('ESLint 9 with the parser of typescript-eslint', async () => { expect(await eslint9(root)).toEqual(expected); });
  it('ESLint 10 with its own parser', async () => { expect(await espree(root)).toEqual(scripts); });
  it('ESLint 9 with its own parser', async () => { expect(await espree9(root)).toEqual(scripts); });
  it('ESLint 10 with two workers', async () => { expect(await concurrent(root)).toEqual(expected); });
  it('the command, which says no end of a column', () => {
    const seen = projects.filter((project) => filesOf(path.join(root, project)).length > 0).flatMap((project) => command(path.join(root, project)).map(({ file, ...finding }) => ({ ...finding, file: `${project}/${file}` })));
    const byKey = (list: readonly object[]): string[] => list.map((finding) => JSON.stringify(Object.entries(finding).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
    expect(byKey(seen)).toEqual(byKey(expected.map(({ endColumn: _, ...finding }) => finding)));
  });
  it('oxlint', () => { expect(oxlint(root)).toEqual(expected); });
});
