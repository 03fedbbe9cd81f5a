import type { Collected, DataFlow, Egress } from './analysis/types.ts';
import type { Collection } from './catalogue/types.ts';
import { kindOf } from './matching/collection.ts';
import { isEarly } from './matching/events.ts';
import type { Policy, Target } from './manifest/types.ts';
import { isCategoryOf } from './sensitive.ts';

/** Something that is collected of people and is not declared. */
export interface Undeclared {
  readonly kind: Collection;
  readonly label: string;
  /** Declared, but for other files. */
  readonly elsewhere: boolean;
}

/** What is sent of people without being declared: neither as a collection nor in `data` of the destination's entry. */
export interface SentUndeclared extends Undeclared {
  readonly target: Target;
  readonly data: readonly DataFlow[];
  /** What it runs on, where that makes it one. */
  readonly on: string | undefined;
}

/** What a call collects and the manifest does not declare. What masks is none, where the kind says so. */
export function collectionOf({ kind, unmasked }: Collected, policy: Policy, file: string): Undeclared | undefined {
  if (kindOf(kind).masked && unmasked === undefined) return undefined;
  return undeclared(kind, policy, file);
}

function undeclared(kind: Collection, policy: Policy, file: string): Undeclared | undefined {
  const said = policy.collects(kind, file);
  return said === 'declared' ? undefined : { kind, label: kindOf(kind).label, elsewhere: said === 'elsewhere' };
}

/**
 * What an egress sends of people that is collected only by sending it: keys, what is typed before a form is submitted, sources that together tell
 * a machine from all others. To this machine or to the own server nothing is sent in this sense.
 */
export function sentCollectionsOf(egress: Egress, policy: Policy, file: string): readonly SentUndeclared[] {
  const byKind = new Map<Collection, DataFlow[]>();
  for (const d of egress.data) if (d.collects && kindOf(d.collects).sent) byKind.set(d.collects, [...(byKind.get(d.collects) ?? []), d]);
  return [...byKind].flatMap(([kind, data]): SentUndeclared[] => {
    const { least, early, category } = kindOf(kind);
    if (new Set(data.map(({ source }) => source)).size < least || (early && !(egress.on !== undefined && isEarly(egress.on)))) return [];
    const target = egress.destination.targets.find((t) => t.kind !== 'relative' && t.kind !== 'local' && t.kind !== 'caller' && !isDeclaredFor(category, t, policy, file));
    const said = target && undeclared(kind, policy, file);
    return said ? [{ ...said, target, data, on: early ? egress.on : undefined }] : [];
  });
}

function isDeclaredFor(category: string, target: Target, policy: Policy, file: string): boolean {
  const verdict = policy.permits(target, file);
  const endpoint = verdict.declared && verdict.endpoint !== undefined ? policy.endpoint(verdict.endpoint) : undefined;
  return endpoint?.data !== undefined && isCategoryOf(category, endpoint.data);
}
