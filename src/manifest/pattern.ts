import ipaddr from 'ipaddr.js';
import { addressOf, canonicalHost, canonicalPath, defaultPort, longestName, showBytes, type Address } from './address.ts';
import { publicSuffixes } from './suffixes.ts';
import { quote } from './text.ts';
import type { Target } from './types.ts';

export type HostPattern =
  | { readonly kind: 'name'; readonly name: string }
  /** One or more whole labels before `suffix`, which has no leading dot. */
  | { readonly kind: 'under'; readonly suffix: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'range'; readonly bytes: readonly number[]; readonly bits: number };

export interface AddressPattern {
  readonly kind: 'address';
  /** The canonical spelling: two patterns mean the same exactly if these are equal. */
  readonly text: string;
  readonly schemes: readonly string[];
  readonly host: HostPattern;
  /** Digits, or `*` for any. */
  readonly port: string;
  /** Absent: any path. Ending in `/`: a prefix. Else exact. */
  readonly path: string | undefined;
}

/** One entry of `match`. */
export type Pattern =
  | AddressPattern
  | { readonly kind: 'configured'; readonly text: string; readonly name: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** A `match` that breaks the grammar; the message says what to write instead. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

const longestPattern = 2048;
const unsaidSchemes = ['https:', 'wss:'] as const;
/** Top-level names that nobody outside can register (RFC 6761, RFC 6762, `internal` by ICANN), so a star on them reaches no stranger. */
const reservedNames = new Set(['internal', 'invalid', 'example', 'local', 'localhost', 'test']);

/** Reads `[scheme://]host[:port][/path]`, `env:NAME`, `config:dotted.path` or `unknown`. */
export function parsePattern(text: string): Pattern {
  if (text === '') throw new PatternError('A match is empty. Write a host such as "api.example.com".');
  if (text.length > longestPattern) throw new PatternError(`A match is longer than ${longestPattern} characters. Write the host and the start of the path only.`);
  if (text === 'unknown') return { kind: 'unknown', text };
  if (/[\s\p{Cc}\p{Cf}]/u.test(text)) throw new PatternError(`${quote(text)} holds a space or an invisible character. Write it without.`);
  if (text.includes('\\')) throw new PatternError(`${quote(text)} holds a backslash. Write "/".`);
  return configured(text) ?? address(text);
}

function configured(text: string): Pattern | undefined {
  const parts = /^(env|config):(?!\/\/)(.*)$/.exec(text);
  if (parts === null) return undefined;
  const [, kind = '', name = ''] = parts;
  if (/^\d+$/.test(name)) throw new PatternError(`${quote(text)} names no variable. Write "https://${text}" if ${kind} is a host.`);
  const wanted = kind === 'env' ? /^[A-Za-z_][A-Za-z0-9_]*$/ : /^[A-Za-z0-9_$-]+(?:\.[A-Za-z0-9_$-]+)*$/;
  if (!wanted.test(name)) {
    throw new PatternError(`${quote(text)} names no ${kind === 'env' ? 'environment variable' : 'setting'}. Write ${kind === 'env' ? '"env:API_URL"' : '"config:api.url"'}, one entry for each name.`);
  }
  return { kind: 'configured', text, name: text };
}

function address(text: string): Pattern {
  const written = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(.*)$/.exec(text);
  const rest = written?.[2] ?? text;
  const scheme = written?.[1] === undefined ? undefined : `${written[1].toLowerCase()}:`;
  if (/^(?:file|data|blob|javascript|about):(?![\d*])/i.test(text)) {
    throw new PatternError(`${quote(text)} names nothing that leaves the machine. Remove the entry.`);
  }
  const end = rest.search(/[/?#]/);
  const authority = end < 0 ? rest : rest.slice(0, end);
  const tail = end < 0 ? '' : rest.slice(end);
  refuse(text, scheme, authority, tail);
  const { host: hostText, port: portText } = splitPort(text, authority);
  let host = hostPattern(text, hostText);
  let port = portText;
  let path: string | undefined;
  const range = host.kind === 'range' ? /^\/(\d{1,3})(?::(\d+|\*))?$/.exec(tail) : null;
  if (host.kind === 'range' && range !== null) {
    if (port !== '') throw new PatternError(`${quote(text)} has a port inside of a range. Write "${hostText}/${range[1]}:${port}".`);
    host = cidr(text, host.bytes, Number(range[1]));
    port = range[2] ?? '';
  } else {
    path = pathPattern(text, tail);
  }
  const schemes = scheme === undefined ? unsaidSchemes : [scheme];
  port = checkPort(text, port) || (defaultPort(schemes[0] ?? '') ?? '*');
  return { kind: 'address', text: spell(scheme, host, port, path), schemes, host, port, path };
}

function refuse(text: string, scheme: string | undefined, authority: string, tail: string): void {
  if (tail.includes('?')) throw new PatternError(`${quote(text)} has a query. Leave it out; an entry covers every query: ${quote(text.slice(0, text.indexOf('?')))}.`);
  if (tail.includes('#')) throw new PatternError(`${quote(text)} has a fragment, which never leaves. Leave it out: ${quote(text.slice(0, text.indexOf('#')))}.`);
  if (authority.includes('@')) throw new PatternError(`${quote(text)} has user info. Write the host alone and keep credentials out of the manifest.`);
  if (authority === '') throw new PatternError(`${quote(text)} has no host. Write "https://api.example.com" or "api.example.com/path/"; a relative destination needs no entry.`);
  if (scheme !== undefined) return;
  if (ipaddr.IPv6.isValid(authority)) throw new PatternError(`${quote(text)} is an IPv6 address without brackets. Write ${quote(`[${authority}]${tail}`)}.`);
  const [, opaque = '', named = ''] = /^([A-Za-z][A-Za-z0-9+-]*):(?![\d*])(.+)$/.exec(text) ?? [];
  if (opaque !== '') {
    throw new PatternError(`${quote(text)} has a scheme without "//". Write ${quote(`${opaque}://${named.replace(/^\/+/, '')}`)}.`);
  }
}

function splitPort(text: string, authority: string): { host: string; port: string } {
  const colon = authority.startsWith('[') ? authority.indexOf(':', authority.indexOf(']') + 1 || authority.length) : authority.indexOf(':');
  if (colon < 0) return { host: authority, port: '' };
  const port = authority.slice(colon + 1);
  if (port === '') throw new PatternError(`${quote(text)} ends in ":". Write a port, ":*" for any, or nothing for the default.`);
  return { host: authority.slice(0, colon), port };
}

function checkPort(text: string, port: string): string {
  if (port === '' || port === '*' || (/^[1-9]\d{0,4}$/.test(port) && Number(port) < 65536)) return port;
  throw new PatternError(`${quote(text)} has the port ${quote(port, 12)}. Write a number from 1 to 65535, or ":*" for any.`);
}

function hostPattern(text: string, written: string): HostPattern {
  if (written === '*') return { kind: 'any' };
  const starred = written.startsWith('*.');
  const fixed = starred ? written.slice(2) : written;
  if (fixed.includes('*')) {
    const after = fixed.slice(fixed.lastIndexOf('*') + 1).replace(/^[^.]*\.?/, '');
    throw new PatternError(`${quote(text)} has a star inside of the host. A star stands for whole labels in front: write ${quote(after === '' ? '*.example.com' : `*.${after}`)}.`);
  }
  const host = canonicalHost(fixed);
  if (host === undefined || host.kind === 'open' || (host.kind === 'name' && !isName(host.name))) {
    throw new PatternError(`${quote(text)} has no valid host. Write a name such as "api.example.com", or an address.`);
  }
  if (host.kind === 'ip') {
    if (starred) throw new PatternError(`${quote(text)} has a star before an address. Write a range such as "203.0.113.0/24".`);
    return { kind: 'range', bytes: host.bytes, bits: host.bytes.length * 8 };
  }
  if (!starred) return host;
  if (!reservedNames.has(host.name) && publicSuffixes().parse(host.name, { allowPrivateDomains: true }).publicSuffix === host.name) {
    throw new PatternError(`${quote(text)} covers names of strangers, for anybody can register one under ${quote(host.name)}. Write the name that is yours: ${quote(`*.yours.${host.name}`)}.`);
  }
  return { kind: 'under', suffix: host.name };
}

function isName(name: string): boolean {
  return name.length <= longestName && name.split('.').every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}

function cidr(text: string, bytes: readonly number[], bits: number): HostPattern {
  if (bits > bytes.length * 8) throw new PatternError(`${quote(text)} has a prefix longer than the address. Write at most "/${bytes.length * 8}".`);
  const network = bytes.map((byte, index) => byte & maskOf(bits, index));
  if (network.some((byte, index) => byte !== bytes[index])) {
    throw new PatternError(`${quote(text)} is no start of a range. Write "${showBytes(network)}/${bits}" for the range, or the address alone.`);
  }
  return { kind: 'range', bytes, bits };
}

function maskOf(bits: number, index: number): number {
  const kept = Math.min(8, Math.max(0, bits - index * 8));
  return (0xff << (8 - kept)) & 0xff;
}

function pathPattern(text: string, tail: string): string | undefined {
  if (tail === '' || tail === '/') return undefined;
  const star = tail.indexOf('*');
  if (star >= 0) {
    const prefix = text.slice(0, text.length - tail.length) + tail.slice(0, tail.lastIndexOf('/', star) + 1);
    throw new PatternError(`${quote(text)} has a star in the path. A path that ends in "/" covers what is below: write ${quote(prefix)}.`);
  }
  if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(tail)) throw new PatternError(`${quote(text)} has "." or ".." in the path. Write the path that is meant.`);
  return canonicalPath(tail);
}

function spell(scheme: string | undefined, host: HostPattern, port: string, path: string | undefined): string {
  const whole = host.kind === 'range' && host.bits === host.bytes.length * 8;
  const name =
    host.kind === 'any' ? '*' : host.kind === 'under' ? `*.${host.suffix}` : host.kind === 'name' ? host.name : `${showBytes(host.bytes)}${whole ? '' : `/${host.bits}`}`;
  // A host may be called "unknown"; its port keeps it apart from the word of the grammar.
  if (scheme === undefined && name === 'unknown' && path === undefined) return `unknown:${port}`;
  const unsaid = defaultPort(scheme ?? 'https:') ?? '*';
  return `${scheme === undefined ? '' : `${scheme}//`}${name}${port === unsaid ? '' : `:${port}`}${path ?? ''}`;
}

/** Patterns that reach everybody; they need `unbounded`. */
export function isUnbounded(pattern: Pattern): boolean {
  return pattern.kind === 'address' && (pattern.host.kind === 'any' || (pattern.host.kind === 'range' && pattern.host.bits === 0));
}

/**
 * Whether everything that the target may turn out to be is declared by the pattern.
 *
 * A hole stands for one or more labels in the host, and for any text in the path. One thing is taken on trust: below a
 * covered prefix (`https://api.test/v1/${p}` by `https://api.test/v1/`) a hole that holds `../` would leave the prefix.
 * Holding every parameter of a path to account would leave no prefix usable. The host stays what was declared.
 */
export function covers(pattern: Pattern, target: Target): boolean {
  switch (target.kind) {
    case 'relative':
      return false;
    case 'unknown':
    case 'caller':
      return pattern.kind === 'unknown';
    case 'configured':
      return pattern.kind === 'configured' && pattern.name === target.name;
    default: {
      if (pattern.kind !== 'address') return false;
      const wanted = addressOf(target);
      return wanted !== undefined && pattern.schemes.includes(wanted.scheme) && coversHost(pattern.host, wanted) && coversRest(pattern, wanted);
    }
  }
}

function coversHost(pattern: HostPattern, { host }: Address): boolean {
  switch (pattern.kind) {
    case 'any':
      return host.kind !== 'ip';
    case 'name':
      return host.kind === 'name' && host.name === pattern.name;
    case 'under':
      return (host.kind === 'name' && host.name.endsWith(`.${pattern.suffix}`)) || (host.kind === 'open' && host.suffix.endsWith(`.${pattern.suffix}`));
    case 'range':
      return host.kind === 'ip' && inRange(host.bytes, pattern.bytes, pattern.bits);
  }
}

function inRange(bytes: readonly number[], network: readonly number[], bits: number): boolean {
  return bytes.length === network.length && bytes.every((byte, index) => (byte & maskOf(bits, index)) === network[index]);
}

/** Port and path, once scheme and host are known to fit. */
export function coversRest(pattern: AddressPattern, address: Address): boolean {
  if (pattern.port !== '*' && pattern.port !== address.port) return false;
  if (pattern.path === undefined) return true;
  if (pattern.path.endsWith('/')) return address.path.startsWith(pattern.path);
  return !address.pathOpen && address.path === pattern.path;
}

/** Whether `a` covers everything that `b` covers, and more. */
export function isBroader(a: Pattern, b: Pattern): boolean {
  return includes(a, b) && a.text !== b.text;
}

/** Whether `a` covers everything that `b` covers. */
export function includes(a: Pattern, b: Pattern): boolean {
  if (a.kind !== 'address' || b.kind !== 'address') return a.text === b.text;
  return b.schemes.every((scheme) => a.schemes.includes(scheme)) && includesHost(a.host, b.host) && includesRest(a, b);
}

function includesRest(a: AddressPattern, b: AddressPattern): boolean {
  return (a.port === '*' || a.port === b.port) && includesPath(a.path, b.path);
}

function includesPath(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || a === b || (b !== undefined && a.endsWith('/') && b.startsWith(a));
}

function includesHost(a: HostPattern, b: HostPattern): boolean {
  if (a.kind === 'any') return b.kind !== 'range';
  if (a.kind === 'range') return b.kind === 'range' && a.bits <= b.bits && inRange(b.bytes, a.bytes, a.bits);
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  return (b.kind === 'name' && b.name.endsWith(`.${a.suffix}`)) || (b.kind === 'under' && (b.suffix === a.suffix || b.suffix.endsWith(`.${a.suffix}`)));
}

/** Whether some destination is covered by both. */
export function overlaps(a: Pattern, b: Pattern): boolean {
  if (a.kind !== 'address' || b.kind !== 'address') return a.text === b.text;
  return (
    a.schemes.some((scheme) => b.schemes.includes(scheme)) &&
    (includesHost(a.host, b.host) || includesHost(b.host, a.host)) &&
    (a.port === '*' || b.port === '*' || a.port === b.port) &&
    (includesPath(a.path, b.path) || includesPath(b.path, a.path))
  );
}
