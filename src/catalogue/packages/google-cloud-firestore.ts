import type { PackageModel } from '../types.ts';

export default {
  package: ['@google-cloud/firestore', 'firebase-admin/firestore'],
  docs: 'https://cloud.google.com/nodejs/docs/reference/firestore/latest',
  types: [
    { name: 'Firestore', from: ['new Firestore()', 'getFirestore()', 'initializeFirestore()'] },
    {
      name: 'CollectionReference',
      from: ['Firestore#collection|collectionGroup()', 'DocumentReference#collection()', 'CollectionReference#where|orderBy|limit|startAfter()'],
    },
    { name: 'DocumentReference', from: ['Firestore#doc()', 'CollectionReference#doc()'] },
    { name: 'WriteBatch', from: ['Firestore#batch()', 'Firestore#bulkWriter()', 'WriteBatch#set|update|create|delete()'] },
  ],
  calls: [
    { path: 'new Firestore()', sends: 'database', roles: { host: '0.host' }, scheme: 'https:', hosts: ['https://firestore.googleapis.com'] },
    { path: 'getFirestore|initializeFirestore()', sends: 'database', hosts: ['https://firestore.googleapis.com'] },
    { path: 'CollectionReference#add()', carries: 'database', roles: { body: '0' } },
    { path: 'CollectionReference#where()', carries: 'database', roles: { body: '2' } },
    { path: 'DocumentReference#set|create|update()', carries: 'database', roles: { body: '0' } },
    { path: 'WriteBatch#set|create|update()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
