import type { Location } from '../analysis/types.ts';
import type { Endpoint, Target, Verdict } from '../manifest/types.ts';
import { blocksToMarkdown, code, heading, joined, paragraph, said, strong, table, type Block, type Line } from './blocks.ts';
import { byBytes } from './build.ts';
import { labelOf, type JudgedAt } from './inventory.ts';
import type { ReportedError } from './types.ts';
import { visibleJson } from './visible.ts';

/** An address that is written down and that no known call takes, where no entry declares it. */
export interface WrittenAt extends Location {
  readonly target: Target;
  readonly verdict: Verdict;
}

/** What one side of the comparison sends. */
export interface Side {
  readonly egress: readonly JudgedAt[];
  readonly written: readonly WrittenAt[];
}

/** All that is known of one destination on one side. Lists are sorted, each item once. */
export interface Reaching {
  readonly urls: readonly string[];
  readonly apis: readonly string[];
  readonly channels: readonly string[];
  readonly data: readonly string[];
  readonly gates: readonly string[];
  readonly telemetry: boolean;
  /** What of it the manifest of the work tree does not permit: addresses, and data that its entry does not name. */
  readonly undeclared: readonly string[];
  readonly endpoints: readonly string[];
  readonly places: readonly Location[];
}

export interface Changed {
  readonly destination: string;
  readonly before: Reaching;
  readonly after: Reaching;
  /** What it is that changed: keys of `Reaching`. */
  readonly what: readonly (keyof Reaching)[];
}

export interface Difference {
  readonly fresh: readonly { readonly destination: string; readonly now: Reaching }[];
  readonly changed: readonly Changed[];
  readonly gone: readonly { readonly destination: string; readonly before: Reaching }[];
  readonly manifest: readonly { readonly manifest: string; readonly id: string; readonly change: 'added' | 'changed' | 'removed' }[];
}

export interface DifferenceReport extends Difference {
  readonly ref: string;
  readonly commit: string;
  readonly errors: readonly ReportedError[];
  readonly notes: readonly string[];
}

const compared = ['urls', 'channels', 'data', 'gates', 'telemetry', 'undeclared'] as const;

