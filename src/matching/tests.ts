import paths from '../catalogue/test-paths.ts';

const folders: ReadonlySet<string> = new Set(paths.folders);

/** Whether a file belongs to the tests of a project. `path` is relative to its root, `/`-separated. */
export function isTestPath(path: string): boolean {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').replace(/\.[cm]?[jt]sx?$/, '');
  return parts.some((p) => folders.has(p)) || paths.endings.some((e) => name.endsWith(e));
}
