import type { PackageModel } from '../types.ts';

export default {
  package: 'fluent-logger',
  docs: 'https://github.com/fluent/fluent-logger-node#readme',
  types: [
    { name: 'FluentSender', from: ['createFluentSender()'] },
  ],
  calls: [
    { path: 'configure|createFluentSender()', sends: 'socket', scheme: 'tcp:', port: 24224, roles: { host: '1.host', port: '1.port' }, hosts: ['tcp://localhost:24224'] },
    { path: 'emit()', carries: 'socket', roles: { body: '*' } },
    { path: 'FluentSender#emit()', carries: 'socket', roles: { body: '*' } },
  ],
} satisfies PackageModel;
