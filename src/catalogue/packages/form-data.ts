import type { PackageModel } from '../types.ts';

export default {
  package: 'form-data',
  docs: 'https://github.com/form-data/form-data#methods',
  types: [{ name: 'FormData', from: ['new ()'] }],
  calls: [
    { path: 'FormData#submit()', sends: 'http', roles: { url: '0', protocol: '0.protocol', host: ['0.hostname', '0.host'], port: '0.port', path: '0.path', headers: '0.headers' } },
    { path: 'FormData#append()', carries: 'http', roles: { body: '1' } },
  ],
} satisfies PackageModel;
