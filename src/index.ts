import type { ESLint, Linter, Rule } from 'eslint';
import manifest from '../package.json' with { type: 'json' };
import list from '../rules/index.ts';
import { configsOf, projectConfig, type Configs, type ProjectOptions } from './config.ts';

export type { Configs, ProjectOptions } from './config.ts';

/** The plugin, as ESLint and oxlint load it. */
export interface EgressPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly configs: Configs & Record<string, Linter.Config[]>;
  /** A config that tells the rules of the project: `...egress.with({ from: import.meta.dirname })`. */
  readonly with: (options: ProjectOptions) => Linter.Config[];
}

const base = {
  meta: { name: manifest.name, version: manifest.version, namespace: 'egress' },
  rules: Object.fromEntries(list.map((rule) => [rule.name, rule as Rule.RuleModule])),
  with: projectConfig,
};
// The presets name the plugin itself, so it has to be there before they are.
const plugin = base as EgressPlugin;
Object.assign(plugin, { configs: configsOf(plugin, list) });

export default plugin;
export { plugin as 'module.exports' };
