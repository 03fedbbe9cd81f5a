import type { VendorModel } from '../types.ts';

export default {
  id: 'sensors-data',
  name: 'Sensors Data',
  kind: 'analytics',
  provider: 'Sensors Data Network Technology (Beijing) Co., Ltd.',
  country: 'CN',
  docs: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_use',
  // Deployed at the customer's own address as a rule; the vendor's cloud has this suffix.
  hosts: ['*.datasink.sensorsdata.cn'],
  scripts: ['https://static.sensorsdata.cn/sdk/'],
  globals: ['sensors', 'sensorsDataAnalytic201505'],
  packages: [
    {
      package: ['sa-sdk-javascript', 'sa-sdk-miniprogram'],
      docs: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_use',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.server_url' } },
        { path: 'track|login|loginWithKey|identify|bind|setProfile|setOnceProfile|appendProfile|incrementProfile|quick|trackLink()', sends: 'http', roles: { body: '*' } },
        { path: 'registerPage|register|setItem()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'sa-sdk-node',
      docs: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_server_nodejs',
      types: [
        { name: 'SensorsAnalytics', from: ['new ()'] },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
        { path: 'SensorsAnalytics#submitTo|initNWConsumer()', sends: 'http', roles: { url: '0' } },
        { path: 'SensorsAnalytics#track|trackSignup|profileSet|profileSetOnce()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'sensorsdata-analytics-react-native',
      docs: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_three_react',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.server_url' } },
        { path: 'track|login|profileSet|trackViewScreen()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://manual.sensorsdata.cn/sa/docs/tech_sdk_client_web_use',
      calls: [
        { path: 'sensors.init()', sends: 'http', starts: true, roles: { url: '0.server_url' } },
        { path: 'sensors.track|login|setProfile|quick()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
