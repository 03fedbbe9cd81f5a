import type { PackageModel } from '../types.ts';

export default {
  package: ['convex/browser', 'convex/react', 'convex/nextjs'],
  docs: 'https://docs.convex.dev/api/classes/browser.ConvexHttpClient',
  types: [{ name: 'ConvexClient', from: ['new ConvexClient|ConvexHttpClient|ConvexReactClient()'] }],
  calls: [
    { path: 'new ConvexClient|ConvexHttpClient|ConvexReactClient()', sends: 'http', roles: { url: '0' } },
    { path: 'ConvexClient#action|mutation|query()', carries: 'http', roles: { body: '1' } },
    { path: 'ConvexClient#setAuth()', carries: 'http', roles: { auth: '0' } },
  ],
} satisfies PackageModel;
