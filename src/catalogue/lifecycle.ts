import type { PackageModel } from './types.ts';

/**
 * Scripts of package.json that run where a package is installed, without anybody asking for them.
 * https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts
 */
export const installScripts: readonly string[] = [
  'preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare', 'dependencies', 'predependencies', 'postdependencies', 'preuninstall', 'uninstall', 'postuninstall',
];

/**
 * Words behind which a command line names other scripts of the same package.
 * https://docs.npmjs.com/cli/commands/npm-run, https://pnpm.io/cli/run, https://yarnpkg.com/cli/run, https://bun.com/docs/runtime, https://nodejs.org/api/cli.html#--run,
 * https://github.com/mysticatea/npm-run-all
 */
export const scriptRunners: readonly string[] = ['npm', 'pnpm', 'yarn', 'bun', '--run', 'npm-run-all', 'run-s', 'run-p'];

/** Scripts that run before and behind another one, by what is put in front of its name. */
export const scriptHooks: readonly string[] = ['pre', 'post'];

/** Programs whose first operand is a file of code that they run. https://nodejs.org/api/cli.html */
export const codeRunners: readonly string[] = ['node', 'nodejs', 'bun', 'deno', 'electron', 'esno', 'jiti', 'babel-node', 'swc-node', 'ts-node', 'ts-node-esm', 'tsx', 'vite-node', 'zx'];

/** Folders that hold what is built from sources. */
export const buildFolders: readonly string[] = ['build', 'dist', 'lib', 'out'];

/** What a script of package.json is called by: a name that no program can import. */
export const scriptsModule = 'package.json:scripts';

/** The command lines of scripts, each handed to the name of the one of `installScripts` that it is run by. */
export default {
  package: scriptsModule,
  docs: 'https://docs.npmjs.com/cli/using-npm/scripts',
  calls: [{
    path: 'dependencies|install|postdependencies|postinstall|postprepare|postuninstall|predependencies|preinstall|prepare|preprepare|prepublish|preuninstall|uninstall()',
    sends: 'process', roles: { command: '0' }, runs: true,
  }],
} satisfies PackageModel;
