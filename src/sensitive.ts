import { sensitive } from './catalogue/sensitive.ts';
import type { DataFlow, Egress } from './analysis/types.ts';
import type { Endpoint, Policy, Target } from './manifest/types.ts';

/** Data that leaves for a destination which is not declared for it. */
export interface Exposure {
  readonly target: Target;
  /** The entry that permits the destination; undefined where none does. */
  readonly endpoint: Endpoint | undefined;
  /** One of each category, the certain ones first. */
  readonly data: readonly DataFlow[];
}

/** Whether a category is one of these, or below one of them. */
export const isCategoryOf = (category: string, keys: readonly string[]): boolean => keys.some((key) => category === key || category.startsWith(`${key}.`));

/** Whether a rule speaks of a datum at all. */
export function isSensitive({ category, certain, role }: DataFlow): boolean {
  if (!isCategoryOf(category, sensitive.categories) || isCategoryOf(category, sensitive.never) || (sensitive.neverAsSuch as readonly string[]).includes(category)) return false;
  if (!certain && isCategoryOf(category, sensitive.certainOnly) && !isCategoryOf(category, sensitive.named)) return false;
  if (isCategoryOf(category, sensitive.credentials) && (sensitive.credentialRoles as readonly string[]).includes(role)) return false;
  return !(isCategoryOf(category, sensitive.introduction) && (sensitive.introducingRoles as readonly string[]).includes(role));
}

/**
 * What of the data of an egress its destination is not declared for: nothing declares the destination, or its entry declares other data.
 * An entry that says nothing of data is held only against what an API says for certain. Undefined where there is nothing to say.
 */
export function exposureOf(egress: Egress, policy: Policy, file: string): Exposure | undefined {
  const data = egress.data.filter(isSensitive);
  if (data.length === 0) return undefined;
  for (const target of egress.destination.targets) {
    if (target.kind === 'caller' || target.kind === 'relative' || target.kind === 'local') continue;
    const verdict = policy.permits(target, file);
    const endpoint = 'endpoint' in verdict && verdict.endpoint !== undefined ? policy.endpoint(verdict.endpoint) : undefined;
    if (verdict.declared && !endpoint) continue;
    const declared = endpoint?.data;
    // Of an address that is not known, names around it do not say that it holds what they speak of.
    const told = target.kind === 'unknown' ? data.filter((d) => d.certain || !(sensitive.addressRoles as readonly string[]).includes(d.role)) : data;
    const left = told.filter((d) => (endpoint && !declared ? d.certain : !isCategoryOf(d.category, declared ?? [])));
    if (left.length) return { target, endpoint: verdict.declared ? endpoint : undefined, data: oneOfEach(left) };
  }
  return undefined;
}

/** One datum of each category, the certain ones first. */
export function oneOfEach(data: readonly DataFlow[]): DataFlow[] {
  const out = new Map<string, DataFlow>();
  for (const d of [...data.filter((x) => x.certain), ...data.filter((x) => !x.certain)]) if (!out.has(d.category)) out.set(d.category, d);
  return [...out.values()];
}
