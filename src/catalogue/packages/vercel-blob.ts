import type { PackageModel } from '../types.ts';

export default {
  package: ['@vercel/blob', '@vercel/blob/client'],
  docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  calls: [
    { path: 'put|upload()', sends: 'http', roles: { body: '1', auth: '2.token' }, hosts: ['https://vercel.com/api/blob', 'https://blob.vercel-storage.com'] },
    { path: 'del|head|list|copy()', sends: 'http', hosts: ['https://vercel.com/api/blob', 'https://blob.vercel-storage.com'] },
  ],
} satisfies PackageModel;
