import { existsSync } from 'node:fs';
import path from 'node:path';
import { manifestNames } from '../../manifest/load.ts';
import { visible } from '../../report/visible.ts';
import { isMarkupFile } from '../../project/markup/templates.ts';
import { isCode } from './files.ts';
import { inTemporaryFolder, repositoryAt } from './git.ts';
import { ignoreFile } from './ignored.ts';
import { Misuse } from '../misuse.ts';
import { isConfiguration } from './resolving.ts';
import { run, type Run, type RunOptions } from './run.ts';

/**
 * A run over what is staged, manifest included, whatever the work tree holds: what the next commit will hold. The repository is not touched.
 * @throws {Misuse} outside of a repository, and for a path of which nothing is staged
 */
export async function runOnStaged(options: RunOptions, entry: URL): Promise<Run> {
  const repository = await repositoryAt(options.root);
  const staged = await repository.staged();
  return inTemporaryFolder(async (folder) => {
    await repository.write(staged.filter(({ mode, path: file }) => mode.startsWith('100') && isNeeded(file)), folder);
    const inside = (file: string): boolean => !path.relative(repository.top, file).startsWith('..');
    const moved = (file: string): string => (inside(file) ? path.resolve(folder, path.relative(repository.top, file)) : file);
    const back = (file: string): string => (inside(file) ? file : path.resolve(repository.top, path.relative(folder, file)));
    const paths = (options.paths.length > 0 ? options.paths : [options.root]).map((one) => path.resolve(one));
    for (const one of paths) if (!existsSync(moved(one))) throw new Misuse(`Of ${visible(path.relative(process.cwd(), one) || '.')} nothing is staged or committed. Name files or folders that git knows, or leave out --staged.`);
    const { manifest } = options;
    const done = await run({ ...options, paths: paths.map(moved), root: moved(options.root), manifest: manifest === undefined ? undefined : moved(manifest) }, entry);
    return { ...done, manifests: done.manifests.map(back), governed: done.governed.map((one) => ({ ...one, manifest: back(one.manifest) })) };
  });
}

/** Whether a file may decide about an outcome. */
function isNeeded(file: string): boolean {
  const name = path.posix.basename(file);
  return isCode(file) || file.endsWith('.json') || isMarkupFile(file) || name === ignoreFile || manifestNames.some((one) => one === name) || isConfiguration(name);
}
