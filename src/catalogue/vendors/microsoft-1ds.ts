import type { VendorModel } from '../types.ts';

export default {
  id: 'microsoft-1ds',
  name: 'Microsoft One Data Strategy (1DS)',
  kind: 'analytics',
  provider: 'Microsoft Corporation',
  country: 'US',
  docs: 'https://github.com/microsoft/ApplicationInsights-JS/tree/main/channels/1ds-post-js',
  hosts: [
    'mobile.events.data.microsoft.com',
    'browser.events.data.microsoft.com',
    'eu-mobile.events.data.microsoft.com',
    'eu-browser.events.data.microsoft.com',
    'us-mobile.events.data.microsoft.com',
    'self.events.data.microsoft.com',
    'vortex.data.microsoft.com',
  ],
  regions: {
    EU: ['eu-mobile.events.data.microsoft.com', 'eu-browser.events.data.microsoft.com'],
    US: ['us-mobile.events.data.microsoft.com'],
  },
  packages: [
    {
      package: ['@microsoft/1ds-core-js', '@microsoft/applicationinsights-core-js'],
      docs: 'https://github.com/microsoft/ApplicationInsights-JS/tree/main/channels/1ds-post-js',
      types: [
        { name: 'AppInsightsCore', from: ['new AppInsightsCore()', 'new BaseCore()'] },
      ],
      calls: [
        { path: 'AppInsightsCore#initialize()', sends: 'http', starts: true, roles: { url: '0.endpointUrl' }, switches: [{ at: '0.disableTelemetry', off: true }] },
        { path: 'AppInsightsCore#track()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['@vscode/extension-telemetry', 'vscode-extension-telemetry'],
      docs: 'https://github.com/microsoft/vscode-extension-telemetry',
      types: [
        { name: 'TelemetryReporter', from: ['new ()', 'new TelemetryReporter()'] },
      ],
      calls: [
        // It follows the user's setting of the editor, by its own page; what is called dangerous does not.
        { path: 'new ()', sends: 'http', starts: true, asks: 'telemetry.telemetryLevel', roles: { url: '0' }, hosts: ['https://mobile.events.data.microsoft.com'] },
        { path: 'new TelemetryReporter()', sends: 'http', starts: true, asks: 'telemetry.telemetryLevel', roles: { url: '0' }, hosts: ['https://mobile.events.data.microsoft.com'] },
        { path: 'TelemetryReporter#sendTelemetryEvent|sendRawTelemetryEvent|sendTelemetryErrorEvent|sendTelemetryException()', sends: 'http', asks: 'telemetry.telemetryLevel', roles: { body: '*' } },
        { path: 'TelemetryReporter#sendDangerousTelemetryEvent|sendDangerousTelemetryErrorEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
