import type { PackageModel } from '../types.ts';

export default {
  package: '@huggingface/hub',
  docs: 'https://huggingface.co/docs/huggingface.js/hub/README',
  calls: [
    { path: 'uploadFile|uploadFiles|uploadFilesWithProgress|commit|createRepo|createBranch|createCollection|deleteFile|deleteFiles|deleteRepo|deleteBranch|deleteCollection|addCollectionItem|copyFiles()', sends: 'http', roles: { url: '0.hubUrl', body: ['0.file', '0.files', '0.operations', '0.repo'], auth: ['0.accessToken', '0.credentials'] }, hosts: ['https://huggingface.co'] },
    { path: 'downloadFile|downloadFileToCacheDir|checkRepoAccess|collectionInfo|datasetInfo|countCommits()', sends: 'http', roles: { url: '0.hubUrl', auth: ['0.accessToken', '0.credentials'] }, hosts: ['https://huggingface.co'] },
  ],
} satisfies PackageModel;
