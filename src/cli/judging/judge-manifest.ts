import path from 'node:path';
import { runManifestRules, type Finding } from '../../findings.ts';
import { policyFrom } from '../../manifest/load.ts';
import { unusedEntries } from '../../manifest/problems.ts';
import type { ManifestRule } from '../../rule.ts';
import { manifestRules } from './rules.ts';

/**
 * Findings at a manifest.
 * @param used ids of the endpoints that the code reaches, and the other entries that it takes up; undefined where not all of the code was looked at
 */
export function judgeManifest(manifest: string, text: string, used: readonly string[] | undefined): Finding[] {
  const rules = used === undefined ? manifestRules : [...manifestRules, { rule: unusedRule(manifest, new Set(used)), severity: 'warning' as const }];
  return runManifestRules(path.basename(manifest), text, rules);
}

/** A rule that no linter can run: it needs the whole project. */
export const unusedNote: Pick<ManifestRule, 'name' | 'meta'> = {
  name: 'manifest-no-unused-endpoint',
  meta: { type: 'suggestion', docs: { description: 'disallow entries that nothing reaches', preset: 'manifest', principles: ['P1'], recommended: false, url: 'egress:none' }, messages: { unused: '{{message}}' }, schema: [] },
};

function unusedRule(manifest: string, used: ReadonlySet<string>): ManifestRule {
  return {
    ...unusedNote, reads: 'manifest', create: () => ({}),
    reportsOn(text) {
      const { data } = policyFrom(text, manifest);
      return data === undefined ? [] : unusedEntries(data, text, used).map((place) => ({ place, messageId: 'unused', data: { message: place.message } }));
    },
  };
}
