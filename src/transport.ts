import type { Target } from './manifest/types.ts';

/**
 * Schemes that send in clear text, and what to use instead. Left out: protocols that commonly change to TLS after
 * connecting (`smtp:`, `imap:`, `ldap:`, `postgres:`), since the scheme does not tell.
 */
const cleartext: ReadonlyMap<string, string> = new Map([
  ['amqp:', 'amqps:'], ['coap:', 'coaps:'], ['ftp:', 'sftp: or ftps:'], ['git:', 'https:'], ['gopher:', 'https:'], ['http:', 'https:'], ['mqtt:', 'mqtts:'],
  ['redis:', 'rediss:'], ['rtmp:', 'rtmps:'], ['telnet:', 'ssh:'], ['ws:', 'wss:'],
]);

/** The scheme to use instead, for a destination that is reached in clear text. What stays local is not. */
export function secureSchemeFor(target: Target): string | undefined {
  if (target.kind !== 'fixed') return undefined;
  return cleartext.get(/^[^/]*?:/.exec(target.url)?.[0].toLowerCase() ?? '');
}
