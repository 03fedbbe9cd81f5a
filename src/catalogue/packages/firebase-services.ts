import type { PackageModel } from '../types.ts';

export default {
  package: [
    'firebase/storage',
    'firebase/database',
    'firebase/functions',
    'firebase/auth',
    'firebase/messaging',
    'firebase/remote-config',
    'firebase/ai',
    'firebase/vertexai',
  ],
  docs: 'https://firebase.google.com/docs/reference/js',
  types: [
    { name: 'HttpsCallable', from: ['httpsCallable()', 'httpsCallableFromURL()'] },
    { name: 'GenerativeModel', from: ['getGenerativeModel()'], hosts: ['https://firebasevertexai.googleapis.com'] },
  ],
  calls: [
    { path: 'uploadBytes|uploadBytesResumable|uploadString()', sends: 'http', roles: { body: '1' }, hosts: ['https://firebasestorage.googleapis.com'] },
    { path: 'getDownloadURL|getBlob|getBytes|getMetadata|updateMetadata|deleteObject|listAll()', sends: 'http', hosts: ['https://firebasestorage.googleapis.com'] },
    { path: 'getDatabase()', sends: 'database', roles: { url: '1' }, hosts: ['https://*.firebaseio.com', 'https://*.firebasedatabase.app'] },
    { path: 'set|push|update()', carries: 'database', roles: { body: '1' } },
    { path: 'httpsCallable()', sends: 'http', hosts: ['https://*.cloudfunctions.net'] },
    { path: 'httpsCallableFromURL()', sends: 'http', roles: { url: '1' } },
    {
      path: 'signInWithEmailAndPassword|createUserWithEmailAndPassword|signInAnonymously|signInWithPopup|signInWithRedirect|signInWithCredential|signInWithCustomToken()',
      sends: 'http',
      roles: { body: '1+' },
      hosts: ['https://identitytoolkit.googleapis.com'],
    },
    {
      path: 'sendPasswordResetEmail|sendEmailVerification|sendSignInLinkToEmail|updateProfile|updateEmail|updatePassword|signInWithPhoneNumber()',
      sends: 'http',
      roles: { body: '1+' },
      hosts: ['https://identitytoolkit.googleapis.com'],
    },
    { path: 'getToken()', sends: 'http', hosts: ['https://fcmregistrations.googleapis.com'] },
    { path: 'fetchConfig|fetchAndActivate()', sends: 'http', hosts: ['https://firebaseremoteconfig.googleapis.com'] },
    { path: 'HttpsCallable#()', carries: 'http', roles: { body: '0' } },
    { path: 'GenerativeModel#generateContent|generateContentStream|countTokens()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
