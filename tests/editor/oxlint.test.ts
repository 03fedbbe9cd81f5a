import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, manifest } from '../cli/command.ts';
import { blockOf } from '../support/blocks.ts';
import { installed, repository } from '../support/consumer.ts';
import { editor, type Diagnostic, type Editor } from './server.ts';

beforeAll(build);

const declares = (host: string): string => manifest({ id: 'api', match: [host], reason: 'Our own API' });
const sends = (host: string): string => `fetch('https://${host}/v1');\n`;
const config = blockOf('guides/editor.md', 'oxlint', 'json');

const refreshed = ({ asked }: Editor): number => asked.filter((method) => method === 'workspace/diagnostic/refresh').length;

async function started(files: Readonly<Record<string, string>>): Promise<Editor> {
  const made = await editor({ folder: installed({ '.oxlintrc.json': config, ...files }), command: [process.execPath, path.join(repository, 'node_modules/oxlint/bin/oxlint'), '--lsp'] });
  // Before it has read its configuration it answers that there is nothing; then it says what it watches, and to be asked again.
  await made.until(() => made.registered.length > 0 && refreshed(made) > 0);
  return made;
}

const ours = (diagnostics: readonly Diagnostic[]): Diagnostic[] => diagnostics.filter(({ code }) => String(code).startsWith('egress('));

describe('in an editor with oxlint --lsp', () => {
  it('findings come and go as one types, and nothing need be saved', async () => {
    const { open, change, pull } = await started({ 'egress.jsonc': declares('api.example.com'), 'src/a.ts': sends('api.example.com') });
    open('src/a.ts', 'typescript');
    expect(ours(await pull('src/a.ts'))).toEqual([]);
    change('src/a.ts', `${sends('api.example.com')}  ${sends('other.example.com')}`);
    expect(ours(await pull('src/a.ts'))).toMatchObject([{ severity: 1, code: 'egress(no-undeclared-egress)', range: { start: { line: 1, character: 2 }, end: { line: 1, character: 39 } }, message: expect.stringContaining('https://other.example.com/v1') as string }]);
    change('src/a.ts', sends('api.example.com'));
    expect(ours(await pull('src/a.ts'))).toEqual([]);
  });

  it('an edit of the manifest is seen the next time it is asked, and it asks to be asked once the editor tells of the edit', async () => {
    const made = await started({ 'egress.jsonc': declares('api.example.com'), 'a.js': sends('api.example.com') });
    const { open, pull, write, watched, until, registered } = made;
    const before = refreshed(made);
    open('a.js', 'javascript');
    expect(ours(await pull('a.js'))).toEqual([]);
    write('egress.jsonc', declares('other.example.com'));
    // Until then what is shown is stale: of itself it watches its own configuration only.
    expect(refreshed(made)).toBe(before);
    expect(JSON.stringify(registered)).toContain('.oxlintrc.json');
    expect(JSON.stringify(registered)).not.toContain('egress.json');
    watched('egress.jsonc');
    await until(() => refreshed(made) === before + 1);
    expect(ours(await pull('a.js'))).toHaveLength(1);
  });

  it('gives no link to the page and lints no JSON, which ESLint’s server does; of itself it offers to silence, and for us to tighten', async () => {
    const { open, pull, actions } = await started({ 'egress.jsonc': '{ "version": 1, "endpoints": [{ "id": "x", "match": ["*"], "reason": "All" }] }\n', 'b.jsonc': '{', 'sub/egress.jsonc': manifest(), 'sub/a.js': "fetch('http://api.example.com/v1');\n" });
    open('sub/a.js', 'javascript');
    const found = ours(await pull('sub/a.js'));
    expect(found.map(({ code, codeDescription }) => [code, codeDescription])).toEqual([['egress(no-insecure-transport)', undefined], ['egress(no-undeclared-egress)', undefined]]);
    const offered = await actions('sub/a.js', found);
    expect(Object.values(offered[0]?.edit?.changes ?? {})).toEqual([[{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } }, newText: 'https:' }]]);
    expect(offered.map(({ title }) => title.replace(/ egress\/\S+ /, ' … '))).toEqual(['Write "https:" instead of "http:".', 'Disable … for this line', 'Disable … for this whole file', 'Disable … for this line', 'Disable … for this whole file']);
    open('egress.jsonc', 'jsonc');
    expect(await pull('egress.jsonc')).toEqual([]);
  });

  it('a manifest that is broken is no clean bill', async () => {
    const { open, pull } = await started({ 'egress.jsonc': '{\n  "version": 1,\n  "endpoints": [ }\n', 'a.js': sends('api.example.com') });
    open('a.js', 'javascript');
    expect(JSON.stringify(await pull('a.js'))).toContain('egress.jsonc:3:');
  });
});

describe('an edit of a file that is sent through, with oxlint --lsp', () => {
  const through = "import { post } from './wire.js';\npost('https://other.example.com/v1');\n";
  const wire = (does: string): string => `export const post = (url) => ${does};\n`;

  it('is seen in each file that imports it, the next time that is asked for, and back again', async () => {
    const { open, change, pull, write } = await started({ 'egress.jsonc': declares('api.example.com'), 'wire.js': wire('url'), 'a.js': through, 'b.js': through });
    // Nobody edits and asks in one turn of the linter's event loop; on a machine that is held up, two questions may fall into one.
    const edit = async (does: string): Promise<void> => { write('wire.js', wire(does)); await setTimeout(100); };
    open('a.js', 'javascript');
    open('b.js', 'javascript');
    for (const file of ['a.js', 'b.js']) expect(ours(await pull(file))).toEqual([]);
    await edit('fetch(url)');
    for (const file of ['a.js', 'b.js']) expect(ours(await pull(file))).toMatchObject([{ code: 'egress(no-undeclared-egress)', range: { start: { line: 1 } }, message: expect.stringContaining('wire.js:1') as string }]);
    // Between the answer for one file and the one for the next, too.
    await edit('url');
    expect(ours(await pull('b.js'))).toEqual([]);
    await edit('fetch(url)');
    expect(ours(await pull('a.js'))).toHaveLength(1);
    await edit('url');
    change('a.js', `${through}\n`);
    expect(ours(await pull('a.js'))).toEqual([]);
  });

  it('is asked about at once where the editor tells of it, and counts once it is saved', async () => {
    const made = await started({ 'egress.jsonc': declares('api.example.com'), 'wire.js': wire('url'), 'a.js': through });
    const { open, change, pull, write, watched, until } = made;
    open('a.js', 'javascript');
    open('wire.js', 'javascript');
    expect(ours(await pull('a.js'))).toEqual([]);
    const before = refreshed(made);
    change('wire.js', wire('fetch(url)'));
    await pull('wire.js');
    expect(ours(await pull('a.js'))).toEqual([]);
    expect(refreshed(made)).toBe(before);
    write('wire.js', wire('fetch(url)'));
    watched('wire.js');
    await until(() => refreshed(made) === before + 1);
    expect(ours(await pull('a.js'))).toHaveLength(1);
  });
});
