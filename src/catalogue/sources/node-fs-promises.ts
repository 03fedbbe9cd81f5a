import type { PackageModel } from '../types.ts';

export default {
  package: 'node:fs/promises',
  docs: 'https://nodejs.org/api/fs.html#promises-api',
  sources: [
    { path: 'readFile()', category: 'user.account', label: 'the accounts of the machine', when: { at: '0', family: 'accounts' } },
    { path: 'readFile()', category: 'system.authentication', label: 'configuration of a coding agent', when: { at: '0', family: 'agents' } },
    { path: 'readFile()', category: 'user.authorization.credentials', label: 'a browser profile', when: { at: '0', family: 'browsers' } },
    { path: 'readFile()', category: 'system.authentication', label: 'files of a CI runner', when: { at: '0', family: 'ci-runners' } },
    { path: 'readFile()', category: 'system.authentication', label: 'cloud credentials', when: { at: '0', family: 'cloud' } },
    { path: 'readFile()', category: 'system.authentication', label: 'cluster credentials', when: { at: '0', family: 'clusters' } },
    { path: 'readFile()', category: 'system.authentication', label: 'credentials of a container registry', when: { at: '0', family: 'containers' } },
    { path: 'readFile()', category: 'system.authentication', label: 'private keys', when: { at: '0', family: 'encryption-keys' } },
    { path: 'readFile()', category: 'system.authentication', label: 'an environment file', when: { at: '0', family: 'environment-files' } },
    { path: 'readFile()', category: 'user.authorization.credentials', label: 'a keychain', when: { at: '0', family: 'keychains' } },
    { path: 'readFile()', category: 'user.device.device_id', label: 'the machine’s identifier', when: { at: '0', family: 'machine-identity' } },
    { path: 'readFile()', category: 'user.content.private', label: 'a messenger’s data', when: { at: '0', family: 'messengers' } },
    { path: 'readFile()', category: 'system.authentication', label: 'credentials of a package registry', when: { at: '0', family: 'package-registries' } },
    { path: 'readFile()', category: 'system.authentication', label: 'environment or memory of a process', when: { at: '0', family: 'process-memory' } },
    { path: 'readFile()', category: 'user.behavior', label: 'the shell history', when: { at: '0', family: 'shell-history' } },
    { path: 'readFile()', category: 'system.authentication', label: 'SSH keys', when: { at: '0', family: 'ssh-keys' } },
    { path: 'readFile()', category: 'system.authentication', label: 'credentials or identity of version control', when: { at: '0', family: 'version-control' } },
    { path: 'readFile()', category: 'user.financial', label: 'a wallet', when: { at: '0', family: 'wallets' } },
    { path: 'readFile()', category: 'x.unspecified', label: 'the content of a file' },
  ],
} satisfies PackageModel;
