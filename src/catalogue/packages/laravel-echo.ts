import type { PackageModel } from '../types.ts';

export default {
  package: 'laravel-echo',
  docs: 'https://laravel.com/docs/broadcasting#client-side-installation',
  types: [
    { name: 'Echo', from: ['new ()'] },
    { name: 'Channel', from: ['Echo#private|encryptedPrivate|join()'] },
  ],
  calls: [
    {
      path: 'new ()',
      sends: 'websocket',
      scheme: 'wss:',
      roles: { url: '0.host', protocol: ['0.forceTLS', '0.encrypted'], host: '0.wsHost', port: ['0.wssPort', '0.wsPort'], auth: '0.bearerToken', headers: '0.auth.headers' },
      hosts: ['wss://*.pusher.com'],
    },
    { path: 'Channel#whisper()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
