import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { minimatch } from 'minimatch';
import { aliasesIn, type Aliases } from './aliases.ts';
import { newKept, type Saw } from './kept.ts';

/** The packages of a workspace by name. */
export interface Workspaces {
  find(specifier: string): { readonly folder: string; readonly rest: string } | undefined;
}

/** What a folder's own files say of it. */
interface Home {
  readonly name: string | undefined;
  readonly isPackage: boolean;
  readonly globs: readonly string[];
  readonly aliases: Aliases;
}

/** Finds workspaces. What was read is read again after `refresh`, where it has changed. */
export interface WorkspaceFinder {
  /** The workspace around a folder: npm and yarn `workspaces`, `pnpm-workspace.yaml`; the nearest package itself always belongs. */
  of(folder: string): Workspaces | undefined;
  /** What the package that a folder belongs to installs under other names. */
  aliases(folder: string): Aliases;
  refresh(): void;
  /** Why a package.json could not be used, by its path. One that is not there is none. */
  readonly problems: ReadonlyMap<string, string>;
}

/** @param changed is called where a workspace is not what it was */
export function newWorkspaceFinder(changed: () => void): WorkspaceFinder {
  const homes = newKept<Home>(changed);
  const spaces = newKept<Workspaces>(changed);
  const arounds = new Map<string, Around>();
  const problems = new Map<string, string>();
  return {
    problems,
    of(folder) {
      const { nearest, workspace } = around(folder);
      const root = workspace ?? nearest;
      return root === undefined ? undefined : spaces.get(root, (saw) => read(root, { saw, problems }));
    },
    aliases: (folder) => around(folder).aliases,
    refresh() { homes.refresh(); spaces.refresh(); arounds.clear(); },
  };

  /** Folders share what is above them. */
  function around(folder: string): Around {
    let known = arounds.get(folder);
    if (!known) {
      const { isPackage, globs, aliases } = homes.get(folder, (saw) => homeOf(folder, { saw, problems }));
      const parent = path.dirname(folder);
      const above = globs.length > 0 || parent === folder ? outermost : around(parent);
      arounds.set(folder, (known = { nearest: isPackage ? folder : above.nearest, workspace: globs.length > 0 ? folder : above.workspace, aliases: isPackage ? aliases : above.aliases }));
    }
    return known;
  }
}

/** The package that a folder belongs to, and the workspace. */
interface Around {
  readonly nearest: string | undefined;
  readonly workspace: string | undefined;
  readonly aliases: Aliases;
}

const outermost: Around = { nearest: undefined, workspace: undefined, aliases: aliasesIn(undefined) };

/** What is told while files are read. */
interface Told {
  /** Of each path that was looked at. */
  readonly saw: Saw;
  readonly problems: Map<string, string>;
}

function homeOf(folder: string, told: Told): Home {
  const json = packageJson(folder, told);
  return { name: json?.name, isPackage: json !== undefined, globs: globsOf(folder, json ?? {}, told), aliases: aliasesIn(json) };
}

function packageJson(folder: string, { saw, problems }: Told): { name?: string; workspaces?: unknown } | undefined {
  const name = path.join(folder, 'package.json');
  problems.delete(name);
  if (!saw(name)) return undefined;
  let text;
  try {
    text = readFileSync(name, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.set(name, 'cannot be read');
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    problems.set(name, 'is no valid JSON');
    return undefined;
  }
}

function globsOf(folder: string, json: { workspaces?: unknown }, { saw }: Told): string[] {
  const w = json.workspaces;
  const listed = Array.isArray(w) ? w : Array.isArray((w as { packages?: unknown })?.packages) ? (w as { packages: unknown[] }).packages : [];
  if (listed.length) return listed.filter((x): x is string => typeof x === 'string');
  const name = path.join(folder, 'pnpm-workspace.yaml');
  if (!saw(name)) return [];
  try { return yamlList(readFileSync(name, 'utf8').replace(/^\uFEFF/, ''), 'packages'); } catch { return []; }
}

/** The plain list under a key at the start of a line: all that a workspace file's `packages` needs of YAML. */
function yamlList(yaml: string, key: string): string[] {
  const lines = yaml.split('\n');
  const start = lines.findIndex((l) => l.trimEnd() === `${key}:`);
  const out: string[] = [];
  for (const line of start < 0 ? [] : lines.slice(start + 1)) {
    const item = line.trim();
    if (item === '' || item.startsWith('#')) continue;
    if (!item.startsWith('-')) break;
    const value = item.slice(1).trim();
    const quote = value[0] === '"' || value[0] === "'" ? value[0] : undefined;
    out.push(quote ? value.slice(1, value.indexOf(quote, 1)) : (value.split(' #')[0] as string).trim());
  }
  return out;
}

function read(root: string, told: Told): Workspaces {
  const json = packageJson(root, told);
  const globs = globsOf(root, json ?? {}, told).map((g) => g.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, ''));
  const byName = new Map<string, string>();
  if (json?.name) byName.set(json.name, root);
  const positive = globs.filter((g) => !g.startsWith('!'));
  const depth = positive.reduce((n, g) => Math.max(n, g.includes('**') ? 5 : g.split('/').length), 0);
  visit('', 0);
  return {
    find(specifier) {
      const parts = specifier.split('/');
      const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] as string);
      const folder = byName.get(name);
      return folder === undefined ? undefined : { folder, rest: `.${specifier.slice(name.length)}` };
    },
  };

  function visit(relative: string, level: number): void {
    if (level >= depth) return;
    let entries;
    told.saw(path.join(root, relative));
    try { entries = readdirSync(path.join(root, relative), { withFileTypes: true }); } catch { return; }
    for (const e of entries) {
      if (!e.isDirectory() || e.name === 'node_modules' || e.name.startsWith('.')) continue;
      const inner = relative ? `${relative}/${e.name}` : e.name;
      if (positive.some((g) => minimatch(inner, g)) && !globs.some((g) => g.startsWith('!') && minimatch(inner, g.slice(1)))) {
        const name = packageJson(path.join(root, inner), told)?.name;
        if (name && !byName.has(name)) byName.set(name, path.join(root, inner));
      }
      visit(inner, level + 1);
    }
  }
}
