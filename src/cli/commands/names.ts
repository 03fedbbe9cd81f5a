import { publicSuffixes } from '../../manifest/suffixes.ts';
import { compareIds } from '../../manifest/edit.ts';

/** What belongs together in one entry: the hosts of one site, or one configured name. */
export function siteOf(match: string): string {
  if (/^(?:env|config):/.test(match)) return match;
  const host = match.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/:(?:\d+|\*)$/, '').replace(/^\*\./, '');
  return publicSuffixes().getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** Marks the telemetry of a site that has other hosts too. */
export const apart = ' telemetry';

/** An id for each site: its short name where that is free and says which one is meant. */
export function namesFor(sites: readonly string[], taken: ReadonlySet<string>): Map<string, string> {
  const short = (site: string): string => {
    if (site.endsWith(apart)) return idOf(`${short(site.slice(0, -apart.length))}${apart}`);
    return idOf(/^(?:env|config):/.test(site) ? site.slice(site.indexOf(':') + 1) : (publicSuffixes().getDomainWithoutSuffix(site, { allowPrivateDomains: true }) || site));
  };
  const used = new Set(taken);
  const counts = new Map<string, number>();
  for (const site of sites) counts.set(short(site), (counts.get(short(site)) ?? 0) + 1);
  return new Map([...sites].sort(compareIds).map((site) => {
    const long = idOf(site);
    const wanted = counts.get(short(site)) === 1 && !used.has(short(site)) ? short(site) : long;
    let id = wanted;
    for (let n = 2; used.has(id); n++) id = `${wanted.slice(0, 90)}-${n}`;
    used.add(id);
    return [site, id];
  }));
}

/** A name as an id: lower case, with hyphens. */
function idOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 90) || 'endpoint';
}

/** The id that an entry for these matches gets by itself. */
export function idFor(match: string, taken: ReadonlySet<string>): string {
  const site = siteOf(match);
  return namesFor([site], taken).get(site) as string;
}
