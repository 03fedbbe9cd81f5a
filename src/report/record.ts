import { blocksToHtml, blocksToMarkdown, code, heading, joined, paragraph, said, strong, table, type Block, type Line } from './blocks.ts';
import type { Datum, Recipient, Use } from './inventory.ts';
import type { Account } from './types.ts';

const title = 'What leaves, and where it goes';

/** The record of processing as markdown. */
export function toMarkdown(account: Account): string {
  return blocksToMarkdown(recordOf(account));
}

/** The record of processing as one HTML page. */
export function toHtml(account: Account): string {
  return blocksToHtml(title, recordOf(account));
}

/** Per recipient what is sent, from where and by which code, held against the manifest; then the findings. */
function recordOf({ report, findings, inventory: { recipients } }: Account): Block[] {
  const count = (status: Recipient['status']): number => recipients.filter((recipient) => recipient.status === status).length;
  const { files, errors } = report.analysed;
  return [
    heading(1, title),
    paragraph(
      'Generated from the code by ', code('egress check'), `: ${files} ${files === 1 ? 'file' : 'files'}, held against `, ...(report.manifest === null ? ['no manifest'] : [code(report.manifest)]),
      `. ${count('undeclared')} undeclared, ${count('declared')} declared and used, ${count('unused')} declared and not reached by this code; ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}.`,
    ),
    ...(errors.length === 0 ? [] : [paragraph(strong(`${errors.length} ${errors.length === 1 ? 'file was' : 'files were'} not analysed: this record is incomplete.`))]),
    ...section('Not declared', recipients, 'undeclared'),
    ...section('Declared', recipients, 'declared'),
    ...section('Declared, and not reached by this code', recipients, 'unused'),
    ...section('Stays near', recipients, 'near'),
    ...(findings.length === 0 ? [] : [heading(2, 'Findings')]),
    ...table(['where', 'rule', 'what'], findings.map(({ file, line, rule, severity, message }) => [[code(`${file}:${line}`)], [`${severity}, `, code(rule)], [said(message)]])),
    ...(errors.length === 0 ? [] : [heading(2, 'Not analysed')]),
    ...table(['where', 'why'], errors.map(({ file, line, message }) => [[code(`${file}:${line}`)], [said(message)]])),
  ];
}

function section(name: string, recipients: readonly Recipient[], status: Recipient['status']): Block[] {
  const those = recipients.filter((recipient) => recipient.status === status);
  return those.length === 0 ? [] : [heading(2, name), ...those.flatMap(recipientBlocks)];
}

function recipientBlocks(recipient: Recipient): Block[] {
  return [
    heading(3, said(recipient.name)),
    ...entryTable(recipient),
    ...dataBlocks(recipient),
    ...table(['from', 'by', 'to', 'through', 'asked before'], recipient.uses.map(useRow)),
  ];
}

function entryTable({ endpoint, manifest }: Recipient): Block[] {
  if (endpoint === undefined) return [];
  const { match, reason, use, provider, jurisdiction, telemetry, consent, only, review, owner, expires } = endpoint;
  const rows: (readonly [string, Line])[] = [
    ['declared in', [code(manifest ?? '')]],
    ['destinations', codes(match)],
    ['reason', [said(reason)]],
    ['use', use === undefined ? [] : [code(use)]],
    ['recipient', provider === undefined ? [] : [said(provider)]],
    ['countries', codes(jurisdiction ?? [])],
    ['telemetry', telemetry === true ? ['yes'] : []],
    ['consent', consent === undefined ? [] : [said(consent.basis), ...(consent.gate === undefined ? [] : [', asked by ', ...codes(consent.gate)])]],
    ['only from', codes(only ?? [])],
    ['review', review === 'pending' ? [strong('pending')] : review === undefined ? [] : [said(review)]],
    ['owner', owner === undefined ? [] : [said(owner)]],
    ['until', expires === undefined ? [] : [said(expires)]],
  ];
  return table(['entry', 'as declared'], rows.filter(([, line]) => line.length > 0).map(([name, line]) => [[name], line]));
}

function dataBlocks({ endpoint, data, uses }: Recipient): Block[] {
  if (endpoint?.data?.length === 0 && data.length === 0) return [paragraph('Data: declared to be none that is personal; none was found.')];
  if (data.length === 0) return uses.length === 0 ? [] : [paragraph(endpoint === undefined ? 'Data: no known source was found.' : 'Data: the manifest does not say, and no known source was found.')];
  return table(['data', 'declared', 'found'], data.map((datum) => [[code(datum.category)], declaredLine(datum), foundLine(datum)]));
}

function declaredLine({ declared }: Datum): Line {
  return declared === undefined ? ['not stated'] : declared ? ['yes'] : [strong('no')];
}

/** Sources that are listed; the rest is counted. */
const mostSources = 5;

function foundLine({ sources }: Datum): Line {
  if (sources.length === 0) return ['not found in the code'];
  const more = sources.length - mostSources;
  return [...joined(sources.slice(0, mostSources).map(({ source, file, line }) => [code(source), ' in ', code(`${file}:${line}`)]), ', '), ...(more > 0 ? [` and ${more} more`] : [])];
}

const objections = { undeclared: 'not declared', elsewhere: 'declared for other files only', expired: 'declared until a day that has passed' } as const;

function useRow({ file, line, api, channel, to, via, gate, objection }: Use): Line[] {
  return [
    [code(`${file}:${line}`)],
    [code(api), ` (${channel})`],
    [code(to), ...(objection === undefined || objection === 'undeclared' ? [] : [', ', strong(objections[objection])])],
    via.length === 0 ? ['directly'] : joined(via.map((hop) => [code(`${hop.name}, ${hop.file}:${hop.line}`)]), ', '),
    gate === undefined ? ['nothing'] : [code(`${gate.name}, ${gate.file}:${gate.line}`)],
  ];
}

function codes(texts: readonly string[]): Line {
  return joined(texts.map((text) => [code(text)]), ', ');
}
