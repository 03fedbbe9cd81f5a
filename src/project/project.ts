import path from 'node:path';
import type { Catalogue } from '../matching/index.ts';
import type { ModuleFacts } from '../facts/types.ts';
import { isPackageFile, mayRunOnInstall } from '../matching/lifecycle.ts';
import { parseMarkup, parseModule, parseScripts, type ParseProblem } from './parse.ts';
import { isText, maxBytes, newEntries, newEntry, textAt, type Entry } from './searching/entries.ts';
import { environmentOf } from './environment.ts';
import { hop, type Exported } from './searching/exposing.ts';
import { sourcesIn } from './folders.ts';
import { newHolding } from './searching/holding.ts';
import { newImporters, type Importers } from './searching/importers.ts';
import { newInstalling } from './resolution/installed.ts';
import { newLeading } from './searching/leading.ts';
import { newScan, type Mentions } from './searching/mentions.ts';
import { addressesOf } from '../facts/summaries/addressing.ts';
import { exposuresOf, shownBy } from '../facts/summaries/exposure.ts';
import { newResolver, type Resolver } from './resolution/resolve.ts';
import { leadsToShown, newSearches } from './searching/searches.ts';
import { newSnapshots } from './snapshots.ts';
import { isMarkupFile, markupFilesIn } from './markup/templates.ts';
import { componentShownBy, withMarkupBeside, type Shown } from './markup/beside.ts';

/** Files as analysis and the command see them. One per process; its cache holds facts only and is bounded. */
export interface Project {
  readonly resolver: Resolver;
  /** Scans a text without parsing it. */
  scan(text: string): Mentions;
  /** A view for one linted file, whose own text comes from the caller. Each other file is stat-ed at most once in it. */
  open(file: string, text: string): View;
  /** Gives the text of a file before it is asked for. Only where files stand still. */
  give(file: string, text: string): void;
  readonly counts: { stats: number; parses: number; searches: number };
}

