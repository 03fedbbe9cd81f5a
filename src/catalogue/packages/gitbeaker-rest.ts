import type { PackageModel } from '../types.ts';

export default {
  package: ['@gitbeaker/rest', '@gitbeaker/node'],
  docs: 'https://github.com/jdalrymple/gitbeaker#getting-started',
  types: [{ name: 'Gitlab', from: ['new Gitlab()'], roles: { url: '0.host', auth: '0.token' }, hosts: ['https://gitlab.com'] }],
  calls: [{ path: 'Gitlab#*.all|show|create|edit|remove|search|upload|commit|trigger()', sends: 'http', roles: { body: '*' } }],
} satisfies PackageModel;
