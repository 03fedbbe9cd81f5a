import type { Role } from '../../catalogue/types.ts';
import type { Target } from '../../manifest/types.ts';
import type { CompiledCall, CompiledRoles } from '../../matching/index.ts';
import { addressesIn } from '../../matching/loading.ts';
import type { ParsedPosition } from '../../matching/path.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { asText, join, literalOf, text, unknown, type Api, type Args, type Creation, type Text, type Value } from '../folding/values.ts';
import { databaseBy, isEncrypted, spokenBy } from './encryption.ts';
import { classify, distinct, isAbsolute, joinBase, type RawTarget } from './targets.ts';

/** What stands at a position; `undefined` members are absent. */
export function atPosition(evaluator: Evaluator, args: Args, p: ParsedPosition): readonly Value[] {
  const starts = p.index < 0 || p.rest ? Array.from({ length: Math.max(0, (args.count ?? p.index + 1) - Math.max(0, p.index)) }, (_, i) => args.at(Math.max(0, p.index) + i)).flat() : args.at(p.index);
  let at: readonly Value[] = starts;
  for (const key of p.keys) {
    at = at.flatMap((v) => {
      if (key === '[]') return v.k === 'array' ? v.items.flatMap((i) => i()) : [v];
      if (key === '*') return v.k === 'object' ? membersOf(v) : v.k === 'hole' ? [v] : [];
      if (key === '()') return v.k === 'function' ? (v.module.facts.functions[v.fn]?.returns ?? []).flatMap((r) => evaluator.values(r, v.frame)) : [];
      if (v.k === 'array' && /^\d+$/.test(key)) return evaluator.member(v, key);
      if (v.k === 'text' || v.k === 'function' || v.k === 'array' || v.k === 'constant' || v.k === 'method') return v.k === 'text' && v.url ? evaluator.member(v, key) : [];
      if (v.k === 'hole' && v.hole.kind === 'env') return [];
      return evaluator.member(v, key);
    });
  }
  return at.filter((v) => v.k !== 'constant');
}

/** Every member of an object that is written out. */
function membersOf({ entries }: Value & { k: 'object' }, depth = 0): readonly Value[] {
  return entries.slice(0, maxProperties).flatMap(({ value, spread }) => (spread ? value().flatMap((v) => (v.k === 'object' && depth < maxSpreads ? membersOf(v, depth + 1) : [])) : value()));
}

/** Roles that a callback cannot play. */
const addressing: ReadonlySet<Role> = new Set<Role>(['url', 'protocol', 'host', 'port', 'path']);

/** A member of something unknown, where the whole of it may be meant as well (`0.url`, `0`): the whole says more. */
function isGuess(p: ParsedPosition, all: readonly ParsedPosition[], args: Args): boolean {
  return p.keys.length > 0 && all.some((q) => q.index === p.index && q.keys.length === 0) && args.at(p.index).every((v) => v.k === 'hole');
}

/** A member of something unknown, where options are written out in another place of the signature. */
function isElsewhere(p: ParsedPosition, all: readonly ParsedPosition[], args: Args): boolean {
  if (p.keys.length === 0 || !args.at(p.index).every((v) => v.k === 'hole' || v.k === 'api')) return false;
  return all.some((q) => q.index !== p.index && q.keys.length > 0 && args.at(q.index).some((v) => v.k === 'object'));
}

/** The values that play a role: those of the first position that is present. */
export function roleValues(evaluator: Evaluator, roles: CompiledRoles, role: Role, args: Args): readonly Value[] {
  let first: readonly Value[] = [];
  for (const p of roles[role] ?? []) {
    if (isGuess(p, roles[role] ?? [], args) || isElsewhere(p, roles[role] ?? [], args)) continue;
    const found = atPosition(evaluator, args, p).filter((v) => !addressing.has(role) || (v.k !== 'function' && v.k !== 'bound'));
    if (found.length && first.length === 0) first = found;
    // Signatures overload their positions: what is written out tells which one is meant.
    if (role !== 'host' ? found.length > 0 : found.some((v) => v.k === 'text')) return found;
  }
  return first;
}

const schemes: Record<string, string> = { http: 'https:', websocket: 'wss:', eventsource: 'https:', socket: 'tcp:', udp: 'udp:', dns: 'dns:', mail: 'smtp:', rpc: 'https:' };

/** Where a call of a row goes: every alternative, once. */
export function targetsOf(evaluator: Evaluator, row: CompiledCall, api: Api, args: Args): RawTarget[] {
  return distinct(allTargets(evaluator, row, api, args));
}

