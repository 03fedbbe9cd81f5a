import { noteOf } from '../../report/pages.ts';
import type { RuleNote } from '../../report/types.ts';
import { unusedNote } from '../judging/judge-manifest.ts';
import { codeRules, manifestRules } from '../judging/rules.ts';

/** What formats say of the rules that run. */
export function ruleNotes(): RuleNote[] {
  const code = codeRules.map(({ rule, severity = 'error' }) => noteOf(rule, severity));
  return [...code, ...manifestRules.map(({ rule, severity }) => noteOf(rule, severity)), noteOf(unusedNote, 'warning')];
}
