import type { PackageModel } from '../types.ts';

/** Options go by libcurl's name or by the same name in camel case; `Curl.option.URL` is the name as a constant. */
export default {
  package: 'node-libcurl',
  docs: 'https://github.com/JCMais/node-libcurl#usage',
  types: [
    { name: 'Curl', from: ['new Curl()', 'new Easy()'] },
    { name: 'CurlyFunction', from: ['curly.create()', 'CurlyFunction#create()'], roles: { url: '0.curlyBaseUrl', headers: ['0.httpHeader', '0.HTTPHEADER'] } },
  ],
  calls: [
    { path: 'curly()', sends: 'http', roles: { url: '0', body: ['1.postFields', '1.POSTFIELDS', '1.httpPost', '1.HTTPPOST', '1.curlyStreamUpload'], headers: ['1.httpHeader', '1.HTTPHEADER'], auth: ['1.userPwd', '1.USERPWD'] } },
    { path: 'curly.get|head|options|post|put|patch|delete()', sends: 'http', roles: { url: '0', body: ['1.postFields', '1.POSTFIELDS', '1.httpPost', '1.HTTPPOST', '1.curlyStreamUpload'], headers: ['1.httpHeader', '1.HTTPHEADER'], auth: ['1.userPwd', '1.USERPWD'] } },
    { path: 'CurlyFunction#()', sends: 'http', roles: { url: '0', body: ['1.postFields', '1.POSTFIELDS', '1.httpPost', '1.HTTPPOST', '1.curlyStreamUpload'], headers: ['1.httpHeader', '1.HTTPHEADER'], auth: ['1.userPwd', '1.USERPWD'] } },
    { path: 'CurlyFunction#get|head|options|post|put|patch|delete()', sends: 'http', roles: { url: '0', body: ['1.postFields', '1.POSTFIELDS', '1.httpPost', '1.HTTPPOST', '1.curlyStreamUpload'], headers: ['1.httpHeader', '1.HTTPHEADER'], auth: ['1.userPwd', '1.USERPWD'] } },
    { path: "Curl#setOpt('URL')", sends: 'http', roles: { url: '1' } },
    { path: "Curl#setOpt('POSTFIELDS')", carries: 'http', roles: { body: '1' } },
    { path: "Curl#setOpt('HTTPPOST')", carries: 'http', roles: { body: '1' } },
    { path: "Curl#setOpt('HTTPHEADER')", carries: 'http', roles: { headers: '1' } },
  ],
} satisfies PackageModel;
