import path from 'node:path';
import type { Catalogue } from '../../matching/index.ts';
import { ownName, type Aliases } from './aliases.ts';
import type { Mentions } from '../searching/mentions.ts';

/** What a file imports of packages that its package.json installs under other names. */
export interface Installed {
  /** By the specifier: what it means to whoever knows packages by their own names. */
  readonly names: ReadonlyMap<string, string>;
  /** The same names give the same text. */
  readonly key: string;
  /** What the file names, by these. */
  readonly mentions: Mentions;
}

export interface Installing {
  /** Undefined where every package is called by its own name, as nearly everywhere. */
  of(file: string, mentions: Mentions): Installed | undefined;
  /** The package's own name behind a specifier of a file; see `ModuleReader`. */
  ownName(specifier: string, file: string): string | undefined;
}

export function newInstalling(catalogue: Catalogue, aliases: (folder: string) => Aliases): Installing {
  const bare = new WeakMap<Mentions, boolean>();
  const known = new WeakMap<Mentions, { readonly aliases: Aliases; readonly installed: Installed | undefined }>();
  return {
    ownName: (specifier, file) => named(specifier, aliases(path.dirname(file))),
    of(file, mentions) {
      // Folders are looked at for files that import a package alone.
      let packages = bare.get(mentions);
      if (packages === undefined) bare.set(mentions, (packages = mentions.imports.some(({ from }) => !from.startsWith('.'))));
      const here = packages ? aliases(path.dirname(file)) : undefined;
      if (!here?.size) return undefined;
      let found = known.get(mentions);
      if (found?.aliases !== here) known.set(mentions, (found = { aliases: here, installed: installedBy(mentions, here) }));
      return found.installed;
    },
  };

  /** A fork that the catalogue does not know is what it is called by. */
  function named(specifier: string, here: Aliases): string | undefined {
    const own = ownName(specifier, here);
    return own !== undefined && (catalogue.has(own) || !(catalogue.has(specifier) || isBuiltin(specifier))) ? own : undefined;
  }

  function isBuiltin(specifier: string): boolean {
    return catalogue.has(`node:${specifier}`);
  }

  function installedBy(mentions: Mentions, here: Aliases): Installed | undefined {
    const own = new Map(mentions.imports.flatMap(({ from }) => { const name = named(from, here); return name === undefined ? [] : [[from, name] as const]; }));
    if (own.size === 0) return undefined;
    // Node takes its own module where bundlers take the package: it may be either.
    const names = new Map([...own].filter(([from]) => !isBuiltin(from)));
    const imports = mentions.imports.flatMap((one) => { const from = own.get(one.from); return from === undefined ? [one] : isBuiltin(one.from) ? [one, { ...one, from }] : [{ ...one, from }]; });
    const api = mentions.api || [...own.values()].some((name) => catalogue.sends(name) || catalogue.collects(name));
    return { names, key: JSON.stringify([...names]), mentions: { ...mentions, imports, api } };
  }
}
