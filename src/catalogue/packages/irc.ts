import type { PackageModel } from '../types.ts';

export default {
  package: ['irc', 'irc-upd', 'irc-framework'],
  docs: 'https://node-irc.readthedocs.io/en/latest/API.html',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'Client#connect()', sends: 'socket', roles: { host: '0.host', port: '0.port' }, scheme: 'irc:', port: 6667 },
    { path: 'Client#say|notice|send|action()', carries: 'socket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
