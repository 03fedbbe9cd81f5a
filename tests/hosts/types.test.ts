import path from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { expect, it, onTestFinished } from 'vitest';
import plugin from '../../src/index.ts';
import { seenBy } from '../support/hosts.ts';
import { projectOf } from '../support/projects.ts';

const files = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{ "compilerOptions": { "module": "nodenext", "strict": true, "skipLibCheck": true, "types": [] }, "include": ["*.ts"] }',
  'node_modules/axios/package.json': '{ "name": "axios", "version": "1.0.0", "types": "index.d.ts" }',
  'node_modules/axios/index.d.ts': 'export interface AxiosInstance { get(url: string): Promise<unknown> }\ndeclare const axios: AxiosInstance;\nexport default axios;\n',
  'made.d.ts': "import type { AxiosInstance } from 'axios';\nexport declare function made(): AxiosInstance;\nexport declare function store(): { get(url: string): string };\n",
  'calls.ts': [
    "import axios from 'axios';",
    "import { made, store } from './made.js';",
    "axios.get('https://seen.example.com/');",
    "made().get('https://typed.example.com/');",
    "store().get('https://no-client.example.com/');",
  ].join('\n'),
};

/** Hosts that the gate reports in a file whose receivers only their types tell. */
async function hosts(folder: string, typed: boolean): Promise<string[]> {
  const eslint = new ESLint({
    cwd: folder, overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: typescript, ...(typed && { parserOptions: { projectService: true, tsconfigRootDir: folder } }) } }, ...plugin.configs.recommended],
  });
  return seenBy(await eslint.lintFiles([path.join(folder, 'calls.ts')]), folder).map(({ message }) => /[\w-]+\.example\.com/.exec(message)?.[0] ?? message);
}

it('types add findings and remove none', async () => {
  const { folder, remove } = projectOf(files);
  onTestFinished(remove);
  const without = await hosts(folder, false);
  const withTypes = await hosts(folder, true);
  expect(without).toEqual(['seen.example.com']);
  expect(withTypes).toEqual(['seen.example.com', 'typed.example.com']);
  expect(withTypes).toEqual(expect.arrayContaining(without));
});
