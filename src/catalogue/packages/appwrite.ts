import type { PackageModel } from '../types.ts';

export default {
  package: ['appwrite', 'node-appwrite', 'react-native-appwrite'],
  docs: 'https://appwrite.io/docs/references/cloud/client-web/account',
  types: [
    { name: 'Client', from: ['new Client()', 'Client#setEndpoint|setEndpointRealtime|setProject|setKey|setJWT|setLocale|setSession|setDevKey|setSelfSigned()'] },
    { name: 'Account', from: ['new Account()'] },
    { name: 'Databases', from: ['new Databases()'] },
    { name: 'TablesDB', from: ['new TablesDB()'] },
    { name: 'Storage', from: ['new Storage()'] },
    { name: 'Functions', from: ['new Functions()'] },
  ],
  calls: [
    { path: 'Client#setEndpoint()', sends: 'http', roles: { url: '0' } },
    { path: 'Client#setEndpointRealtime()', sends: 'websocket', roles: { url: '0' } },
    { path: 'Client#setKey|setJWT|setSession()', carries: 'http', roles: { auth: '0' } },
    { path: 'Account#create|createEmailPasswordSession|updateEmail|updateName|updatePhone|updatePassword|updatePrefs()', carries: 'http', roles: { body: '*' } },
    { path: 'Databases#createDocument|updateDocument|upsertDocument()', carries: 'database', roles: { body: ['0.data', '3'] } },
    { path: 'TablesDB#createRow|updateRow|upsertRow()', carries: 'database', roles: { body: ['0.data', '3'] } },
    { path: 'Storage#createFile()', carries: 'http', roles: { body: ['0.file', '2'] } },
    { path: 'Functions#createExecution()', carries: 'http', roles: { body: ['0.body', '1'] } },
  ],
} satisfies PackageModel;
