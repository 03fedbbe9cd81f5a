import type { Finding } from '../findings.ts';
import type { Step } from '../reported.ts';
import { addressOfPage } from './pages.ts';
import type { Account, ReportedError, RuleNote } from './types.ts';
import { visible, visibleJson } from './visible.ts';

const root = '%SRCROOT%';

/**
 * The report as SARIF 2.1.0. Addresses of files are relative to the root, whose own place is left out: it differs from
 * machine to machine, and the bytes do not.
 */
export function toSarif({ report, summary, findings }: Account, rules: readonly RuleNote[], version: string): string {
  const sorted = [...rules].sort((a, b) => (a.name < b.name ? -1 : 1));
  const indices = new Map(sorted.map(({ name }, index) => [name, index]));
  const run = {
    tool: { driver: { name: 'egress', version, semanticVersion: version, informationUri: addressOfPage(version, 'README.md'), language: 'en', rules: sorted.map((rule) => descriptor(rule, version)) } },
    automationDetails: { id: 'egress/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The folder that the paths of this report are relative to.' } } },
    invocations: [{
      executionSuccessful: report.analysed.errors.length === 0,
      toolExecutionNotifications: report.analysed.errors.map(notAnalysed),
      toolConfigurationNotifications: summary.notes.map((note) => ({ level: 'note', message: text(note) })),
    }],
    results: findings.map((finding) => result(finding, indices)),
  };
  return `${visibleJson(JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2))}\n`;
}

function descriptor({ name, severity, description, page, principles, cwe, score }: RuleNote, version: string): object {
  const sentence = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
  return {
    id: name,
    name: name.split('-').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(''),
    shortDescription: { text: sentence },
    fullDescription: { text: sentence },
    help: page === '' ? { text: sentence } : { text: page, markdown: page },
    helpUri: addressOfPage(version, page === '' ? 'README.md' : `rules/${name}.md`),
    defaultConfiguration: { level: severity },
    properties: {
      tags: [...(score === undefined ? [] : ['security']), ...cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`), ...principles.map((principle) => `gdsi/${principle}`)],
      precision: 'high',
      'problem.severity': severity,
      ...(score !== undefined && { 'security-severity': score.toFixed(1) }),
    },
  };
}

function result({ rule, severity, file, line, column, endLine, endColumn, message, fingerprint, path = [] }: Finding, indices: ReadonlyMap<string, number>): object {
  const index = indices.get(rule);
  // Several steps may stand on one line, and a list of related places has each once.
  const related = [...new Map(path.map((step) => [`${step.file}\0${step.line}\0${step.what ?? ''}`, step])).values()];
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: severity,
    message: text(message),
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column, endLine, endColumn } } }],
    partialFingerprints: { 'egressFinding/v1': fingerprint, primaryLocationLineHash: fingerprint },
    ...(path.length > 0 && {
      codeFlows: [{ threadFlows: [{ locations: path.map((step) => ({ location: stepAt(step) })) }] }],
      relatedLocations: related.map((step, id) => ({ id, ...stepAt(step) })),
    }),
  };
}

function stepAt({ file, line, what }: Step): object {
  return { physicalLocation: { artifactLocation: artifact(file), region: { startLine: line } }, message: text(what ?? `${file}:${line}`) };
}

function notAnalysed({ file, line, message }: ReportedError): object {
  return { level: 'error', message: text(`${message.replace(/\.$/, '')}, so this file was not analysed.`), locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line } } }] };
}

/** Each segment encoded (a lone surrogate, which has no code, replaced), so that no name of a file reads as a scheme, a host, a query or a placeholder. */
function artifact(file: string): { uri: string; uriBaseId: string } {
  return { uri: Buffer.from(file).toString().split('/').map((part) => encodeURIComponent(part)).join('/'), uriBaseId: root };
}

/** Plain text: what would be a link or a placeholder in it is neither. */
function text(said: string): { text: string } {
  const plain = visible(said);
  return { text: (plain.includes('](') ? plain.replace(/[[\]]/g, '\\$&') : plain).replace(/\{(\d{1,9})\}/g, '{{$1}}') };
}
