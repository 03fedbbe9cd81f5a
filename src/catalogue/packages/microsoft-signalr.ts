import type { PackageModel } from '../types.ts';

export default {
  package: ['@microsoft/signalr', '@aspnet/signalr'],
  docs: 'https://learn.microsoft.com/javascript/api/@microsoft/signalr/hubconnectionbuilder',
  types: [
    { name: 'HubConnectionBuilder', from: ['new HubConnectionBuilder()', 'HubConnectionBuilder#withUrl|configureLogging|withAutomaticReconnect|withHubProtocol|withServerTimeout|withKeepAliveInterval|withStatefulReconnect()'] },
    { name: 'HubConnection', from: ['HubConnectionBuilder#build()'] },
  ],
  calls: [
    { path: 'HubConnectionBuilder#withUrl()', sends: 'websocket', roles: { url: '0', headers: '1.headers' } },
    { path: 'HubConnection#invoke|send|stream()', carries: 'websocket', roles: { body: '1+' } },
  ],
} satisfies PackageModel;
