import type { PackageModel } from '../types.ts';

export default {
  package: ['@azure/service-bus', '@azure/event-hubs', '@azure/eventgrid', '@azure/web-pubsub'],
  docs: 'https://learn.microsoft.com/en-us/javascript/api/overview/azure/service-bus-readme',
  types: [
    { name: 'ServiceBusClient', from: ['new ServiceBusClient()'] },
    { name: 'ServiceBusSender', from: ['ServiceBusClient#createSender()'] },
    { name: 'EventHubProducerClient', from: ['new EventHubProducerClient()'] },
    { name: 'EventDataBatch', from: ['EventHubProducerClient#createBatch()', 'ServiceBusSender#createMessageBatch()'] },
    { name: 'EventGridPublisherClient', from: ['new EventGridPublisherClient()'] },
    { name: 'WebPubSubServiceClient', from: ['new WebPubSubServiceClient()'] },
  ],
  calls: [
    { path: 'new ServiceBusClient|EventHubProducerClient|EventHubConsumerClient()', sends: 'queue', roles: { auth: ['1', '0'] }, hosts: ['https://*.servicebus.windows.net'] },
    { path: 'new EventGridPublisherClient()', sends: 'http', roles: { url: '0', auth: '2' } },
    { path: 'new WebPubSubServiceClient()', sends: 'http', roles: { url: '0' } },
    { path: 'ServiceBusSender#sendMessages|scheduleMessages()', carries: 'queue', roles: { body: '0' } },
    { path: 'EventHubProducerClient#sendBatch()', carries: 'queue', roles: { body: '0' } },
    { path: 'EventDataBatch#tryAdd|tryAddMessage()', carries: 'queue', roles: { body: '0' } },
    { path: 'EventGridPublisherClient#send()', carries: 'http', roles: { body: '0' } },
    { path: 'WebPubSubServiceClient#sendToAll()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
