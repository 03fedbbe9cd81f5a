import type { PackageModel } from '../types.ts';

export default {
  package: 'unsplash-js',
  docs: 'https://github.com/unsplash/unsplash-js#readme',
  types: [
    { name: 'Unsplash', from: ['createApi()'], roles: { url: ['0.baseUrl', '0.apiUrl'], headers: '0.headers', auth: '0.accessKey' }, hosts: ['https://api.unsplash.com'] },
  ],
  calls: [
    { path: 'Unsplash#DELETE|GET|PATCH|POST|PUT()', sends: 'http', roles: { path: '0', query: '1.params.query', body: '1.body' } },
    { path: 'Unsplash#collections|photos|search|topics|users.get|getCollections|getLikes|getPhotos|getRandom|getRelated|getStats|getTopics|getUsers|list|trackDownload()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
