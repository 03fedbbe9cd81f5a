import { addressOf, longestName, type Address } from './address.ts';
import type { HostPattern, Pattern } from './pattern.ts';
import type { Target } from './types.ts';

/** What is found under one scheme, port and host, by path. */
interface Paths<T> {
  readonly open: T[];
  readonly exact: Map<string, T[]>;
  readonly prefixes: Map<string, T[]>;
  /** The lengths that occur among `prefixes`, so that a long path costs no more than the entries do. */
  readonly lengths: Set<number>;
}

/**
 * Patterns by what they cover, so that a question costs as much as the target has labels, whatever the number of
 * entries. `T` is what the patterns belong to.
 */
export class Lookup<T> {
  readonly #buckets = new Map<string, Paths<T>>();
  readonly #configured = new Map<string, T[]>();
  readonly #unknown: T[] = [];
  /** The lengths of address ranges that occur. */
  readonly #bits = new Set<number>();

  add(pattern: Pattern, item: T): void {
    if (pattern.kind === 'unknown') return void this.#unknown.push(item);
    if (pattern.kind === 'configured') return push(this.#configured, pattern.name, item);
    if (pattern.host.kind === 'range') this.#bits.add(pattern.host.bits);
    for (const scheme of pattern.schemes) {
      const key = `${scheme}${pattern.port} ${hostKey(pattern.host)}`;
      let paths = this.#buckets.get(key);
      if (paths === undefined) this.#buckets.set(key, (paths = { open: [], exact: new Map(), prefixes: new Map(), lengths: new Set() }));
      if (pattern.path === undefined) paths.open.push(item);
      else if (pattern.path.endsWith('/')) {
        paths.lengths.add(pattern.path.length);
        push(paths.prefixes, pattern.path, item);
      } else push(paths.exact, pattern.path, item);
    }
  }

  /** Everything that covers the target. */
  find(target: Target): readonly T[] {
    switch (target.kind) {
      case 'relative':
        return [];
      case 'unknown':
      case 'caller':
        return this.#unknown;
      case 'configured':
        return this.#configured.get(target.name) ?? [];
      default: {
        const address = addressOf(target);
        return address === undefined ? [] : this.at(address);
      }
    }
  }

  /** Everything that covers the address. */
  at(address: Address): readonly T[] {
    const found: T[] = [];
    for (const host of hostKeysAbove(address.host, this.#bits)) {
      this.#collect(`${address.scheme}${address.port} ${host}`, address, found);
      if (address.port !== '*') this.#collect(`${address.scheme}* ${host}`, address, found);
    }
    return found;
  }

  #collect(key: string, { path, pathOpen }: Address, found: T[]): void {
    const paths = this.#buckets.get(key);
    if (paths === undefined) return;
    for (const item of paths.open) found.push(item);
    if (!pathOpen) for (const item of paths.exact.get(path) ?? []) found.push(item);
    for (const length of paths.lengths) {
      if (path[length - 1] === '/') for (const item of paths.prefixes.get(path.slice(0, length)) ?? []) found.push(item);
    }
  }
}

/** Under which key a host is filed. */
export function hostKey(host: HostPattern): string {
  switch (host.kind) {
    case 'any':
      return '*';
    case 'name':
      return host.name;
    case 'under':
      return `.${host.suffix}`;
    case 'range':
      return rangeKey(host.bytes, host.bits);
  }
}

/** The keys of all hosts that include this one, names from the narrowest on. `bits` are the lengths of ranges that occur. */
export function* hostKeysAbove(host: Address['host'] | HostPattern, bits: ReadonlySet<number>): Generator<string> {
  if (host.kind === 'ip' || host.kind === 'range') {
    const own = host.kind === 'range' ? host.bits : host.bytes.length * 8;
    for (const length of bits) if (length <= own) yield rangeKey(host.bytes, length);
    return;
  }
  if (host.kind === 'name') yield host.name;
  const name = host.kind === 'name' ? host.name : host.kind === 'under' ? `.${host.suffix}` : host.kind === 'open' ? host.suffix : '';
  let dot = name.lastIndexOf('.');
  while (dot >= 0 && name.length - dot <= longestName) {
    yield name.slice(dot);
    dot = dot === 0 ? -1 : name.lastIndexOf('.', dot - 1);
  }
  yield '*';
}

function rangeKey(bytes: readonly number[], bits: number): string {
  let key = `${bytes.length}/${bits}`;
  for (let index = 0; index * 8 < bits; index++) {
    const kept = Math.min(8, bits - index * 8);
    key += `.${(bytes[index] ?? 0) & (0xff << (8 - kept)) & 0xff}`;
  }
  return key;
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else items.push(item);
}
