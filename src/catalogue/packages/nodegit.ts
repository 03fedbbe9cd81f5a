import type { PackageModel } from '../types.ts';

export default {
  package: 'nodegit',
  docs: 'https://www.nodegit.org/api/clone/',
  types: [
    { name: 'Repository', from: ['Repository.open()', 'Clone()', 'Clone.clone()', 'Repository.init()'] },
    { name: 'Remote', from: ['Repository#getRemote()', 'Remote.lookup()', 'Remote.create()'] },
  ],
  calls: [
    { path: 'Clone()', sends: 'socket', roles: { url: '0' } },
    { path: 'Clone.clone()', sends: 'socket', roles: { url: '0' } },
    { path: 'Remote#push|fetch|connect()', sends: 'socket' },
    { path: 'Repository#fetch|fetchAll()', sends: 'socket' },
  ],
} satisfies PackageModel;
