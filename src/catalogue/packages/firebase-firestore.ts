import type { PackageModel } from '../types.ts';

export default {
  package: ['firebase/firestore', 'firebase/firestore/lite', '@firebase/firestore', '@firebase/firestore/lite'],
  docs: 'https://firebase.google.com/docs/reference/js/firestore_',
  calls: [
    { path: 'initializeFirestore()', sends: 'database', roles: { host: '1.host' }, scheme: 'https:', hosts: ['https://firestore.googleapis.com'] },
    { path: 'connectFirestoreEmulator()', sends: 'database', roles: { host: '1', port: '2' }, scheme: 'http:' },
    { path: 'getDoc|getDocs|getDocFromServer|getDocsFromServer|getCountFromServer|deleteDoc|runTransaction|onSnapshot()', sends: 'database', hosts: ['https://firestore.googleapis.com'] },
    { path: 'setDoc|addDoc()', sends: 'database', roles: { body: '1' }, hosts: ['https://firestore.googleapis.com'] },
    { path: 'updateDoc()', sends: 'database', roles: { body: '1+' }, hosts: ['https://firestore.googleapis.com'] },
    { path: 'where()', carries: 'database', roles: { body: '2' } },
    { path: 'writeBatch().set|update()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
