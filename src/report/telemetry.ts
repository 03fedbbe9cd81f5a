import { blocksToMarkdown, code, heading, joined, paragraph, said, strong, type Block, type Line } from './blocks.ts';
import { byBytes } from './build.ts';
import type { Inventory, Recipient, Use } from './inventory.ts';
import { visible } from './visible.ts';

/** What there is to say of one recipient of telemetry. */
export interface TelemetryNote {
  readonly name: string;
  readonly recipient: Recipient;
  readonly to: readonly string[];
  /** Categories with what was found of them, and those that are declared without being found. */
  readonly data: readonly { readonly category: string; readonly sources: readonly string[] }[];
  readonly starts: readonly { readonly how: string; readonly file: string; readonly line: number }[];
  /** Settings that are asked before it is sent, with where. */
  readonly off: readonly { readonly name: string; readonly file: string | undefined; readonly line: number }[];
  /** Whether there is a way to it on which no setting is asked. */
  readonly ungated: boolean;
}

/** The telemetry of an inventory, by recipient: what an entry says is telemetry, and what is found to be some. */
export function telemetryNotes({ recipients }: Inventory): TelemetryNote[] {
  return recipients.filter(({ endpoint, uses, status }) => status !== 'near' && (endpoint?.telemetry ?? uses.some(({ telemetry }) => telemetry))).map((recipient) => {
    const { name, endpoint, uses, data } = recipient;
    const asked = uses.flatMap(({ gate }) => (gate ? [gate] : []));
    const declared = endpoint?.consent?.gate?.filter((gate) => !asked.some((one) => one.name === gate)).map((gate) => ({ name: gate, file: undefined, line: 0 })) ?? [];
    return {
      name, recipient,
      to: [...new Set(uses.length > 0 ? uses.map(({ to }) => to) : (endpoint?.match ?? []))].sort(byBytes),
      data: data.map(({ category, sources }) => ({ category, sources: [...new Set(sources.map(({ source }) => source))].sort(byBytes) })),
      starts: once(uses.map(({ file, line, on, api }) => ({ how: startOf(on, api), file, line })), ({ how, file, line }) => `${how} ${file}:${line}`),
      off: once([...asked, ...declared], (gate) => `${gate.name} ${gate.file ?? ''}:${gate.line}`),
      ungated: uses.some(({ gate }) => gate === undefined),
    };
  });
}

function once<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [key(one), one])).values()];
}

function startOf(on: string | undefined, api: string): string {
  return on === undefined ? `where ${api} is called` : on === 'import' ? 'as soon as the file is loaded' : `on ${on}`;
}

const bases = { 'opt-in': 'off until it is agreed to', 'opt-out': 'on until it is switched off', contract: 'agreed by contract', none: 'nobody is asked' } as const;

/** How it is agreed to, in words; what is declared is believed before what is found. */
function basisOf({ recipient: { endpoint, uses }, off, ungated }: TelemetryNote): { readonly text: string; readonly grave: boolean } {
  const basis = endpoint?.consent?.basis;
  if (basis === 'none') return { text: 'NOBODY IS ASKED, and it cannot be switched off', grave: true };
  if (basis) return { text: bases[basis], grave: false };
  if (uses.length > 0 && off.length === 0) return { text: 'no setting was found that switches it off', grave: true };
  return ungated ? { text: 'a setting switches off a part of it only', grave: true } : { text: 'it can be switched off', grave: false };
}

/** A setting, as somebody sets it. */
const settingOf = (name: string): readonly [what: string, name: string] => (name.startsWith('env:') ? ['the environment variable ', name.slice(4)] : ['', name]);

/** Places that a line of text names; the rest is counted. */
const mostPlaces = 3;

function some(parts: readonly string[]): string {
  return `${parts.slice(0, mostPlaces).join(', ')}${parts.length > mostPlaces ? ` and ${parts.length - mostPlaces} more` : ''}`;
}

/** For the terminal: of each what is sent, when it starts and how it is switched off, with the places in the code. */
export function telemetryLines(notes: readonly TelemetryNote[]): string[] {
  return notes.flatMap((note) => {
    const { name, to, data, starts, off } = note;
    return [
      `  ${name}${to.length === 0 || (to.length === 1 && to[0] === name) ? '' : ` -> ${some(to)}`}`,
      `    sends   ${data.length === 0 ? 'no known source of data was found' : some(data.map(({ category, sources }) => (sources.length === 0 ? category : `${category} (${some(sources)})`)))}`,
      `    starts  ${starts.length === 0 ? 'not in this code' : some(starts.map(({ how, file, line }) => `${how} (${file}:${line})`))}`,
      `    off     ${[basisOf(note).text, ...(off.length === 0 ? [] : [`asks ${some(off.map(({ name: gate, file, line }) => (file === undefined ? settingOf(gate).join('') : `${settingOf(gate).join('')} (${file}:${line})`)))}`])].join('; ')}`,
    ].map((line) => visible(line, 300));
  });
}

/** The section of a project's telemetry page. It names files and no lines, so that it is in step as long as what is said is true. */
export function telemetrySection(notes: readonly TelemetryNote[]): string {
  const blocks: Block[] = notes.length === 0 ? [paragraph('This code sends no telemetry that is known.')] : notes.flatMap((note) => [heading(3, said(note.name)), ...aboutBlocks(note)]);
  return blocksToMarkdown(blocks);
}

function aboutBlocks(note: TelemetryNote): Block[] {
  const { recipient: { endpoint, uses }, to, data, off } = note;
  const rows: (readonly [string, Line])[] = [
    ['why', endpoint ? [said(endpoint.reason)] : []],
    ['to whom', [...(endpoint?.provider === undefined ? [] : [said(endpoint.provider), to.length > 0 ? ', ' : '']), ...joined(to.map((one) => [code(one)]), ', '), ...(endpoint?.jurisdiction ? [' (', said(endpoint.jurisdiction.join(', ')), ')'] : [])]],
    ['what is sent', data.length === 0 ? [endpoint?.data?.length === 0 ? 'no personal data' : 'no known source of data was found'] : joined(data.map(({ category, sources }) => [code(category), ...(sources.length === 0 ? [] : [' (', ...joined(sources.map((one) => [code(one)]), ', '), ')'])]), ', ')],
    ['when', uses.length === 0 ? ['not in this code'] : joined(once(uses.map(startLine), (line) => JSON.stringify(line)), '; ')],
    ['how to switch it off', switchLine(note, off)],
  ];
  return rows.filter(([, line]) => line.length > 0).map(([name, line]) => paragraph(strong(name), ': ', ...line, '.'));
}

function startLine({ on, api, file }: Use): Line {
  return [said(startOf(on, api)), ' in ', code(file)];
}

function switchLine(note: TelemetryNote, off: TelemetryNote['off']): Line {
  const { text, grave } = basisOf(note);
  const asked = once(off.map(({ name, file }): Line => [settingOf(name)[0], code(settingOf(name)[1]), ...(file === undefined ? [] : [' in ', code(file)])]), (line) => JSON.stringify(line));
  return [grave ? strong(text) : text, ...(asked.length === 0 ? [] : ['; it asks ', ...joined(asked, ', ')])];
}
