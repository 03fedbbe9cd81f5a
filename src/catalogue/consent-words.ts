/** What is switched, in names that decide whether something may be sent: settings, functions, variables of the environment. */
export const consentSubjects: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['tracking'], ['track'], ['usage'], ['metrics'], ['metric'], ['stats'], ['statistics'], ['reporting'], ['crash', 'reports'], ['crash', 'reporting'], ['error', 'reporting'], ['update', 'check'], ['updates'], ['diagnostics'],
  ['privacy'], ['cookies'], ['marketing'], ['insight'], ['insights'], ['instrumentation'], ['network'], ['beacon'],
];

/**
 * Those of them that are as often a thing as its reporting: an amount, a file, a list. By them alone a name decides only where it is asked as a setting is, and not for a part of the thing, its size or
 * its kind: `options.usage`, and not `usage.exceeded`, `usage > limit`, `network === 'test'`, `hasMetrics`.
 */
export const thingSubjects: readonly string[] = ['cookies', 'insight', 'insights', 'metric', 'metrics', 'network', 'statistics', 'stats', 'updates', 'usage'];

/** What a setting has that says how something is done, and not whether: `telemetry.debug` only shows what would be sent, or shows it as well. */
export const mannerWords: readonly string[] = ['debug', 'debugging', 'verbose', 'verbosity'];

/** Words of a decision that say as often that there is a thing. */
export const presenceWords: readonly string[] = ['are', 'has', 'is'];

/** What a setting is compared with, beside what says yes or no. */
export const consentLevels: readonly string[] = ['all', 'always', 'anonymous', 'ask', 'basic', 'full', 'minimal', 'never', 'none'];

/** Products that are switched by their name (`NO_SENTRY`, `posthogEnabled`). The name alone is what they are called by, and decides nothing. */
export const consentProducts: readonly (readonly string[])[] = [
  ['amplitude'], ['bugsnag'], ['datadog'], ['fullstory'], ['google', 'analytics'], ['gtag'], ['gtm'], ['hotjar'], ['intercom'], ['logrocket'], ['matomo'], ['mixpanel'], ['new', 'relic'], ['newrelic'], ['opentelemetry'], ['otel'], ['posthog'], ['rollbar'], ['rum'], ['sentry'],
];

