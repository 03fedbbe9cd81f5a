import type { PackageModel } from '../types.ts';

/** What the script of the client before version 3 makes. */
export default {
  package: 'global',
  docs: 'https://gist.github.com/davideast/df32aea36d2d1475c041',
  types: [
    { name: 'Firebase', from: ['new Firebase()', 'Firebase#child|endAt|equalTo|limitToFirst|limitToLast|orderByChild|orderByKey|parent|push|ref|root|startAt()'] },
  ],
  calls: [
    { path: 'new Firebase()', sends: 'database', roles: { url: '0' } },
    { path: 'Firebase#authWithPassword|changeEmail|createUser|push|remove|set|setWithPriority|transaction|update()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