export interface View {
  /** Whether the file names an API, or imports within `maxHops` a file that does. No parse. */
  readonly mentions: boolean;
  /** What the file imports: how it is written, the file that it is, and by which names; `*` where these are not told apart. */
  readonly imports: readonly (readonly [specifier: string, file: string | undefined, names: readonly string[]])[];
  /** The linted file's facts, or why it has none. */
  parse(): { readonly facts?: ModuleFacts; readonly problem?: ParseProblem };
  facts(path: string): ModuleFacts | undefined;
  exposes(path: string): boolean;
  /** Whether a file may export a name; see `ModuleReader`. */
  mayExport(path: string, name: string): boolean;
  /** Who uses which file below a folder: looks at all of them once for what is seen of the disk at a time. */
  importers(root: string): Importers;
  readonly memo: Map<string, unknown>;
  /** The packages that the linted file lies in, up to a folder, the nearest first: their package.json with its scripts. */
  packages(root: string): readonly { readonly path: string; readonly scripts: ModuleFacts }[];
  /** Whether it was asked who uses a file, or what lies in a folder, or what the packages run: then what is known of the linted one hangs on files that it does not import. */
  readonly isAroundAsked: boolean;
  isBuffer(path: string): boolean;
  resolve(specifier: string, from: string): string | undefined;
  /** The sources that lie in a folder, named from a file. */
  folder(folder: string, from: string): readonly string[];
  /** See `ModuleReader`. */
  ownName(specifier: string, from: string): string | undefined;
  environment(name: string, from: string): readonly { readonly value: string; readonly path: string; readonly line: number }[];
  /** Files that were looked at and could not be read or parsed. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Where names need not be written out: the exports of CommonJS, and escapes in identifiers. */
const unspelled = /\bexports\b|\\[ux]/;

export interface ProjectOptions {
  readonly catalogue: Catalogue;
  readonly maxHops: number;
  /** Packages in node_modules to follow. */
  readonly follow: readonly string[];
  /** Whether files stand still while this project lives, and texts that are handed over are theirs: then what was seen once is not looked at again. A command's run, never an editor's. */
  readonly still: boolean;
}

export function newProject({ catalogue, maxHops, follow, still }: ProjectOptions): Project {
  const scan = newScan(catalogue);
  const resolver = newResolver(follow);
  const installing = newInstalling(catalogue, resolver.aliases);
  const counts = { stats: 0, parses: 0, searches: 0 };
  const entries = newEntries(still, counts);
  const snapshotFor = newSnapshots(still, () => resolver.refresh());
  const found = new Map<string, Map<string, string>>();
  const leading = newLeading();
  let configured = 0;
  return { resolver, scan, open, give, counts };

  function give(file: string, text: string): void {
    const { seen } = snapshotFor(file);
    if (still && !seen.has(file) && Buffer.byteLength(text) <= maxBytes) seen.set(file, newEntry('still', text));
  }

  function open(file: string, text: string): View {
    const snapshot = snapshotFor(file);
    snapshot.linted.add(file);
    const { seen, resolved, unreadable } = snapshot;
    let compared = still;
    let own = still ? ownStill() : entries.has(file) ? ownEntry() : newEntry('', text);
    const missed = new Map<string, string>();
    const searches = newSearches({ mentions: mentionsOf, exposures: exposuresIn, resolve, isBuffer }, snapshot.searches);
    let mentions: boolean | undefined;
    let around = false;
    return {
      resolve, unreadable: missed, isBuffer, ownName: installing.ownName, memo: snapshot.memo,
      exposes: (name) => searches.sending.exposes(name, '*', (maxHops - 1) * hop) || searches.showing.exposes(name, '*', (maxHops - 1) * hop),
      mayExport,
      get isAroundAsked() { return around; },
      get mentions() { return (mentions ??= isPackageFile(file) ? mayRunOnInstall(text) : isMarkupFile(file) ? shows() : reaches()); },
      get imports() { return (mentionsOf(file)?.imports ?? []).map(({ from, names, star }) => [from, resolve(from, file), star ? [...names, '*'] : names] as const); },
      parse() { if (isPackageFile(file)) return parseScripts(text); if (!compared) own = ownEntry(); parsed(file, own); return own.facts ? { facts: withMarkup(own.facts) } : own.problem ? { problem: own.problem } : {}; },
      facts(name) { const e = entry(name); return e && parsed(name, e); },
      importers(root) {
        around = true;
        let known = snapshot.importers.get(root);
        if (!known) snapshot.importers.set(root, (known = newImporters(root, { mentions: mentionsOf, resolve, holds: newHolding(sourceOf) })));
        return known;
      },
      packages(root) {
        around = true;
        return foldersUp(path.dirname(file), root).flatMap((folder) => scriptsIn(path.join(folder, 'package.json')) ?? []);
      },
      folder(folder, from) {
        around = true;
        return sourcesIn(path.resolve(path.dirname(from), folder), snapshot.folders);
      },
      environment: (name, from) => environmentOf(name, path.dirname(from), snapshot.environments),
    };

    function isBuffer(name: string): boolean {
      if (name !== file) return false;
      if (!compared) own = ownEntry();
      return own.stamp === '';
    }

    /** Where files stand still, the text is the file's, which others that import it need not read again. */
    function ownStill(): Entry {
      give(file, text);
      return seen.get(file) ?? newEntry('still', text);
    }

    /** The linted file is what its text says: the disk's state of it only where that says the same. */
    function ownEntry(): Entry {
      compared = true;
      const onDisk = seen.has(file) ? seen.get(file) : entries.load(file, unreadable);
      seen.set(file, onDisk);
      return onDisk && isText(onDisk, text) ? onDisk : newEntry('', text);
    }

    function entry(name: string): Entry | undefined {
      if (name === file) return own;
      if (!seen.has(name)) seen.set(name, entries.load(name, unreadable));
      const e = seen.get(name);
      if (!e) missed.set(name, unreadable.get(name) ?? 'unreadable');
      return e;
    }

    /** The facts of the file with what the markup beside it says. */
    function withMarkup(facts: ModuleFacts): ModuleFacts {
      if (markupFilesIn(text).length === 0) return facts;
      const whole = withMarkupBeside(facts, text, (name) => readOr(path.resolve(path.dirname(file), name)));
      around ||= whole !== facts;
      return whole;
    }

    /** The component whose markup a file holds. */
    function componentOf(name: string): Shown | undefined {
      return componentShownBy(name, sourceOf);
    }

    function sourceOf(name: string): string | undefined {
      const e = entry(name);
      try { return e && snapshot.texts.get(name, () => e.text ?? textAt(name)); } catch { return undefined; }
    }

    /** Whether the markup names an API, or code of its component may lead to one. */
    function shows(): boolean {
      const shown = componentOf(file);
      if (!shown) return false;
      // What the markup loads may stand in the class, or in what that imports.
      const both = scan(`${text}\n${sourceOf(shown.file) ?? ''}`);
      return both.api || searches.sending.exposes(shown.file, shown.name, (maxHops - 1) * hop) || leadsToShown(shown.file, both, searches, (maxHops - 1) * hop);
    }

    function scriptsIn(name: string): { readonly path: string; readonly scripts: ModuleFacts } | undefined {
      if (!snapshot.scripts.has(name)) {
        const content = readOr(name);
        snapshot.scripts.set(name, content !== undefined && mayRunOnInstall(content) ? parseScripts(content).facts : undefined);
      }
      const scripts = snapshot.scripts.get(name);
      return scripts && { path: name, scripts };
    }

    function mentionsOf(name: string): Mentions | undefined {
      const e = entry(name);
      if (isMarkupFile(name)) {
        const shown = componentOf(name);
        return shown && { api: false, endpoint: false, shows: false, addressed: false, imports: [{ from: moduleBeside(shown.file), names: [shown.name], star: false, handed: false }], scripts: [] };
      }
      if (e && !e.mentions) {
        e.mentions = scan(e === own ? text : (e.text as string));
        if (e !== own || still) entries.drop(e);
      }
      return e?.mentions && (installing.of(name, e.mentions)?.mentions ?? e.mentions);
    }

    /** A name that stands nowhere in a text is exported by none of its own statements. */
    function mayExport(name: string, exported: string): boolean {
      const e = entry(name);
      const m = e && !e.facts ? mentionsOf(name) : undefined;
      if (!e || !m || m.imports.some(({ star }) => star)) return true;
      let source;
      try { source = e === own ? text : snapshot.texts.get(name, () => e.text ?? textAt(name)); } catch { return true; }
      return source.includes(exported) || unspelled.test(source);
    }

    function exposuresIn(name: string): Exported | undefined {
      const e = entry(name);
      if (!e || (e.exported && isCurrent(name, e))) return e?.exported;
      const facts = parsed(name, e);
      if (!facts) return undefined;
      const names = Object.keys(facts.exports);
      // Worked out at once: what is kept of many files must not keep the facts of each.
      const all = exposuresOf(facts, catalogue);
      return (e.exported = { all, shows: shownBy(all), addresses: addressesOf(facts), names: new Set(names), handedOn: new Set(names.filter((n) => facts.exports[n]?.k === 'from')), stars: facts.stars });
    }

    /** Whether what is known was made with what its package.json says now. */
    function isCurrent(name: string, e: Entry): boolean {
      return !e.mentions || e.installed === (installing.of(name, e.mentions)?.key ?? '');
    }

    function parsed(name: string, e: Entry): ModuleFacts | undefined {
      if (isMarkupFile(name)) return markupParsed(name, e);
      if ((!e.facts && !e.problem) || !isCurrent(name, e)) {
        const source = e === own ? text : (e.text ?? textAt(name));
        counts.parses++;
        const { names, key = '' } = installing.of(name, (e.mentions ??= scan(source))) ?? {};
        const result = parseModule(name, source, names);
        if (e.installed !== key) e.exported = undefined;
        e.installed = key;
        e.facts = result.facts;
        e.problem = result.problem;
        entries.drop(e, source);
        if (e.stamp !== '' && e.facts) entries.keep(e);
      }
      if (e.problem && e !== own) missed.set(name, e.problem.message);
      return e.facts;
    }

    function markupParsed(name: string, e: Entry): ModuleFacts | undefined {
      const shown = componentOf(name);
      const key = shown ? `${shown.file} ${shown.name}` : '';
      if (shown && (!e.facts || e.installed !== key)) {
        counts.parses++;
        e.facts = parseMarkup(e === own ? text : (e.text ?? textAt(name)), { from: moduleBeside(shown.file), name: shown.name }).facts;
        e.installed = key;
      }
      return shown && e.facts;
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
      // What a path means hangs on no configuration.
      if (!specifier.startsWith('.') && !snapshot.configured.has(folder)) {
        snapshot.configured.add(folder);
        const generation = resolver.generation(folder);
        if (generation > configured) { found.clear(); configured = generation; }
      }
      let before = found.get(folder);
      if (!before) found.set(folder, (before = new Map()));
      const last = before.get(specifier);
      if (last !== undefined && (last === file || entry(last))) return last;
      const now = resolver.resolve(specifier, from);
      if (now !== undefined) before.set(specifier, now);
      return now;
    }

    /** Whether the file names an API, or imports a name that exposes one. */
    function reaches(): boolean {
      const m = mentionsOf(file) as Mentions;
      return m.api || m.endpoint || leads(m);
    }

    function leads(m: Mentions): boolean {
      if (!still && leading.nowhere(file, m, { state: entry, generation: resolver.generation, isMissing: (specifier, folder) => resolver.resolve(specifier, path.join(folder, 'any')) === undefined })) return false;
      // Of a file that is linted alone everything was looked at for its sake.
      const isAlone = !still && snapshot.linted.size === 1;
      counts.searches++;
      const answer = searches.sending.leads(file, m, maxHops * hop) || leadsToShown(file, m, searches, maxHops * hop);
      if (!answer && isAlone) leading.note(file, m, { files: seen, folders: snapshot.configured, resolved }, configured);
      return answer;
    }
  }
}

/** How a file names one beside it. */
function moduleBeside(name: string): string {
  return `./${path.basename(name)}`;
}

function readOr(name: string): string | undefined {
  try { return textAt(name); } catch { return undefined; }
}

/** A folder and those above it, up to another one. */
function foldersUp(from: string, root: string): string[] {
  const out: string[] = [];
  for (let folder = from; out.length < 50; folder = path.dirname(folder)) {
    out.push(folder);
    if (folder === root || folder === path.dirname(folder)) break;
  }
  return out;
}
