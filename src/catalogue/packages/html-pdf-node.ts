import type { PackageModel } from '../types.ts';

export default {
  package: 'html-pdf-node',
  docs: 'https://github.com/mrafiqk/html-pdf-node',
  calls: [
    { path: 'generatePdf()', sends: 'http', within: 'markup', roles: { url: ['0.url', '0.content'] } },
    { path: 'generatePdfs()', sends: 'http', within: 'markup', roles: { url: ['0[].url', '0[].content'] } },
  ],
} satisfies PackageModel;
