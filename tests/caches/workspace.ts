import { manifest } from '../cli/command.ts';
import { repositoryOf, type Repository } from '../commit/repository.ts';

export const declares = (host: string): string => manifest({ id: 'api', match: [host], reason: 'Our own API' });

const packageJson = (name: string, more: object = {}): string => JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js', scripts: { egress: 'egress check' }, ...more });

/**
 * Two packages, one of which sends through the other, and the manifest above them.
 * @param files the configuration of the task runner
 * @param tools its command, as {@link repositoryOf} takes it
 */
export function workspace(files: Readonly<Record<string, string>>, tools: Readonly<Record<string, string>>): Repository {
  return repositoryOf({
    'package.json': JSON.stringify({ name: 'root', private: true, packageManager: 'npm@11.0.0', workspaces: ['packages/*'] }),
    'package-lock.json': JSON.stringify({ name: 'root', lockfileVersion: 3, requires: true, packages: {
      '': { name: 'root', workspaces: ['packages/*'] }, 'packages/app': { version: '1.0.0', dependencies: { wire: '1.0.0' } }, 'packages/wire': { version: '1.0.0' },
      'node_modules/app': { resolved: 'packages/app', link: true }, 'node_modules/wire': { resolved: 'packages/wire', link: true },
    } }),
    'egress.jsonc': declares('api.example.com'),
    '.gitignore': 'node_modules/\n.turbo/\n.nx/\n',
    'packages/wire/package.json': packageJson('wire'),
    'packages/wire/index.js': 'export const keep = (url) => url;\n',
    'packages/app/package.json': packageJson('app', { dependencies: { wire: '1.0.0' } }),
    'packages/app/index.js': "import { keep } from 'wire';\nfetch('https://api.example.com/v1');\nkeep('https://elsewhere.example.com/v1');\n",
    ...files,
  }, tools);
}
