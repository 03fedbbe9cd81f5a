import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

export const ignoreFile = '.gitignore';

interface Layer {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The ignore files that apply in a folder, outermost first. Immutable: a folder below adds its own. */
export interface Ignoring {
  /** Whether git would leave the path out; `folder` says that it is one. */
  ignores(name: string, folder: boolean): boolean;
  /** What applies in a folder directly below. */
  below(folder: string): Ignoring;
}

/**
 * What applies in a folder that a walk starts from: the ignore files from the repository's root down to it, or its own
 * where there is no repository. Where the folder itself is ignored, it was asked for by name, and only its own count.
 */
export function ignoringAt(start: string, unreadable: (file: string, error: unknown) => void): Ignoring {
  const above: string[] = [];
  let repository: string | undefined;
  for (let at = start; ; at = path.dirname(at)) {
    above.unshift(at);
    if (exists(path.join(at, '.git'))) { repository = at; break; }
    if (at === path.dirname(at)) break;
  }
  const excluded = repository === undefined ? undefined : layer(repository, path.join(repository, '.git', 'info', 'exclude'));
  let layers = excluded ? [excluded] : [];
  for (const folder of repository === undefined ? [] : above.slice(0, -1)) layers = withOwn(layers, folder);
  if (isIgnored(layers, start, true)) layers = [];
  return ignoring(withOwn(layers, start));

  function ignoring(known: readonly Layer[]): Ignoring {
    return { ignores: (name, folder) => isIgnored(known, name, folder), below: (folder) => ignoring(withOwn(known, folder)) };
  }

  function withOwn(known: readonly Layer[], folder: string): Layer[] {
    const own = layer(folder, path.join(folder, ignoreFile));
    return own ? [...known, own] : (known as Layer[]);
  }

  function layer(folder: string, file: string): Layer | undefined {
    try {
      return { folder, rules: ignore().add(readFileSync(file, 'utf8')) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') unreadable(file, error);
      return undefined;
    }
  }
}

/** The innermost file that says anything about a path decides, as in git. */
function isIgnored(layers: readonly Layer[], name: string, folder: boolean): boolean {
  for (let i = layers.length - 1; i >= 0; i--) {
    const { folder: base, rules } = layers[i] as Layer;
    const within = base.endsWith(path.sep) ? base : base + path.sep;
    if (!name.startsWith(within)) continue;
    const below = name.slice(within.length);
    const relative = path.sep === '/' ? below : below.replaceAll(path.sep, '/');
    const said = rules.test(folder ? `${relative}/` : relative);
    if (said.ignored) return true;
    if (said.unignored) return false;
  }
  return false;
}

function exists(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false }) !== undefined;
}
