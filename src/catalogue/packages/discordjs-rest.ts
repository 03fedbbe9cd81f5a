import type { PackageModel } from '../types.ts';

export default {
  package: ['@discordjs/rest', '@discordjs/core'],
  docs: 'https://discord.js.org/docs/packages/rest/main',
  types: [{ name: 'REST', from: ['new REST()'], roles: { url: '0.api' }, hosts: ['https://discord.com'] }],
  calls: [{ path: 'REST#get|post|put|patch|delete|request()', sends: 'http', roles: { path: '0', body: '1.body' } }],
} satisfies PackageModel;
