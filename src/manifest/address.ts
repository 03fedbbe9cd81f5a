import ipaddr from 'ipaddr.js';
import type { Target } from './types.ts';

/**
 * The host of a destination. `open` is a host with a hole: all that is certain of it is how it ends (`.api.test`, or
 * nothing). A hole that shares a label with text (`x*y.api.test`) leaves that label uncertain as a whole.
 */
export type Host =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'ip'; readonly bytes: readonly number[] }
  | { readonly kind: 'open'; readonly suffix: string };

/** A destination, canonicalised. */
export interface Address {
  /** With the colon; `*` where it is a hole. */
  readonly scheme: string;
  readonly host: Host;
  /** Digits; `*` where it is a hole, or where neither the text nor the scheme says. */
  readonly port: string;
  /** The path as far as it is certain. */
  readonly path: string;
  /** Whether something uncertain follows `path`. */
  readonly pathOpen: boolean;
}

/**
 * Default ports of schemes. Only those on which every client agrees: `smtp` is missing because clients differ between
 * 25, 465 and 587, `tcp` and `udp` because they have none. Without a default, an absent port means any.
 */
const defaultPorts: Readonly<Record<string, string>> = {
  'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21', 'ftps:': '990', 'ssh:': '22', 'sftp:': '22', 'git:': '9418',
  'dns:': '53', 'smtps:': '465', 'imap:': '143', 'imaps:': '993', 'pop3:': '110', 'pop3s:': '995', 'ldap:': '389', 'ldaps:': '636', 'telnet:': '23',
  'stun:': '3478', 'stuns:': '5349', 'turn:': '3478', 'turns:': '5349', 'mqtt:': '1883', 'mqtts:': '8883', 'amqp:': '5672', 'amqps:': '5671',
  'postgres:': '5432', 'postgresql:': '5432', 'mysql:': '3306', 'mariadb:': '3306', 'mongodb:': '27017', 'redis:': '6379', 'rediss:': '6379',
  'nats:': '4222', 'memcached:': '11211', 'mssql:': '1433', 'sqlserver:': '1433', 'cassandra:': '9042',
};

export function defaultPort(scheme: string): string | undefined {
  return Object.hasOwn(defaultPorts, scheme) ? defaultPorts[scheme] : undefined;
}

/** Names longer than this resolve nowhere (RFC 1035), so nothing needs to look further. */
export const longestName = 253;

const plainName = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z][a-z_]*$/;

/**
 * A host as the URL standard reads it: lower case, punycode, numbers as IPv4, percent-escapes undone, one trailing dot
 * dropped. The scheme does not matter here: resolvers fold case for `postgres:` as well, though `URL` does not.
 */
export function canonicalHost(text: string): Host | undefined {
  // The common case is worth the shortcut: building a URL costs more than everything else in a question.
  if (text.length <= longestName && plainName.test(text) && !text.includes('xn--')) return { kind: 'name', name: text };
  if (text === '' || /[/\\?#@\s]/.test(text) || (text.includes(':') && !text.startsWith('['))) return undefined;
  let name: string;
  try {
    name = new URL(`https://${text}`).hostname;
  } catch {
    return undefined;
  }
  if (name.startsWith('[')) return { kind: 'ip', bytes: ipaddr.process(name.slice(1, -1)).toByteArray() };
  if (name.endsWith('.')) name = name.slice(0, -1);
  if (/^\d+\.\d+\.\d+\.\d+$/.test(name)) return { kind: 'ip', bytes: ipaddr.parse(name).toByteArray() };
  return name === '' || name.startsWith('.') || name.endsWith('.') || name.includes('..') ? undefined : { kind: 'name', name };
}

export function showBytes(bytes: readonly number[]): string {
  const text = ipaddr.fromByteArray([...bytes]).toString();
  return bytes.length === 4 ? text : `[${text}]`;
}

function hostOf(text: string): Host | undefined {
  const hole = text.lastIndexOf('*');
  if (hole < 0) return canonicalHost(text);
  // A letter stands for the hole, so that the rest is read as the URL standard reads it.
  const rest = text.length - hole > longestName ? undefined : canonicalHost(`x${text.slice(hole + 1)}`);
  const name = rest?.kind === 'name' ? rest.name : '';
  const dot = name.indexOf('.');
  return { kind: 'open', suffix: dot < 0 ? '' : name.slice(dot) };
}

const special = /^(?:https?|wss?|ftp):$/;
const plainPath = /^(?:\/[A-Za-z0-9_~-]*)*$/;
const climbs = /(?:^|[/\\*])(?:\.|%2e){2}(?:[/\\*]|$)/i;

/** A path as the URL standard reads it; the text begins with `/`. */
export function canonicalPath(text: string): string {
  return plainPath.test(text) ? text : new URL(`https://x${text}`).pathname;
}

/**
 * The address that a target's text names, or undefined where it names none.
 *
 * `https://api.test*` could be `https://api.test/v1` or `https://api.test.example.com`. `Target.host` decides: where
 * the folding says that the host is `api.test`, the hole begins the path; where it says `api.test*`, the host is open.
 */
export function addressOf(target: Target): Address | undefined {
  if (target.kind !== 'fixed' && target.kind !== 'local') return undefined;
  const text = target.url.replace(/[\t\n\r]/g, '').trim();
  const named = /^([A-Za-z*][A-Za-z0-9+.*-]*:|\*(?=\/\/))(?![\d*]+(?:[/?#]|$))(.*)$/s.exec(text);
  // A page's own scheme is not known here; `//host` and `host` are read as the scheme that no entry needs to spell out.
  const written = named?.[1]?.toLowerCase() ?? 'https:';
  const scheme = written.includes('*') ? '*' : written;
  const rest = (named?.[2] ?? text).replace(special.test(scheme) ? /^[/\\]*/ : /^\/{0,2}/, '');
  const end = rest.search(special.test(scheme) ? /[/\\?#]/ : /[/?#]/);
  let authority = end < 0 ? rest : rest.slice(0, end);
  let tail = (end < 0 ? '' : rest.slice(end)).replace(/[?#].*$/s, '');
  authority = authority.slice(authority.lastIndexOf('@') + 1);
  if (/[^:]\*$/.test(authority) && !target.host.includes('*')) {
    authority = authority.slice(0, -1);
    tail = `/*${tail}`;
  }
  const colon = authority.startsWith('[') ? authority.indexOf(':', authority.indexOf(']')) : authority.indexOf(':');
  const port = colon < 0 ? '' : authority.slice(colon + 1);
  if (!/^[\d*]*$/.test(port)) return undefined;
  const host = hostOf(colon < 0 ? authority : authority.slice(0, colon));
  if (host === undefined) return undefined;
  return { scheme, host, port: canonicalPort(port, scheme), ...pathOf(tail, scheme) };
}

function canonicalPort(text: string, scheme: string): string {
  if (text === '') return defaultPort(scheme) ?? '*';
  return text.includes('*') ? '*' : text.replace(/^0+(?=\d)/, '');
}

function pathOf(text: string, scheme: string): { path: string; pathOpen: boolean } {
  const path = special.test(scheme) ? text.replaceAll('\\', '/') : text;
  const hole = path.indexOf('*');
  if (hole < 0) return { path: path === '' ? '/' : canonicalPath(path), pathOpen: false };
  // A hole may hold slashes, so after it nobody knows how far `..` climbs.
  if (climbs.test(path.slice(hole))) return { path: '/', pathOpen: true };
  return { path: canonicalPath(path.slice(0, hole)), pathOpen: true };
}
