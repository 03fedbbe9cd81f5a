import path from 'node:path';
import { manifestNames, policyFrom } from '../../manifest/load.ts';
import { compile } from '../../manifest/policy.ts';
import type { Policy } from '../../manifest/types.ts';

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
