import type { Catalogue } from '../../matching/index.ts';
import type { RawEgress } from './sites.ts';
import type { RawTarget } from './targets.ts';

/** Alternatives of one site that leave by the same channel are one egress. A request whose client also reports that it was made is two: telemetry is another send. */
export function group(raw: readonly RawEgress[], catalogue: Catalogue): RawEgress[][] {
  return grouped(withoutOwnLookups(raw), (e) => {
    // An SDK reports wherever its address is configured to be.
    const reports = e.row.vendor !== undefined || (e.targets.length > 0 && e.targets.every(({ target: t }) => (t.kind === 'fixed' || t.kind === 'local') && catalogue.vendorOfAddress(t) !== undefined));
    return `${e.channel} ${e.handed !== undefined} ${e.kept ?? false} ${reports}`;
  });
}

/** A request looks its host up itself: that it is looked up before, to see that it is none of the own network, say, is no other send. */
function withoutOwnLookups(raw: readonly RawEgress[]): readonly RawEgress[] {
  if (!raw.some(isLookup)) return raw;
  const asked = new Set(raw.flatMap((e) => (isLookup(e) ? [] : e.targets.map(hostOf))));
  return raw.filter((e) => !isLookup(e) || e.targets.length === 0 || !e.targets.every((t) => { const host = hostOf(t); return host !== undefined && asked.has(host); }));
}

const isLookup = ({ channel, handed }: RawEgress): boolean => channel === 'dns' && handed === undefined;

/** A host that is written out, or the setting that names it; undefined for any other. */
function hostOf({ target }: RawTarget): string | undefined {
  if (target.kind === 'configured') return `configured ${target.name}`;
  return (target.kind === 'fixed' || target.kind === 'local') && !target.host.includes('*') ? target.host : undefined;
}

/** A call that leads to sends in several places is two where some of them are telemetry, and others are what it is for. */
export function byPurpose(same: readonly RawEgress[], isTelemetry: (part: readonly RawEgress[]) => boolean): (readonly RawEgress[])[] {
  const places = same.some((e) => e.handed) ? [] : grouped(same, ({ via }) => { const last = via[via.length - 1]; return last ? `${last.module.path}\0${last.s}` : ''; });
  if (places.length < 2) return [same];
  const told = new Set(places.filter(isTelemetry).flat());
  const parts = [same.filter((e) => !told.has(e)), same.filter((e) => told.has(e))];
  return parts.filter(({ length }) => length > 0);
}

function grouped(raw: readonly RawEgress[], keyOf: (e: RawEgress) => string): RawEgress[][] {
  const groups = new Map<string, RawEgress[]>();
  for (const e of raw) {
    const key = keyOf(e), list = groups.get(key);
    if (list) list.push(e); else groups.set(key, [e]);
  }
  return [...groups.values()];
}
