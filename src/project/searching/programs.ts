import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Package { readonly folder: string; readonly name: string | undefined; readonly needs: ReadonlySet<string> }

/** Keys of a package.json that name what a package uses. https://docs.npmjs.com/cli/configuring-npm/package-json */
const needing = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/**
 * Tells whether two files may run in one program: of one package, or of two that one package of the root leads to by what it depends on. In a folder without a package.json of its own all belongs to the root.
 * @param files all files of the root
 */
export function newPrograms(root: string, files: readonly string[]): (one: string, other: string) => boolean {
  const byFolder = new Map<string, Package>();
  let led: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (one, other) => {
    const [a, b] = [packageOf(path.dirname(one)).folder, packageOf(path.dirname(other)).folder];
    return a === b || [...(led ??= programs()).values()].some((all) => all.has(a) && all.has(b));
  };

  function packageOf(folder: string): Package {
    const known = byFolder.get(folder);
    if (known) return known;
    const up = path.dirname(folder);
    const found = read(folder) ?? (folder === root || up === folder || !folder.startsWith(root) ? { folder, name: undefined, needs: new Set<string>() } : packageOf(up));
    byFolder.set(folder, found);
    return found;
  }

  /** By package, the packages of the root that it leads to, itself among them. */
  function programs(): ReadonlyMap<string, ReadonlySet<string>> {
    const all = [...new Map(files.map((file) => { const p = packageOf(path.dirname(file)); return [p.folder, p] as const; })).values()];
    const byName = new Map(all.flatMap((p) => (p.name === undefined ? [] : [[p.name, p] as const])));
    return new Map(all.map((p) => {
      const found = new Set([p.folder]), open = [p];
      for (let next = open.pop(); next; next = open.pop()) for (const name of next.needs) { const to = byName.get(name); if (to && !found.has(to.folder)) { found.add(to.folder); open.push(to); } }
      return [p.folder, found] as const;
    }));
  }
}

function read(folder: string): Package | undefined {
  try {
    const all = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    return { folder, name: typeof all['name'] === 'string' ? all['name'] : undefined, needs: new Set(needing.flatMap((key) => Object.keys((all[key] as object | undefined) ?? {}))) };
  } catch { return undefined; }
}
