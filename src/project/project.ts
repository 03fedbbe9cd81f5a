import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../matching/index.ts';
import type { ModuleFacts } from '../facts/types.ts';
import { parseModule, type ParseProblem } from './parse.ts';
import { newScan, type Import, type Mentions } from './mentions.ts';
import { exposuresOf, type Exposures } from '../facts/exposure.ts';
import { newResolver, type Resolver } from './resolve.ts';

/** Files as analysis and the command see them. One per process; its cache holds facts only and is bounded. */
export interface Project {
  readonly resolver: Resolver;
  /** Scans a text without parsing it. */
  scan(text: string): Mentions;
  /** A view for one linted file, whose own text comes from the caller. Each other file is stat-ed at most once in it. */
  open(file: string, text: string): View;
  readonly counts: { stats: number; parses: number };
}

export interface View {
  /** Whether the file names an API, or imports within `maxHops` a file that does. No parse. */
  readonly mentions: boolean;
  /** The linted file's facts, or why it has none. */
  parse(): { readonly facts?: ModuleFacts; readonly problem?: ParseProblem };
  facts(path: string): ModuleFacts | undefined;
  exposes(path: string): boolean;
  resolve(specifier: string, from: string): string | undefined;
  environment(name: string, from: string): readonly { readonly value: string; readonly path: string; readonly line: number }[];
  /** Files that were looked at and could not be read or parsed. */
  readonly unreadable: ReadonlyMap<string, string>;
}

interface Entry {
  readonly stamp: string;
  text: string | undefined;
  mentions: Mentions | undefined;
  facts: ModuleFacts | undefined;
  problem: ParseProblem | undefined;
  exposures: Exposures | undefined;
}

/** Entries kept at most; the oldest go first. */
const maxEntries = 4000;
/** Larger files than this are not followed from other files: bundles and data. */
const maxBytes = 2_000_000;

export interface ProjectOptions {
  readonly catalogue: Catalogue;
  readonly maxHops: number;
  /** Packages in node_modules to follow. */
  readonly follow: readonly string[];
  /** Whether files stand still while this project lives: then what was seen once is not looked at again. A command's run, never an editor's. */
  readonly still: boolean;
}

