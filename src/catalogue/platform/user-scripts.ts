import type { PackageModel } from '../types.ts';

/** What managers of user scripts give a script: requests past the page's own rules. */
export default {
  package: 'global',
  docs: 'https://www.tampermonkey.net/documentation.php#api:GM_xmlhttpRequest',
  calls: [
    { path: 'GM.xmlHttpRequest()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers' } },
    { path: 'GM_download()', sends: 'http', roles: { url: ['0.url', '0'], headers: '0.headers' } },
    { path: 'GM_xmlhttpRequest()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers' } },
  ],
} satisfies PackageModel;
