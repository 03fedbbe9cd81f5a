import type { PackageModel } from '../types.ts';

export default {
  package: '@tarojs/taro',
  docs: 'https://docs.taro.zone/docs/apis/network/request/',
  types: [{ name: 'SocketTask', from: ['connectSocket()'] }],
  calls: [
    { path: 'request()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.header' } },
    { path: 'downloadFile()', sends: 'http', roles: { url: '0.url', headers: '0.header' } },
    { path: 'uploadFile()', sends: 'http', roles: { url: '0.url', body: ['0.formData', '0.filePath'], headers: '0.header' } },
    { path: 'connectSocket()', sends: 'websocket', roles: { url: '0.url', headers: '0.header' } },
    { path: 'SocketTask#send()', carries: 'websocket', roles: { body: '0.data' } },
  ],
} satisfies PackageModel;
