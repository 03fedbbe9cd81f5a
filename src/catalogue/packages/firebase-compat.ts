import type { PackageModel } from '../types.ts';

export default {
  package: ['firebase', 'firebase/app', 'firebase/compat/app'],
  docs: 'https://firebase.google.com/docs/reference/node',
  types: [
    { name: 'Firestore', from: ['firestore()', 'initializeApp().firestore()'] },
    { name: 'CollectionReference', from: ['Firestore#collection()', 'DocumentReference#collection()'] },
    { name: 'DocumentReference', from: ['Firestore#doc()', 'CollectionReference#doc()'] },
    { name: 'Reference', from: ['database().ref()', 'Reference#child()', 'Reference#push()'] },
  ],
  calls: [
    { path: 'firestore()', sends: 'database', hosts: ['https://firestore.googleapis.com'] },
    { path: 'initializeApp().firestore()', sends: 'database', hosts: ['https://firestore.googleapis.com'] },
    { path: 'database()', sends: 'database', roles: { url: '0' }, hosts: ['https://*.firebaseio.com', 'https://*.firebasedatabase.app'] },
    {
      path: 'auth().signInWithEmailAndPassword|createUserWithEmailAndPassword|signInAnonymously|signInWithPopup|signInWithCustomToken|sendPasswordResetEmail()',
      sends: 'http',
      roles: { body: '*' },
      hosts: ['https://identitytoolkit.googleapis.com'],
    },
    { path: 'storage().ref().put|putString()', sends: 'http', roles: { body: '0' }, hosts: ['https://firebasestorage.googleapis.com'] },
    { path: 'CollectionReference#add()', carries: 'database', roles: { body: '0' } },
    { path: 'DocumentReference#set|update()', carries: 'database', roles: { body: '0' } },
    { path: 'Reference#set|update|push()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