/** What says that a name decides: by itself, or of a subject. */
export const consentDecisions: readonly (readonly string[])[] = [
  ['consent'], ['consents'], ['consented'], ['optout'], ['optin'], ['opt', 'out'], ['opt', 'in'], ['opted', 'out'], ['opted', 'in'], ['opted'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'], ['disabled'], ['disable'], ['enabled'], ['enable'], ['permission'], ['permitted'],
  ['allow'], ['allowed'], ['allows'], ['accept'], ['accepted'], ['agreed'], ['declined'], ['rejected'], ['denied'], ['skip'], ['should'], ['can'], ['may'], ['no'], ['is'], ['are'], ['has'], ['ask'],
];

/** Decisions that need no subject beside them, and are about a person's choice by themselves. */
export const ownDecisions: readonly (readonly string[])[] = [
  ['consent'], ['consents'], ['consented'], ['optout'], ['optin'], ['opt', 'out'], ['opt', 'in'], ['opted', 'out'], ['opted', 'in'], ['opted'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'],
];

/** Decisions that need no subject either, but may be about anything: an API, a feature, a plugin. */
export const bareDecisions: readonly (readonly string[])[] = [['disabled'], ['disable'], ['enabled'], ['enable']];

/** Decisions that a product may be named with: what only asks about it (`hasSentry`) says that it is there. */
export const productDecisions: readonly (readonly string[])[] = [['allow'], ['allowed'], ['no'], ['should'], ['skip'], ['without']];

/** What may stand beside them without changing what the name is about. A name with any other word is about something else: `viewModeEnabled`. */
export const consentFillers: readonly string[] = [
  'a', 'all', 'analysis', 'and', 'anonymous', 'app', 'auto', 'be', 'been', 'by', 'categories', 'category', 'cli', 'client', 'code', 'collect', 'collection', 'command', 'config', 'configuration', 'cookie', 'current', 'currently', 'data', 'default', 'ensure', 'error', 'errors',
  'explicitly', 'flag', 'for', 'get', 'given', 'global', 'globally', 'granted', 'group', 'if', 'level', 'load', 'mode', 'not', 'of', 'on', 'option', 'options', 'performance', 'pref', 'preference', 'preferences', 'record', 'read', 'report', 'reports', 'request', 'send', 'sending', 'server', 'session',
  'setting', 'settings', 'state', 'status', 'storage', 'targeting', 'the', 'to', 'use', 'user', 'users', 'value', 'was', 'we', 'will', 'functional', 'necessary', 'active', 'groups', 'gate', 'guard', 'required', 'require', 'with', 'only', 'when',
];

/** What a component is called that shows what stands in it only with a consent: `ConsentGate`, `RequireConsent`, `IfTrackingAllowed`. */
export const gateWords: readonly string[] = ['gate', 'guard', 'if', 'only', 'require', 'required', 'when', 'with'];

/**
 * Handlers that a consent banner runs once a person agrees, by all of their words. https://github.com/Mastermindzh/react-cookie-consent
 * https://cookieconsent.orestbida.com/reference/configuration-reference.html https://github.com/silktide/consent-manager
 */
export const consentHandlers: readonly (readonly string[])[] = [
  ['on', 'accept'], ['on', 'accept', 'all'], ['on', 'accepted'], ['on', 'agree'], ['on', 'allow'], ['on', 'consent'], ['on', 'consent', 'given'], ['on', 'consent', 'granted'], ['on', 'grant'], ['on', 'opt', 'in'],
];

/** What a banner is called that asks for consent; the platforms besides. */
export const consentBanners: readonly (readonly string[])[] = [['consent'], ['cookie'], ['cookies'], ['gdpr'], ['privacy']];

/** Functions by which a program asks a person yes or no. https://github.com/SBoudrias/Inquirer.js, https://github.com/bombshell-dev/clack, https://github.com/terkelg/prompts */
export const promptFunctions: readonly string[] = ['ask', 'confirm', 'prompt', 'prompts', 'question', 'select', 'toggle'];

/** Functions that are handed the name of a file: to put it together, and to ask whether it is there. https://nodejs.org/api/path.html, https://nodejs.org/api/fs.html, https://github.com/jprichardson/node-fs-extra */
export const fileFunctions: readonly string[] = ['access', 'accessSync', 'exists', 'existsSync', 'join', 'pathExists', 'pathExistsSync', 'resolve', 'stat', 'statSync'];

/** Words of a person's refusal: such a setting forbids while it is set. */
export const consentRefusals: readonly (readonly string[])[] = [
  ['optout'], ['opt', 'out'], ['opted', 'out'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'], ['disabled'], ['disable'], ['no'], ['not'], ['skip'], ['declined'], ['rejected'], ['denied'],
];

/** Words of what sends in spite of a refusal: whoever sets it overrides the switch. */
export const overrideWords: readonly (readonly string[])[] = [['force'], ['forced']];

/** Words of a person's agreement: without such a setting nothing may be sent. */
export const consentAgreements: readonly (readonly string[])[] = [
  ['consent'], ['consents'], ['consented'], ['optin'], ['opt', 'in'], ['opted', 'in'], ['enabled'], ['allowed'], ['accepted'], ['agreed'], ['granted'], ['permitted'], ['should'],
];

/** What says that a function refuses, by throwing, unless all is well. */
export const demandWords: readonly string[] = ['assert', 'assure', 'check', 'confirm', 'demand', 'enforce', 'ensure', 'expect', 'guard', 'must', 'need', 'needs', 'require', 'requires', 'throw', 'throws', 'validate', 'verify'];

/** Ends of names of what somebody has to give before anything can be sent: without it, nothing is. */
export const keyWords: readonly (readonly string[])[] = [
  ['access', 'token'], ['api', 'key'], ['api', 'secret'], ['api', 'token'], ['apikey'], ['auth', 'token'], ['client', 'token'], ['connection', 'string'], ['credentials'], ['dsn'], ['ingestion', 'key'], ['instrumentation', 'key'],
  ['key'], ['license', 'key'], ['measurement', 'id'], ['project', 'token'], ['token'], ['tracking', 'id'], ['write', 'key'], ['writekey'],
];

/** What a setting is compared with, where it is on and where it is off. */
export const consentYes: readonly string[] = ['1', 'accepted', 'allowed', 'granted', 'on', 'true', 'y', 'yes'];
export const consentNo: readonly string[] = ['', '0', 'declined', 'denied', 'false', 'n', 'no', 'off', 'rejected'];

/** Functions that make a truth of what they are handed. */
export const truthTests: readonly string[] = ['Boolean', 'asBoolean', 'isTrue', 'isTruthy', 'parseBoolean', 'strToBool', 'stringToBoolean', 'toBool', 'toBoolean', 'truthy'];

/** Methods that look for something in a list or a text. */
export const searchMethods: readonly string[] = ['endsWith', 'has', 'includes', 'indexOf', 'match', 'startsWith', 'test'];

/**
 * What consent platforms put into the page, and what asks them. Standard: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework,
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform; others by the documentation of the platform.
 */
export const consentPlatforms: readonly string[] = [
  '__cmp', '__gpp', '__tcfapi', '__uspapi', 'CookieConsent', 'CookieFirst', 'CookieScript', 'Cookiebot', 'Didomi', 'OneTrust', 'OnetrustActiveGroups', 'Optanon', 'OptanonActiveGroups', 'Osano', 'UC_UI', '_iub', 'addConsentListener', 'axeptioSDK', 'c15t',
  'cookieconsent', 'cookieYes', 'didomiOnReady', 'getCookieConsentValue', 'getCkyConsent', 'hasConsent', 'hasUserConsent', 'klaro', 'silktideCookieBannerManager', 'tarteaucitron', 'truste', 'useConsentManager', 'useConsent', 'usercentrics', 'zaraz',
];

/** What everything that the page or the program has is a member of, and may be left out before it. https://tc39.es/ecma262/#sec-globalthis */
export const wholeObjects: readonly string[] = ['global', 'globalThis', 'self', 'window'];

/**
 * Functions that are handed an object whose methods they call only where a setting allows it, which a person makes in the program around.
 * https://code.visualstudio.com/api/extension-guides/telemetry
 */
export const overseers: readonly { readonly call: string; readonly methods: readonly string[]; readonly setting: string; readonly also: readonly string[] }[] = [
  { call: 'createTelemetryLogger', methods: ['sendEventData', 'sendErrorData'], setting: 'telemetry.telemetryLevel', also: ['isTelemetryEnabled', 'telemetryLevel'] },
];
