import type { Egress } from '../../src/analysis/types.ts';

/** A call that must be found in a package: where, by which API, and where it goes. */
export interface Site {
  readonly file: string;
  readonly api: string;
  readonly kind: Egress['destination']['kind'];
  readonly hosts: readonly string[];
  /** Whether it is telemetry; where absent, that is not looked at. */
  readonly telemetry?: boolean;
  /** The setting that switches it off, where it is documented. */
  readonly gate?: string;
  /** Why it is not found yet. The test then fails as soon as it is. */
  readonly missed?: string;
}

export interface TalkingPackage {
  /** As it is called in node_modules. */
  readonly name: string;
  /** Where it is documented that the package talks to these hosts. */
  readonly documented: string;
  readonly sites: readonly Site[];
}

/** Published packages, unchanged, that talk to documented hosts. Nothing of them is run. */
export const talking: readonly TalkingPackage[] = [
  {
    name: '@medusajs/telemetry',
    documented: 'https://docs.medusajs.com/resources/usage',
    sites: [
      { file: 'dist/util/telemetry-dispatcher.js', api: 'AxiosInstance.post', kind: 'fixed', hosts: ['telemetry.medusa-commerce.com'], telemetry: true, gate: 'telemetry.enabled' },
    ],
  },
  {
    name: '@tinacms/metrics',
    documented: 'https://tina.io/telemetry',
    sites: [{ file: 'dist/index.js', api: 'fetch', kind: 'fixed', hosts: ['metrics.tina.io'], telemetry: true, gate: 'env:NO_TELEMETRY' }],
  },
  {
    name: '@scarf/scarf',
    // Counts installations: it runs behind the installation of what depends on it.
    documented: 'https://github.com/scarf-sh/scarf-js#readme',
    sites: [
      { file: 'report.js', api: 'http.request', kind: 'fixed', hosts: ['scarf.sh'], telemetry: true },
      { file: 'report.js', api: 'http.request', kind: 'fixed', hosts: ['scarf.sh'], telemetry: true, gate: 'env:SCARF_ANALYTICS', missed: 'Who has opted out makes a promise fail that is awaited before the send.' },
    ],
  },
  {
    name: '@evidence-dev/telemetry',
    documented: 'https://github.com/evidence-dev/evidence/tree/main/packages/lib/telemetry',
    sites: [{ file: 'index.cjs', api: 'Analytics.track', kind: 'fixed', hosts: ['api.segment.io'], telemetry: true, gate: 'env:SEND_ANONYMOUS_USAGE_STATS' }],
  },
  {
    name: '@webiny/telemetry',
    documented: 'https://github.com/webiny/webiny-js/tree/v5.18.3/packages/telemetry',
    sites: [
      { file: 'sendEvent.js', api: 'node-fetch', kind: 'fixed', hosts: ['t.webiny.com'], telemetry: true, gate: 'env:REACT_APP_WEBINY_TELEMETRY' },
    ],
  },
  {
    name: '@storybook/telemetry',
    // The switch is asked by whoever calls it, in other packages.
    documented: 'https://storybook.js.org/docs/configure/telemetry',
    sites: [
      { file: 'dist/index.js', api: 'Fetch', kind: 'fixed', hosts: ['storybook.js.org'], telemetry: true },
      { file: 'dist/index.mjs', api: 'Fetch', kind: 'fixed', hosts: ['storybook.js.org'], telemetry: true },
    ],
  },
  {
    name: 'cordova',
    documented: 'https://cordova.apache.org/docs/en/latest/reference/cordova-cli/#cordova-telemetry-command',
    sites: [
      { file: 'src/telemetry.js', api: 'Insight.track', kind: 'fixed', hosts: ['www.google-analytics.com'], telemetry: true, gate: 'isNoTelemetryFlag' },
    ],
  },
  {
    name: 'office-addin-usage-data',
    documented: 'https://github.com/OfficeDev/Office-Addin-Scripts/tree/master/packages/office-addin-usage-data#readme',
    sites: [
      { file: 'lib/usageData.js', api: 'applicationinsights.setup', kind: 'caller', hosts: [], telemetry: true, gate: 'usageDataLevel' },
      { file: 'lib/usageData.js', api: 'applicationinsights.defaultClient.trackEvent', kind: 'fixed', hosts: ['dc.services.visualstudio.com'], telemetry: true, gate: 'usageDataLevel' },
      { file: 'lib/usageData.js', api: 'applicationinsights.defaultClient.trackException', kind: 'fixed', hosts: ['dc.services.visualstudio.com'], telemetry: true, gate: 'usageDataLevel' },
    ],
  },
  {
    name: 'latest-version',
    // What the registry holds of a package is asked, nothing is told: no telemetry.
    documented: 'https://github.com/sindresorhus/latest-version#readme',
    sites: [{ file: 'index.js', api: 'package-json', kind: 'caller', hosts: [], telemetry: false }],
  },
  {
    name: '@nuxt/telemetry',
    // The README says what is sent and how to stop it; the default host stands in the module's `defaults`.
    documented: 'https://github.com/nuxt/telemetry#readme',
    sites: [
      { file: 'dist/module.mjs', api: 'fetch', kind: 'fixed', hosts: ['telemetry.nuxt.com'], telemetry: true, missed: 'The host is a default that the framework merges into the options it hands to setup(), which no row describes.' },
      { file: 'dist/module.mjs', api: 'fetch', kind: 'caller', hosts: [] },
    ],
  },
  {
    name: '@astrojs/telemetry',
    documented: 'https://astro.build/telemetry/',
    sites: [{ file: 'dist/post.js', api: 'fetch', kind: 'fixed', hosts: ['telemetry.astro.build'], telemetry: true }],
  },
  {
    name: 'gatsby-telemetry',
    // The page says what is sent; the host was reviewed in https://github.com/gatsbyjs/gatsby/pull/12758.
    documented: 'https://www.gatsbyjs.com/docs/telemetry/',
    sites: [{ file: 'src/event-storage.ts', api: 'Fetch', kind: 'fixed', hosts: ['analytics.gatsbyjs.com'], telemetry: true }],
  },
  {
    name: '@redwoodjs/telemetry',
    documented: 'https://telemetry.redwoodjs.com/',
    sites: [{ file: 'dist/sendTelemetry.js', api: '@whatwg-node/fetch.fetch', kind: 'fixed', hosts: ['telemetry.redwoodjs.com'], telemetry: true }],
  },
  {
    name: 'insight',
    // The README names the two services, the code the addresses they document for their collectors.
    documented: 'https://github.com/yeoman/insight#readme',
    sites: [{ file: 'lib/push.js', api: 'ky', kind: 'fixed', hosts: ['mc.yandex.ru', 'ssl.google-analytics.com'], telemetry: true }],
  },
  {
    name: 'mixpanel',
    documented: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs',
    sites: [{ file: 'lib/mixpanel-node.js', api: 'https.request', kind: 'fixed', hosts: ['api.mixpanel.com'], telemetry: true }],
  },
  {
    name: 'universal-analytics',
    documented: 'https://developers.google.com/analytics/devguides/collection/protocol/v1/reference',
    sites: [{ file: 'lib/index.js', api: 'http.request', kind: 'fixed', hosts: ['www.google-analytics.com'], telemetry: true }],
  },
  {
    name: 'node-telegram-bot-api',
    documented: 'https://core.telegram.org/bots/api#making-requests',
    sites: [
      { file: 'dist/core/transport.js', api: 'fetch', kind: 'fixed', hosts: ['api.telegram.org'] },
      { file: 'dist/core/transport.cjs', api: 'fetch', kind: 'fixed', hosts: ['api.telegram.org'] },
    ],
  },
  {
    name: 'hibp',
    // The addresses of the two services are those of its API reference.
    documented: 'https://haveibeenpwned.com/API/v3',
    sites: [
      { file: 'dist/esm/api/haveibeenpwned/fetch-from-api.js', api: 'fetch', kind: 'fixed', hosts: ['haveibeenpwned.com'] },
      { file: 'dist/esm/api/pwnedpasswords/fetch-from-api.js', api: 'fetch', kind: 'fixed', hosts: ['api.pwnedpasswords.com'] },
    ],
  },
  {
    name: 'public-ip',
    // "it queries the DNS records of OpenDNS, Google DNS, and HTTPS services": the README.
    documented: 'https://github.com/sindresorhus/public-ip#readme',
    sites: [
      { file: 'source/index.js', api: 'Socket.query', kind: 'fixed', hosts: ['208.67.222.222', '216.239.32.10'] },
      { file: 'source/index.js', api: 'fetch', kind: 'fixed', hosts: ['icanhazip.com', 'api.ipify.org'] },
      { file: 'source/browser.js', api: 'fetch', kind: 'fixed', hosts: ['ipv4.icanhazip.com', 'api.ipify.org'] },
    ],
  },
];

/** Published packages that talk to nobody. */
export const quiet: readonly string[] = ['lodash', 'zod', 'immer', 'commander', 'gatsby-telemetry-4.14'];

/** Command-line tools, frameworks and checks for updates without telemetry: some of them talk, to whom their user says. */
export const untracked: readonly string[] = [
  'cac', 'concurrently', 'cross-env', 'express', 'http-server', 'koa', 'latest-version', 'mocha', 'nodemon', 'npm-run-all', 'polka', 'rimraf', 'serve-handler', 'simple-update-notifier', 'update-check',
];
