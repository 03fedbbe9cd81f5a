import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { cli, project } from '../cli/command.ts';

export const repository = path.join(import.meta.dirname, '../..');

/** A project in which the plugin is installed, with its command and with other packages of ours beside it. */
export function installed(files: Readonly<Record<string, string>>, packages: readonly string[] = []): string {
  const folder = project({ 'package.json': '{ "name": "consumer", "private": true, "type": "module" }\n', ...files });
  const link = (target: string, name: string): void => {
    const place = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(target, place);
  };
  link(repository, 'eslint-plugin-egress');
  link(cli, '.bin/egress');
  for (const name of packages) link(path.join(repository, 'node_modules', name), name);
  return folder;
}