/** What is new, changed and gone between two sides. Places that move and calls that multiply are no change. */
export function differenceOf(before: Side, after: Side, endpoint: (id: string) => Endpoint | undefined): Omit<Difference, 'manifest'> {
  const [old, now] = [reachedBy(before, endpoint), reachedBy(after, endpoint)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort(byBytes);
  return {
    fresh: names.flatMap((destination) => { const found = old.has(destination) ? undefined : now.get(destination); return found ? [{ destination, now: found }] : []; }),
    gone: names.flatMap((destination) => { const found = now.has(destination) ? undefined : old.get(destination); return found ? [{ destination, before: found }] : []; }),
    changed: names.flatMap((destination) => {
      const [was, is] = [old.get(destination), now.get(destination)];
      if (!was || !is) return [];
      const what = compared.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
      return what.length === 0 ? [] : [{ destination, before: was, after: is, what }];
    }),
  };
}

/** Whether anything is new that no entry permits. */
export function hasNewUndeclared({ fresh, changed }: Difference): boolean {
  return fresh.some(({ now }) => now.undeclared.length > 0) || changed.some(({ before, after }) => after.undeclared.some((one) => !before.undeclared.includes(one)));
}

interface Draft { urls: Set<string>; apis: Set<string>; channels: Set<string>; data: Set<string>; gates: Set<string>; telemetry: boolean; undeclared: Set<string>; endpoints: Set<string>; places: Map<string, Location> }

function reachedBy({ egress, written }: Side, endpointOf: (id: string) => Endpoint | undefined): Map<string, Reaching> {
  const drafts = new Map<string, Draft>();
  const draftFor = (target: Target, verdict: Verdict, at: Location): Draft | undefined => {
    if (target.kind === 'caller' || target.kind === 'relative' || (target.kind === 'local' && verdict.declared)) return undefined;
    const name = target.kind === 'unknown' ? `not known before it runs, in ${at.file}` : labelOf(target);
    const draft = drafts.get(name) ?? { urls: new Set(), apis: new Set(), channels: new Set(), data: new Set(), gates: new Set(), telemetry: false, undeclared: new Set(), endpoints: new Set(), places: new Map() };
    drafts.set(name, draft);
    const url = 'url' in target ? target.url : labelOf(target);
    draft.urls.add(url);
    if (!verdict.declared) draft.undeclared.add(verdict.why === 'elsewhere' ? `${url} from ${at.file}` : url);
    if ('endpoint' in verdict && verdict.endpoint !== undefined) draft.endpoints.add(verdict.endpoint);
    draft.places.set(`${at.file}\0${at.line}`, { file: at.file, line: at.line });
    return draft;
  };
  for (const one of egress) {
    for (const { target, verdict } of one.verdicts) {
      const draft = draftFor(target, verdict, one);
      if (!draft) continue;
      draft.apis.add(one.api);
      draft.channels.add(one.channel);
      draft.telemetry ||= one.telemetry;
      draft.gates.add(one.gate?.name ?? '');
      const stated = 'endpoint' in verdict && verdict.endpoint !== undefined ? endpointOf(verdict.endpoint)?.data : undefined;
      for (const { category } of one.data) {
        draft.data.add(category);
        if (stated && !stated.some((known) => category === known || category.startsWith(`${known}.`))) draft.undeclared.add(category);
      }
    }
  }
  for (const { target, verdict, file, line } of written) draftFor(target, verdict, { file, line });
  const list = (set: ReadonlySet<string>): string[] => [...set].sort(byBytes);
  return new Map([...drafts].map(([name, { urls, apis, channels, data, gates, telemetry, undeclared, endpoints, places }]) => [name, {
    urls: list(urls), apis: list(apis), channels: list(channels), data: list(data), gates: list(gates).map((gate) => (gate === '' ? 'none' : gate)), telemetry, undeclared: list(undeclared), endpoints: list(endpoints),
    places: [...places.values()].sort((a, b) => byBytes(a.file, b.file) || a.line - b.line),
  }]));
}

export function differenceToJson({ ref, commit, fresh, changed, gone, manifest, errors, notes }: DifferenceReport): string {
  return `${visibleJson(JSON.stringify({ version: 1, ref, commit, new: fresh, changed, gone, manifest, errors, notes }, null, 2))}\n`;
}

/** For a pull request. */
export function differenceToMarkdown(report: DifferenceReport): string {
  const { ref, commit, fresh, changed, gone, manifest, errors, notes } = report;
  const nothing = fresh.length + changed.length + gone.length === 0;
  const blocks: Block[] = [
    heading(2, 'What leaves: the difference'),
    paragraph('Between ', code(ref), ' (', code(commit.slice(0, 12)), ') and the work tree: ', nothing ? 'no destination is new, changed or gone.' : `${fresh.length} new, ${changed.length} changed, ${gone.length} gone.`,
      ...(hasNewUndeclared(report) ? [' ', strong('Something new is not declared in egress.jsonc.')] : [])),
    ...(fresh.length === 0 ? [] : [heading(3, 'New')]),
    ...table(['destination', 'declared', 'data', 'by', 'where'], fresh.map(({ destination, now }) => [[code(destination)], declaredLine(now), codes(now.data, 'none found'), codes(now.apis, 'written down'), placesLine(now.places)])),
    ...(changed.length === 0 ? [] : [heading(3, 'Changed')]),
    ...table(['destination', 'what', 'before', 'now', 'where'], changed.flatMap(({ destination, before, after, what }) => what.map((key) => [[code(destination)], [words[key] ?? key], valueLine(before[key]), valueLine(after[key]), placesLine(after.places)]))),
    ...(gone.length === 0 ? [] : [heading(3, 'Gone')]),
    ...table(['destination', 'entries that may go', 'was reached by', 'from'], gone.map(({ destination, before }) => [[code(destination)], codes(before.endpoints, 'none'), codes(before.apis, 'written down'), placesLine(before.places)])),
    ...(manifest.length === 0 ? [] : [heading(3, 'The manifest')]),
    ...table(['entry', 'change', 'manifest'], manifest.map(({ manifest: file, id, change }) => [[code(id)], [change], [code(file)]])),
    ...(errors.length === 0 ? [] : [heading(3, 'Not analysed'), paragraph(strong('What these files send is not part of the comparison.'))]),
    ...table(['where', 'why'], errors.map(({ file, line, message }) => [[code(`${file}:${line}`)], [said(message)]])),
    ...notes.map((note) => paragraph('Note: ', said(note))),
  ];
  return blocksToMarkdown(blocks);
}

const words: Readonly<Record<string, string>> = { urls: 'address', channels: 'channel', data: 'data', gates: 'asked before', telemetry: 'telemetry', undeclared: 'not declared' };

/** Items that are listed; the rest is counted. */
const mostListed = 5;

function declaredLine({ undeclared, endpoints }: Reaching): Line {
  return undeclared.length === 0 ? ['as ', ...codes(endpoints, 'dev')] : [strong('no'), ': ', ...codes(undeclared, '')];
}

function valueLine(value: Reaching[keyof Reaching]): Line {
  return typeof value === 'boolean' ? [value ? 'yes' : 'no'] : codes(value.map((one) => (typeof one === 'string' ? one : `${one.file}:${one.line}`)), 'none');
}

function placesLine(places: readonly Location[]): Line {
  return codes(places.map(({ file, line }) => `${file}:${line}`), '');
}

function codes(texts: readonly string[], none: string): Line {
  if (texts.length === 0) return [none];
  const more = texts.length - mostListed;
  return [...joined(texts.slice(0, mostListed).map((text) => [code(text)]), ', '), ...(more > 0 ? [` and ${more} more`] : [])];
}
