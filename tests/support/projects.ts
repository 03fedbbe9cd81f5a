import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knownGaps from '../cross-file/known-gaps.ts';

const gate = path.join(import.meta.dirname, '../../fixtures/gate');
const crossFile = path.join(import.meta.dirname, '../../fixtures/cross-file');

/** Names of the fixture projects. The scenarios of `cross-file` are one: a project each would be a process each. */
export const projects: readonly string[] = [...readdirSync(gate, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name), path.basename(crossFile)].sort();

/** A copy of all fixture projects outside of the repository, whose own manifest would otherwise be the nearest one. */
export function copyOfProjects(): { readonly root: string; readonly remove: () => void } {
  const root = temporary();
  cpSync(gate, root, { recursive: true });
  cpSync(crossFile, path.join(root, path.basename(crossFile)), { recursive: true, filter: (name) => !Object.hasOwn(knownGaps, path.relative(crossFile, name)) });
  return { root, remove: () => { rmSync(root, { recursive: true }); } };
}

/** A project written for one test: path to text. */
export function projectOf(files: Readonly<Record<string, string>>): { readonly folder: string; readonly put: (file: string, text: string) => string; readonly remove: () => void } {
  const folder = temporary();
  const put = (file: string, text: string): string => {
    const name = path.join(folder, file);
    mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, text);
    return name;
  };
  for (const [file, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) put(file, text);
  return { folder, put, remove: () => { rmSync(folder, { recursive: true }); } };
}

function temporary(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'egress-')));
}

/** Code files of a project, `/`-separated, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')).filter((name) => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(name) && !name.startsWith('eslint.config')).sort();
}

/** A file as hosts hand it over: without its byte order mark. */
export function textOf(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8').replace(/^\uFEFF/, '');
}
