import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const repository = path.join(import.meta.dirname, '../..');
export const cli = path.join(repository, 'dist/cli.js');
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Builds what is out of date. Test files run side by side, and one of them builds. */
export function build(): void {
  const lock = path.join(repository, 'node_modules/.cache/egress-cli-build.lock');
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      // A run that was stopped leaves its lock behind.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 60_000) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    const { status, stderr } = spawnSync(process.execPath, [path.join(repository, 'tools/fresh.mjs')], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A project in a folder of its own: path to content. */
export function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'egress-cli-')));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) put(folder, file, content);
  return folder;
}

export function put(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * What a command is started with so that files refuse it as they refuse everybody. Root, as which containers run tests, reads and writes
 * whatever it likes; without these two powers it does not (capabilities(7); setpriv is part of util-linux).
 */
export const asEverybody: readonly string[] = process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search', '--inh-caps', '-dac_override,-dac_read_search'] : [];

/** Runs the built command in a folder. @param before what it is started with */
export function egress(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, before: readonly string[] = []): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const [command, ...words] = [...before, process.execPath, cli, ...args] as [string, ...string[]];
  const { status, stdout, stderr } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: { ...rest, ...env }, maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
}

export interface Json {
  readonly version: number;
  readonly root: string;
  readonly manifest: string | null;
  readonly analysed: { readonly files: number; readonly mentioned: number; readonly parsed: number; readonly errors: readonly { readonly file: string; readonly line: number; readonly message: string }[] };
  readonly egress: readonly { readonly file: string; readonly line: number; readonly endLine: number; readonly api: string; readonly declared: string | null; readonly destination: Readonly<Record<string, unknown>> }[];
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly line: number; readonly message: string }[];
}

export function json(folder: string, args: readonly string[] = [], before: readonly string[] = []): Json & { readonly code: number | null; readonly err: string } {
  const { code, out, err } = egress(folder, ['check', '--format', 'json', ...args], {}, before);
  if (out === '') throw new Error(`exit ${code}: ${err}`);
  return { ...(JSON.parse(out) as Json), code, err };
}

export const manifest = (...endpoints: readonly object[]): string => `${JSON.stringify({ version: 1, security: { contact: 'SECURITY.md' }, endpoints }, null, 2)}\n`;

export const posts = "export const post = () => fetch('https://api.example.com/v1');\n";
