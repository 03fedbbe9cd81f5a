import type { PackageModel } from '../types.ts';

/** Programs inside WeChat, Alipay, Douyin, Baidu, QQ, Kuaishou, DingTalk, JD and uni-app: one object each, with the same members. */
export default {
  package: 'global',
  docs: 'https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html',
  types: [{ name: 'SocketTask', from: ['jd|ks|my|qq|swan|tt|uni|wx.connectSocket()'] }],
  calls: [
    { path: 'dd|my.httpRequest()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers' }, docs: 'https://opendocs.alipay.com/mini/api/network' },
    { path: 'jd|ks|my|qq|swan|tt|uni|wx.request()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: ['0.header', '0.headers'] } },
    { path: 'dd|jd|ks|my|qq|swan|tt|uni|wx.downloadFile()', sends: 'http', roles: { url: '0.url', headers: ['0.header', '0.headers'] } },
    { path: 'dd|jd|ks|my|qq|swan|tt|uni|wx.uploadFile()', sends: 'http', roles: { url: '0.url', body: ['0.formData', '0.filePath'], headers: ['0.header', '0.headers'] } },
    { path: 'jd|ks|my|qq|swan|tt|uni|wx.connectSocket()', sends: 'websocket', roles: { url: '0.url', headers: ['0.header', '0.headers'] } },
    { path: 'jd|ks|my|qq|swan|tt|uni|wx.sendSocketMessage()', carries: 'websocket', roles: { body: '0.data' } },
    { path: 'SocketTask#send()', carries: 'websocket', roles: { body: '0.data' } },
  ],
} satisfies PackageModel;