export function newProject({ catalogue, maxHops, follow, still }: ProjectOptions): Project {
  const cache = new Map<string, Entry>();
  const scan = newScan(catalogue);
  const resolver = newResolver(follow);
  const counts = { stats: 0, parses: 0 };
  const found = new Map<string, Map<string, string>>();
  const shared = newSnapshot();
  return { resolver, scan, open, counts };

  function open(file: string, text: string): View {
    if (!still) resolver.refresh();
    const { seen, resolved } = still ? shared : newSnapshot();
    // Answers depend on where a search started, so that each view has its own.
    const exposing = new Map<string, Map<string, boolean>>();
    const leading = new Map<string, boolean>();
    const unreadable = new Map<string, string>();
    const own: Entry = (still ? seen.get(file) : undefined) ?? { stamp: '', text, mentions: undefined, facts: undefined, problem: undefined, exposures: undefined };
    own.text = text;
    seen.set(file, own);
    let mentions: boolean | undefined;
    return {
      unreadable, resolve, exposes: (name) => exposes(name, '*', maxHops - 1),
      get mentions() { return (mentions ??= reaches(file)); },
      parse() { parsed(file, own); return own.facts ? { facts: own.facts } : own.problem ? { problem: own.problem } : {}; },
      facts(name) { const e = entry(name); return e && parsed(name, e); },
      environment(name, from) { return environmentOf(name, path.dirname(from)); },
    };

    function entry(name: string): Entry | undefined {
      if (seen.has(name)) return seen.get(name);
      const found = load(name);
      seen.set(name, found);
      return found;
    }

    function load(name: string): Entry | undefined {
      try {
        counts.stats++;
        const s = statSync(name);
        if (!s.isFile() || s.size > maxBytes) { unreadable.set(name, s.isFile() ? 'larger than what is followed' : 'not a file'); return undefined; }
        const stamp = `${s.mtimeMs} ${s.ctimeMs} ${s.size}`;
        const known = cache.get(name);
        if (known?.stamp === stamp) { cache.delete(name); cache.set(name, known); return known; }
        const fresh: Entry = { stamp, text: readFileSync(name, 'utf8').replace(/^\uFEFF/, ''), mentions: undefined, facts: undefined, problem: undefined, exposures: undefined };
        cache.set(name, fresh);
        if (cache.size > maxEntries) { const oldest = cache.keys().next().value; if (oldest !== undefined) cache.delete(oldest); }
        return fresh;
      } catch (error) {
        unreadable.set(name, (error as NodeJS.ErrnoException).code ?? 'unreadable');
        return undefined;
      }
    }

    function parsed(name: string, e: Entry): ModuleFacts | undefined {
      if (!e.facts && !e.problem) {
        if (e.text === undefined) e.text = readFileSync(name, 'utf8').replace(/^\uFEFF/, '');
        counts.parses++;
        const result = parseModule(name, e.text);
        e.facts = result.facts;
        e.problem = result.problem;
        if (e !== own || still) { e.mentions ??= scan(e.text); e.text = undefined; }
      }
      if (e.problem && e !== own) unreadable.set(name, e.problem.message);
      return e.facts;
    }

    function resolve(specifier: string, from: string): string | undefined {
      const folder = path.dirname(from);
      let known = resolved.get(folder);
      if (!known) resolved.set(folder, (known = new Map()));
      if (!known.has(specifier)) known.set(specifier, resolveAgain(specifier, from, folder));
      return known.get(specifier);
    }

    /** What a specifier meant before it means again, as long as that file is there; what was not found is looked for each time. */
    function resolveAgain(specifier: string, from: string, folder: string): string | undefined {
      let before = found.get(folder);
      if (!before) found.set(folder, (before = new Map()));
      const last = before.get(specifier);
      if (last !== undefined && (last === file || entry(last))) return last;
      const now = resolver.resolve(specifier, from);
      if (now !== undefined) before.set(specifier, now);
      return now;
    }

    /** Whether a file names an API, or imports a name that exposes one. */
    function reaches(name: string): boolean {
      const m = mentionsIn(own, scan);
      return m.api || m.endpoint || m.imports.some((i) => leads(i, undefined, name, maxHops));
    }

    /** Whether what a file takes from a specifier may lead to a send; of `export *` only the name that is asked for. */
    function leads(i: Import, asked: string | undefined, from: string, hops: number): boolean {
      const to = hops > 0 ? resolve(i.from, from) : undefined;
      if (to === undefined) return false;
      return i.names.some((n) => exposes(to, n, hops - 1)) || (i.star && exposes(to, asked ?? '*', hops - 1));
    }

    /** Whether importing a name may lead to a send. Only files that mention something, or import what exposes, are parsed for it. */
    function exposes(file: string, name: string, hops: number): boolean {
      let names = exposing.get(file);
      if (!names) exposing.set(file, (names = new Map()));
      const known = names.get(name);
      if (known !== undefined) return known;
      names.set(name, false);
      const out = !file.endsWith('.json') && worksOut(file, name, hops);
      names.set(name, out);
      return out;
    }

    /** Whether any name that a file imports exposes: asked once, whatever name of the file is in question. */
    function importsLead(file: string, m: Mentions, hops: number): boolean {
      const known = leading.get(file);
      if (known !== undefined) return known;
      leading.set(file, false);
      const out = m.imports.some((i) => i.names.length > 0 && leads({ ...i, star: false }, undefined, file, hops));
      leading.set(file, out);
      return out;
    }

    function worksOut(file: string, name: string, hops: number): boolean {
      const e = entry(file);
      if (!e) return false;
      const m = mentionsIn(e, scan);
      if (!m.api && !importsLead(file, m, hops) && !m.imports.some((i) => i.star && leads({ ...i, names: [] }, name, file, hops))) return false;
      const facts = parsed(file, e);
      if (!facts) return false;
      const all = (e.exposures ??= exposuresOf(facts, catalogue));
      const follow = (x: Exposures[string] | undefined): boolean => x !== undefined && (x.own || x.through.some((t) => { const to = hops > 0 ? resolve(t.from, file) : undefined; return to !== undefined && exposes(to, t.name, hops - 1); }));
      const starred = (): boolean => hops > 0 && facts.stars.some((s) => { const to = resolve(s, file); return to !== undefined && exposes(to, name, hops - 1); });
      if (name === '*') return Object.values(all).some(follow) || starred();
      return follow(all[name]) || follow(all['=']) || (name === 'default' && !facts.exports['default'] && Object.values(all).some(follow)) || (!(name in facts.exports) && starred());
    }
  }
}

/** What has been seen of the disk: each file and each resolution once. */
interface Snapshot {
  readonly seen: Map<string, Entry | undefined>;
  readonly resolved: Map<string, Map<string, string | undefined>>;
}

function newSnapshot(): Snapshot {
  return { seen: new Map(), resolved: new Map() };
}

function mentionsIn(e: Entry, scan: (text: string) => Mentions): Mentions {
  return (e.mentions ??= e.text === undefined ? { api: false, endpoint: false, imports: [] } : scan(e.text));
}

const environmentFiles = /^\.env(?:\.(?!example|sample|template|local)[\w-]+)*$/;

/** What committed environment files near a folder give a variable: nearest folder first, up to the repository's root. */
function environmentOf(name: string, folder: string): { value: string; path: string; line: number }[] {
  const out: { value: string; path: string; line: number }[] = [];
  for (let at = folder, up = '', n = 0; at !== up && n < 12 && out.length === 0; up = at, at = path.dirname(at), n++) {
    let entries: string[];
    try { entries = readdirSync(at); } catch { continue; }
    for (const file of entries.filter((e) => environmentFiles.test(e)).sort()) {
      try {
        readFileSync(path.join(at, file), 'utf8').split('\n').forEach((line, i) => {
          const value = settingOf(line, name);
          if (value) out.push({ value, path: path.join(at, file), line: i + 1 });
        });
      } catch { /* A folder of that name, or no permission: it gives nothing. */ }
    }
    if (entries.includes('.git')) break;
  }
  return out;
}

/** The value that a line of an environment file gives a name: `NAME=value`, `export NAME="value"`. */
function settingOf(line: string, name: string): string | undefined {
  const equals = line.indexOf('=');
  if (equals < 0) return undefined;
  const left = line.slice(0, equals).trim();
  if ((left.startsWith('export ') ? left.slice(7).trim() : left) !== name) return undefined;
  const value = line.slice(equals + 1).trim();
  const quote = value[0];
  return quote && '\'"`'.includes(quote) && value.endsWith(quote) ? value.slice(1, -1) : value;
}
