import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { project, put, type Ran } from '../cli/command.ts';
import { installed, repository } from '../support/consumer.ts';

const nobody = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** The framework is a package of Debian, not of npm. `.ci/run` installs it; without it its tests are left out where nobody set `CI`, and the reporter says so. */
export const isLeftOut = process.env['CI'] === undefined && spawnSync('pre-commit', ['--version']).status !== 0;

/** A git repository of somebody who uses the plugin. */
export interface Repository {
  readonly folder: string;
  /** @throws where there is no such command */
  run(command: string, ...args: readonly string[]): Ran;
  /** @throws where git does */
  git(...args: readonly string[]): string;
  put(file: string, text: string): void;
  stage(file: string, text: string): void;
  /** Commits what is staged, through the hooks. */
  commit(...args: readonly string[]): { readonly code: number | null; readonly said: string };
}

/** @param tools packages with commands that the hooks call, by the names of the commands */
export function repositoryOf(files: Readonly<Record<string, string>>, tools: Readonly<Record<string, string>> = {}): Repository {
  const folder = installed({ '.gitignore': 'node_modules/\n', ...files });
  mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
  for (const [command, file] of Object.entries(tools)) symlinkSync(path.join(repository, 'node_modules', file), path.join(folder, 'node_modules/.bin', command));
  // Hooks are to find the project's own commands, not those of the package whose tests run.
  const where = (process.env['PATH'] ?? '').split(path.delimiter).filter((one) => !one.includes('node_modules')).join(path.delimiter);
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env;
  const own = Object.fromEntries(Object.entries(inherited).filter(([name]) => !/^(?:npm_|GIT_|HUSKY|LEFTHOOK)/.test(name) || name.startsWith('npm_config_')));
  // A home without anybody's settings of git and of the tools; only npm goes on as it is set up, for what the framework installs.
  const env = { ...own, ...nobody, PATH: where, NO_COLOR: '1', HOME: project({}), npm_config_userconfig: process.env['npm_config_userconfig'] ?? path.join(homedir(), '.npmrc'), npm_config_cache: process.env['npm_config_cache'] ?? path.join(homedir(), '.npm') };
  const run = (command: string, ...args: readonly string[]): Ran => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
    if (error) throw new Error(`${command} cannot be started (${error.message}). CONTRIBUTING.md says what the tests want.`);
    return { code: status, out: stdout, err: stderr };
  };
  const git = (...args: readonly string[]): string => {
    const { code, out, err } = run('git', ...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
    return out;
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  return {
    folder, run, git,
    put(file, text) { put(folder, file, text); },
    stage(file, text) { put(folder, file, text); git('add', '--', file); },
    commit(...args) {
      const { code, out, err } = run('git', 'commit', '-m', 'Change', ...args);
      return { code, said: out + err };
    },
  };
}
