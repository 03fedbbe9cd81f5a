import type { PackageModel } from '../types.ts';

/** Of what it is given only the identity of the video is used: that is asked for at the same host always. */
export default {
  package: ['ytdl-core', '@distube/ytdl-core'],
  docs: 'https://github.com/fent/node-ytdl-core#api',
  calls: [
    { path: '()', sends: 'http', roles: { query: '0' }, hosts: ['https://www.youtube.com', 'https://*.googlevideo.com'] },
    { path: 'getInfo|getBasicInfo()', sends: 'http', roles: { query: '0' }, hosts: ['https://www.youtube.com'] },
    { path: 'downloadFromInfo()', sends: 'http', hosts: ['https://*.googlevideo.com'] },
  ],
} satisfies PackageModel;
