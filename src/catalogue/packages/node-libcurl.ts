import type { PackageModel } from '../types.ts';

export default {
  package: 'node-libcurl',
  docs: 'https://github.com/JCMais/node-libcurl',
  types: [
    { name: 'Curl', from: ['new Curl()', 'new Easy()'] },
  ],
  calls: [
    { path: 'curly()', sends: 'http', roles: { url: '0', body: ['1.postFields', '1.httpPost'], headers: '1.httpHeader' } },
    { path: 'curly.get|post|put|patch|delete|head()', sends: 'http', roles: { url: '0', body: ['1.postFields', '1.httpPost'], headers: '1.httpHeader' } },
    { path: "Curl#setOpt('URL')", sends: 'http', roles: { url: '1' } },
    { path: "Curl#setOpt('POSTFIELDS')", carries: 'http', roles: { body: '1' } },
  ],
} satisfies PackageModel;
