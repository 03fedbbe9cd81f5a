import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import type { Saw } from './kept.ts';
import type { Workspaces } from './workspaces.ts';

/** What a configuration says of specifiers, by paths from its own folder. */
export interface MappingOptions {
  baseUrl?: string;
  paths?: Record<string, string[]>;
}

/** Configurations that extend each other are followed so deep. */
const maxExtended = 8;

/**
 * Reads configurations without what is installed: those that they extend by a path, and those of packages of the workspace. What is extended and not there is left out: what a configuration
 * says itself is right all the same. https://www.typescriptlang.org/tsconfig/#extends
 */
export function newExtended(workspace: (folder: string) => Workspaces | undefined, saw: Saw): {
  /** @returns undefined options where the file is none; `isWhole`: whether all that it extends was found */
  optionsOf(file: string): { readonly options: MappingOptions | undefined; readonly isWhole: boolean };
} {
  return {
    optionsOf(file) {
      const folder = path.dirname(file), found = read(file, 0);
      const near = (to: string): string => { const from = path.relative(folder, to); return from.startsWith('.') || path.isAbsolute(from) ? from : `./${from}`; };
      const { baseUrl, paths } = found?.options ?? {};
      const options = found && { ...(baseUrl !== undefined && { baseUrl: near(baseUrl) }), ...(paths && { paths: Object.fromEntries(Object.entries(paths).map(([key, to]) => [key, to.map(near)])) }) };
      return { options, isWhole: found?.isWhole ?? false };
    },
  };

  /** By absolute paths. */
  function read(file: string, depth: number): { readonly options: MappingOptions; readonly isWhole: boolean } | undefined {
    saw(file);
    let config;
    try { config = parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), [], { allowTrailingComma: true }); } catch { return undefined; }
    if (typeof config !== 'object' || config === null) return undefined;
    const folder = path.dirname(file), options: MappingOptions = {};
    let isWhole = true;
    for (const name of [config.extends ?? []].flat()) {
      const at = depth < maxExtended && typeof name === 'string' ? located(name, folder) : undefined;
      const found = at === undefined ? undefined : read(at, depth + 1);
      isWhole &&= found?.isWhole ?? false;
      Object.assign(options, found?.options);
    }
    const own = config.compilerOptions ?? {};
    if (typeof own.baseUrl === 'string') options.baseUrl = path.resolve(folder, own.baseUrl);
    if (typeof own.paths === 'object' && own.paths !== null) options.paths = absolute(own.paths, options.baseUrl ?? folder);
    return { options, isWhole };
  }

  function located(name: string, folder: string): string | undefined {
    if (/^\.{0,2}\//.test(name) || path.isAbsolute(name)) return existing(path.resolve(folder, name));
    const found = workspace(folder)?.find(name);
    return found && existing(path.join(found.folder, found.rest));
  }

  /** The file of that name, with its ending, or the one that a folder has. */
  function existing(name: string): string | undefined {
    return [name, `${name}.json`, path.join(name, 'tsconfig.json')].find((file) => { saw(file); return statSync(file, { throwIfNoEntry: false })?.isFile(); });
  }
}

function absolute(paths: object, folder: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(paths).flatMap(([key, to]) => (Array.isArray(to) ? [[key, to.filter((one) => typeof one === 'string').map((one: string) => path.resolve(folder, one.replaceAll('\\', '/')))]] : [])));
}
