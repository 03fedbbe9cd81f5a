import type { PackageModel } from '../types.ts';

export default {
  package: 'jsftp',
  docs: 'https://github.com/sergi/jsftp#readme',
  types: [{ name: 'Ftp', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'socket', scheme: 'ftp:', port: 21, roles: { host: '0.host', port: '0.port', auth: '0.pass' } },
    { path: 'Ftp#put()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
