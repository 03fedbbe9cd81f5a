import type { PackageModel } from '../types.ts';

export default {
  package: ['firebase/app', '@firebase/app'],
  docs: 'https://firebase.google.com/docs/reference/js/app',
  calls: [
    { path: 'initializeApp()', sends: 'http', roles: { host: ['0.databaseURL', '0.authDomain'] }, scheme: 'https:', hosts: ['https://*.googleapis.com'] },
  ],
} satisfies PackageModel;
