import channels, { type CovertChannel } from './catalogue/covert-channels.ts';
import type { DataFlow, Egress } from './analysis/types.ts';
import type { Endpoint, Policy, Target } from './manifest/types.ts';
import { isCategoryOf, isSensitive, oneOfEach } from './sensitive.ts';

/** Data, or a copy, that leaves by a way on which nobody looks for it. */
export interface Covert {
  readonly target: Target;
  /** The entry that permits the destination; undefined where none does. */
  readonly endpoint: Endpoint | undefined;
  readonly by: string;
  /** One of each category, the certain ones first. */
  readonly data: readonly DataFlow[];
}

const byChannel: ReadonlyMap<string, CovertChannel> = new Map(channels.map((row) => [row.channel, row]));

/**
 * What of an egress leaves by a way that is no client, and is not declared. Undefined where nothing does. Destinations that callers give are
 * judged at the callers.
 */
export function covertOf(egress: Egress, policy: Policy, file: string): Covert | undefined {
  const row = byChannel.get(egress.channel) ?? (egress.runs ? byChannel.get('process') : undefined);
  const data = row ? egress.data.filter((d) => (d.certain || (!row.certain && isSensitive(d))) && row.roles.includes(d.role) && !isCategoryOf(d.category, row.except)) : [];
  if (!row || data.length === 0) return undefined;
  for (const target of egress.destination.targets) {
    if (target.kind === 'caller' || target.kind === 'relative' || target.kind === 'local' || (row.known && target.kind === 'unknown')) continue;
    const verdict = policy.permits(target, file);
    const endpoint = verdict.declared && verdict.endpoint !== undefined ? policy.endpoint(verdict.endpoint) : undefined;
    const left = verdict.declared ? (row.open ? [] : data.filter((d) => !isCategoryOf(d.category, endpoint?.data ?? []))) : data;
    if (left.length > 0) return { target, endpoint, by: row.by, data: oneOfEach(left) };
  }
  return undefined;
}

/** The name that an encoder makes and nothing declares. Whoever answers for a name with a hash in it declares its zone. */
export function encodedNameOf(egress: Egress, policy: Policy, file: string): Target | undefined {
  if (!egress.encoded || egress.data.some(({ certain }) => certain)) return undefined;
  return egress.destination.targets.find((target) => target.kind !== 'caller' && target.kind !== 'local' && !policy.permits(target, file).declared);
}

/** Who gets a copy of a mail unseen, written out in the code, and is not declared. */
export function copiesOf(egress: Egress, policy: Policy, file: string): readonly Target[] {
  return egress.copies.filter((target) => !policy.permits(target, file).declared);
}
