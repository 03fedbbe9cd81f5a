/** What is switched, in names that decide whether something may be sent: settings, functions, variables of the environment. */
export const consentSubjects: readonly (readonly string[])[] = [
  ['telemetry'], ['analytics'], ['tracking'], ['track'], ['usage'], ['metrics'], ['metric'], ['stats'], ['statistics'], ['reporting'], ['crash', 'reports'], ['crash', 'reporting'], ['error', 'reporting'], ['update', 'check'], ['updates'], ['diagnostics'],
  ['privacy'], ['cookies'], ['marketing'], ['insight'], ['insights'], ['instrumentation'], ['network'], ['beacon'],
];

/** What says that a name decides: by itself, or of a subject. */
export const consentDecisions: readonly (readonly string[])[] = [
  ['consent'], ['consents'], ['consented'], ['optout'], ['optin'], ['opt', 'out'], ['opt', 'in'], ['opted', 'out'], ['opted', 'in'], ['opted'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'], ['disabled'], ['disable'], ['enabled'], ['enable'], ['permission'], ['permitted'],
  ['allow'], ['allowed'], ['allows'], ['accept'], ['accepted'], ['agreed'], ['declined'], ['rejected'], ['denied'], ['skip'], ['should'], ['can'], ['may'], ['no'], ['is'], ['are'], ['has'], ['ask'],
];

/** Decisions that need no subject beside them. */
export const plainDecisions: readonly (readonly string[])[] = [
  ['consent'], ['consents'], ['consented'], ['optout'], ['optin'], ['opt', 'out'], ['opt', 'in'], ['opted', 'out'], ['opted', 'in'], ['opted'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'], ['disabled'], ['disable'], ['enabled'], ['enable'],
];

/** What may stand beside them without changing what the name is about. A name with any other word is about something else: `viewModeEnabled`. */
export const consentFillers: readonly string[] = [
  'a', 'all', 'analysis', 'and', 'anonymous', 'app', 'auto', 'be', 'been', 'by', 'category', 'cli', 'client', 'code', 'collect', 'collection', 'command', 'config', 'configuration', 'cookie', 'current', 'currently', 'data', 'default', 'ensure', 'error', 'errors',
  'explicitly', 'flag', 'for', 'get', 'given', 'global', 'globally', 'granted', 'group', 'if', 'level', 'load', 'mode', 'not', 'of', 'on', 'option', 'options', 'performance', 'pref', 'preference', 'preferences', 'record', 'read', 'report', 'reports', 'request', 'send', 'sending', 'server', 'session',
  'setting', 'settings', 'state', 'status', 'targeting', 'the', 'to', 'use', 'user', 'users', 'value', 'was', 'we', 'will', 'functional', 'necessary', 'active', 'groups',
];

/** Words of a person's refusal: such a setting forbids while it is set. */
export const consentRefusals: readonly (readonly string[])[] = [
  ['optout'], ['opt', 'out'], ['opted', 'out'], ['do', 'not', 'track'], ['dnt'], ['gpc'], ['global', 'privacy', 'control'], ['disabled'], ['disable'], ['no'], ['not'], ['skip'], ['declined'], ['rejected'], ['denied'],
];

/**
 * What consent platforms put into the page, and what asks them. Standard: https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework,
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform; others by the documentation of the platform.
 */
export const consentPlatforms: readonly string[] = [
  '__cmp', '__gpp', '__tcfapi', '__uspapi', 'CookieConsent', 'CookieFirst', 'CookieScript', 'Cookiebot', 'Didomi', 'OneTrust', 'OnetrustActiveGroups', 'Optanon', 'OptanonActiveGroups', 'Osano', 'UC_UI', '_iub', 'addConsentListener', 'axeptioSDK', 'c15t',
  'cookieconsent', 'cookieYes', 'didomiOnReady', 'getCookieConsentValue', 'getCkyConsent', 'hasConsent', 'hasUserConsent', 'klaro', 'silktideCookieBannerManager', 'tarteaucitron', 'truste', 'useConsentManager', 'useConsent', 'usercentrics', 'zaraz',
];
