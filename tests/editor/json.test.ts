import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { draft } from '../../src/manifest/edit.ts';
import { blockOf } from '../support/blocks.ts';
import { installed, repository } from '../support/consumer.ts';
import { editor, type Editor } from './server.ts';

const server = [process.execPath, path.join(repository, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'];

interface Item { readonly label: string; readonly documentation?: string | { readonly value: string } }
const marked = '⸱';

/** A manifest as it is being written, with the cursor at the mark; `$schema` is what `egress init` writes. */
async function written(body: string): Promise<Pick<Editor, 'pull'> & { readonly complete: () => Promise<readonly Item[]>; readonly hover: () => Promise<string> }> {
  const text = `{\n  "$schema": "./node_modules/eslint-plugin-egress/schema/egress.schema.json",\n${body}\n}\n`;
  const before = text.slice(0, text.indexOf(marked)).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const { open, pull, request, uri } = await editor({ folder: installed({ 'egress.jsonc': text.replace(marked, '') }), command: server, initializationOptions: { handledSchemaProtocols: ['file'] } });
  open('egress.jsonc', 'jsonc');
  const at = { textDocument: { uri: uri('egress.jsonc') }, position };
  return {
    pull,
    complete: async () => (await request<{ items: readonly Item[] }>('textDocument/completion', at)).items,
    hover: async () => ((await request<{ contents: readonly string[] } | null>('textDocument/hover', at))?.contents ?? []).join('\n'),
  };
}

const named = (items: readonly Item[]): string[] => items.map(({ label }) => label);

it('the line that names the schema is the guide’s, and that of egress init', () => {
  const line = /\n( *"\$schema": .*,\n)/.exec(blockOf('guides/editor.md', 'The manifest itself', 'jsonc'))?.[1] ?? '';
  expect(draft([])).toContain(line);
  expect(existsSync(path.join(installed({}), JSON.parse(`{${line.trim().slice(0, -1)}}`)['$schema'] as string))).toBe(true);
});

describe('egress.jsonc in an editor with the JSON language server', () => {
  it('offers the keys that are not there yet, each with what it is for', async () => {
    const { complete } = await written(`  "version": 1,\n  "endpoints": [{ "id": "api", "match": ["api.example.com"], "reason": "Ours", ${marked} }]`);
    const items = await complete();
    expect(named(items)).toEqual(expect.arrayContaining(['use', 'data', 'telemetry', 'consent', 'only', 'expires']));
    expect(named(items)).not.toContain('id');
    expect(items.filter(({ documentation }) => documentation === undefined)).toEqual([]);
  });

  it('offers the categories of data by name', async () => {
    const { complete } = await written(`  "version": 1,\n  "endpoints": [{ "id": "api", "match": ["api.example.com"], "reason": "Ours", "data": [${marked}] }]`);
    expect(named(await complete())).toEqual(expect.arrayContaining(['"user.device"', '"user.contact.email"']));
  });

  it('explains a key where the pointer is', async () => {
    const { hover } = await written(`  "version": 1,\n  "endpoints": [{ "id": "api", "match": ["api.example.com"], "reason": "Ours", "on${marked}ly": ["src/**"] }]`);
    expect(await hover()).toContain('The files that may call it');
  });

  it('marks what the schema refuses, and nothing in comments and trailing commas', async () => {
    const wrong = await written(`  "version": 1,\n  "endpoints": [{ "id": "api", "match": ["api.example.com"], "reason": "Ours", "data": ["user.nothing"] }]${marked}`);
    expect(await wrong.pull('egress.jsonc')).toMatchObject([{ range: { start: { line: 3 } }, message: expect.stringContaining('Value is not accepted') as string }]);
    const right = await written(`  // a comment\n  "version": 1,\n  "endpoints": [{ "id": "api", "match": ["api.example.com"], "reason": "Ours", "data": ["user.device"], }],${marked}`);
    expect(await right.pull('egress.jsonc')).toEqual([]);
  });
});
