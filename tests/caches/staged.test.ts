import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryOf, type Repository } from '../commit/repository.ts';
import { build, manifest } from '../cli/command.ts';
import { blockOf, blocksOf } from '../support/blocks.ts';

beforeAll(build);

const declares = (host: string): string => manifest({ id: 'api', match: [host], reason: 'Our own API' });
const code = { 'egress.jsonc': declares('api.example.com'), 'src/http/post.js': 'export const post = (url) => url;\n', 'src/a.js': "import { post } from './http/post.js';\nfetch('https://api.example.com/v1');\npost('https://elsewhere.example.com/v1');\n" };
const config = blockOf('guides/caches.md', 'ESLint', 'js');
const eslint = 'eslint/bin/eslint.js';

describe('eslint --cache, from the command line', () => {
  const made = (text: string): Repository => repositoryOf({ ...code, 'eslint.config.mjs': text }, { eslint });
  const lint = ({ run }: Repository): number | null => run('node_modules/.bin/eslint', '--cache', '--cache-strategy', 'content', 'src').code;

  it('says clean after an edit of the manifest where the configuration does not know of it', () => {
    const it = made(config.replace(/^ {2}\.\.\.egress\.with.*\n/m, ''));
    expect(lint(it)).toBe(0);
    it.put('egress.jsonc', declares('other.example.com'));
    expect(lint(it)).toBe(0);
    expect(it.run('node_modules/.bin/eslint', 'src').code).toBe(1);
  });

  it('sees it as the guide sets it up, and an edit of a file that others send through', () => {
    const it = made(config);
    expect(lint(it)).toBe(0);
    it.put('egress.jsonc', declares('other.example.com'));
    expect(lint(it)).toBe(1);
    it.put('egress.jsonc', declares('api.example.com'));
    expect(lint(it)).toBe(0);
    it.put('src/http/post.js', 'export const post = (url) => fetch(url);\n');
    expect(lint(it)).toBe(1);
  });
});

describe('lint-staged', () => {
  const change = (lintStaged: string): number | null => {
    const it = repositoryOf({ ...code, 'eslint.config.mjs': config, 'lint-staged.config.mjs': lintStaged, '.husky/pre-commit': blockOf('guides/commit.md', 'husky', 'sh') }, { eslint, husky: 'husky/bin.js', 'lint-staged': 'lint-staged/bin/lint-staged.js' });
    it.run('node_modules/.bin/husky');
    it.stage('egress.jsonc', declares('other.example.com'));
    return it.commit().code;
  };

  it('lets an edit of the manifest go where it only lints the staged code, and not as the guide sets it up', () => {
    expect(change("export default { '*.js': 'eslint' };\n")).toBe(0);
    expect(change(blockOf('guides/commit.md', 'lint-staged', 'js'))).toBe(1);
  });
});

it('the guide has no block that is tried nowhere', () => {
  expect(blocksOf('guides/caches.md').map(({ section }) => section)).toEqual(['ESLint', 'Turborepo', 'Nx']);
});
