import list from '../../../rules/index.ts';
import type { RuleRun, Severity } from '../../findings.ts';
import type { CodeRule, ManifestRule } from '../../rule.ts';

/** The rules of the recommended preset: what a project gets that configures nothing. */
export const codeRules: readonly RuleRun[] = (list as readonly (CodeRule | ManifestRule)[]).flatMap((rule) =>
  rule.reads === 'code' && rule.meta.docs.preset === 'recommended' ? [{ rule, severity: severityOf(rule) }] : []);

export const manifestRules: readonly { readonly rule: ManifestRule; readonly severity: Severity }[] = (list as readonly (CodeRule | ManifestRule)[]).flatMap((rule) =>
  rule.reads === 'manifest' ? [{ rule, severity: severityOf(rule) }] : []);

function severityOf(rule: CodeRule | ManifestRule): Severity {
  return rule.meta.type === 'problem' ? 'error' : 'warning';
}
