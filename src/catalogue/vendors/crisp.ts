import type { VendorModel } from '../types.ts';

export default {
  id: 'crisp',
  name: 'Crisp',
  kind: 'chat',
  provider: 'Crisp IM SAS',
  country: 'FR',
  docs: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/',
  hosts: ['client.crisp.chat', 'client.relay.crisp.chat', 'storage.crisp.chat', 'settings.crisp.chat', 'stream.relay.crisp.chat'],
  scripts: ['https://client.crisp.chat/l.js'],
  globals: ['$crisp'],
  packages: [
    {
      package: 'crisp-sdk-web',
      docs: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/npm/',
      calls: [
        { path: 'Crisp.configure()', sends: 'http', starts: true },
        { path: 'Crisp.load()', sends: 'http', starts: true },
        { path: 'Crisp.user.setEmail|setNickname|setPhone|setCompany()', sends: 'http', roles: { body: '*' } },
        { path: 'Crisp.session.setData|pushEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'Crisp.message.send()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/',
      calls: [
        { path: '$crisp.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
