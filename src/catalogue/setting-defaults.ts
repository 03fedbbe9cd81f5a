/** A function that is told what holds where the person who runs the program sets nothing. */
export interface SettingDefaults {
  /** Packages whose function it is, or, for a method, of which the module imports something; absent where a method says enough by its name. */
  readonly package?: readonly string[];
  /** What it is called as imported (empty: the package itself), or as a method. */
  readonly name: readonly string[];
  readonly method?: true;
  /** Positions of what holds then: an argument, then members; `*` is each member. */
  readonly at: readonly string[];
  readonly docs: string;
}

export const settingDefaults: readonly SettingDefaults[] = [
  { name: ['option', 'requiredOption'], method: true, at: ['1.default', '1.defaultValue', '2', '2.default', '3'], docs: 'https://github.com/tj/commander.js#default-option-value' },
  { name: ['argument', 'positional'], method: true, at: ['1.default', '2', '3'], docs: 'https://yargs.js.org/docs/#api-reference-positionalkey-opt' },
  { package: ['commander', 'yargs', '@commander-js/extra-typings'], name: ['default'], method: true, at: ['0', '1'], docs: 'https://yargs.js.org/docs/#api-reference-defaultkey-value-description' },
  { package: ['yargs'], name: ['options'], method: true, at: ['0.*.default'], docs: 'https://yargs.js.org/docs/#api-reference-optionskey-opt' },
  { package: ['node:util', 'util'], name: ['parseArgs'], at: ['0.options.*.default'], docs: 'https://nodejs.org/api/util.html#utilparseargsconfig' },
  { package: ['minimist', 'mri', 'getopts', 'yargs-parser'], name: [''], at: ['1.default.*'], docs: 'https://github.com/minimistjs/minimist#var-argv--parseargsargs-opts' },
  { package: ['meow'], name: [''], at: ['0.flags.*.default', '1.flags.*.default'], docs: 'https://github.com/sindresorhus/meow#flags' },
  { package: ['citty'], name: ['defineCommand'], at: ['0.args.*.default'], docs: 'https://github.com/unjs/citty#args' },
  { package: ['@oclif/core', '@oclif/command', '@salesforce/sf-plugins-core'], name: ['Flags.string', 'Flags.url', 'Args.string', 'Args.url', 'flags.string'], at: ['0.default'], docs: 'https://oclif.io/docs/flags' },
  { package: ['clipanion'], name: ['Option.String'], at: ['1'], docs: 'https://mael.dev/clipanion/docs/options' },
  { package: ['command-line-args'], name: [''], at: ['0.*.defaultValue'], docs: 'https://github.com/75lb/command-line-args/blob/master/doc/option-definition.md' },
  { package: ['rc'], name: [''], at: ['1.*'], docs: 'https://github.com/dominictarr/rc#usage' },
  { package: ['convict'], name: [''], at: ['0.*.default', '0.*.*.default', '0.*.*.*.default'], docs: 'https://github.com/mozilla/node-convict/tree/master/packages/convict#usage' },
  { package: ['conf', 'electron-store'], name: [''], at: ['0.defaults.*', '0.defaults.*.*', '0.schema.*.default'], docs: 'https://github.com/sindresorhus/conf#defaults' },
  { package: ['configstore'], name: [''], at: ['1.*', '1.*.*'], docs: 'https://github.com/sindresorhus/configstore#configstorepackagename-defaults-options' },
  { package: ['nconf'], name: ['defaults'], method: true, at: ['0.*', '0.*.*'], docs: 'https://github.com/indexzero/nconf#defaults' },
];
