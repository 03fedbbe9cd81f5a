/** Packages that are installed under other names: by the name that code imports them by, their own. */
export type Aliases = ReadonlyMap<string, string>;

const sections = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
/** `npm:axios@1`, `npm:@scope/name`. https://docs.npmjs.com/cli/commands/npm-install */
const aliased = /^npm:(@?[^@\s]+)(?:@|$)/;
const none: Aliases = new Map();

/** What a package.json installs under other names. */
export function aliasesIn(json: unknown): Aliases {
  const out = new Map<string, string>();
  for (const section of sections) {
    const listed = (json as Readonly<Record<string, unknown>> | null)?.[section];
    for (const [name, version] of listed && typeof listed === 'object' ? Object.entries(listed) : []) {
      const own = typeof version === 'string' ? aliased.exec(version)?.[1] : undefined;
      if (own !== undefined && own !== name && !out.has(name)) out.set(name, own);
    }
  }
  return out.size > 0 ? out : none;
}

/** What a specifier means by the package's own name: `http/lib/a` is `axios/lib/a`. Undefined where it is called so. */
export function ownName(specifier: string, aliases: Aliases): string | undefined {
  if (aliases.size === 0 || specifier.startsWith('.')) return undefined;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  const own = aliases.get(name);
  return own === undefined ? undefined : own + specifier.slice(name.length);
}
