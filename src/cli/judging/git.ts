import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { visible } from '../../report/visible.ts';
import { Misuse } from '../misuse.ts';

/** One entry of a commit's tree. Paths are relative to the top of the repository, `/`-separated. */
export interface Tracked {
  readonly mode: string;
  readonly id: string;
  readonly path: string;
}

/** A path that differs between a commit and the work tree; `from` is what it was called before. */
export interface Change {
  readonly path: string;
  /** Whether it is there in the work tree. */
  readonly here: boolean;
  readonly from?: string;
}

/** A repository, looked at and never written to: neither its work tree nor its index. */
export interface Repository {
  /** The top folder, as seen from where the command runs. */
  readonly top: string;
  /** @throws {Misuse} where there is no such commit */
  commit(ref: string): Promise<string>;
  tree(commit: string): Promise<Tracked[]>;
  changes(commit: string): Promise<Change[]>;
  /** What the next commit will hold. */
  staged(): Promise<Tracked[]>;
  /** A file's text at a commit; undefined where it is not there. */
  text(commit: string, file: string): Promise<string | undefined>;
  /** Writes entries of a commit below a folder. */
  write(entries: readonly Tracked[], folder: string): Promise<void>;
}

// Nothing of the repository's own configuration that runs a program, and no lock that another git would trip over.
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'core.hooksPath=/dev/null', '-c', 'filter.lfs.smudge=', '-c', 'filter.lfs.process=', '-c', 'filter.lfs.required=false'];
const environment = { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };

/**
 * The repository around a folder.
 * @throws {Misuse} where there is none, or no git
 */
export async function repositoryAt(folder: string): Promise<Repository> {
  const up = await git(folder, ['rev-parse', '--show-cdup']).catch((error: GitError) => {
    if (error.missing) throw new Misuse('This needs git, which is not installed or not in the PATH.');
    throw new Misuse(`${visible(folder)} is in no git repository that can be read (${error.said}). Run it inside of a clone.`);
  });
  const top = path.resolve(folder, up.trim() || '.');
  return {
    top,
    async commit(ref) {
      if (ref.startsWith('-')) throw new Misuse(`${visible(ref, 80)} is no git revision. Write a branch, a tag or a commit: egress diff origin/main.`);
      try {
        return (await git(top, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
      } catch {
        const shallow = (await git(top, ['rev-parse', '--is-shallow-repository']).catch(() => 'false')).trim() === 'true';
        throw new Misuse(shallow
          ? `There is no commit ${visible(ref, 80)} in this shallow clone. Fetch it first: "git fetch --unshallow", or "fetch-depth: 0" where CI checks out.`
          : `There is no commit ${visible(ref, 80)} in this repository. Write a branch, a tag or a commit that "git log" knows, or fetch it first.`);
      }
    },
    async tree(commit) {
      return fields(await git(top, ['ls-tree', '-r', '-z', '--full-tree', commit])).map((line) => {
        const [head = '', file = ''] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
        const [mode = '', , id = ''] = head.split(' ');
        return { mode, id, path: file };
      });
    },
    async staged() {
      // Of what is in conflict nothing is staged yet.
      return fields(await git(top, ['ls-files', '--stage', '-z', '--full-name'])).flatMap((line) => {
        const [mode = '', id = '', stage] = line.slice(0, line.indexOf('\t')).split(' ');
        return stage === '0' ? [{ mode, id, path: line.slice(line.indexOf('\t') + 1) }] : [];
      });
    },
    async changes(commit) {
      const [tracked, others] = await Promise.all([
        git(top, ['diff', '--name-status', '-z', '-M', '-l400', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', commit, '--']),
        git(top, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name']),
      ]);
      return [...statuses(fields(tracked)), ...fields(others).map((file) => ({ path: file, here: true }))];
    },
    text: (commit, file) => git(top, ['cat-file', 'blob', `${commit}:${file}`]).catch(() => undefined),
    async write(entries, target) {
      if (entries.length === 0) return;
      const index = { GIT_INDEX_FILE: path.join(target, '..', 'index') };
      await git(top, ['update-index', '-z', '--index-info'], index, entries.map(({ mode, id, path: file }) => `${mode} ${id} 0\t${file}\0`).join(''));
      try {
        await git(top, ['checkout-index', '--all', '--quiet', '--force', `--prefix=${target}/`], index);
      } catch (error) {
        throw new Misuse(`What git keeps cannot be read (${(error as GitError).said}). Where the clone is partial or shallow, fetch the commit whole.`);
      }
    },
  };
}

function fields(text: string): string[] {
  return text.split('\0').filter((field) => field !== '');
}

function statuses(list: readonly string[]): Change[] {
  const out: Change[] = [];
  for (let i = 0; i < list.length;) {
    const status = list[i] ?? '';
    const file = list[i + 1] ?? '';
    if (status.startsWith('R') || status.startsWith('C')) {
      out.push({ path: list[i + 2] ?? '', here: true, ...(status.startsWith('R') && { from: file }) });
      i += 3;
    } else {
      out.push({ path: file, here: status !== 'D' });
      i += 2;
    }
  }
  return out;
}

interface GitError extends Error { readonly missing: boolean; readonly said: string }

function git(folder: string, args: readonly string[], more: Readonly<Record<string, string>> = {}, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (message: string, missing: boolean): void => reject(Object.assign(new Error(message), { missing, said: visible(message.trim().split('\n')[0]?.replace(/^(?:fatal|error): /, '') ?? '', 200).replace(/\.$/, '') }));
    if (input === '') {
      execFile('git', [...quiet, ...args], { cwd: folder, env: { ...process.env, ...environment, ...more }, maxBuffer: 1 << 30 }, (error, stdout, stderr) => (error ? fail(stderr || error.message, error.code === 'ENOENT') : resolve(stdout)));
      return;
    }
    const child = spawn('git', [...quiet, ...args], { cwd: folder, env: { ...process.env, ...environment, ...more }, stdio: ['pipe', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (part: Buffer) => { told += part.toString(); });
    child.on('error', (error) => fail(error.message, true));
    child.on('close', (code) => (code === 0 ? resolve('') : fail(told, false)));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A folder of its own for the time that the body takes; gone afterwards, however that ends. */
export async function inTemporaryFolder<T>(body: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'egress-git-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (): void => process.exit(130);
  process.once('exit', remove).once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const tree = path.join(folder, 'tree');
    // What looks for the top of a repository stops here.
    mkdirSync(path.join(tree, '.git'), { recursive: true });
    return await body(tree);
  } finally {
    remove();
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop);
  }
}
