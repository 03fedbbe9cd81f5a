import type { PackageModel } from '../types.ts';

/** The client before version 3, which is made for an address. */
export default {
  package: 'firebase',
  docs: 'https://gist.github.com/davideast/df32aea36d2d1475c041',
  types: [
    { name: 'Firebase', from: ['new ()', 'Firebase#child|endAt|equalTo|limitToFirst|limitToLast|orderByChild|orderByKey|parent|push|ref|root|startAt()'] },
  ],
  calls: [
    { path: 'new ()', sends: 'database', roles: { url: '0' } },
    { path: 'Firebase#authWithPassword|changeEmail|createUser|push|remove|set|setWithPriority|transaction|update()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
