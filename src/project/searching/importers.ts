import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { declarationsOf, isDeclarations } from '../../facts/lowering/declarations.ts';
import { newPrograms } from './programs.ts';
import { moduleOfMarkup } from '../markup/beside.ts';
import { isMarkupFile } from '../markup/templates.ts';

/** What is asked of files to find who uses one. */
export interface ImportingFiles {
  /** Specifiers that a file imports, requires or hands on, and names of scripts that it mentions beside a call that starts one. */
  mentions(file: string): { readonly imports: readonly { readonly from: string }[]; readonly scripts: readonly string[] } | undefined;
  resolve(specifier: string, from: string): string | undefined;
  /** Whether a text stands in a file. */
  holds(file: string, text: string): boolean;
}

/** Who uses a file of the project: asked only where something is sent and what decides about it stands elsewhere. */
export interface Importers {
  /** Files that import this one. */
  of(file: string): readonly string[];
  /** Files that import a package by exactly this name. */
  ofPackage(name: string): readonly string[];
  /** Files that start this one as a process of its own, by its name. */
  starting(file: string): readonly string[];
  /** Whether two files may run in one program: some package of the root is, or depends on, the packages of both. */
  together(one: string, other: string): boolean;
  /** Files in which one of these texts stands. */
  naming(texts: readonly string[]): readonly string[];
}

const endings = /\.(?:d\.)?[cm]?[jt]sx?$/;
const source = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
/** Files looked at of one project. */
const maxFiles = 20_000;

/** Imports are told apart by the last word of their specifier, and only those that may mean a file are resolved. */
export function newImporters(root: string, files: ImportingFiles): Importers {
  const byWord = new Map<string, { readonly file: string; readonly from: string }[]>();
  const byScript = new Map<string, string[]>();
  const sources = sourcesBelow(root);
  const byText = new Map<string, readonly string[]>();
  const nameOf = newPackageNames(root);
  for (const file of sources) {
    const m = files.mentions(file);
    for (const { from } of m?.imports ?? []) push(byWord, wordOf(from), { file, from });
    for (const script of m?.scripts ?? []) push(byScript, script.replace(endings, ''), file);
  }
  return {
    of(file) {
      const name = path.basename(file).replace(endings, '');
      const words = new Set([name, ...(name === 'index' ? [path.basename(path.dirname(file)), '.', '..'] : []), ...nameOf(path.dirname(file)).map(wordOf)]);
      const found = [...words].flatMap((word) => byWord.get(word) ?? []).filter(({ file: by, from }) => by !== file && (files.resolve(from, by) ?? (isDeclarations(file) ? files.resolve(declarationsOf(from), by) : undefined)) === file);
      return [...new Set(found.map(({ file: by }) => by))].sort();
    },
    ofPackage: (name) => [...new Set((byWord.get(wordOf(name)) ?? []).flatMap(({ file, from }) => (from === name ? [file] : [])))].sort(),
    starting(file) {
      return [...new Set(byScript.get(path.basename(file).replace(endings, '')) ?? [])].filter((by) => by !== file).sort();
    },
    together: newPrograms(root, sources),
    naming(texts) {
      const key = texts.join('\0');
      let known = byText.get(key);
      if (!known) byText.set(key, (known = sources.filter((file) => texts.some((text) => files.holds(file, text)))));
      return known;
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value); else map.set(key, [value]);
}

/** `../telemetry/client.js` is called `client`, `./telemetry/` is called `telemetry`. */
function wordOf(specifier: string): string {
  return specifier.split('/').findLast((part) => part !== '')?.replace(endings, '') ?? '';
}

/** The name of the package that a folder belongs to: its entry is imported by that. */
function newPackageNames(root: string): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return nameOf;

  function nameOf(folder: string): readonly string[] {
    let names = known.get(folder);
    if (!names) known.set(folder, (names = read(folder)));
    return names;
  }

  function read(folder: string): readonly string[] {
    if (!folder.startsWith(root)) return [];
    try {
      const { name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name?: unknown };
      return typeof name === 'string' ? [name] : [];
    } catch { /* None here, or none that can be read: the one above counts. */ }
    return folder === path.dirname(folder) ? [] : nameOf(path.dirname(folder));
  }
}

function sourcesBelow(root: string): string[] {
  const out: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && out.length < maxFiles; folder = folders.pop()) {
    let entries;
    try { entries = readdirSync(folder, { withFileTypes: true }); } catch { continue; }
    const names = new Set(entries.map(({ name }) => name));
    for (const entry of entries) {
      // Markup in a file of its own belongs to a component beside it.
      const isShown = isMarkupFile(entry.name) && names.has(moduleOfMarkup(entry.name));
      if (entry.isDirectory()) { if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path.join(folder, entry.name)); } else if (entry.isFile() && (isShown || source.test(entry.name)) && !entry.name.endsWith('.d.ts')) out.push(path.join(folder, entry.name));
    }
  }
  return out.sort();
}
