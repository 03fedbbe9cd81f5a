import type { Egress } from '../analysis/types.ts';
import type { Finding } from '../findings.ts';
import type { ReportedEgress, ReportedError, ReportedFinding } from './types.ts';

/** The contract's form of an egress: its keys in its order, without what is internal. */
export function reported(file: string, egress: Egress, declared: string | null): ReportedEgress {
  const { kind, urls, hosts, names, from, concealed } = egress.destination;
  const lists = Object.entries({ urls, hosts, names, from: from.map(({ file: at, line }) => ({ file: at, line })), concealed }).filter(([, list]) => list.length > 0);
  return {
    file, line: egress.line, column: egress.column, endLine: egress.endLine, api: egress.api, package: egress.package, channel: egress.channel,
    destination: { kind, ...Object.fromEntries(lists) },
    data: egress.data.map(({ category, source, path }) => ({ category, source, path: path.map(({ file: at, line }) => ({ file: at, line })) })),
    telemetry: egress.telemetry,
    gate: egress.gate === undefined ? null : { name: egress.gate.name, file: egress.gate.file, line: egress.gate.line },
    declared,
    via: egress.via.map(({ name, file: at, line }) => ({ name, file: at, line })),
  };
}

/** By file, line and text, each once. */
export function sortedErrors(errors: readonly ReportedError[]): ReportedError[] {
  const unique = new Map(errors.map(({ file, line, message }) => [`${file}\0${line}\0${message}`, { file, line, message }]));
  return [...unique.values()].sort((a, b) => byBytes(a.file, b.file) || a.line - b.line || byBytes(a.message, b.message));
}

/** By file, line, column and rule. */
export function sortedFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => byBytes(a.file, b.file) || a.line - b.line || a.column - b.column || byBytes(a.rule, b.rule) || byBytes(a.message, b.message));
}

/** The contract's form of findings. */
export function reportedFindings(findings: readonly Finding[]): ReportedFinding[] {
  return findings.map(({ rule, severity, file, line, column, endLine, message, fingerprint, path }) => ({ rule, severity, file, line, column, endLine, message, fingerprint, ...(path && { path }) }));
}

export function byBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