function allTargets(evaluator: Evaluator, row: CompiledCall, api: Api, args: Args): RawTarget[] {
  if (row.within === 'name') return namedTargets(row, roleValues(evaluator, row.roles, 'url', args));
  if (row.within) return withinTargets(roleValues(evaluator, row.roles, 'url', args), row.within);
  if (row.sends === 'css') return styleTargets(roleValues(evaluator, row.roles, 'url', args).flatMap((v) => (v.k === 'object' ? propertiesOf(evaluator, v) : [v])));
  const usual = row.scheme ?? api.made?.type.scheme ?? schemes[row.sends ?? 'http'] ?? 'https:';
  const database = row.sends === 'database' && !row.scheme ? databaseBy(evaluator, row.roles.protocol, args) : undefined;
  const scheme = database ?? spokenBy(usual, isEncrypted(evaluator, row.roles.protocol, args)) ?? usual;
  const urls = addresses(evaluator, row.roles, args);
  const known = api.made && clientsAddresses(evaluator, api.made, scheme);
  const own = known?.bases ?? [];
  const named = row.hosts ?? hostsOf(api.made) ?? (row.vendor?.hosts.length ? row.vendor.hosts : undefined);
  const open = named ? undefined : givenTo(api.made);
  const bases = own.length ? own : inlineBases(evaluator, row.roles, args);
  if (urls.length) {
    const out: RawTarget[] = [];
    for (const url of urls) {
      // A client with a base joins what is relative or starts with a hole; only an absolute text replaces the base.
      if (isAbsolute(url) || (bases.length === 0 && !open)) out.push(classify(url, scheme, bareHosts.has(row.sends ?? '')));
      else out.push(...(bases.length || !open ? bases : [open]).map((base) => classify(joinBase(base, url), scheme, false)));
    }
    if (out.every((t) => t.target.kind === 'relative') && row.hosts) return defaults(row.hosts);
    return isWritten(row, api, args) ? out : withDefaults(out, row, api);
  }
  const hosts = hostTexts(evaluator, database ? { ...row.roles, protocol: [] } : row.roles, args, scheme, row.port);
  if (hosts.length) return hosts.map((h) => classify(h, scheme, true));
  if (known?.bases.length) return known.targets();
  if (bases.length) return bases.map((b) => classify(b, scheme, true));
  if (named) return defaults(named);
  if (row.vendor && Object.keys(row.vendor.regions ?? {}).length) return defaults(Object.values(row.vendor.regions ?? {}).flat());
  if (row.roles.host && takesOptions(args)) return [classify(text('localhost'), scheme, true)];
  return [...(open ? [classify(open, scheme, false)] : []), { target: { kind: 'unknown' }, params: [], from: [], concealed: [], open: true }];
}

/** Who gets a copy unseen, where that is written out: the hosts of mail addresses. https://www.rfc-editor.org/rfc/rfc5322#section-3.6.3 */
export function copiesOf(evaluator: Evaluator, sent: readonly { readonly row: CompiledCall; readonly args: Args }[]): Target[] {
  const texts = sent.flatMap(({ row, args }) => roleValues(evaluator, row.roles, 'copy', args)).flatMap((v) => literalOf(v) ?? []);
  const hosts = texts.flatMap((list) => [...list.slice(0, 2000).matchAll(/@([\w-]{1,63}(?:\.[\w-]{1,63}){1,10})/g)].map((m) => (m[1] as string).toLowerCase()));
  return [...new Set(hosts)].sort().map((host) => ({ kind: 'fixed', url: `mailto://${host}`, host }));
}

/** Properties of a style that are looked at, and objects that are spread inside each other: a style is short. */
const maxProperties = 200, maxSpreads = 4;

/** What a style that is an object says of the properties that load something. */
function propertiesOf(evaluator: Evaluator, { entries }: Value & { k: 'object' }, depth = 0): readonly Value[] {
  return entries.slice(0, maxProperties).flatMap(({ key, value, spread }) => (spread ? value().flatMap((v) => (v.k === 'object' && depth < maxSpreads ? propertiesOf(evaluator, v, depth + 1) : [])) : key !== undefined && evaluator.catalogue.written.has(inCamelCase(key)) ? value() : []));
}

/** A property of a style as members write it: `background-image` is `backgroundImage`. */
function inCamelCase(key: string): string {
  return key.includes('-') ? key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) : key;
}

