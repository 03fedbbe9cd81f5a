import type { VendorModel } from '../types.ts';

export default {
  id: 'adobe-analytics',
  name: 'Adobe Experience Platform Web SDK and Analytics',
  kind: 'analytics',
  provider: 'Adobe Inc.',
  country: 'US',
  docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/home',
  hosts: ['*.adobedc.net', '*.sc.omtrdc.net', '*.2o7.net', '*.demdex.net', '*.tt.omtrdc.net', 'assets.adobedtm.com'],
  scripts: ['https://assets.adobedtm.com/', 'https://cdn1.adoberesources.net/alloy/'],
  globals: ['alloy', '_satellite', 'adobeDataLayer'],
  packages: [
    {
      package: '@adobe/alloy',
      docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/home',
      types: [
        { name: 'Alloy', from: ['createInstance()'] },
      ],
      calls: [
        { path: 'Alloy#()', sends: 'http', starts: true, roles: { host: '1.edgeDomain', body: '1' } },
      ],
    },
    {
      package: '@adobe/react-native-aepedge',
      docs: 'https://developer.adobe.com/client-sdks/edge/edge-network/',
      calls: [
        { path: 'Edge.sendEvent()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://experienceleague.adobe.com/en/docs/experience-platform/web-sdk/home',
      calls: [
        { path: "alloy('configure')", sends: 'http', starts: true, roles: { host: '1.edgeDomain' } },
        { path: "alloy('sendEvent')", sends: 'http', roles: { body: '1' } },
        { path: '_satellite.track()', sends: 'http', roles: { body: '*' } },
        { path: 'adobeDataLayer.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
