import type { VendorModel } from '../types.ts';

export default {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  kind: 'ads',
  provider: 'Reddit, Inc.',
  country: 'US',
  docs: 'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
  hosts: ['alb.reddit.com', 'events.redditmedia.com', 'pixel-config.reddit.com'],
  scripts: ['https://www.redditstatic.com/ads/'],
  globals: ['rdt'],
  packages: [
    {
      package: 'react-reddit-pixel',
      docs: 'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { body: '1' } },
        { path: 'track|pageVisit()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website',
      calls: [
        { path: "rdt('init')", sends: 'http', starts: true, roles: { body: '2' } },
        { path: "rdt('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
