import type { PackageModel } from '../types.ts';

export default {
  package: 'node-vault',
  docs: 'https://github.com/nodevault/node-vault#readme',
  types: [{ name: 'Vault', from: ['()'], roles: { url: '0.endpoint', auth: '0.token' }, hosts: ['http://127.0.0.1:8200'] }],
  calls: [
    { path: 'Vault#approleLogin|delete|list|read|request|revoke|seal|status|unseal|unwrap|update|userpassLogin|write()', sends: 'http', roles: { body: ['1', '0'] } },
  ],
} satisfies PackageModel;
