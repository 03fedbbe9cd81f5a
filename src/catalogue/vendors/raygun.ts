import type { VendorModel } from '../types.ts';

export default {
  id: 'raygun',
  name: 'Raygun',
  kind: 'errors',
  provider: 'Raygun Limited',
  country: 'NZ',
  docs: 'https://raygun.com/documentation/language-guides/javascript/',
  hosts: ['api.raygun.com', 'api.raygun.io', 'cdn.raygun.io'],
  scripts: ['https://cdn.raygun.io/raygun4js/'],
  globals: ['rg4js', 'Raygun'],
  packages: [
    {
      package: 'raygun4js',
      docs: 'https://raygun.com/documentation/language-guides/javascript/',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { body: '*' } },
      ],
    },
    {
      package: 'raygun',
      docs: 'https://raygun.com/documentation/language-guides/nodejs/',
      types: [
        { name: 'Client', from: ['new Client()'] },
      ],
      calls: [
        { path: 'Client#init()', sends: 'http', starts: true, roles: { host: '0.host', port: '0.port' } },
        { path: 'Client#send|sendSync()', sends: 'http', roles: { body: '*' } },
        { path: 'Client#setUser|setTags|user()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'raygun4reactnative',
      docs: 'https://raygun.com/documentation/language-guides/react-native/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.customCrashReportingEndpoint' } },
        { path: 'sendError|sendRUMTimingEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'setUser|recordBreadcrumb()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'winston-raygun',
      docs: 'https://github.com/mindscapehq/winston-raygun',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://raygun.com/documentation/language-guides/javascript/',
      calls: [
        { path: 'rg4js()', sends: 'http', starts: true, roles: { body: '*' } },
        { path: "rg4js('send')", sends: 'http', roles: { body: '1' } },
        { path: "rg4js('setUser')", carries: 'http', roles: { body: '1' } },
        { path: "rg4js('withCustomData')", carries: 'http', roles: { body: '1' } },
        { path: "rg4js('withTags')", carries: 'http', roles: { body: '1' } },
        { path: "rg4js('recordBreadcrumb')", carries: 'http', roles: { body: '1+' } },
        { path: "rg4js('trackEvent')", sends: 'http', roles: { body: '1' } },
        { path: "rg4js('enableCrashReporting')", sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
