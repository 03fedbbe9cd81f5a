import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runManifestRules, type Finding } from '../findings.ts';
import { loadPolicy } from '../manifest/load.ts';
import { unusedEndpoints } from '../manifest/problems.ts';
import type { ManifestRule } from '../rule.ts';
import { nearestManifest, relativeTo } from './judge.ts';
import { manifestRules } from './rules.ts';
import type { Run } from './run.ts';

/**
 * Findings at the manifests that govern a run. Whether an endpoint is used can be said only where everything below the
 * manifest was looked at, and could be.
 */
export function judgeManifests({ manifests, outcomes, errors, covers }: Run, root: string): Finding[] {
  const known = new Map<string, string | undefined>();
  return manifests.flatMap((manifest) => {
    const text = readFileSync(manifest, 'utf8');
    const whole = errors.length === 0 && covers(path.dirname(manifest));
    const governed = manifests.length === 1 ? outcomes : outcomes.filter(({ file }) => nearestManifest(path.resolve(root, file), known) === manifest);
    const rules = whole ? [...manifestRules, unusedRule(manifest, new Set(governed.flatMap(({ used }) => used)))] : manifestRules;
    return runManifestRules(path.basename(manifest), text, rules).map((finding) => ({ ...finding, file: relativeTo(root, manifest) }));
  });
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
