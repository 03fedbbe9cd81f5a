import type { VendorModel } from '../types.ts';

export default {
  id: 'kakao-pixel',
  name: 'Kakao Pixel',
  kind: 'ads',
  provider: 'Kakao Corp.',
  country: 'KR',
  docs: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk',
  hosts: ['bc.ad.daum.net'],
  scripts: ['https://t1.daumcdn.net/kakaopixel/', 'https://t1.daumcdn.net/adfit/static/kp.js'],
  globals: ['kakaoPixel'],
  packages: [
    {
      package: 'global',
      docs: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk',
      calls: [
        { path: 'kakaoPixel().pageView|purchase|signUp|search|viewContent|addToCart|completeRegistration()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
