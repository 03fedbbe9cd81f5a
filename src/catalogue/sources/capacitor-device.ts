import type { PackageModel } from '../types.ts';

export default {
  package: ['@capacitor/device', '@capacitor/network'],
  docs: 'https://capacitorjs.com/docs/apis/device',
  sources: [
    { path: 'Device.getBatteryInfo()', category: 'user.device', label: 'the battery' },
    { path: 'Device.getId()', category: 'user.device.device_id', label: 'the device’s identifier' },
    { path: 'Device.getInfo()', category: 'user.device', label: 'the device' },
    { path: 'Device.getLanguageCode|getLanguageTag()', category: 'user.device', label: 'the languages of the device' },
    { path: 'Network.addListener()', category: 'user.device', label: 'the network connection' },
    { path: 'Network.getStatus()', category: 'user.device', label: 'the network connection' },
  ],
} satisfies PackageModel;
