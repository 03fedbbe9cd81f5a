import type { Egress, EndpointLiteral } from './analysis/types.ts';
import { covers, isUnbounded, parsePattern, type Pattern } from './manifest/pattern.ts';
import type { Policy, Target, Verdict } from './manifest/types.ts';

/** A target that the manifest does not permit. */
export interface Objection {
  readonly target: Target;
  readonly verdict: Verdict & { readonly declared: false };
}

/**
 * What of an egress is not permitted, worst first. A parameter of an exported function is no objection: its callers are
 * judged. Of the addresses that an SDK uses by default, one has to be declared: the account decides which it is.
 */
export function objectionsTo({ destination: { targets, from } }: Egress, policy: Policy, file: string): readonly Objection[] {
  const judged = targets.filter((target) => target.kind !== 'caller').map((target) => ({ target, verdict: policy.permits(target, file) }));
  const byDefault = from.length === 0 && targets.length > 1 && targets.every((target) => target.kind === 'fixed');
  if (byDefault && judged.some(({ verdict }) => verdict.declared)) return [];
  return judged.flatMap(({ target, verdict }) => (verdict.declared ? [] : [{ target, verdict }])).sort((a, b) => weight(a) - weight(b));
}

function weight({ target, verdict }: Objection): number {
  return ['fixed', 'configured', 'unknown'].indexOf(target.kind) * 3 + ['undeclared', 'expired', 'elsewhere'].indexOf(verdict.why);
}

/** Whether an entry permits a target by its very host: not through a star, a range or `dev`. Somebody gave a reason for this one. */
export function isDeclaredByName(target: Target, policy: Policy, file: string): boolean {
  const verdict = policy.permits(target, file);
  if (!verdict.declared || verdict.endpoint === undefined) return false;
  return policy.endpoint(verdict.endpoint)?.match.some((text) => namesOne(patternOf(text), target)) ?? false;
}

function namesOne(pattern: Pattern | undefined, target: Target): boolean {
  if (pattern?.kind !== 'address' || isUnbounded(pattern) || !covers(pattern, target)) return false;
  return pattern.host.kind === 'name' || (pattern.host.kind === 'range' && pattern.host.bits === pattern.host.bytes.length * 8);
}

function patternOf(text: string): Pattern | undefined {
  try { return parsePattern(text); } catch { return undefined; }
}

/** Whether a literal says where an egress of the same file goes: it stands inside of the call, or is what the call was folded from. */
export function isPartOf(literal: EndpointLiteral, egress: Egress, file: string): boolean {
  if (isInside(literal, egress)) return true;
  return egress.destination.hosts.includes(literal.host) && egress.destination.from.some((at) => at.file === file && at.line >= literal.line && at.line <= literal.endLine);
}

function isInside(inner: EndpointLiteral, outer: Egress): boolean {
  const starts = inner.line > outer.line || (inner.line === outer.line && inner.column >= outer.column);
  const ends = inner.endLine < outer.endLine || (inner.endLine === outer.endLine && inner.endColumn <= outer.endColumn);
  return starts && ends;
}
