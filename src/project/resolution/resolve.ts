import path from 'node:path';
import { ResolverFactory } from 'oxc-resolver';
import type { Aliases } from './aliases.ts';
import { newPathMappings } from './mappings.ts';
import { newWorkspaceFinder } from './workspaces.ts';

/** Resolves specifiers to files of the project. Failures are not remembered: a file may come into being between two lints. */
export interface Resolver {
  /** The absolute path, or undefined for packages from outside and for what does not exist. Never throws. */
  resolve(specifier: string, from: string): string | undefined;
  /** What the package that a folder belongs to installs under other names. */
  aliases(folder: string): Aliases;
  /** Forgets what was not found: a file may have come into being. Configuration that has changed is read again. */
  refresh(): void;
  /** A number that is another one once configuration has changed what specifiers in a folder may mean. */
  generation(folder: string): number;
  /** Why a tsconfig (a broken `extends`) or a package.json could not be used, by its path. */
  readonly problems: { readonly paths: ReadonlyMap<string, string>; readonly packages: ReadonlyMap<string, string> };
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.vue', '.svelte', '.astro'];

export function newResolver(follow: readonly string[]): Resolver {
  const factory = new ResolverFactory({
    extensions,
    extensionAlias: { '.js': ['.ts', '.tsx', '.js', '.jsx'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] },
    conditionNames: ['source', 'development', 'import', 'require', 'node', 'browser', 'default'],
    mainFields: ['source', 'module', 'main'],
    builtinModules: false,
  });
  let changes = 0;
  const changed = (): void => void changes++;
  const workspaces = newWorkspaceFinder(changed);
  const mappings = newPathMappings(changed, workspaces.of);
  return {
    resolve, aliases: workspaces.aliases, problems: { paths: mappings.problems, packages: workspaces.problems },
    refresh() { factory.clearCache(); mappings.refresh(); workspaces.refresh(); },
    generation(folder) { mappings.of(folder); workspaces.of(folder); return changes; },
  };

  function resolve(specifier: string, from: string): string | undefined {
    // Bundlers take a query behind a path: `./worker.js?worker`.
    const query = specifier.indexOf('?', 1);
    const clean = query > 0 ? specifier.slice(0, query) : specifier;
    const folder = path.dirname(from);
    if (/^\.{0,2}\//.test(clean) || clean === '.' || clean === '..') return file(folder, clean);
    if (clean.includes(':')) return undefined;
    for (const candidate of mappings.of(folder)?.(clean) ?? []) {
      const found = file(folder, candidate);
      if (found) return found;
    }
    if (clean.startsWith('#')) return file(folder, clean);
    const space = workspaces.of(folder)?.find(clean);
    if (space) return file(space.folder, space.rest) ?? sourceOf(space.folder, space.rest);
    if (follow.some((name) => clean === name || clean.startsWith(`${name}/`))) return file(folder, clean, true);
    return undefined;
  }

  function file(folder: string, specifier: string, outside = false): string | undefined {
    try {
      const found = factory.sync(folder, specifier).path;
      if (!found || (!outside && !folder.includes(`${path.sep}node_modules${path.sep}`) && found.includes(`${path.sep}node_modules${path.sep}`))) return undefined;
      return found;
    } catch { return undefined; }
  }

  /** A workspace whose entry is a build that is not there: its source by the usual names. */
  function sourceOf(folder: string, rest: string): string | undefined {
    const inner = rest.replace(/^\.\/?/, '');
    const guesses = inner ? [`./src/${inner}`, `./${inner}`, `./src/${inner.replace(/^(?:dist|lib|build)\//, '')}`] : ['./src/index', './index', './src/main', './lib/index'];
    for (const g of guesses) { const found = file(folder, g); if (found) return found; }
    return undefined;
  }
}
