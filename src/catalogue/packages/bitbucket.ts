import type { PackageModel } from '../types.ts';

export default {
  package: 'bitbucket',
  docs: 'https://github.com/MunifTanjim/node-bitbucket#readme',
  types: [
    { name: 'Bitbucket', from: ['new Bitbucket()'], roles: { url: '0.baseUrl', auth: '0.auth' }, hosts: ['https://api.bitbucket.org'] },
  ],
  calls: [
    { path: 'Bitbucket#branchrestrictions|commits|commitstatuses|deployments|downloads|issue_tracker|pipelines|projects|pullrequests|refs|repositories|snippets|source|teams|user|users|webhooks|workspaces.*()', sends: 'http', roles: { body: ['0._body', '0'] } },
  ],
} satisfies PackageModel;
