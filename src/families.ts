import hosts from './catalogue/hosts.ts';
import type { HostFamily } from './catalogue/types.ts';
import type { Target } from './manifest/types.ts';

interface Index {
  readonly suffixes: ReadonlyMap<string, HostFamily>;
  readonly exact: ReadonlyMap<string, HostFamily>;
  readonly paths: ReadonlyMap<string, readonly { readonly prefix: string; readonly family: HostFamily }[]>;
}

const isWeak = ({ family }: HostFamily): boolean => family.startsWith('weak-');
const strong = indexed(hosts.filter((f) => !isWeak(f)));
const weak = indexed(hosts.filter(isWeak));

/** The family of hosts that a destination belongs to. `also` asks for the weak families as well. */
export function familyOf(target: Target, also: boolean): HostFamily | undefined {
  if (target.kind !== 'fixed' && target.kind !== 'local') return undefined;
  return find(strong, target) ?? (also ? find(weak, target) : undefined);
}

function find(index: Index, { host: written, url }: { readonly host: string; readonly url: string }): HostFamily | undefined {
  const host = written.replace(/^\[|\]$/g, '');
  const exact = index.exact.get(host);
  if (exact) return exact;
  for (const { prefix, family } of index.paths.get(host) ?? []) if (pathOf(url).startsWith(prefix)) return family;
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const suffix = host.slice(at);
    // A top-level name covers what is below it; a bare word of that spelling is a name of the local network.
    const family = at === 0 && !suffix.includes('.') ? undefined : index.suffixes.get(suffix);
    if (family) return family;
  }
  return undefined;
}

function pathOf(url: string): string {
  return /^[^/]*\/\/[^/?#]*([^?#]*)/.exec(url)?.[1] || '/';
}

function indexed(families: readonly HostFamily[]): Index {
  const paths = new Map<string, { prefix: string; family: HostFamily }[]>();
  for (const family of families) {
    for (const [host, prefixes] of Object.entries(family.paths ?? {})) paths.set(host, [...(paths.get(host) ?? []), ...prefixes.map((prefix) => ({ prefix, family }))]);
  }
  return {
    suffixes: new Map(families.flatMap((family) => family.suffixes.map((suffix) => [suffix, family] as const))),
    exact: new Map(families.flatMap((family) => (family.exact ?? []).map((host) => [host, family] as const))),
    paths,
  };
}
