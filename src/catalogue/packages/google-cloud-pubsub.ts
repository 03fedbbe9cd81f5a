import type { PackageModel } from '../types.ts';

export default {
  package: '@google-cloud/pubsub',
  docs: 'https://cloud.google.com/nodejs/docs/reference/pubsub/latest',
  types: [
    { name: 'PubSub', from: ['new PubSub()'], roles: { url: '0.apiEndpoint' }, hosts: ['https://pubsub.googleapis.com'] },
    { name: 'Topic', from: ['PubSub#topic()', 'PubSub#createTopic()'], hosts: ['https://pubsub.googleapis.com'] },
  ],
  calls: [
    { path: 'PubSub#createTopic|createSubscription|getTopics|getSubscriptions()', sends: 'queue', roles: { body: '*' } },
    { path: 'Topic#publishMessage|publish|publishJSON|createSubscription|delete|exists()', sends: 'queue', roles: { body: '0' } },
  ],
} satisfies PackageModel;
