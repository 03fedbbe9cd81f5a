import type { PackageModel } from '../types.ts';

export default {
  package: ['@uppy/core', 'uppy'],
  docs: 'https://uppy.io/docs/xhr-upload/',
  types: [{ name: 'Uppy', from: ['new ()', 'new Uppy()', 'Uppy#use|setOptions|on|once|off()'] }],
  // Which plugin it is does not matter: one that is given an endpoint sends to it.
  calls: [{ path: 'Uppy#use()', sends: 'http', needs: '1.endpoint', roles: { url: ['1.endpoint()', '1.endpoint'], headers: ['1.headers()', '1.headers'] } }],
} satisfies PackageModel;
