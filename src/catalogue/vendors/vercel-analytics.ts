import type { VendorModel } from '../types.ts';

export default {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics and Speed Insights',
  kind: 'analytics',
  provider: 'Vercel Inc.',
  country: 'US',
  docs: 'https://vercel.com/docs/analytics/package',
  hosts: ['va.vercel-scripts.com', 'vitals.vercel-insights.com', 'vitals.vercel-analytics.com'],
  scripts: ['https://va.vercel-scripts.com/v1/'],
  packages: [
    {
      package: [
        '@vercel/analytics',
        '@vercel/analytics/react',
        '@vercel/analytics/next',
        '@vercel/analytics/vue',
        '@vercel/analytics/nuxt',
        '@vercel/analytics/sveltekit',
        '@vercel/analytics/astro',
        '@vercel/analytics/remix',
        '@vercel/analytics/server',
      ],
      docs: 'https://vercel.com/docs/analytics/package',
      calls: [
        { path: 'inject|injectAnalytics()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'Analytics()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'track|pageview()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: [
        '@vercel/speed-insights',
        '@vercel/speed-insights/react',
        '@vercel/speed-insights/next',
        '@vercel/speed-insights/vue',
        '@vercel/speed-insights/nuxt',
        '@vercel/speed-insights/sveltekit',
        '@vercel/speed-insights/astro',
        '@vercel/speed-insights/remix',
      ],
      docs: 'https://vercel.com/docs/speed-insights/package',
      calls: [
        { path: 'injectSpeedInsights()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'SpeedInsights()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
      ],
    },
  ],
} satisfies VendorModel;
