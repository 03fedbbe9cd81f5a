import type { PackageModel } from '../types.ts';

export default {
  package: 'box-node-sdk',
  docs: 'https://github.com/box/box-node-sdk/tree/main/docs',
  types: [{ name: 'BoxClient', from: ['new BoxClient()', 'BoxClient#withAsUserHeader|withSuppressedNotifications|withExtraHeaders()'] }],
  calls: [
    { path: 'BoxClient#uploads.uploadFile|uploadFileVersion|uploadWithPreflightCheck()', sends: 'http', roles: { body: '*' }, hosts: ['https://upload.box.com'] },
    { path: 'BoxClient#chunkedUploads.createFileUploadSession|uploadFilePart|createFileUploadSessionCommit|uploadBigFile()', sends: 'http', roles: { body: '*' }, hosts: ['https://upload.box.com'] },
    { path: 'BoxClient#downloads.downloadFile|getDownloadFileUrl()', sends: 'http', hosts: ['https://api.box.com'] },
    { path: 'BoxClient#files.getFileById|updateFileById|deleteFileById|copyFile()', sends: 'http', roles: { body: '1' }, hosts: ['https://api.box.com'] },
    { path: 'BoxClient#folders.getFolderById|updateFolderById|deleteFolderById|getFolderItems|createFolder|copyFolder()', sends: 'http', roles: { body: '*' }, hosts: ['https://api.box.com'] },
    { path: 'BoxClient#users.getUsers|createUser|getUserMe|getUserById|updateUserById|deleteUserById()', sends: 'http', roles: { body: '*' }, hosts: ['https://api.box.com'] },
    { path: 'BoxClient#search.searchForContent|searchByMetadataQuery()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.box.com'] },
    { path: 'BoxClient#userCollaborations.createCollaboration()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.box.com'] },
    { path: 'BoxClient#webhooks.createWebhook()', sends: 'http', roles: { body: '0' }, hosts: ['https://api.box.com'] },
    { path: 'BoxClient#makeRequest()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers' } },
  ],
} satisfies PackageModel;
