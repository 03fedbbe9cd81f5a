import type { PackageModel } from '../types.ts';

export default {
  package: ['firebase-admin', 'firebase-admin/auth', 'firebase-admin/messaging', 'firebase-admin/database', 'firebase-admin/storage'],
  docs: 'https://firebase.google.com/docs/reference/admin/node',
  types: [
    { name: 'Firestore', from: ['firestore()'] },
    { name: 'CollectionReference', from: ['Firestore#collection()', 'DocumentReference#collection()'] },
    { name: 'DocumentReference', from: ['Firestore#doc()', 'CollectionReference#doc()'] },
    { name: 'Auth', from: ['auth()', 'getAuth()'], hosts: ['https://identitytoolkit.googleapis.com'] },
    { name: 'Messaging', from: ['messaging()', 'getMessaging()'], hosts: ['https://fcm.googleapis.com'] },
    { name: 'Database', from: ['database()', 'getDatabase()', 'getDatabaseWithUrl()'] },
    { name: 'Reference', from: ['Database#ref()', 'Reference#child()', 'Reference#push()'] },
  ],
  calls: [
    { path: 'firestore()', sends: 'database', hosts: ['https://firestore.googleapis.com'] },
    { path: 'database|getDatabase()', sends: 'database', hosts: ['https://*.firebaseio.com', 'https://*.firebasedatabase.app'] },
    { path: 'getDatabaseWithUrl()', sends: 'database', roles: { url: '0' } },
    { path: 'CollectionReference#add()', carries: 'database', roles: { body: '0' } },
    { path: 'DocumentReference#set|create|update()', carries: 'database', roles: { body: '0' } },
    { path: 'Reference#set|update|push()', carries: 'database', roles: { body: '0' } },
    { path: 'Auth#createUser|updateUser|getUser|getUserByEmail|getUsers|listUsers|deleteUser|setCustomUserClaims|verifyIdToken()', sends: 'http', roles: { body: '*' } },
    { path: 'Messaging#send|sendEach|sendEachForMulticast|sendMulticast|sendAll|sendToDevice|sendToTopic|subscribeToTopic()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
