import type { Account } from './types.ts';
import { visible } from './visible.ts';

/** Commands to the runner of GitHub's workflows, which it shows as annotations at the lines; the last line is for people. */
export function toGithub({ report, findings }: Account): string {
  const { errors } = report.analysed;
  const lines = [
    ...findings.map(({ severity, file, line, endLine, column, endColumn, rule, message }) =>
      // The runner draws columns only within one line.
      command(severity, { file, line, endLine, ...(line === endLine && { col: column, endColumn }), title: `egress/${rule}` }, message)),
    ...errors.map(({ file, line, message }) => command('error', { file, line, title: 'egress: not analysed' }, message)),
    `egress: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}, ${errors.length} not analysed, in ${report.analysed.files} ${report.analysed.files === 1 ? 'file' : 'files'}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function command(name: 'error' | 'warning', properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${name} ${written.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return visible(text).replaceAll('%', '%25');
}
