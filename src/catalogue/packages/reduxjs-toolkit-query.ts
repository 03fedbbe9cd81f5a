import type { PackageModel } from '../types.ts';

export default {
  package: ['@reduxjs/toolkit/query', '@reduxjs/toolkit/query/react'],
  docs: 'https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery',
  // Endpoints are written relative to the base, so the base query is where the destination stands.
  calls: [{ path: 'fetchBaseQuery()', sends: 'http', roles: { url: '0.baseUrl', headers: '0.headers' } }],
} satisfies PackageModel;
