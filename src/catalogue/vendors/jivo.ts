import type { VendorModel } from '../types.ts';

export default {
  id: 'jivo',
  name: 'JivoChat',
  kind: 'chat',
  provider: 'JivoSite Inc.',
  country: 'US',
  docs: 'https://www.jivochat.com/docs/widget/',
  hosts: ['*.jivosite.com', '*.jivo.ru'],
  scripts: ['https://code.jivosite.com/', 'https://code.jivo.ru/'],
  globals: ['jivo_api', 'jivo_init'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.jivochat.com/docs/widget/',
      calls: [
        { path: 'jivo_api.setContactInfo|setCustomData|setUserToken|sendPageTitle|sendMessage()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
