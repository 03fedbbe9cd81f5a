import type { VendorModel } from '../types.ts';

export default {
  id: 'firebase-analytics',
  name: 'Google Analytics for Firebase, Crashlytics, Performance',
  kind: 'analytics',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://firebase.google.com/docs/reference/js/analytics',
  hosts: [
    'app-measurement.com',
    '*.app-measurement.com',
    'firebaselogging.googleapis.com',
    'firebaselogging-pa.googleapis.com',
    'firebase-settings.crashlytics.com',
    'crashlyticsreports-pa.googleapis.com',
  ],
  packages: [
    {
      package: ['firebase/analytics', '@firebase/analytics'],
      docs: 'https://firebase.google.com/docs/reference/js/analytics',
      calls: [
        { path: 'getAnalytics|initializeAnalytics()', sends: 'http', starts: true },
        { path: 'logEvent()', sends: 'http', roles: { body: ['2', '1'] } },
        { path: 'setUserProperties|setUserId()', carries: 'http', roles: { body: '1' } },
        { path: 'setDefaultEventParameters|setConsent()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['firebase/performance', '@firebase/performance'],
      docs: 'https://firebase.google.com/docs/reference/js/performance',
      types: [
        { name: 'PerformanceTrace', from: ['trace()'] },
      ],
      calls: [
        { path: 'getPerformance|initializePerformance()', sends: 'http', starts: true, switches: [{ at: '1.dataCollectionEnabled', off: false }] },
        { path: 'PerformanceTrace#putAttribute()', carries: 'http', roles: { body: '1' } },
      ],
    },
    {
      package: '@react-native-firebase/analytics',
      docs: 'https://rnfirebase.io/analytics/usage',
      types: [
        { name: 'FirebaseAnalyticsTypes', from: ['()', 'getAnalytics()'] },
      ],
      calls: [
        { path: 'FirebaseAnalyticsTypes#logEvent|logScreenView|logLogin|logSignUp|logPurchase|setUserId|setUserProperties|setUserProperty()', sends: 'http', roles: { body: '*' } },
        { path: 'logEvent()', sends: 'http', roles: { body: ['2', '1'] } },
      ],
    },
    {
      package: '@react-native-firebase/crashlytics',
      docs: 'https://rnfirebase.io/crashlytics/usage',
      types: [
        { name: 'FirebaseCrashlyticsTypes', from: ['()', 'getCrashlytics()'] },
      ],
      calls: [
        { path: 'FirebaseCrashlyticsTypes#recordError|log|crash()', sends: 'http', roles: { body: '*' } },
        { path: 'FirebaseCrashlyticsTypes#setUserId|setAttribute|setAttributes()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@react-native-firebase/perf',
      docs: 'https://rnfirebase.io/perf/usage',
      types: [
        { name: 'FirebasePerformanceTypes', from: ['()', 'getPerformance()'] },
      ],
      calls: [
        { path: 'FirebasePerformanceTypes#startTrace|newHttpMetric()', sends: 'http', starts: true },
      ],
    },
    {
      package: ['@capacitor-firebase/analytics', '@capacitor-community/firebase-analytics'],
      docs: 'https://capawesome.io/plugins/firebase/analytics/',
      calls: [
        { path: 'FirebaseAnalytics.logEvent|setUserId|setUserProperty|setScreenName|setCurrentScreen()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@capacitor-firebase/crashlytics',
      docs: 'https://capawesome.io/plugins/firebase/crashlytics/',
      calls: [
        { path: 'FirebaseCrashlytics.recordException|log|setUserId|setCustomKey()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
