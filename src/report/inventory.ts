import type { Gate, Hop, Location } from '../analysis/types.ts';
import type { Endpoint, Target, Verdict } from '../manifest/types.ts';
import { byBytes } from './build.ts';

/** An egress as it was judged, with the file it stands in. */
export interface JudgedAt {
  readonly file: string;
  readonly line: number;
  readonly api: string;
  readonly channel: string;
  readonly via: readonly Hop[];
  readonly gate: Gate | undefined;
  readonly telemetry: boolean;
  /** What it runs on, where that is known. */
  readonly on: string | undefined;
  readonly data: readonly { readonly category: string; readonly source: string; readonly path: readonly Location[] }[];
  readonly verdicts: readonly { readonly target: Target; readonly verdict: Verdict }[];
  /** Where the texts stand that decide the destination; nowhere for what an SDK decides by itself. */
  readonly destination: { readonly from: readonly Location[] };
}

/** A manifest that governs some of the files. */
export interface Declaring {
  readonly manifest: string;
  readonly endpoints: readonly Endpoint[];
  readonly egress: readonly JudgedAt[];
}

/** One place in the code that sends to a recipient. */
export interface Use extends Location {
  readonly api: string;
  readonly channel: string;
  readonly to: string;
  readonly via: readonly Hop[];
  readonly gate: Gate | undefined;
  readonly telemetry: boolean;
  readonly on: string | undefined;
  /** Why the entry does not permit it; undefined where it does. */
  readonly objection: 'undeclared' | 'elsewhere' | 'expired' | undefined;
}

/** One category of data at one recipient: found in the code, declared in the manifest, or both. */
export interface Datum {
  readonly category: string;
  /** Whether the entry declares it; undefined where there is no entry, or none that says anything of data. */
  readonly declared: boolean | undefined;
  readonly sources: readonly (Location & { readonly source: string })[];
}

/** Somebody who gets data. */
export interface Recipient {
  readonly name: string;
  readonly manifest: string | undefined;
  readonly endpoint: Endpoint | undefined;
  readonly status: 'declared' | 'undeclared' | 'unused' | 'near';
  readonly data: readonly Datum[];
  readonly uses: readonly Use[];
}

export interface Inventory {
  /** Undeclared ones first, then entries by id, then those nobody reaches, then what stays near (same origin, same machine). */
  readonly recipients: readonly Recipient[];
}

/** What goes where, by recipient, held against the manifests. A send inside of a wrapper is left to its callers. */
export function inventoryOf(declaring: readonly Declaring[], without: readonly JudgedAt[]): Inventory {
  const recipients = [...declaring.flatMap(recipientsOf), ...recipientsOf({ manifest: undefined, endpoints: [], egress: without })];
  const rank = ({ status }: Recipient): number => ['undeclared', 'declared', 'unused', 'near'].indexOf(status);
  return { recipients: recipients.sort((a, b) => rank(a) - rank(b) || byBytes(a.name, b.name) || byBytes(a.manifest ?? '', b.manifest ?? '')) };
}

interface Group { readonly uses: Use[]; readonly data: { category: string; source: string; file: string; line: number }[] }

function recipientsOf({ manifest, endpoints, egress }: Omit<Declaring, 'manifest'> & { readonly manifest: string | undefined }): Recipient[] {
  const byId = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const groups = new Map<string, Group>();
  for (const one of egress) {
    const told = new Set<string>();
    // The addresses an SDK has for its regions are one recipient.
    const byDefault = one.destination.from.length === 0 && one.verdicts.length > 1 && one.verdicts.every(({ target, verdict }) => target.kind === 'fixed' && !('endpoint' in verdict));
    const usual = byDefault ? one.verdicts.map(({ target }) => labelOf(target)).join(', ') : undefined;
    for (const { target, verdict } of one.verdicts) {
      if (target.kind === 'caller') continue;
      const id = 'endpoint' in verdict ? verdict.endpoint : undefined;
      const key = id !== undefined && byId.has(id) ? `endpoint ${id}` : verdict.declared ? `near ${target.kind === 'fixed' ? target.host : target.kind}` : `undeclared ${usual ?? labelOf(target)}`;
      const group = groups.get(key) ?? { uses: [], data: [] };
      groups.set(key, group);
      const { file, line, api, channel, via, gate, telemetry, on } = one;
      const to = usual ?? ('url' in target ? target.url : labelOf(target));
      if (!told.has(`${key}\0${to}`)) group.uses.push({ file, line, api, channel, to, via, gate, telemetry, on, objection: verdict.declared ? undefined : verdict.why });
      if (!told.has(key)) group.data.push(...one.data.map(({ category, source, path }) => ({ category, source, file: path[0]?.file ?? file, line: path[0]?.line ?? line })));
      told.add(key).add(`${key}\0${to}`);
    }
  }
  const found = [...groups].map(([key, { uses, data }]): Recipient => {
    const [kind = '', name = ''] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    const endpoint = kind === 'endpoint' ? byId.get(name) : undefined;
    return { name: nearNames[name] ?? name, manifest, endpoint, status: kind === 'endpoint' ? 'declared' : kind === 'near' ? 'near' : 'undeclared', data: dataOf(endpoint, data), uses: uses.sort(byPlace) };
  });
  const unused = endpoints.filter(({ id }) => !groups.has(`endpoint ${id}`)).map((endpoint): Recipient => ({ name: endpoint.id, manifest, endpoint, status: 'unused', data: dataOf(endpoint, []), uses: [] }));
  return [...found, ...unused];
}

const nearNames: Readonly<Record<string, string>> = { relative: 'its own origin', local: 'this machine or the private network' };

export function labelOf(target: Target): string {
  switch (target.kind) {
    case 'fixed': case 'local': return target.host;
    case 'configured': return target.name;
    case 'relative': return target.url;
    case 'caller': case 'unknown': return 'not known before it runs';
  }
}

function dataOf(endpoint: Endpoint | undefined, found: readonly { category: string; source: string; file: string; line: number }[]): Datum[] {
  const declared = endpoint?.data;
  const categories = [...new Set([...found.map(({ category }) => category), ...(declared ?? [])])].sort(byBytes);
  return categories.flatMap((category) => {
    const sources = found.filter((one) => one.category === category).map(({ source, file, line }) => ({ source, file, line })).sort(byPlace);
    // A category that is declared is found where what lies below it is.
    if (sources.length === 0 && found.some((one) => covers(category, one.category))) return [];
    return [{ category, declared: declared === undefined ? undefined : declared.some((one) => covers(one, category)), sources }];
  });
}

/** Whether a category is another, or one above it: `user` covers `user.device`. */
function covers(above: string, below: string): boolean {
  return below === above || below.startsWith(`${above}.`);
}

function byPlace(a: Location, b: Location): number {
  return byBytes(a.file, b.file) || a.line - b.line;
}
