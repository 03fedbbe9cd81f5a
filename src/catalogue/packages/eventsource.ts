import type { PackageModel } from '../types.ts';

export default {
  package: ['eventsource', 'event-source-polyfill', 'react-native-sse', 'react-native-event-source', 'launchdarkly-eventsource', 'original-eventsource'],
  docs: 'https://github.com/EventSource/eventsource#readme',
  calls: [
    { path: 'new ()', sends: 'eventsource', roles: { url: '0', headers: '1.headers', body: '1.body' } },
    { path: 'new EventSource|EventSourcePolyfill|NativeEventSource()', sends: 'eventsource', roles: { url: '0', headers: '1.headers', body: '1.body' } },
  ],
} satisfies PackageModel;
