import path from 'node:path';
import { runManifestRules, type Finding } from '../findings.ts';
import { manifestNames, policyFrom } from '../manifest/load.ts';
import { compile } from '../manifest/policy.ts';
import type { Policy } from '../manifest/types.ts';
import { unusedEntries } from '../manifest/problems.ts';
import type { ManifestRule } from '../rule.ts';
import { manifestRules } from './rules.ts';

/** The manifests of a run as they were when it began: path to text. Whoever edits one meanwhile changes the next run. */
export type ManifestTexts = ReadonlyMap<string, string>;

const policies = new WeakMap<ManifestTexts, Map<string, Policy>>();

/** The policy of one of them; of none, where there is none. */
export function policyOf(texts: ManifestTexts, file: string | undefined): Policy {
  if (file === undefined) return none;
  const known = policies.get(texts) ?? new Map<string, Policy>();
  policies.set(texts, known);
  let policy = known.get(file);
  if (policy === undefined) known.set(file, (policy = policyFrom(texts.get(file) ?? '', file)));
  return policy;
}

const none = compile(undefined, undefined);

/** The nearest of them above a file. */
export function nearestOf(texts: ManifestTexts, file: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const found = manifestNames.map((name) => path.join(folder, name)).find((name) => texts.has(name));
    if (found !== undefined || folder === path.dirname(folder)) return found;
  }
}

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
