import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/microservices',
  docs: 'https://docs.nestjs.com/microservices/basics',
  types: [{ name: 'ClientProxy', from: ['ClientProxyFactory.create()'] }],
  calls: [
    {
      path: 'ClientProxyFactory.create()',
      sends: 'rpc',
      roles: { url: ['0.options.urls[]', '0.options.url', '0.options.servers[]', '0.options.client.brokers[]'], host: '0.options.host', port: '0.options.port' },
      scheme: 'tcp:',
    },
    {
      path: 'ClientsModule.register()',
      sends: 'rpc',
      roles: { url: ['0[].options.urls[]', '0[].options.url', '0[].options.servers[]', '0[].options.client.brokers[]'], host: '0[].options.host', port: '0[].options.port' },
      scheme: 'tcp:',
    },
    { path: 'ClientProxy#emit|send()', carries: 'rpc', roles: { body: '1' } },
  ],
} satisfies PackageModel;
