import type { PackageModel } from '../types.ts';

export default {
  package: 'gelf-pro',
  docs: 'https://github.com/kkamkou/node-gelf-pro#readme',
  types: [{ name: 'Logger', from: ['setConfig()'] }],
  calls: [
    { path: 'setConfig()', sends: 'udp', needs: '0.adapterOptions', roles: { host: '0.adapterOptions.host', port: '0.adapterOptions.port' }, scheme: 'udp:', hosts: ['udp://127.0.0.1:12201'] },
    { path: 'emergency|alert|critical|error|warning|warn|notice|info|debug|log|message|send()', carries: 'udp', roles: { body: '*' } },
    { path: 'Logger#emergency|alert|critical|error|warning|warn|notice|info|debug|log|message|send()', carries: 'udp', roles: { body: '*' } },
  ],
} satisfies PackageModel;
