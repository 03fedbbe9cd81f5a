import type { PackageModel } from '../types.ts';

export default {
  package: ['ldapjs', 'ldapts'],
  docs: 'https://github.com/ldapts/ldapts#readme',
  types: [{ name: 'Client', from: ['createClient()', 'new Client()'] }],
  calls: [
    { path: 'createClient()', sends: 'socket', roles: { url: ['0.url[]', '0.url'] }, scheme: 'ldap:' },
    { path: 'new Client()', sends: 'socket', roles: { url: '0.url' }, scheme: 'ldap:' },
    { path: 'Client#add|bind|compare|del|modify|modifyDN|search()', carries: 'socket', roles: { body: '*' } },
  ],
} satisfies PackageModel;
