import type { PackageModel } from '../types.ts';

export default {
  package: ['js-cookie', 'cookies-next', 'nookies'],
  docs: 'https://github.com/js-cookie/js-cookie#readme',
  sources: [
    { path: 'get()', category: 'user.device.cookie', label: 'the cookies of the page' },
    { path: 'getCookie|getCookies|parseCookies()', category: 'user.device.cookie', label: 'the cookies of the page' },
  ],
  relays: [{ puts: [{ path: 'set()', name: '0', at: '1' }], gives: [{ path: 'get()', name: '0' }] }],
} satisfies PackageModel;
