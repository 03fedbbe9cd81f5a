import type { VendorModel } from '../types.ts';

export default {
  id: 'google-analytics',
  name: 'Google Analytics',
  kind: 'analytics',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://developers.google.com/analytics/devguides/collection/ga4',
  hosts: ['google-analytics.com', '*.google-analytics.com', 'analytics.google.com', '*.analytics.google.com'],
  regions: {
    EU: ['region1.google-analytics.com', 'region1.analytics.google.com'],
  },
  scripts: [
    'https://www.googletagmanager.com/gtag/js',
    'https://www.google-analytics.com/analytics.js',
    'https://www.google-analytics.com/ga.js',
    'https://ssl.google-analytics.com/ga.js',
  ],
  globals: ['gtag', 'ga', '_gaq', 'GoogleAnalyticsObject'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.google.com/tag-platform/gtagjs/reference',
      calls: [
        { path: "gtag('config')", sends: 'http', starts: true, roles: { url: ['2.server_container_url', '2.transport_url'], body: '2' }, switches: [{ at: '2.send_page_view', off: false }] },
        { path: "gtag('event')", sends: 'http', roles: { body: '2' } },
        { path: "gtag('set')", carries: 'http', roles: { body: '*' } },
        { path: "gtag('consent')", carries: 'http', roles: { body: '2' } },
        { path: "gtag('js')", carries: 'http' },
        { path: "ga('create')", sends: 'http', starts: true, roles: { body: '*' } },
        { path: "ga('send')", sends: 'http', roles: { body: '*' } },
        { path: "ga('set')", carries: 'http', roles: { body: '*' } },
        { path: '_gaq.push()', sends: 'http', roles: { body: '*' } },
        { path: 'ReactGA.initialize()', sends: 'http', starts: true },
        { path: 'ReactGA.event|pageview|modalview|timing|exception|send|ga|gtag|outboundLink()', sends: 'http', roles: { body: '*' } },
        { path: 'ReactGA.set()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'react-ga',
      docs: 'https://github.com/react-ga/react-ga',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '1.gaAddress' } },
        { path: 'pageview|modalview|event|timing|exception|send|outboundLink|ga()', sends: 'http', roles: { body: '*' } },
        { path: 'set()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'react-ga4',
      docs: 'https://github.com/codler/react-ga4',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '1.gtagUrl' }, switches: [{ at: '1.testMode', off: true }] },
        { path: 'event|send|gtag|ga()', sends: 'http', roles: { body: '*' } },
        { path: 'set()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'universal-analytics',
      docs: 'https://github.com/peaksandpies/universal-analytics',
      types: [
        { name: 'Visitor', from: ['()', 'new ()', 'createFromSession()'], roles: { host: ['2.hostname', '1.hostname'] }, hosts: ['https://www.google-analytics.com'] },
      ],
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { host: ['2.hostname', '1.hostname'] }, hosts: ['https://www.google-analytics.com'] },
        { path: 'new ()', sends: 'http', starts: true, roles: { host: ['2.hostname', '1.hostname'] }, hosts: ['https://www.google-analytics.com'] },
        { path: 'Visitor#pageview|screenview|event|transaction|item|exception|timing()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'ga-gtag',
      docs: 'https://github.com/idmadj/ga-gtag',
      calls: [
        { path: 'install()', sends: 'http', starts: true },
        { path: 'gtag()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['vue-gtag', 'vue-gtag-next'],
      docs: 'https://matteo-gabriele.gitbook.io/vue-gtag',
      calls: [
        { path: 'configure|createGtag()', sends: 'http', starts: true, switches: [{ at: '0.enabled', off: false }] },
        { path: 'event|pageview|screenview|exception|purchase|time|query()', sends: 'http', roles: { body: '*' } },
        { path: 'set()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@next/third-parties/google',
      docs: 'https://nextjs.org/docs/app/guides/third-party-libraries',
      calls: [
        { path: 'GoogleAnalytics()', sends: 'http', starts: true },
        { path: 'sendGAEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'GoogleTagManager()', sends: 'http', starts: true, hosts: ['https://www.googletagmanager.com'] },
        { path: 'sendGTMEvent()', sends: 'http', roles: { body: '0' }, hosts: ['https://www.googletagmanager.com'] },
      ],
    },
    {
      package: 'nextjs-google-analytics',
      docs: 'https://github.com/MauricioRobayo/nextjs-google-analytics',
      calls: [
        { path: 'GoogleAnalytics()', sends: 'http', starts: true },
        { path: 'event|pageView()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'workbox-google-analytics',
      docs: 'https://developer.chrome.com/docs/workbox/modules/workbox-google-analytics',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'vue-analytics',
      docs: 'https://github.com/MatteoGabriele/vue-analytics',
      calls: [
        { path: 'event|page|screenview|exception|time()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'angulartics2',
      docs: 'https://github.com/angulartics/angulartics2',
      types: [
        { name: 'Angulartics2GoogleAnalytics', from: ['new Angulartics2GoogleAnalytics()'] },
        { name: 'Angulartics2GoogleGlobalSiteTag', from: ['new Angulartics2GoogleGlobalSiteTag()'] },
      ],
      calls: [
        { path: 'Angulartics2GoogleAnalytics#startTracking()', sends: 'http', starts: true },
        { path: 'Angulartics2GoogleGlobalSiteTag#startTracking()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
