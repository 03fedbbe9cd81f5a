import { addressOf } from '../../manifest/address.ts';
import { covers, parsePattern, type AddressPattern } from '../../manifest/pattern.ts';
import { publicSuffixes } from '../../manifest/suffixes.ts';
import type { Endpoint, Policy, Target, Verdict } from '../../manifest/types.ts';

/** What the manifest says of a target, in words: the entry that permits it, or the one that comes nearest and why it does not. */
export function verdictInWords(target: Target, verdict: Verdict, policy: Policy): string {
  if (policy.file === undefined && !verdict.declared) return 'there is no manifest, so nothing is declared';
  if (verdict.declared) {
    if (verdict.endpoint !== undefined) return `declared as '${verdict.endpoint}'`;
    return target.kind === 'relative' ? 'relative, which needs no declaration' : target.kind === 'local' ? 'on this machine or in the private network, which needs no declaration' : 'permitted by "dev"';
  }
  if (verdict.why === 'elsewhere') return `not declared here: the entry '${verdict.endpoint}' is only for ${verdict.only.join(', ')}`;
  if (verdict.why === 'expired') return `not declared any more: the entry '${verdict.endpoint}' expired on ${verdict.expires}`;
  if (target.kind === 'caller') return 'decided by the callers, which are judged instead';
  return nearestMiss(target, policy.data?.endpoints ?? []) ?? 'not declared, and no entry comes near';
}

function nearestMiss(target: Target, endpoints: readonly Endpoint[]): string | undefined {
  const address = addressOf(target);
  if (address === undefined) return undefined;
  const patterns = endpoints.flatMap(({ id, match }) => match.flatMap((text) => { const pattern = parsed(text); return pattern === undefined ? [] : [{ id, text, pattern }]; }));
  for (const { id, text, pattern } of patterns) {
    const open: AddressPattern = { ...pattern, schemes: [address.scheme], port: '*', path: undefined };
    if (!covers(open, target)) continue;
    const why = [
      ...(pattern.schemes.includes(address.scheme) ? [] : [`it is for ${pattern.schemes.join(', ')}, and this is ${address.scheme}`]),
      ...(pattern.port === '*' || pattern.port === address.port ? [] : [`it is for port ${pattern.port}, and this is port ${address.port}`]),
      ...(covers({ ...open, path: pattern.path }, target) ? [] : [`it is for the path ${pattern.path}, and this is ${address.path}${address.pathOpen ? '…' : ''}`]),
    ];
    return `not declared; nearest is '${id}' (${text}), but ${why.join('; ')}`;
  }
  if (address.host.kind !== 'name') return undefined;
  const { getDomain } = publicSuffixes();
  const site = getDomain(address.host.name, { allowPrivateDomains: true });
  const sibling = site === null ? undefined : patterns.find(({ pattern }) => (pattern.host.kind === 'name' && getDomain(pattern.host.name, { allowPrivateDomains: true }) === site) || (pattern.host.kind === 'under' && getDomain(`a.${pattern.host.suffix}`, { allowPrivateDomains: true }) === site));
  return sibling && `not declared; nearest is '${sibling.id}' (${sibling.text}), which names another host of ${site}`;
}

function parsed(text: string): AddressPattern | undefined {
  try {
    const pattern = parsePattern(text);
    return pattern.kind === 'address' ? pattern : undefined;
  } catch {
    return undefined;
  }
}