/** The addresses that a style sheet loads: `url(…)` and `@import "…"`. https://www.w3.org/TR/css-values-4/#urls */
function styleTargets(values: readonly Value[]): RawTarget[] {
  return values.filter((v) => v.k === 'text').flatMap((t) => {
    const style = t.parts.map((p) => (typeof p === 'string' ? p : '*')).join('').slice(0, 200_000);
    return [...style.matchAll(/(?:url\(\s{0,10}|@import\s{1,10}(?=['"]))['"]?([^'")\s;]{1,2000})/g)].map((m) => ({ ...classify({ ...t, parts: [m[1] as string] }, 'https:', false), open: t.parts.length > 1 }));
  });
}

/** Where what has a name is asked for: where all names go, if they do; else nowhere that is known, where the name is not. What is no name says nothing. */
function namedTargets({ names, hosts }: CompiledCall, values: readonly Value[]): RawTarget[] {
  return values.flatMap((v) => {
    const head = v.k === 'text' && !v.number ? v.parts[0] : v.k === 'hole' ? v.hole : undefined;
    if (head === undefined) return [];
    const known = typeof head === 'string' ? names?.[Object.keys(names).find((begin) => head.startsWith(begin)) ?? ''] : undefined;
    // A text is a name, whatever it says, as a setting is; what else is not known may be something that is no name.
    const isName = v.k === 'text' || (typeof head !== 'string' && (head.kind === 'env' || head.kind === 'config'));
    const goes = known ?? (isName ? hosts : undefined);
    return goes ? defaults(goes) : [classify(asText(typeof head === 'string' ? unknown('a name') : { k: 'hole', hole: head }), 'https:', false)];
  });
}

/** What a renderer fetches for a text that it is given. */
function withinTargets(values: readonly Value[], kind: 'markup' | 'code' | 'page'): RawTarget[] {
  return values.flatMap((v): RawTarget[] => {
    // What comes from outside may be any markup, whether or not it is known by whom it is handed over.
    if (v.k === 'hole' || v.k === 'api') return kind === 'markup' ? [classify(asText(v), 'https:', false)] : [];
    if (v.k !== 'text') return [];
    if (kind === 'markup' && isAbsolute(v)) return [classify(v, 'https:', false)];
    if (kind === 'page') return loadedIn(v);
    const open: RawTarget[] = v.parts.every((p) => typeof p === 'string') ? [] : [classify({ ...v, parts: v.parts.filter((p) => typeof p !== 'string').slice(0, 1) }, 'https:', false)];
    return kind === 'code' ? open : [...open, ...loadedIn(v)];
  });
}

function loadedIn(markup: Text): RawTarget[] {
  return markup.parts.flatMap((p) => (typeof p === 'string' ? addressesIn(p) : [])).map((address) => classify({ ...markup, parts: [address] }, 'https:', false));
}

const bareHosts = new Set(['socket', 'udp', 'dns', 'mail', 'rpc', 'database', 'queue', 'process']);

/** Options written out without a host mean the API's own default, which is this machine. */
function takesOptions(args: Args): boolean {
  return [0, 1].some((i) => args.at(i).some((v) => v.k === 'object' && v.entries.every((e) => !e.spread)));
}

/** Whether the option of an address is written out, in the call or where its client was made: then it is not left out, whatever it holds. */
function isWritten(row: CompiledCall, { made }: Api, args: Args): boolean {
  return [{ roles: row.roles, args }, ...(made ? [{ roles: made.type.roles, args: made.args }] : [])].some(({ roles, args: given }) => (roles.url ?? []).some(({ index, keys: [key, ...deeper] }) => key !== undefined && deeper.length === 0 && given.at(index).some((v) => v.k === 'object' && v.entries.some((x) => !x.spread && x.key === key))));
}

function withDefaults(found: RawTarget[], row: CompiledCall, api: Api): RawTarget[] {
  const known = row.hosts ?? hostsOf(api.made);
  return known && found.every((t) => t.target.kind === 'unknown') ? [...defaults(known), ...found] : found;
}

/** Where something goes that does not say so: the hosts of its row, and what a variable of the environment sets. */
export function defaults(hosts: readonly string[]): RawTarget[] {
  return hosts.map((h) => (h.startsWith('env:') ? { target: { kind: 'configured', name: h }, params: [], from: [], concealed: [], open: false } : classify(text(h), 'https:', true)));
}

/** What stands for the address of a client, or of a request, that comes in by a parameter. */
function givenTo(made: Creation | undefined): Text | undefined {
  for (let at = made; at; at = at.before) if (at.given && (at.type.roles.url ?? at.type.roles.host)) return asText({ k: 'hole', hole: at.given });
  return undefined;
}

function hostsOf(made: Creation | undefined): readonly string[] | undefined {
  for (let at = made; at; at = at.before) if (at.type.hosts) return at.type.hosts;
  return made?.type.vendor?.hosts.length ? made.type.vendor.hosts : undefined;
}

/** Bases written in the call itself: addresses at positions after the one that gave a relative address. */
function inlineBases(evaluator: Evaluator, roles: CompiledRoles, args: Args): Text[] {
  const given = (roles.url ?? []).map((p) => atPosition(evaluator, args, p).flatMap((v) => address(evaluator, v, 1)));
  const first = given.findIndex((g) => g.length > 0);
  return given.slice(first + 1).flat().filter((t) => isAbsolute(t) || (typeof t.parts[0] === 'object' && (t.parts[0].kind === 'env' || t.parts[0].kind === 'config')));
}

function addresses(evaluator: Evaluator, roles: CompiledRoles, args: Args, depth = 0): Text[] {
  return (roles.url ?? []).reduce<Text[]>((found, p) => (found.length || isGuess(p, roles.url ?? [], args) ? found : atPosition(evaluator, args, p).flatMap((v) => address(evaluator, v, depth))), []);
}

/** The address that a value is: a text, a `Request` with its own URL; an options object is none. */
function address(evaluator: Evaluator, v: Value, depth = 0): Text[] {
  switch (v.k) {
    case 'text': return [v];
    case 'hole': return [asText(v)];
    case 'api': {
      const bases = basesOf(evaluator, v.made, 'https:', depth + 1);
      return bases.length ? bases : [givenTo(v.made) ?? asText(v)];
    }
    case 'instance': return [asText(v)];
    default: return [];
  }
}

/** The addresses of a client, and where it goes by them alone. */
interface ClientAddresses {
  readonly bases: readonly Text[];
  readonly targets: () => RawTarget[];
}

/** A client is made once and asked at each call of it, in each activation that calls it. */
const clients = new WeakMap<Creation, Map<string, ClientAddresses>>();

function clientsAddresses(evaluator: Evaluator, made: Creation, scheme: string): ClientAddresses {
  let of = clients.get(made);
  if (!of) clients.set(made, (of = new Map()));
  let known = of.get(scheme);
  if (!known) {
    const bases = basesOf(evaluator, made, scheme);
    let targets: RawTarget[] | undefined;
    of.set(scheme, (known = { bases, targets: () => (targets ??= distinct(bases.map((b) => classify(b, scheme, true)))) }));
  }
  return known;
}

/** What a client was made for: its address, or its host and port. */
function basesOf(evaluator: Evaluator, made: Creation | undefined, scheme: string, depth = 0): Text[] {
  // A client made of itself (`a = create({ baseURL: a.defaults.baseURL })`) has no base.
  if (depth > 4) return [];
  for (let at = made; at; at = at.before) {
    // A bare word is a key or a name, and no address.
    const urls = addresses(evaluator, at.type.roles, at.args, depth).filter((u) => !/^[\w-]+$/.test(literalOf(u) ?? '.'));
    if (urls.length) {
      const outer = basesOf(evaluator, at.before, scheme, depth + 1);
      return urls.flatMap((u) => (isAbsolute(u) || outer.length === 0 ? [u] : outer.map((b) => joinBase(b, u))));
    }
    const hosts = hostTexts(evaluator, at.type.roles, at.args, at.type.scheme ?? scheme, undefined);
    if (hosts.length) return hosts;
  }
  return [];
}

/** An address put together from parts: protocol, host, port and path. */
function hostTexts(evaluator: Evaluator, roles: CompiledRoles, args: Args, scheme: string, port: number | undefined): Text[] {
  const hosts = roleValues(evaluator, roles, 'host', args);
  if (hosts.length === 0) return [];
  const one = (role: Role): Text | undefined => { const found = roleValues(evaluator, roles, role, args); const v = found.find((x) => x.k === 'text') ?? found[0]; return v && asText(v); };
  const protocol = one('protocol');
  // Credentials may be what says how it is spoken: those of a channel in clear text.
  const spoken = roleValues(evaluator, roles, 'protocol', args).find((v): v is Api => v.k === 'api' && v.made?.type.scheme !== undefined)?.made?.type.scheme;
  const known = spoken ?? spokenBy(scheme, isEncrypted(evaluator, roles.protocol, args)) ?? (protocol && literalOf(protocol)?.replace(/:?(\/\/)?$/, ':'));
  // A member that is written under a name which is not known may be the port; what is no number is none.
  const given = roleValues(evaluator, roles, 'port', args).map(asText).filter((t) => { const known = literalOf(t); return known === undefined || /^\d+$/.test(known); });
  const ports = given.length ? given : [port === undefined ? undefined : text(String(port))];
  const path = one('path');
  return hosts.flatMap((h): Text[] => {
    const host = asText(h);
    // A host with its port looks like a scheme.
    if (isAbsolute(host) && !/^[\w.-]+:(?:\d|$)/.test(String(host.parts[0]))) return [host];
    if (host.parts.length === 0) return [];
    const begin = join(text(`${known ?? scheme}//`), host);
    const end = path ? [slash(path)] : [];
    if (literalOf(host)?.includes(':')) return [{ ...join(begin, ...end), url: false }];
    return ports.map((number) => ({ ...join(begin, ...(number ? [text(':'), number] : []), ...end), url: false }));
  });
}

function slash(path: Text): Text {
  const head = path.parts[0];
  return typeof head === 'string' && head.startsWith('/') ? path : join(text('/'), path);
}

