import { createHash } from 'node:crypto';
import type { Account } from './types.ts';
import { visible, visibleJson } from './visible.ts';

/** GitLab's code quality report. Paths have to be relative to the repository: run there, or give `--root`. */
export function toGitlab({ report, findings }: Account): string {
  const issues = [
    ...findings.map(({ rule, severity, file, line, endLine, message, fingerprint }) => ({
      description: visible(message), check_name: `egress/${rule}`, fingerprint, severity: severity === 'error' ? 'critical' : 'minor', location: { path: file, lines: { begin: line, end: endLine } },
    })),
    ...report.analysed.errors.map(({ file, line, message }) => ({
      description: visible(`Not analysed: ${message}`), check_name: 'egress/not-analysed', fingerprint: createHash('sha256').update(JSON.stringify([file, line, message])).digest('hex'), severity: 'major', location: { path: file, lines: { begin: line, end: line } },
    })),
  ];
  return `${visibleJson(JSON.stringify(issues, null, 2))}\n`;
}
