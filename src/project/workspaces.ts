import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { minimatch } from 'minimatch';

/** The packages of a workspace by name. */
export interface Workspaces {
  find(specifier: string): { readonly folder: string; readonly rest: string } | undefined;
}

const known = new Map<string, Workspaces | undefined>();

/** The workspace around a folder: npm and yarn `workspaces`, `pnpm-workspace.yaml`; the nearest package itself always belongs. */
export function workspacesOf(folder: string): Workspaces | undefined {
  const root = rootOf(folder);
  if (root === undefined) return undefined;
  if (!known.has(root)) known.set(root, read(root));
  return known.get(root);
}

function rootOf(folder: string): string | undefined {
  let nearest: string | undefined;
  for (let at = folder, up = ''; at !== up; up = at, at = path.dirname(at)) {
    const json = packageJson(at);
    if (json) nearest ??= at;
    if (json && globsOf(at, json).length) return at;
    if (!json && globsOf(at, {}).length) return at;
  }
  return nearest;
}

function packageJson(folder: string): { name?: string; workspaces?: unknown } | undefined {
  try { return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')); } catch { return undefined; }
}

function globsOf(folder: string, json: { workspaces?: unknown }): string[] {
  const w = json.workspaces;
  const listed = Array.isArray(w) ? w : Array.isArray((w as { packages?: unknown })?.packages) ? (w as { packages: unknown[] }).packages : [];
  if (listed.length) return listed.filter((x): x is string => typeof x === 'string');
  try {
    const yaml = readFileSync(path.join(folder, 'pnpm-workspace.yaml'), 'utf8');
    return yamlList(yaml, 'packages');
  } catch { return []; }
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

function read(root: string): Workspaces {
  const json = packageJson(root);
  const globs = globsOf(root, json ?? {}).map((g) => g.replace(/^\.\//, '').replace(/\/$/, ''));
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
    try { entries = readdirSync(path.join(root, relative), { withFileTypes: true }); } catch { return; }
    for (const e of entries) {
      if (!e.isDirectory() || e.name === 'node_modules' || e.name.startsWith('.')) continue;
      const inner = relative ? `${relative}/${e.name}` : e.name;
      if (positive.some((g) => minimatch(inner, g)) && !globs.some((g) => g.startsWith('!') && minimatch(inner, g.slice(1)))) {
        const name = packageJson(path.join(root, inner))?.name;
        if (name && !byName.has(name)) byName.set(name, path.join(root, inner));
      }
      visit(inner, level + 1);
    }
  }
}
