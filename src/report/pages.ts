import { readFileSync } from 'node:fs';
import type { EgressRule } from '../rule.ts';
import type { RuleNote } from './types.ts';

/** Where the pages of a published version can be read. A copy comes with the package; its address differs from machine to machine, and reports must not. */
const published = 'https://unpkg.com/eslint-plugin-egress';

/** The address of a page of the package: `rules/no-undeclared-egress.md`. */
export function addressOfPage(version: string, page: string): string {
  return `${published}@${version}/${page}`;
}

/** What formats say of a rule. Its page is read from the package. */
export function noteOf({ name, meta: { docs } }: Pick<EgressRule, 'name' | 'meta'>, severity: RuleNote['severity']): RuleNote {
  const { description, principles, cwe = [], url } = docs;
  return { name, severity, description, principles, cwe, page: pageAt(url), score: cwe.length === 0 ? undefined : (docs.score ?? (severity === 'error' ? 7.5 : 5)) };
}

function pageAt(url: string): string {
  try {
    return readFileSync(new URL(url), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    // A rule that no linter can run has no page; a report is worth more than its appendix.
    return '';
  }
}
