import type { PackageModel } from '../types.ts';

export default {
  package: ['activedirectory2', 'activedirectory'],
  docs: 'https://github.com/jsumners/node-activedirectory#readme',
  types: [{ name: 'ActiveDirectory', from: ['new ()', '()'], roles: { url: ['0.url', '0'], auth: ['0.password', '3'] }, scheme: 'ldap:' }],
  calls: [
    {
      path: 'ActiveDirectory#authenticate|find|findDeletedObjects|findGroup|findGroups|findUser|findUsers|getDistinguishedNames|getGroupDistinguishedName|getGroupMembershipForGroup|getGroupMembershipForUser|getUserDistinguishedName|getUsersForGroup|groupExists|isUserMemberOf|userExists()',
      sends: 'socket',
      roles: { body: '*' },
    },
    { path: 'ActiveDirectory#getRootDSE()', sends: 'socket', roles: { url: '0' } },
  ],
} satisfies PackageModel;
