import type { DataFlow } from '../../analysis/types.ts';
import { sensitive } from '../../catalogue/sensitive.ts';
import type { VendorModel } from '../../catalogue/types.ts';
import { uses } from '../../catalogue/vendor-uses.ts';
import { engineFor } from '../../engine.ts';
import { familyOf } from '../../families.ts';
import { addressOf, defaultPort, showBytes } from '../../manifest/address.ts';
import { covers, parsePattern } from '../../manifest/pattern.ts';
import type { Endpoint, Target } from '../../manifest/types.ts';
import { byBytes } from '../../report/build.ts';
import { visible } from '../../report/visible.ts';
import { isCategoryOf, isSensitive } from '../../sensitive.ts';
import type { Outcome } from '../judging/judge.ts';
import { apart, namesFor, siteOf } from './names.ts';

/** A place that reaches what no draft declares, and why it is left to people. */
export interface Undrafted {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

export interface Drafted {
  readonly endpoints: readonly Endpoint[];
  readonly undrafted: readonly Undrafted[];
}

interface Reached {
  readonly target: Target;
  /** Absent for an address that is written down and that no call of a known API takes. */
  readonly api: string | undefined;
  readonly file: string;
  readonly line: number;
  readonly telemetry: boolean;
  /** The setting that is asked before it; undefined where none is found. */
  readonly gate: string | undefined;
  readonly data: readonly DataFlow[];
}

/** Entries for what the code reaches and the manifest does not permit, one for each site or configured name. */
export function endpointsFor(outcomes: readonly Outcome[], taken: ReadonlySet<string>): Drafted {
  const matched: { match: string; reached: Reached }[] = [];
  const undrafted: Undrafted[] = [];
  for (const reached of outcomes.flatMap(reachedBy)) {
    const { target, api, file, line } = reached;
    if (target.kind === 'caller' || target.kind === 'relative') continue;
    const family = familyOf(target, false);
    const match = family === undefined ? matchOf(target) : undefined;
    if (match === undefined) {
      undrafted.push({ file, line, what: `${api ?? 'an address'}${family === undefined ? '' : ` to ${hostIn(target)}: ${family.label}`}` });
      continue;
    }
    matched.push({ match, reached });
  }
  const handed = outcomes.flatMap((outcome) => outcome.handed.flatMap(({ undeclared, data }) => undeclared.map((target) => ({ match: matchOf(target), data }))));
  const groups = grouped(matched);
  const names = namesFor([...groups.keys()], taken);
  const endpoints = [...groups].map(([key, { match, reached }]): Endpoint => {
    const vendor = vendorOf(reached);
    return {
      id: names.get(key) as string, match: [...match].sort(byBytes), reason: reasonFor(reached), ...(vendor && { use: uses[vendor.kind], provider: vendor.provider }),
      ...dataFor([...reached, ...handed.filter((one) => one.match !== undefined && match.has(one.match))]),
      ...(reached.some(({ telemetry }) => telemetry) && { telemetry: true, ...consentFor(reached) }), review: 'pending',
    };
  });
  return { endpoints: endpoints.sort((a, b) => byBytes(a.id, b.id)), undrafted };
}

/** The gates that the code asks, where it asks one at each place: a draft to review, since the code does not say how people agreed. */
function consentFor(reached: readonly Reached[]): Pick<Endpoint, 'consent'> {
  const gates = reached.flatMap(({ api, gate }) => (api === undefined ? [] : [gate]));
  return gates.every((gate) => gate !== undefined) ? { consent: { basis: 'opt-out', gate: [...new Set(gates)].sort(byBytes) } } : {};
}

/**
 * The data that an API says is sent, and with it what names say is: an entry that states any is held to all of it. Credentials are left to
 * be found: whether they go where they belong is nothing that a draft can say.
 */
function dataFor(sent: readonly { readonly data: readonly DataFlow[] }[]): Pick<Endpoint, 'data'> {
  const data = sent.flatMap((one) => one.data).filter((one) => isSensitive(one) && !isCategoryOf(one.category, sensitive.credentials));
  const found = [...new Set(data.map(({ category }) => category))].sort(byBytes);
  return data.some(({ certain }) => certain) ? { data: found.filter((one) => !found.some((wider) => wider !== one && isCategoryOf(one, [wider]))) } : {};
}

/** By site; what serves telemetry gets an entry of its own, since consent is asked for that alone. */
function grouped(matched: readonly { match: string; reached: Reached }[]): Map<string, { match: Set<string>; reached: Reached[] }> {
  const telemetry = new Set(matched.flatMap(({ match, reached }) => (reached.telemetry ? [match] : [])));
  const other = new Set(matched.flatMap(({ match }) => (telemetry.has(match) ? [] : [siteOf(match)])));
  const groups = new Map<string, { match: Set<string>; reached: Reached[] }>();
  for (const { match, reached } of matched) {
    const site = siteOf(match);
    const key = telemetry.has(match) && other.has(site) ? `${site}${apart}` : site;
    const group = groups.get(key) ?? { match: new Set(), reached: [] };
    groups.set(key, group);
    group.match.add(match);
    group.reached.push(reached);
  }
  return groups;
}

function reachedBy({ file, egress, literals }: Outcome): Reached[] {
  return [
    ...egress.flatMap(({ undeclared, api, line, telemetry, gate, data }) => undeclared.map((target) => ({ target, api, file, line, telemetry, gate: gate?.name, data }))),
    ...literals.map(({ target, line }) => ({ target, api: undefined, file, line, telemetry: false, gate: undefined, data: [] })),
  ];
}

/** The narrowest entry that is worth reviewing: the host, with any path. Undefined where none can be written. */
export function matchOf(target: Target): string | undefined {
  const text = target.kind === 'configured' ? target.name : hostMatch(target);
  try {
    return text !== undefined && covers(parsePattern(text), target) ? text : undefined;
  } catch {
    // A host that only the running program knows, or a star where anybody can register.
    return undefined;
  }
}

function hostMatch(target: Target): string | undefined {
  const address = addressOf(target);
  if (address === undefined) return undefined;
  const { scheme, host, port } = address;
  const name = host.kind === 'name' ? host.name : host.kind === 'ip' ? showBytes(host.bytes) : host.suffix === '' ? undefined : `*${host.suffix}`;
  if (name === undefined) return undefined;
  const usual = defaultPort(scheme);
  return `${scheme === 'https:' || scheme === 'wss:' ? '' : `${scheme}//`}${name}${port === (usual ?? '*') ? '' : `:${port}`}`;
}

function hostIn(target: Target): string {
  return target.kind === 'fixed' || target.kind === 'local' ? target.host : '';
}

function reasonFor(reached: readonly Reached[]): string {
  const first = reached.find(({ api }) => api !== undefined) ?? (reached[0] as Reached);
  const places = new Set(reached.map(({ file, line }) => `${file}:${line}`)).size;
  const how = first.api === undefined ? 'Named' : `Called by ${first.api}`;
  return visible(`${how} in ${first.file}${places > 1 ? ` (and ${places - 1} more)` : ''}`, 300);
}

/** Who runs the hosts, where the catalogue knows one for all of them. */
function vendorOf(reached: readonly Reached[]): VendorModel | undefined {
  const { catalogue } = engineFor({ still: true });
  const vendors = new Set(reached.map(({ target }) => (target.kind === 'fixed' || target.kind === 'local' ? catalogue.vendorOfAddress(target) : undefined)));
  return vendors.size === 1 ? [...vendors][0] : undefined;
}
