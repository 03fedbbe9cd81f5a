import { hostKey, hostKeysAbove } from './lookup.ts';
import { includes, overlaps, parsePattern, type AddressPattern, type Pattern } from './pattern.ts';
import { quote } from './text.ts';
import type { Endpoint, ManifestData } from './types.ts';

/** A finding about one `match` of one endpoint, both by index. */
export interface Overlap {
  readonly endpoint: number;
  readonly match: number;
  readonly code: 'duplicate-match' | 'shadowed-match' | 'overlapping-match';
  readonly message: string;
}

interface Item<P extends Pattern = Pattern> {
  readonly endpoint: number;
  readonly match: number;
  readonly written: string;
  readonly pattern: P;
}

/** Entries on one host that are compared with each other; thousands on one host would make the question quadratic. */
const mostCompared = 200;

/** Entries that answer for the same destination, at most one finding for each `match`. */
export function overlapsIn({ endpoints }: ManifestData): Overlap[] {
  const items = endpoints.flatMap(({ match }, endpoint) => match.map((written, index): Item => ({ endpoint, match: index, written, pattern: parsePattern(written) })));
  const first = new Map<string, Item>();
  const byHost = new Map<string, Item<AddressPattern>[]>();
  const bits = new Set<number>();
  for (const item of items) {
    if (!isAddress(item)) continue;
    const { host } = item.pattern;
    if (host.kind === 'range') bits.add(host.bits);
    const known = byHost.get(hostKey(host));
    if (known === undefined) byHost.set(hostKey(host), [item]);
    else known.push(item);
  }
  return items.flatMap((item) => {
    const twin = first.get(item.pattern.text);
    if (twin === undefined) first.set(item.pattern.text, item);
    const found = twin === undefined ? undefined : duplicate(endpoints, item, twin);
    return found ?? (isAddress(item) ? (around(endpoints, item, byHost, bits) ?? []) : []);
  });
}

function isAddress(item: Item): item is Item<AddressPattern> {
  return item.pattern.kind === 'address';
}

function duplicate(endpoints: readonly Endpoint[], item: Item, twin: Item): Overlap | undefined {
  const [own, other] = [endpoints[item.endpoint], endpoints[twin.endpoint]];
  if (own === undefined || other === undefined || (own !== other && areApart(own.only, other.only))) return undefined;
  const where = own === other ? 'earlier in the same endpoint' : `in the endpoint ${quote(other.id)}`;
  return { endpoint: item.endpoint, match: item.match, code: 'duplicate-match', message: `${quote(item.written)} stands already ${where}. Keep one of them.` };
}

function around(endpoints: readonly Endpoint[], item: Item<AddressPattern>, byHost: ReadonlyMap<string, Item<AddressPattern>[]>, bits: ReadonlySet<number>): Overlap | undefined {
  for (const key of hostKeysAbove(item.pattern.host, bits)) {
    for (const other of (byHost.get(key) ?? []).slice(0, mostCompared)) {
      const found = other === item ? undefined : compare(endpoints, item, other);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** `other` has the same host or one around it. */
function compare(endpoints: readonly Endpoint[], item: Item<AddressPattern>, other: Item<AddressPattern>): Overlap | undefined {
  if (item.pattern.text === other.pattern.text || !overlaps(item.pattern, other.pattern)) return undefined;
  const [own, around] = [endpoints[item.endpoint], endpoints[other.endpoint]];
  if (own === undefined || around === undefined) return undefined;
  const place = { endpoint: item.endpoint, match: item.match };
  const what = `${quote(item.written)} of ${quote(own.id)}`;
  const inside = includes(other.pattern, item.pattern);
  if (own === around) {
    return inside ? { ...place, code: 'shadowed-match', message: `${quote(item.written)} is covered by ${quote(other.written)} of the same endpoint. Remove it.` } : undefined;
  }
  if (areApart(own.only, around.only)) return undefined;
  if (inside && saying(own) === saying(around)) {
    return { ...place, code: 'shadowed-match', message: `${what} is covered by ${quote(other.written)} of ${quote(around.id)}, which says the same. Remove one of them.` };
  }
  if (inside) {
    return { ...place, code: 'overlapping-match', message: `${what} lies within ${quote(other.written)} of ${quote(around.id)}, which says something else; the narrower one decides. Let one entry answer for each destination.` };
  }
  // Where the hosts are the same, both sides come by here: the one inside speaks, or else the later one.
  const sameHost = hostKey(item.pattern.host) === hostKey(other.pattern.host);
  if (sameHost && (includes(item.pattern, other.pattern) || item.endpoint < other.endpoint)) return undefined;
  return { ...place, code: 'overlapping-match', message: `${what} and ${quote(other.written)} of ${quote(around.id)} cover some destinations both. Let one entry answer for each destination.` };
}

function saying({ use, data, provider, jurisdiction, telemetry, consent, only, expires }: Endpoint): string {
  return JSON.stringify([use, data, provider, jurisdiction, telemetry, consent, only, expires]);
}

/** Whether no file can be meant by both lists, as far as the folders show that they start from. */
function areApart(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.every((one) => b.every((other) => !fixedStart(one).startsWith(fixedStart(other)) && !fixedStart(other).startsWith(fixedStart(one))));
}

function fixedStart(glob: string): string {
  const magic = glob.search(/[*?[\]{}()!+@]/);
  return magic < 0 ? glob : glob.slice(0, magic);
}
