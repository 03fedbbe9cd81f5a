import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ESLint, Linter } from 'eslint';
import { digestOf } from './manifest/digest.ts';
import { findManifest } from './manifest/load.ts';
import { filesMatching } from './project/listing.ts';
import { SettingsError } from './settings.ts';

interface Listed {
  readonly name: string;
  readonly reads: 'code' | 'manifest';
  readonly meta: { readonly type?: string | undefined; readonly docs: { readonly preset: 'recommended' | 'strict' | 'manifest' } };
}

export interface Configs {
  /** Precise rules on code, for every project. */
  readonly recommended: Linter.Config[];
  /** All rules on code: adds those that need discipline. */
  readonly strict: Linter.Config[];
  /** Rules on `egress.jsonc`; needs the plugin `@eslint/json` under the name `json`. */
  readonly manifest: Linter.Config[];
}

/** The presets, worked out from what each rule says of itself. */
export function configsOf(plugin: ESLint.Plugin, rules: readonly Listed[]): Configs {
  const code = rules.filter((rule) => rule.reads === 'code');
  const plugins = { egress: plugin };
  return {
    recommended: [{ name: 'egress/recommended', plugins, rules: severities(code.filter((rule) => rule.meta.docs.preset === 'recommended')) }],
    strict: [{ name: 'egress/strict', plugins, rules: severities(code) }],
    manifest: [{
      name: 'egress/manifest', files: ['**/egress.jsonc', '**/egress.json'], language: 'json/jsonc', languageOptions: { allowTrailingCommas: true }, plugins,
      rules: severities(rules.filter((rule) => rule.reads === 'manifest')),
    }],
  };
}

function severities(rules: readonly Listed[]): Linter.RulesRecord {
  return Object.fromEntries(rules.map((rule) => [`egress/${rule.name}`, rule.meta.type === 'problem' ? 'error' : 'warn'] as const));
}

/** What a project tells the rules, as written in `eslint.config.js`. */
export interface ProjectOptions {
  /** The folder of the config file, as a path or as its URL: `import.meta.dirname`. Other paths are relative to it. */
  readonly from: string | URL;
  /** The manifest; by default the nearest one from that folder upwards. */
  readonly manifest?: string;
  /** Globs of modules that others send through. Their content becomes part of the cache key of `eslint --cache`. */
  readonly wrappers?: readonly string[];
  /** Rows of your own, in the format of the catalogue. */
  readonly models?: readonly object[];
  /** Module hops that are followed. */
  readonly maxHops?: number;
  /** Packages in `node_modules` to follow. */
  readonly follow?: readonly string[];
}

/**
 * A config that names the manifest and carries a digest of everything that other files' findings hang on, so that
 * `eslint --cache` forgets what an edit of them changed. Editors see an edit of the manifest in any case.
 */
export function projectConfig({ from, manifest, wrappers = [], ...rest }: ProjectOptions): Linter.Config[] {
  const folder = folderOf(from);
  const found = manifest === undefined ? findManifest(path.join(folder, 'eslint.config.js')) : path.resolve(folder, manifest);
  const files = wrappers.flatMap((glob) => filesOf(glob, folder));
  const digest = digestOf([...(found === undefined ? [] : [found]), ...files]);
  return [{ name: 'egress/project', settings: { egress: { ...(found !== undefined && { manifest: found }), digest, ...rest } } }];
}

function folderOf(from: string | URL): string {
  const folder = from instanceof URL || from.startsWith('file:') ? path.dirname(fileURLToPath(from)) : from;
  if (!path.isAbsolute(folder)) throw new SettingsError('egress.with: "from" must be the folder of the config file. Write import.meta.dirname.');
  return folder;
}

/** A glob that means no file is a slip, and would leave a cache stale. */
function filesOf(glob: string, folder: string): string[] {
  const found = filesMatching(glob, folder);
  if (found.length === 0) throw new SettingsError(`egress.with: no file matches ${JSON.stringify(glob)} in "wrappers".`);
  return found;
}
