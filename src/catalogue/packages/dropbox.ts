import type { PackageModel } from '../types.ts';

export default {
  package: 'dropbox',
  docs: 'https://dropbox.github.io/dropbox-sdk-js/Dropbox.html',
  types: [
    { name: 'Dropbox', from: ['new Dropbox()'], roles: { auth: '0.accessToken', headers: '0.customHeaders' } },
    { name: 'DropboxAuth', from: ['new DropboxAuth()'] },
  ],
  calls: [
    {
      path: 'Dropbox#filesUpload|filesUploadSessionStart|filesUploadSessionAppendV2|filesUploadSessionFinish|filesDownload|filesDownloadZip|filesExport|filesGetThumbnailV2|filesGetPreview|sharingGetSharedLinkFile()',
      sends: 'http',
      roles: { body: '0' },
      hosts: ['https://content.dropboxapi.com'],
    },
    {
      path: 'Dropbox#filesListFolder|filesListFolderContinue|filesGetMetadata|filesCreateFolderV2|filesDeleteV2|filesMoveV2|filesCopyV2|filesSearchV2|filesSaveUrl|filesGetTemporaryLink|filesGetTemporaryUploadLink|sharingCreateSharedLinkWithSettings|sharingListSharedLinks|sharingAddFileMember|sharingAddFolderMember|sharingShareFolder|usersGetCurrentAccount|usersGetAccount|usersGetSpaceUsage()',
      sends: 'http',
      roles: { body: '0' },
      hosts: ['https://api.dropboxapi.com'],
    },
    { path: 'DropboxAuth#getAccessTokenFromCode|refreshAccessToken()', sends: 'http', hosts: ['https://api.dropboxapi.com'] },
  ],
} satisfies PackageModel;
