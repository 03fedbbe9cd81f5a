import type { Egress } from './analysis/types.ts';
import type { Endpoint, Policy, Target } from './manifest/types.ts';
import { objectionsTo } from './verdicts.ts';

/** What is wrong with telemetry: nobody declared it, nobody can switch it off, or it is not what the entry says. */
export interface Objected {
  readonly why: 'covert' | 'unmarked' | 'ungated' | 'other';
  readonly target: Target;
  readonly endpoint: Endpoint | undefined;
  /** What is asked in the place of what is declared. */
  readonly asked: string | undefined;
}

/**
 * What is wrong with how an egress asks before it sends telemetry; undefined where nothing is, or where it is no telemetry. What an SDK
 * captures is judged where the SDK is started. Destinations that callers give are judged at the callers.
 */
export function consentOf(egress: Egress, policy: Policy, file: string): Objected | undefined {
  if (egress.start) return undefined;
  const [objection] = objectionsTo(egress, policy, file);
  if (objection) return (egress.gate && !egress.gate.key) || !egress.telemetry ? undefined : { why: 'covert', target: objection.target, endpoint: undefined, asked: undefined };
  for (const target of egress.destination.targets) {
    const verdict = policy.permits(target, file);
    const endpoint = verdict.declared && verdict.endpoint !== undefined ? policy.endpoint(verdict.endpoint) : undefined;
    const objected = endpoint && withEntry(egress, target, endpoint);
    if (objected) return objected;
  }
  return undefined;
}

function withEntry(egress: Egress, target: Target, endpoint: Endpoint): Objected | undefined {
  if (endpoint.telemetry === false || !(egress.telemetry || endpoint.telemetry)) return undefined;
  if (endpoint.telemetry === undefined) return { why: 'unmarked', target, endpoint, asked: undefined };
  const { basis, gate: named } = endpoint.consent ?? { basis: 'opt-out' };
  if (basis === 'none' || basis === 'contract') return undefined;
  const isAsked = (way: Pick<Egress, 'asks' | 'gate'>): boolean => (named ? named.some((name) => asks(way, name)) : way.gate !== undefined && !way.gate.key);
  const way = egress.across?.() ?? egress;
  if (way.start || isAsked(way)) return undefined;
  const asked = named && way.gate?.name;
  return { why: asked === undefined ? 'ungated' : 'other', target, endpoint, asked };
}

/** Whether the gate that an entry names is asked: by its name, or by the last word of a path to it (`settings.telemetry`). */
function asks({ gate, asks: names }: Pick<Egress, 'asks' | 'gate'>, name: string): boolean {
  const last = name.startsWith('env:') ? name : name.slice(name.lastIndexOf('.') + 1);
  return [name, last].some((n) => n === gate?.name || names.includes(n));
}
