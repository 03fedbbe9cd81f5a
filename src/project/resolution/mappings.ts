import { existsSync } from 'node:fs';
import path from 'node:path';
import { createPathsMatcher, parseTsconfig } from 'get-tsconfig';
import { parse, type ParseError } from 'jsonc-parser';
import { newExtended } from './extended.ts';
import { newKept, type Saw } from './kept.ts';
import type { Workspaces } from './workspaces.ts';

/** Candidates for a specifier that `paths` or `baseUrl` of a configuration map. */
type PathMapping = ReturnType<typeof createPathsMatcher>;

export interface PathMappings {
  of(folder: string): PathMapping;
  refresh(): void;
  /** Why a configuration could not be used (a broken `extends`), by its path. */
  readonly problems: ReadonlyMap<string, string>;
}

const names = ['tsconfig.json', 'jsconfig.json'];
/** How the library names the reading of a file in its cache of file system calls: what a configuration and its `extends` stand in. */
const reading = /^readFileSync:(.+):utf8$/;

/**
 * `paths` and `baseUrl` of the configuration that governs a folder.
 * @param changed is called where one is not what it was
 * @param workspace finds the packages of the workspace around a folder
 */
export function newPathMappings(changed: () => void, workspace: (folder: string) => Workspaces | undefined): PathMappings {
  const kept = newKept<PathMapping>(changed);
  const problems = new Map<string, string>();
  const governing = names.map(() => new Map<string, string | undefined>());
  return {
    problems,
    of(folder) {
      const config = names.map((name, at) => nearest(folder, name, governing[at] as Map<string, string | undefined>)).find((found) => found !== undefined);
      return config === undefined ? null : kept.get(config, (saw) => read(config, saw));
    },
    refresh() { kept.refresh(); for (const known of governing) known.clear(); },
  };

  function read(config: string, saw: Saw): PathMapping {
    const files = new Map<string, string>();
    problems.delete(config);
    saw(config);
    try {
      const mapping = createPathsMatcher({ path: config, config: withSlashes(parseTsconfig(config, files)) });
      const broken = [...files].flatMap(([key, text]) => { const file = reading.exec(key)?.[1]; return file !== undefined && typeof text === 'string' && !isJson(text) ? [path.resolve(file)] : []; })[0];
      // The library reads as much as it can make out, and says nothing of the rest.
      if (broken !== undefined) problems.set(config, `${path.relative(path.dirname(config), broken)} is no valid JSON`);
      return mapping;
    } catch (error) {
      // Without what is installed, the library does not find a package of the workspace.
      const { options, isWhole } = newExtended(workspace, saw).optionsOf(config);
      if (!isWhole) problems.set(config, (error as Error).message.split('\n')[0] ?? 'unreadable tsconfig');
      try { return options ? createPathsMatcher({ path: config, config: { compilerOptions: options } }) : null; } catch { return null; }
    } finally {
      for (const key of files.keys()) { const file = reading.exec(key)?.[1]; if (file !== undefined) saw(path.resolve(file)); }
    }
  }
}

/** The nearest file of a name, in a folder or above it: looked for once in each folder. */
function nearest(folder: string, name: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const here = path.join(folder, name), parent = path.dirname(folder);
  const found = existsSync(here) ? here : parent === folder ? undefined : nearest(parent, name, known);
  known.set(folder, found);
  return found;
}

/** `paths` with the separators of this system: TypeScript takes those of Windows everywhere, and the library does not. */
function withSlashes<Config extends { compilerOptions?: { paths?: Record<string, string[]> } }>(config: Config): Config {
  const { paths } = config.compilerOptions ?? {};
  if (typeof paths !== 'object' || !JSON.stringify(paths).includes('\\')) return config;
  const forward = Object.entries(paths).map(([key, to]) => [key, Array.isArray(to) ? to.map((one) => (typeof one === 'string' ? one.replaceAll('\\', '/') : one)) : to]);
  return { ...config, compilerOptions: { ...config.compilerOptions, paths: Object.fromEntries(forward) } };
}

/** Whether a text is JSON as configurations are written: with comments and trailing commas. */
function isJson(text: string): boolean {
  const errors: ParseError[] = [];
  parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true, allowEmptyContent: true });
  return errors.length === 0;
}
