import path from 'node:path';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it, onTestFinished } from 'vitest';
import plugin from '../../src/index.ts';
import { seenBy } from '../support/hosts.ts';
import { projectOf } from '../support/projects.ts';

const declares = (match: string): string => JSON.stringify({ version: 1, security: { contact: 'SECURITY.md' }, endpoints: [{ id: 'api', match: [match], reason: 'Our own API' }] });
const sends = 'export const post = (url) => fetch(url);';
const keeps = 'export const post = (url) => url;';

function project(): ReturnType<typeof projectOf> & { run: (config: () => Linter.Config[]) => Promise<number[]> } {
  const made = projectOf({ 'egress.jsonc': declares('https://api.example.com'), 'src/http.js': keeps, 'src/a.js': "import { post } from './http.js';\nfetch('https://api.example.com/');\npost('https://other.example.com/');" });
  onTestFinished(made.remove);
  return {
    ...made,
    async run(config) {
      const host = new ESLint({ cwd: made.folder, overrideConfigFile: true, overrideConfig: [...plugin.configs.recommended, ...config()], cache: true, cacheLocation: path.join(made.folder, '.cache'), cacheStrategy: 'content' });
      return seenBy(await host.lintFiles(['src/a.js']), made.folder).map(({ line }) => line);
    },
  };
}

describe('eslint --cache', () => {
  it('is stale after an edit of the manifest or of an imported file, as with any rule that reads other files', async () => {
    const { run, put } = project();
    expect(await run(() => [])).toEqual([]);
    put('egress.jsonc', declares('https://elsewhere.example.com'));
    put('src/http.js', sends);
    expect(await run(() => [])).toEqual([]);
  });

  it('forgets it with the digest of egress.with', async () => {
    const { run, put, folder } = project();
    const config = (): Linter.Config[] => plugin.with({ from: folder, wrappers: ['src/http*.js'] });
    expect(await run(config)).toEqual([]);
    put('egress.jsonc', declares('https://elsewhere.example.com'));
    expect(await run(config)).toEqual([2]);
    put('src/http.js', sends);
    expect(await run(config)).toEqual([2, 3]);
    put('egress.jsonc', declares('https://api.example.com'));
    expect(await run(config)).toEqual([3]);
    put('src/http.js', keeps);
    expect(await run(config)).toEqual([]);
  });
});
