import type { VendorModel } from '../types.ts';

export default {
  id: 'azure-application-insights',
  name: 'Azure Application Insights',
  kind: 'performance',
  provider: 'Microsoft Corporation',
  country: 'US',
  docs: 'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk',
  hosts: [
    'dc.services.visualstudio.com',
    '*.in.applicationinsights.azure.com',
    '*.livediagnostics.monitor.azure.com',
    'js.monitor.azure.com',
    'az416426.vo.msecnd.net',
  ],
  regions: {
    EU: ['westeurope-5.in.applicationinsights.azure.com', 'northeurope-2.in.applicationinsights.azure.com'],
  },
  scripts: ['https://js.monitor.azure.com/scripts/', 'https://az416426.vo.msecnd.net/scripts/'],
  globals: ['appInsights'],
  packages: [
    {
      package: 'applicationinsights',
      docs: 'https://learn.microsoft.com/azure/azure-monitor/app/nodejs',
      types: [
        { name: 'TelemetryClient', from: ['new TelemetryClient()', 'defaultClient'], roles: { url: '0' }, hosts: ['https://dc.services.visualstudio.com'] },
      ],
      calls: [
        { path: 'setup()', sends: 'http', starts: true, roles: { url: '0' }, hosts: ['https://dc.services.visualstudio.com'] },
        { path: 'new TelemetryClient()', sends: 'http', starts: true, roles: { url: '0' }, hosts: ['https://dc.services.visualstudio.com'] },
        { path: 'defaultClient.trackEvent|trackException|trackMetric|trackTrace|trackRequest|trackDependency|trackPageView|trackAvailability()', sends: 'http', roles: { body: '0' } },
        { path: 'useAzureMonitor()', sends: 'http', starts: true, roles: { url: '0.azureMonitorExporterOptions.connectionString' }, hosts: ['https://dc.services.visualstudio.com'] },
        { path: 'TelemetryClient#trackEvent|trackException|trackMetric|trackTrace|trackRequest|trackDependency|trackPageView|trackAvailability()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@azure/monitor-opentelemetry',
      docs: 'https://learn.microsoft.com/azure/azure-monitor/app/opentelemetry-enable',
      calls: [
        { path: 'useAzureMonitor()', sends: 'http', starts: true, roles: { url: '0.azureMonitorExporterOptions.connectionString' }, hosts: ['https://dc.services.visualstudio.com'] },
      ],
    },
    {
      package: '@azure/monitor-opentelemetry-exporter',
      docs: 'https://learn.microsoft.com/javascript/api/overview/azure/monitor-opentelemetry-exporter-readme',
      calls: [
        { path: 'new AzureMonitorTraceExporter|AzureMonitorMetricExporter|AzureMonitorLogExporter()', sends: 'http', starts: true, roles: { url: '0.connectionString' }, hosts: ['https://dc.services.visualstudio.com'] },
      ],
    },
    {
      package: ['@microsoft/applicationinsights-web', '@microsoft/applicationinsights-web-basic'],
      docs: 'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk',
      types: [
        { name: 'ApplicationInsights', from: ['new ApplicationInsights()'] },
      ],
      calls: [
        { path: 'new ApplicationInsights()', sends: 'http', starts: true, roles: { url: ['0.config.endpointUrl', '0.config.connectionString'] }, hosts: ['https://dc.services.visualstudio.com'], switches: [{ at: '0.config.disableTelemetry', off: true }] },
        { path: 'ApplicationInsights#trackEvent|trackException|trackMetric|trackTrace|trackPageView|trackPageViewPerformance|trackDependencyData|track()', sends: 'http', roles: { body: '*' } },
        { path: 'ApplicationInsights#setAuthenticatedUserContext()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'applicationinsights-js',
      docs: 'https://github.com/microsoft/ApplicationInsights-JS',
      calls: [
        { path: 'AppInsights.downloadAndSetup()', sends: 'http', starts: true, roles: { url: '0.endpointUrl' }, switches: [{ at: '0.disableTelemetry', off: true }] },
        { path: 'AppInsights.trackEvent|trackException|trackMetric|trackTrace|trackPageView()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'winston-azure-application-insights',
      docs: 'https://github.com/bergmeister/winston-azure-application-insights',
      calls: [
        { path: 'new AzureApplicationInsightsLogger()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://learn.microsoft.com/azure/azure-monitor/app/javascript-sdk',
      calls: [
        { path: 'appInsights.trackEvent|trackException|trackMetric|trackTrace|trackPageView()', sends: 'http', roles: { body: '*' } },
        { path: 'appInsights.setAuthenticatedUserContext()', carries: 'http', roles: { body: '*' } },
        { path: 'appInsights.trackDependencyData|startTrackPage|stopTrackPage|startTrackEvent|stopTrackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
