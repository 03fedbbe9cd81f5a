import type { VendorModel } from '../types.ts';

export default {
  id: 'heap',
  name: 'Heap',
  kind: 'analytics',
  provider: 'Content Square SAS',
  country: 'FR',
  docs: 'https://developers.heap.io/docs/web',
  hosts: ['heapanalytics.com', '*.heapanalytics.com', '*.us.heap-api.com', '*.eu.heap-api.com'],
  regions: {
    US: ['*.us.heap-api.com'],
    EU: ['*.eu.heap-api.com'],
  },
  scripts: ['https://cdn.heapanalytics.com/js/', 'https://cdn.us.heap-api.com/', 'https://cdn.eu.heap-api.com/'],
  globals: ['heap'],
  packages: [
    {
      package: '@heap/react-native-heap',
      docs: 'https://developers.heap.io/docs/react-native',
      calls: [
        { path: 'track|identify|addUserProperties|addEventProperties()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@heap/heap-react-native-bridge',
      docs: 'https://developers.heap.io/docs/react-native',
      calls: [
        { path: 'Heap.startRecording()', sends: 'http', starts: true, roles: { url: '1.baseUri' } },
        { path: 'Heap.track|identify|addUserProperties()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.heap.io/docs/web',
      calls: [
        { path: 'heap.load()', sends: 'http', starts: true },
        { path: 'heap.track|identify|addUserProperties|addEventProperties()', sends: 'http', roles: { body: '*' } },
        { path: 'heap.addAccountProperties()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
