import type { VendorModel } from '../types.ts';

export default {
  id: 'fundebug',
  name: 'Fundebug',
  kind: 'errors',
  provider: 'Xiamen Yunzhang Information Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://docs.fundebug.com/notifier/javascript/',
  hosts: ['web.fundebug.net', 'api.fundebug.com', 'api.fundebug.net', 'js.fundebug.cn', 'js.fundebug.net'],
  scripts: ['https://js.fundebug.cn/', 'https://js.fundebug.net/'],
  globals: ['fundebug'],
  packages: [
    {
      package: 'fundebug-javascript',
      docs: 'https://docs.fundebug.com/notifier/javascript/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, switches: [{ at: '0.silent', off: true }] },
        { path: 'notify|notifyError|notifyHttpError|test()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'fundebug-nodejs',
      docs: 'https://docs.fundebug.com/notifier/nodejs/',
      calls: [
        { path: 'notify|notifyError()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.fundebug.com/notifier/javascript/',
      calls: [
        { path: 'fundebug.init()', sends: 'http', starts: true, switches: [{ at: '0.silent', off: true }] },
        { path: 'fundebug.notify|notifyError()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
