import type { VendorModel } from '../types.ts';

export default {
  id: 'matomo',
  name: 'Matomo',
  kind: 'analytics',
  provider: 'InnoCraft Limited',
  country: 'NZ',
  docs: 'https://developer.matomo.org/guides/tracking-javascript-guide',
  // Self-hosted as a rule; the vendor's cloud has these hosts.
  hosts: ['*.matomo.cloud'],
  scripts: ['https://cdn.matomo.cloud/'],
  globals: ['_paq', '_mtm', 'Matomo', 'Piwik'],
  packages: [
    {
      package: ['@datapunt/matomo-tracker-js', '@jonkoops/matomo-tracker', '@m4tt72/matomo-tracker-js', '@mitresthen/matomo-tracker'],
      docs: 'https://github.com/jonkoops/matomo-tracker',
      types: [
        { name: 'MatomoTracker', from: ['new ()'], roles: { url: '0.urlBase' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.urlBase' }, switches: [{ at: '0.disabled', off: true }] },
        { path: 'MatomoTracker#trackEvent|trackPageView|trackSiteSearch|trackLink|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: [
        '@datapunt/matomo-tracker-react',
        '@jonkoops/matomo-tracker-react',
        '@m4tt72/matomo-tracker-react',
        '@mitresthen/matomo-tracker-react',
      ],
      docs: 'https://github.com/jonkoops/matomo-tracker',
      types: [
        { name: 'MatomoInstance', from: ['createInstance()'], roles: { url: '0.urlBase' } },
      ],
      calls: [
        { path: 'createInstance()', sends: 'http', starts: true, roles: { url: '0.urlBase' }, switches: [{ at: '0.disabled', off: true }] },
      ],
    },
    {
      package: 'matomo-tracker',
      docs: 'https://github.com/matomo-org/matomo-nodejs-tracker',
      types: [
        { name: 'MatomoTracker', from: ['new ()'], roles: { url: '1' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'MatomoTracker#track|trackBulk()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'vue-matomo',
      docs: 'https://github.com/AmazingDreams/vue-matomo',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
    {
      package: '@socialgouv/matomo-next',
      docs: 'https://github.com/SocialGouv/matomo-next',
      calls: [
        { path: 'init|trackAppRouter|trackPagesRouter()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'push|sendEvent()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'piwik-react-router',
      docs: 'https://github.com/joernroeder/piwik-react-router',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.matomo.org/guides/tracking-javascript-guide',
      types: [
        { name: 'Matomo.Tracker', from: ['Matomo|Piwik.addTracker|getAsyncTracker|getTracker()'] },
      ],
      calls: [
        { path: '_paq.push()', carries: 'http', roles: { body: '0' } },
        { path: "_paq.push('setTrackerUrl')", sends: 'http', starts: true, roles: { url: '0.1' } },
        { path: "_paq.push('addTracker')", sends: 'http', starts: true, roles: { url: '0.1' } },
        { path: "_paq.push('trackPageView')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('trackEvent')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('trackSiteSearch')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('trackGoal')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('trackLink')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('trackEcommerceOrder')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('trackContentImpression')", sends: 'http', roles: { body: '0' } },
        { path: "_paq.push('ping')", sends: 'http', roles: { body: '0' } },
        { path: '_mtm.push()', carries: 'http', roles: { body: '0' } },
        { path: 'Matomo|Piwik.getTracker()', sends: 'http', starts: true, roles: { url: '0' } },
        { path: 'Matomo.Tracker#setCustomData|setCustomDimension|setCustomVariable|setUserId()', carries: 'http', roles: { body: '*' } },
        { path: 'Matomo.Tracker#trackEvent|trackGoal|trackLink|trackPageView|trackSiteSearch()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
