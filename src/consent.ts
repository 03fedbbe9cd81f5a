import type { DataFlow, Egress } from './analysis/types.ts';
import type { Endpoint, Policy, Target } from './manifest/types.ts';
import { isCategoryOf, isSensitive, oneOfEach } from './sensitive.ts';
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

/** Data that an entry declares only with consent, on a way on which nobody is asked. */
export interface Unasked {
  readonly target: Target;
  readonly endpoint: Endpoint;
  /** One of each category, the certain ones first. */
  readonly data: readonly DataFlow[];
}

/**
 * Declared data that leaves although the consent which its entry demands is not asked; undefined where there is none. Telemetry is judged as such.
 * An entry that says nothing of data speaks of what an API says for certain.
 */
export function unaskedOf(egress: Egress, policy: Policy, file: string): Unasked | undefined {
  const data = egress.data.filter(isSensitive);
  if (egress.start || data.length === 0) return undefined;
  for (const target of egress.destination.targets) {
    const verdict = policy.permits(target, file);
    const endpoint = verdict.declared && verdict.endpoint !== undefined ? policy.endpoint(verdict.endpoint) : undefined;
    if (!endpoint?.consent || endpoint.telemetry === true || (egress.telemetry && endpoint.telemetry === undefined) || !isDemanded(endpoint.consent)) continue;
    const meant = data.filter((d) => (endpoint.data ? isCategoryOf(d.category, endpoint.data) : d.certain));
    if (meant.length === 0) continue;
    const way = egress.across?.() ?? egress;
    if (!way.start && !isAsked(way, endpoint.consent.gate)) return { target, endpoint, data: oneOfEach(meant) };
  }
  return undefined;
}

const isDemanded = ({ basis }: NonNullable<Endpoint['consent']>): boolean => basis === 'opt-in' || basis === 'opt-out';

function isAsked(way: Pick<Egress, 'asks' | 'gate'>, named: readonly string[] | undefined): boolean {
  return named ? named.some((name) => asks(way, name)) : way.gate !== undefined && !way.gate.key;
}

function withEntry(egress: Egress, target: Target, endpoint: Endpoint): Objected | undefined {
  if (endpoint.telemetry === false || !(egress.telemetry || endpoint.telemetry)) return undefined;
  if (endpoint.telemetry === undefined) return { why: 'unmarked', target, endpoint, asked: undefined };
  const consent = endpoint.consent ?? { basis: 'opt-out' };
  if (!isDemanded(consent)) return undefined;
  const way = egress.across?.() ?? egress;
  const { gate: named } = consent;
  if (way.start || isAsked(way, named)) return undefined;
  const asked = named && way.gate?.name;
  return { why: asked === undefined ? 'ungated' : 'other', target, endpoint, asked };
}

/** Whether the gate that an entry names is asked: by its name, or by the last word of a path to it (`settings.telemetry`). */
function asks({ gate, asks: names }: Pick<Egress, 'asks' | 'gate'>, name: string): boolean {
  const last = name.startsWith('env:') ? name : name.slice(name.lastIndexOf('.') + 1);
  return [name, last].some((n) => n === gate?.name || names.includes(n));
}
