import type { PackageModel } from '../types.ts';

export default {
  package: '@temporalio/client',
  docs: 'https://typescript.temporal.io/api/interfaces/client.ConnectionOptions',
  types: [
    { name: 'Client', from: ['new Client()'] },
    { name: 'WorkflowClient', from: ['new WorkflowClient()', 'Client#workflow'] },
    { name: 'WorkflowHandle', from: ['WorkflowClient#getHandle|start|signalWithStart()'] },
  ],
  calls: [
    // Without an address it is the server on this machine.
    { path: 'Connection.connect|lazy()', sends: 'rpc', scheme: 'https:', port: 7233, roles: { host: '0.address', auth: '0.apiKey', headers: '0.metadata' }, hosts: ['https://localhost:7233'] },
    { path: 'WorkflowClient#start|execute|signalWithStart()', carries: 'rpc', roles: { body: '1.args' } },
    { path: 'WorkflowHandle#signal|query|executeUpdate()', carries: 'rpc', roles: { body: '1+' } },
  ],
} satisfies PackageModel;
