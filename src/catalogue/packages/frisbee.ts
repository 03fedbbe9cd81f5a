import type { PackageModel } from '../types.ts';

export default {
  package: 'frisbee',
  docs: 'https://github.com/ladjs/frisbee#api',
  types: [{ name: 'Frisbee', from: ['new ()', 'new Frisbee()'], roles: { url: '0.baseURI', headers: '0.headers' } }],
  calls: [{ path: 'Frisbee#get|head|post|put|del|delete|options|patch|fetch()', sends: 'http', roles: { url: '0', body: '1.body', headers: '1.headers' } }],
} satisfies PackageModel;
