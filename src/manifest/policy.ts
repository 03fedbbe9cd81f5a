import { Minimatch } from 'minimatch';
import { Lookup } from './lookup.ts';
import { isBroader, parsePattern, type Pattern } from './pattern.ts';
import type { Endpoint, ManifestData, Policy, Target, Verdict } from './types.ts';

interface Entry {
  readonly pattern: Pattern;
  /** Absent for `dev`. */
  readonly endpoint: Endpoint | undefined;
  /** Which entry of `dev` it is. */
  readonly dev?: number;
}

const globOptions = {
  dot: true,
  // A negation in a list of alternatives permits nearly everything, which nobody means.
  nonegate: true,
  nocomment: true,
  // The same answer on every machine.
  platform: 'linux',
  braceExpandMax: 1000,
} as const;

/** A glob of `only`, relative to the manifest's folder. */
export function parseGlob(glob: string): Minimatch {
  return new Minimatch(glob, globOptions);
}

/** The date of an instant, as `expires` is written. One calendar (UTC) for all machines. */
export function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** An endpoint permits until the end of the day that `expires` names. */
export function isExpired(endpoint: Endpoint, date: string): boolean {
  return endpoint.expires !== undefined && endpoint.expires < date;
}

/**
 * Compiles a manifest for questions.
 *
 * Results depend on no clock, with this one exception: `expires` is compared with `today`, once, here. Whoever needs
 * the same answer on every day hands in the day.
 *
 * Of several entries that cover a target, those that permit it win over those that do not, and among those the
 * narrowest; so the order in the file means nothing.
 */
export function compile(data: ManifestData | undefined, file: string | undefined, today: Date = new Date()): Policy {
  const date = dateOf(today);
  const endpoints = new Map<string, Endpoint>();
  const lookup = new Lookup<Entry>();
  const globs = new Map<string, readonly Minimatch[]>();

  const add = (text: string, entry: Omit<Entry, 'pattern'>): void => {
    const pattern = patternOrNone(text);
    if (pattern !== undefined) lookup.add(pattern, { pattern, ...entry });
  };
  for (const endpoint of data?.endpoints ?? []) {
    if (!endpoints.has(endpoint.id)) endpoints.set(endpoint.id, endpoint);
    for (const text of endpoint.match) add(text, { endpoint });
  }
  data?.dev?.forEach((text, dev) => { add(text, { endpoint: undefined, dev }); });

  const matches = (glob: string, path: string): boolean => {
    if (!globs.has(glob)) globs.set(glob, readingsOf(glob));
    return globs.get(glob)?.some((one) => one.match(path)) ?? false;
  };

  const isFor = (only: readonly string[] | undefined, path: string): boolean => only === undefined || only.some((glob) => matches(glob, path));

  const judge = ({ endpoint }: Entry, path: string): Verdict => {
    if (endpoint === undefined) return { declared: true };
    if (endpoint.only !== undefined && !isFor(endpoint.only, path)) {
      return { declared: false, why: 'elsewhere', endpoint: endpoint.id, only: endpoint.only };
    }
    if (isExpired(endpoint, date)) return { declared: false, why: 'expired', endpoint: endpoint.id, expires: endpoint.expires ?? '' };
    return { declared: true, endpoint: endpoint.id };
  };

  const permits = (target: Target, path: string): Verdict => {
    if (target.kind === 'relative') return { declared: true };
    let best: { entry: Entry; verdict: Verdict } | undefined;
    for (const entry of lookup.find(target)) {
      const verdict = judge(entry, path);
      const gain = best === undefined ? 1 : rank(verdict) - rank(best.verdict);
      if (gain > 0 || (gain === 0 && best !== undefined && isBroader(best.entry.pattern, entry.pattern))) best = { entry, verdict };
    }
    if (target.kind === 'local' && best?.verdict.declared !== true) return { declared: true };
    return best?.verdict ?? { declared: false, why: 'undeclared' };
  };

  const collects: Policy['collects'] = (kind, path) => {
    const entries = data?.collect?.filter((entry) => entry.match === kind) ?? [];
    if (entries.some(({ only }) => isFor(only, path))) return 'declared';
    return entries.length > 0 ? 'elsewhere' : 'undeclared';
  };

  const takesUp: Policy['takesUp'] = ({ targets, collected, commands }, path) => {
    const of = <T extends { readonly only?: readonly string[] }>(name: string, list: readonly T[] | undefined, is: (entry: T) => boolean): string[] => (list ?? []).flatMap((entry, i) => (isFor(entry.only, path) && is(entry) ? [`${name} ${i}`] : []));
    const ran = data?.run?.length ? commands() : [];
    return [
      ...targets.flatMap((target) => lookup.find(target).flatMap(({ dev }) => (dev === undefined ? [] : [`dev ${dev}`]))),
      ...of('collect', data?.collect, ({ match }) => collected.includes(match)),
      ...of('run', data?.run, ({ command }) => ran.some((words) => words === undefined || command.split(/\s+/).every((word, i) => words[i] === word || words[i] === '*'))),
    ];
  };

  return { file, data, permits, collects, takesUp, endpoint: (id) => endpoints.get(id) };
}

/** What says more about a call: a permit with its endpoint, a `dev` permit, an entry that ran out, an entry for other files. */
function rank(verdict: Verdict): number {
  if (verdict.declared) return verdict.endpoint === undefined ? 3 : 4;
  return verdict.why === 'expired' ? 2 : 1;
}

/** A policy answers even where its data was not validated; what cannot be read permits nothing. */
function patternOrNone(text: string): Pattern | undefined {
  try {
    return parsePattern(text);
  } catch {
    return undefined;
  }
}

/** Brackets are a set of characters, or stand in the name itself, as routers write it (`[id].ts`): who writes such a glob means either. */
function readingsOf(glob: string): readonly Minimatch[] {
  try {
    return [parseGlob(glob), ...(glob.includes('[') ? [parseGlob(glob.replaceAll('[', '[[]'))] : [])];
  } catch {
    return [];
  }
}
