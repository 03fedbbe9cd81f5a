import type { Target } from './manifest/types.ts';

/**
 * Schemes that send in clear text, and what to use instead. Left out: protocols that commonly change to TLS after
 * connecting (`smtp:`, `imap:`, `ldap:`, `postgres:`), since the scheme does not tell.
 */
const cleartext: ReadonlyMap<string, string> = new Map([
  ['amqp:', 'amqps:'], ['coap:', 'coaps:'], ['ftp:', 'sftp: or ftps:'], ['git:', 'https:'], ['gopher:', 'https:'], ['http:', 'https:'], ['mqtt:', 'mqtts:'],
  ['redis:', 'rediss:'], ['rtmp:', 'rtmps:'], ['telnet:', 'ssh:'], ['ws:', 'wss:'],
]);

/** Names and addresses that nobody outside can hold (RFC 6762, RFC 8375, RFC 3927; `internal` by ICANN, `svc` in clusters): what goes there leaves no private network. */
const inside = /^[^.*:[\]]+$|\.(?:internal|lan|local|localdomain|svc|home\.arpa)$|^169\.254\.|^\[?fe80:/i;

/** The scheme to use instead, for a destination that is reached in clear text through networks of others. */
export function secureSchemeFor(target: Target): string | undefined {
  if (target.kind === 'relative') { if (!target.url.endsWith('//*')) return undefined; } else if (!isOutside(target)) return undefined;
  return cleartext.get(/^[^/]*?:/.exec(target.url)?.[0].toLowerCase() ?? '');
}

/** Whether a destination is known to be reached through networks of others. */
export function isOutside(target: Target): target is Target & { readonly kind: 'fixed' } {
  return target.kind === 'fixed' && !inside.test(target.host);
}
