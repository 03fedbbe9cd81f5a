import path from 'node:path';
import type { ManifestError } from '../../manifest/load.ts';
import { visible } from '../../report/visible.ts';
import { Misuse } from '../misuse.ts';

/** Problems of a manifest that are spelt out; the rest is counted. */
const mostProblems = 20;

/** What ended a run, for stderr. Faults of our own come with their stack, since a report needs it. */
export function explained(error: unknown): string {
  if (error instanceof Misuse) return `egress: ${error.message}`;
  if (error instanceof Error && error.name === 'ManifestError') return manifestProblems(error as ManifestError);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `egress: a fault of egress itself, which it should not have. Please report it with the code that caused it.\n${stack.split('\n').map((line) => visible(line)).join('\n')}`;
}

function manifestProblems({ file, problems }: ManifestError): string {
  const name = visible(path.relative(process.cwd(), file) || file);
  const lines = problems.slice(0, mostProblems).map(({ line, column, message }) => `  ${name}:${line}:${column}  ${visible(message)}`);
  const more = problems.length - lines.length;
  return [`egress: the manifest cannot be used, so nothing was checked.`, ...lines, ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}
