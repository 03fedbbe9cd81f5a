import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, manifest } from '../cli/command.ts';
import { blockOf } from '../support/blocks.ts';
import { isLeftOut, repositoryOf, type Repository } from './repository.ts';

beforeAll(build);

const guide = 'guides/commit.md';
const api = { id: 'api', match: ['api.example.com'], reason: 'Our own API' };
const sends = (host: string): string => `export const post = () => fetch('https://${host}/v1');\n`;
const code = { 'egress.jsonc': manifest(api), 'src/a.js': sends('api.example.com'), 'src/b.js': sends('api.example.com') };

/** Each tool, set up as its section of the guide says. */
const tools: Readonly<Record<string, () => Repository>> = {
  'lint-staged and husky': () => {
    const made = repositoryOf({ ...code, 'lint-staged.config.mjs': blockOf(guide, 'lint-staged', 'js'), '.husky/pre-commit': blockOf(guide, 'husky', 'sh') }, { husky: 'husky/bin.js', 'lint-staged': 'lint-staged/bin/lint-staged.js' });
    expect(made.run('npx', 'husky')).toMatchObject({ code: 0, err: '' });
    return made;
  },
  'husky alone': () => {
    const made = repositoryOf({ ...code, '.husky/pre-commit': blockOf(guide, 'Without lint-staged', 'sh') }, { husky: 'husky/bin.js' });
    expect(made.run('npx', 'husky')).toMatchObject({ code: 0, err: '' });
    return made;
  },
  lefthook: () => {
    const made = repositoryOf({ ...code, 'lefthook.yml': blockOf(guide, 'lefthook', 'yaml') }, { lefthook: 'lefthook/bin/index.js' });
    expect(made.run('npx', 'lefthook', 'install')).toMatchObject({ code: 0 });
    return made;
  },
  'pre-commit': () => {
    const made = repositoryOf({ ...code, '.pre-commit-config.yaml': blockOf(guide, 'pre-commit', 'yaml') });
    expect(made.run('pre-commit', 'install')).toMatchObject({ code: 0 });
    return made;
  },
};

describe.each(Object.entries(tools).filter(([name]) => name !== 'pre-commit' || !isLeftOut))('%s', (name, setUp) => {
  it('refuses an undeclared host where it is staged, whatever is being worked on, and a manifest that takes one away', () => {
    const { folder, put, stage, commit, git } = setUp();
    const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

    stage('src/a.js', `\n${sends('other.example.com')}`);
    put('src/a.js', `\n${sends('api.example.com')}`);
    const refused = commit();
    expect(refused.said).toContain('src/a.js:2');
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('other.example.com') as string });
    expect(textOf('src/a.js')).toBe(`\n${sends('api.example.com')}`);
    expect(git('show', ':src/a.js')).toBe(`\n${sends('other.example.com')}`);

    // The other way round: staged is what is declared; what is not is still being worked on, in the same file and in another.
    stage('src/a.js', `${sends('api.example.com')}// done\n`);
    put('src/a.js', sends('other.example.com'));
    put('src/b.js', sends('another.example.com'));
    expect(commit()).toMatchObject({ code: 0 });
    expect([textOf('src/a.js'), textOf('src/b.js')]).toEqual([sends('other.example.com'), sends('another.example.com')]);
    expect(git('show', 'HEAD:src/a.js')).toBe(`${sends('api.example.com')}// done\n`);
    git('checkout', '-q', '.');

    stage('egress.jsonc', manifest({ ...api, match: ['elsewhere.example.com'] }));
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('src/a.js:1') as string });
    // An entry that is written and not staged is in no commit.
    put('egress.jsonc', manifest(api));
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('src/a.js:1') as string });
    git('reset', '-q', '--hard');

    // Of two changes only the one that is named is committed.
    put('src/a.js', sends('other.example.com'));
    put('src/b.js', `${sends('api.example.com')}// done\n`);
    expect(commit('src/b.js')).toMatchObject({ code: 0 });
    expect(commit('-a')).toMatchObject({ code: 1, said: expect.stringContaining('src/a.js:1') as string });
  });

  it('looks at a commit of nothing but a template, or nothing but data', () => {
    const { stage, commit, git } = setUp();
    stage('src/a.component.ts', "import { Component } from '@angular/core';\n@Component({ templateUrl: './a.component.html' })\nexport class A {}\n");
    stage('src/a.component.html', '<p></p>\n');
    stage('src/host.json', '{ "host": "https://api.example.com/v1" }\n');
    stage('src/c.js', "import data from './host.json';\nfetch(data.host);\n");
    expect(commit()).toMatchObject({ code: 0 });
    stage('src/a.component.html', '<p></p>\n<img src="https://other.example.com/a">\n');
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('src/a.component.html:2') as string });
    git('reset', '-q', '--hard');
    stage('src/host.json', '{ "host": "https://other.example.com/v1" }\n');
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('src/c.js:2') as string });
    stage('src/host.json', '{ "host": "https://api.example.com/v1" }\n\n');
    expect(commit()).toMatchObject({ code: 0 });
  });

  it('does not hold up a commit that has neither code nor manifest, whatever was committed before: husky alone does', () => {
    const { stage, commit } = setUp();
    stage('src/a.js', sends('other.example.com'));
    expect(commit('--no-verify').code).toBe(0);
    stage('notes.md', '# Notes\n');
    expect(commit()).toMatchObject({ code: name === 'husky alone' ? 1 : 0 });
  });
});
