import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runManifestRules, type Finding } from '../findings.ts';
import { loadPolicy } from '../manifest/load.ts';
import { unusedEndpoints } from '../manifest/problems.ts';
import type { ManifestRule } from '../rule.ts';
import { manifestRules } from './rules.ts';

/**
 * Findings at a manifest.
 * @param used ids of the endpoints that the code reaches; undefined where not all of the code was looked at
 */
export function judgeManifest(manifest: string, used: readonly string[] | undefined): Finding[] {
  const rules = used === undefined ? manifestRules : [...manifestRules, unusedRule(manifest, new Set(used))];
  return runManifestRules(path.basename(manifest), readFileSync(manifest, 'utf8'), rules);
}

/** A rule that no linter can run: it needs the whole project. */
function unusedRule(manifest: string, used: ReadonlySet<string>): { rule: ManifestRule; severity: 'warning' } {
  const rule: Pick<ManifestRule, 'name' | 'reads' | 'reportsOn'> & { meta: { messages: Record<string, string> } } = {
    name: 'manifest-no-unused-endpoint', reads: 'manifest', meta: { messages: { unused: '{{message}}' } },
    reportsOn(text) {
      const { data } = loadPolicy(manifest);
      return data === undefined ? [] : unusedEndpoints(data, text, used).map((place) => ({ place, messageId: 'unused', data: { message: place.message } }));
    },
  };
  return { rule: rule as ManifestRule, severity: 'warning' };
}
