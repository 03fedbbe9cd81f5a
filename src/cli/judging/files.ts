import { existsSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isPackageFile, mayRunOnInstall } from '../../matching/lifecycle.ts';
import { componentShownBy } from '../../project/markup/beside.ts';
import { isMarkupFile } from '../../project/markup/templates.ts';
import { visible } from '../../report/visible.ts';
import { ignoreFile, ignoringAt, type Ignoring } from './ignored.ts';
import { causeOf, Misuse } from '../misuse.ts';

/** What a run looks at. Paths are absolute. */
export interface Discovered {
  /** Sorted by the bytes of their paths, without doubles. */
  readonly files: readonly string[];
  /** The folders that were named. */
  readonly folders: readonly string[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  readonly notes: readonly string[];
}

const code = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/i;
/** Declarations describe code and hold none. */
const declaration = /\.d\.(?:[cm]?ts|[\w-]+\.ts)$/i;
/** What is never the project's own code. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.jj']);

export function isCode(name: string): boolean {
  return code.test(name) && !declaration.test(name);
}

/**
 * The files that the paths name, and those in the folders they name. Folders honour `.gitignore`; what is named is taken
 * even if it is ignored. Links to files are followed, links to folders are not: what they lead to is either found
 * anyway, or belongs to another project, and is then said in a note.
 * @throws {Misuse} if a path does not exist
 */
export function discover(paths: readonly string[], from: string): Discovered {
  const found = new Set<string>();
  const errors = new Map<string, string>();
  const notes: string[] = [];
  const linked: { name: string; target: string; folder: boolean }[] = [];
  const walked = new Set<string>();
  const folders: string[] = [];
  const fail = (name: string, error: unknown): void => void errors.set(name, `cannot be read: ${causeOf(error)}`);
  const shown = (name: string): string => visible(path.relative(from, name) || '.');

  for (const given of paths.length > 0 ? paths : ['.']) {
    const start = path.resolve(from, given);
    let stat;
    try {
      stat = statSync(start);
    } catch (error) {
      const slashed = given.replaceAll('\\', '/');
      const meant = slashed !== given && existsSync(path.resolve(from, slashed)) ? ` Write it with "/": ${visible(slashed)}.` : ' Name files or folders that exist.';
      throw new Misuse(`${visible(given)} cannot be checked: ${causeOf(error)}.${meant}`);
    }
    if (stat.isDirectory()) {
      folders.push(start);
      walk(start, () => ignoringAt(start, fail));
    }
    else if (!isCode(start) && !isPackageFile(start) && !showsComponent(start)) notes.push(`${shown(start)} is no JavaScript, TypeScript, Vue, Svelte or Astro code and was left out.`);
    else if (stat.isFile()) found.add(start);
    else errors.set(start, 'is no regular file');
  }
  const real = new Set(linked.length > 0 ? [...walked].map(realOr) : []);
  for (const { name, target, folder } of linked) {
    const inside = [...ancestors(target)].some((at) => real.has(at));
    if (inside) continue;
    if (folder) notes.push(`${shown(name)} links to a folder outside of what was checked and was not entered. Name it to check it.`);
    else found.add(name);
  }
  return { files: sorted(found), folders, errors: sorted(errors.keys()).map((name) => ({ path: name, message: errors.get(name) as string })), notes: notes.sort() };

  function walk(folder: string, rulesFor: (own: boolean) => Ignoring): void {
    if (walked.has(folder)) return;
    walked.add(folder);
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      return fail(folder, error);
    }
    const rules = rulesFor(entries.some(({ name }) => name === ignoreFile));
    const within = folder.endsWith(path.sep) ? folder : folder + path.sep;
    for (const entry of entries) {
      const name = `${within}${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name) && !rules.ignores(name, true)) walk(name, (own) => (own ? rules.below(name) : rules));
      } else if (entry.isSymbolicLink()) {
        if (!skipped.has(entry.name) && !rules.ignores(name, false)) link(name);
      } else if ((isCode(entry.name) || runsOnInstall(name) || showsComponent(name)) && !rules.ignores(name, false)) {
        if (entry.isFile()) found.add(name);
        else errors.set(name, 'is no regular file');
      }
    }
  }

  function link(name: string): void {
    try {
      const stat = statSync(name);
      if (stat.isDirectory()) linked.push({ name, target: realpathSync(name), folder: true });
      else if (isCode(name) && stat.isFile()) linked.push({ name, target: realpathSync(name), folder: false });
      else if (isCode(name)) errors.set(name, 'is no regular file');
    } catch (error) {
      // Editors mark a file that is being edited with a link that leads nowhere.
      if (isCode(name) && !path.basename(name).startsWith('.#')) fail(name, error);
    }
  }
}

/** Whether a file is a package.json with a script that runs where the package is installed. One that cannot be read is said to be so where packages are looked for. */
function runsOnInstall(name: string): boolean {
  try {
    return isPackageFile(name) && mayRunOnInstall(readFileSync(name, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether a file holds the markup of a component beside it. */
function showsComponent(name: string): boolean {
  return isMarkupFile(name) && componentShownBy(name, (file) => { try { return readFileSync(file, 'utf8'); } catch { return undefined; } }) !== undefined;
}

function realOr(name: string): string {
  try { return realpathSync(name); } catch { return name; }
}

function* ancestors(name: string): Iterable<string> {
  for (let at = name; ; at = path.dirname(at)) {
    yield at;
    if (at === path.dirname(at)) return;
  }
}

/** Compares paths by their bytes: the same order everywhere, whatever the locale. */
export function sorted(names: Iterable<string>): string[] {
  return [...names].map((name) => ({ name, bytes: Buffer.from(name.split(path.sep).join('/')) })).sort((a, b) => Buffer.compare(a.bytes, b.bytes)).map(({ name }) => name);
}
