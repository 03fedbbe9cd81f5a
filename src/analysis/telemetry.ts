import type { Expr } from '../facts/types.ts';
import { isTelemetryName, saysOfTelemetry, switchesTelemetry, tellsOnSomebody } from '../matching/telemetry.ts';
import type { Module } from './modules.ts';
import type { RawEgress } from './sites.ts';
import type { DataFlow, Destination } from './types.ts';

interface Sent {
  /** One send in its alternatives. */
  readonly same: readonly RawEgress[];
  readonly destination: Destination;
  /** Where it stands. */
  readonly fn: number;
  readonly module: Module;
  /** The setting that is asked around it. */
  readonly switchedBy: string | undefined;
  readonly relative: (path: string) => string;
}

/** How many functions around a send are looked at. */
const maxAround = 10;

/**
 * Telemetry without an SDK is known by what it calls itself: where it sends, or in which file, class and functions; by the setting that
 * switches it; and by what its function says of itself. What is only sent to this machine is none unless its address says so, and a page that is
 * shown to a person is none.
 */
export function isTelemetry(sent: Sent): boolean {
  if (!mayBe(sent)) return false;
  if (sent.switchedBy !== undefined && switchesTelemetry(sent.switchedBy)) return true;
  const { names, sender } = namesOf(sent);
  return names.some(isTelemetryName) || (sender >= 0 && sent.same.some(tells) && saysItself(sent.module, sender));
}

/** Whether telemetry that does not call itself so is known by what it carries. @param installing the script that runs it on installing */
export function isToldOnSomebody(sent: Sent, data: readonly DataFlow[], installing: () => string | undefined): boolean {
  if (data.length === 0 || !mayBe(sent)) return false;
  const { names } = namesOf(sent);
  return tellsOnSomebody(data, names, () => installing() !== undefined);
}

function mayBe({ same, destination }: Sent): boolean {
  return same.some((e) => e.channel !== 'navigation') && (destination.kind !== 'local' || destination.urls.some(isTelemetryName));
}

function namesOf({ same, destination, fn, module, relative }: Sent): { readonly names: readonly string[]; readonly sender: number } {
  const names = [...destination.urls.map(tellingPart), ...destination.names, relative(module.path), ...same.flatMap((e) => e.via.map((h) => h.name))];
  const { functions, classes } = module.facts;
  let sender = -1;
  for (let at = fn, n = 0; at >= 0 && n < maxAround; at = functions[at]?.up ?? -1, n++) {
    const f = functions[at];
    names.push(f?.name ?? '', classes[f?.class ?? -1]?.name ?? '');
    if (sender < 0 && f?.name) sender = at;
  }
  return { names, sender };
}

/** The host and the last word of the path: what stands between may name a repository or a customer. */
function tellingPart(url: string): string {
  const [host = '', ...path] = url.slice(url.indexOf('://') + 3).split('/');
  return `${host} ${path.filter((w) => w && w !== '*').at(-1) ?? ''}`;
}

/** Whether a request may tell something, and not only ask. */
function tells({ row, args }: RawEgress): boolean {
  return row.roles.body !== undefined && args.exprs.length > 1;
}

/** Texts that a function logs or throws. */
function saysItself({ facts }: Module, fn: number): boolean {
  const f = facts.functions[fn];
  return f !== undefined && facts.calls.some(({ expr }) => (expr?.k === 'call' || expr?.k === 'new') && expr.s >= f.s && expr.e <= f.e && expr.args.some(isSaying));
}

function isSaying(x: Expr): boolean {
  switch (x.k) {
    case 'text': return x.v.includes(' ') && saysOfTelemetry(x.v);
    case 'template': return x.quasis.some((q) => q.includes(' ') && saysOfTelemetry(q));
    default: return false;
  }
}
