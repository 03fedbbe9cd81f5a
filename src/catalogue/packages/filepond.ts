import type { PackageModel } from '../types.ts';

export default {
  package: 'filepond',
  docs: 'https://pqina.nl/filepond/docs/api/server/',
  calls: [
    // A server may be functions that send for themselves.
    { path: 'setOptions()', sends: 'http', addressed: true, roles: { url: ['0.server.url', '0.server.process.url', '0.server.process', '0.server'], headers: ['0.server.headers', '0.server.process.headers'] } },
    { path: 'create()', sends: 'http', addressed: true, roles: { url: ['1.server.url', '1.server.process.url', '1.server.process', '1.server'], headers: ['1.server.headers', '1.server.process.headers'] } },
  ],
} satisfies PackageModel;
