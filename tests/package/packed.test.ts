import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const consumer = mkdtempSync(path.join(tmpdir(), 'egress-consumer-'));
const installed = path.join(consumer, 'node_modules/eslint-plugin-egress');
let files: string[] = [];

/** A project that installed what would be published: the unpacked tarball, and of our modules only what a consumer has. */
beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', consumer], { cwd: root, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', path.join(consumer, filename), '-C', installed, '--strip-components=1']);
  files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(installed, file)).isFile()).map((file) => file.split(path.sep).join('/')).sort();
  const { dependencies } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), 'eslint', '@eslint/core', '@types/estree', '@types/json-schema', '@types/node']) {
    mkdirSync(path.dirname(path.join(consumer, 'node_modules', name)), { recursive: true });
    symlinkSync(path.join(root, 'node_modules', name), path.join(consumer, 'node_modules', name));
  }
  writeFileSync(path.join(consumer, 'package.json'), '{ "type": "module", "private": true }');
});

afterAll(() => { rmSync(consumer, { recursive: true }); });

describe('what is published', () => {
  it('holds what is needed and nothing else', () => {
    const needed = /^(?:dist\/.+\.js|dist\/catalogue\.(?:json|txt)|dist\/.+\.d\.ts|rules\/[a-z-]+\.md|guides\/[a-z-]+\.md|schema\/egress\.schema\.json|package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md)$/;
    expect(files.filter((file) => !needed.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', 'dist/cli.js', 'dist/index.d.ts', 'dist/index.js', 'package.json', 'schema/egress.schema.json']));
  });

  it('has the page of every rule', async () => {
    const { default: plugin } = await import(path.join(installed, 'dist/index.js')) as { default: { rules: Record<string, unknown> } };
    expect(Object.keys(plugin.rules).length).toBeGreaterThan(0);
    expect(Object.keys(plugin.rules).filter((name) => !files.includes(`rules/${name}.md`))).toEqual([]);
  });

  it('names no path of the machine it was built on', () => {
    expect(files.filter((file) => /\.(?:js|d\.ts|json|txt|md)$/.test(file) && readFileSync(path.join(installed, file), 'utf8').includes(root))).toEqual([]);
  });

  it('exports what its package.json says', () => {
    const { exports, bin, type, license, peerDependencies, peerDependenciesMeta, dependencies } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8'));
    for (const target of [exports['.'].types, exports['.'].default, exports['./schema'], bin.egress]) expect(existsSync(path.join(installed, target)), target).toBe(true);
    expect({ type, license, peers: Object.keys(peerDependencies), optional: peerDependenciesMeta.eslint.optional }).toEqual({ type: 'module', license: 'MIT', peers: ['eslint'], optional: true });
    expect(Object.keys(dependencies).filter((name) => /typescript/.test(name))).toEqual([]);
  });
});

describe('a consumer', () => {
  const node = (args: readonly string[], cwd = consumer) => spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });

  it('imports it', () => {
    const { stdout, stderr } = node(['--input-type=module', '-e', "import plugin from 'eslint-plugin-egress'; console.log(plugin.meta.name, typeof plugin.rules, Object.keys(plugin.configs).join())"]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^eslint-plugin-egress object .*recommended/);
  });

  it('requires it and gets the plugin itself', () => {
    const { stdout, stderr } = node(['--input-type=commonjs', '-e', "const plugin = require('eslint-plugin-egress'); console.log(plugin.meta.name)"]);
    expect(stderr.replace(/\(node:\d+\) ExperimentalWarning[^]*/, '')).toBe('');
    expect(stdout.trim()).toBe('eslint-plugin-egress');
  });

  it('runs the command without ESLint', () => {
    const bare = path.join(consumer, 'bare');
    mkdirSync(path.join(bare, 'node_modules'), { recursive: true });
    // Copied, not linked: a link would resolve to where ESLint is.
    cpSync(installed, path.join(bare, 'node_modules/eslint-plugin-egress'), { recursive: true });
    const { dependencies } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) symlinkSync(path.join(root, 'node_modules', name), path.join(bare, 'node_modules', name));
    writeFileSync(path.join(bare, 'send.ts'), "export const send = () => fetch('https://api.example.com/v1');\n");
    rmSync(path.join(consumer, 'node_modules/eslint'), { force: true });
    try {
      const { status, stdout, stderr } = node(['node_modules/eslint-plugin-egress/dist/cli.js', 'check', 'send.ts', '--format', 'json'], bare);
      expect(stderr).toBe('');
      expect(status).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ version: 1, egress: [{ file: 'send.ts', line: 1, api: 'fetch', destination: { hosts: ['api.example.com'] } }] });
    } finally {
      symlinkSync(path.join(root, 'node_modules/eslint'), path.join(consumer, 'node_modules/eslint'));
    }
  });

  const config = `import { defineConfig } from 'eslint/config';
import plugin from 'eslint-plugin-egress';

export default defineConfig([
  plugin.configs.recommended,
  plugin.with({ from: import.meta.dirname, manifest: 'egress.jsonc' }),
  { files: ['**/*.ts'], plugins: { egress: plugin }, extends: ['egress/strict'], rules: { 'egress/no-undeclared-egress': 'error' } },
]);
export const name: string = plugin.meta.name;
`;

  it.each([
    ['TypeScript 5.9', 'typescript-5.9', 'tsc'],
    ['TypeScript 6', 'typescript', 'tsc'],
    ['TypeScript 7', 'typescript-7', 'tsc'],
  ])('compiles under %s with every declaration checked', (_, alias, bin) => {
    const { bin: bins, version } = JSON.parse(readFileSync(path.join(root, 'node_modules', alias, 'package.json'), 'utf8')) as { bin: Record<string, string>; version: string };
    expect(alias).toContain(alias === 'typescript' ? 'typescript' : version.split('.')[0]);
    const folder = path.join(consumer, alias);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'eslint.config.ts'), config);
    const compilerOptions = { module: 'nodenext', target: 'es2023', lib: ['es2023'], types: ['node'], strict: true, exactOptionalPropertyTypes: true, noEmit: true, skipLibCheck: false, preserveSymlinks: false };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['eslint.config.ts'] }));
    const { stdout, stderr, status } = node([path.join(root, 'node_modules', alias, bins[bin] as string), '-p', 'tsconfig.json'], folder);
    expect(stdout + stderr).toBe('');
    expect(status).toBe(0);
  });
});
