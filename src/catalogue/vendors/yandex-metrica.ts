import type { VendorModel } from '../types.ts';

export default {
  id: 'yandex-metrica',
  name: 'Yandex Metrica',
  kind: 'analytics',
  provider: 'YANDEX LLC',
  country: 'RU',
  docs: 'https://yandex.com/support/metrica/en/objects/method-reference',
  hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.yandex.by', 'mc.yandex.kz', 'mc.webvisor.org', 'mc.webvisor.com'],
  scripts: ['https://mc.yandex.ru/metrika/', 'https://mc.yandex.com/metrika/'],
  globals: ['ym', 'Ya', 'yandex_metrika_callbacks2'],
  packages: [
    {
      package: ['react-yandex-metrika', 'vue-yandex-metrika', 'next-yandex-metrica', 'react-metrika'],
      docs: 'https://github.com/narkq/react-yandex-metrika',
      calls: [
        { path: '()', sends: 'http', roles: { body: '*' } },
        { path: 'YMInitializer()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'ng-yandex-metrika',
      docs: 'https://github.com/Gnucki/ng-yandex-metrika',
      calls: [
        { path: 'MetrikaModule.forRoot()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://yandex.com/support/metrica/en/objects/method-reference',
      calls: [
        { path: 'ym()', sends: 'http', starts: true, roles: { body: '*' } },
        { path: 'new Ya.Metrika|Metrika2()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
