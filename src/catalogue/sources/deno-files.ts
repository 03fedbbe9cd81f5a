import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://docs.deno.com/api/deno/~/Deno.readTextFile',
  sources: [
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'user.account', label: 'the accounts of the machine', when: { at: '0', family: 'accounts' } },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'configuration of a coding agent',
      when: { at: '0', family: 'agents' },
    },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'user.authorization.credentials',
      label: 'a browser profile',
      when: { at: '0', family: 'browsers' },
    },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'files of a CI runner',
      when: { at: '0', family: 'ci-runners' },
    },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'system.authentication', label: 'cloud credentials', when: { at: '0', family: 'cloud' } },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'system.authentication', label: 'cluster credentials', when: { at: '0', family: 'clusters' } },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'credentials of a container registry',
      when: { at: '0', family: 'containers' },
    },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'system.authentication', label: 'private keys', when: { at: '0', family: 'encryption-keys' } },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'an environment file',
      when: { at: '0', family: 'environment-files' },
    },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'user.authorization.credentials', label: 'a keychain', when: { at: '0', family: 'keychains' } },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'user.device.device_id',
      label: 'the machine’s identifier',
      when: { at: '0', family: 'machine-identity' },
    },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'user.content.private', label: 'a messenger’s data', when: { at: '0', family: 'messengers' } },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'credentials of a package registry',
      when: { at: '0', family: 'package-registries' },
    },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'environment or memory of a process',
      when: { at: '0', family: 'process-memory' },
    },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'user.behavior', label: 'the shell history', when: { at: '0', family: 'shell-history' } },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'system.authentication', label: 'SSH keys', when: { at: '0', family: 'ssh-keys' } },
    {
      path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()',
      category: 'system.authentication',
      label: 'credentials or identity of version control',
      when: { at: '0', family: 'version-control' },
    },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'user.financial', label: 'a wallet', when: { at: '0', family: 'wallets' } },
    { path: 'Deno.readFile|readFileSync|readTextFile|readTextFileSync()', category: 'x.unspecified', label: 'the content of a file' },
  ],
} satisfies PackageModel;
