import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-device-info',
  docs: 'https://github.com/react-native-device-info/react-native-device-info#readme',
  sources: [
    {
      path: 'getDeviceName|getDeviceNameSync|getDeviceId|getModel|getBrand|getManufacturer|getManufacturerSync|getProduct|getProductSync|getHardware|getHardwareSync|getSystemName|getSystemVersion|getBuildId|getBuildIdSync|getUserAgent|getUserAgentSync|getCarrier|getCarrierSync|getTotalMemory|getTotalMemorySync|getBatteryLevel|getBatteryLevelSync()',
      category: 'user.device',
      label: 'the device',
    },
    { path: 'getIpAddress|getIpAddressSync()', category: 'user.device.ip_address', label: 'the address of the device' },
    {
      path: 'getUniqueId|getUniqueIdSync|getAndroidId|getAndroidIdSync|getInstanceId|getInstanceIdSync|getSerialNumber|getSerialNumberSync|getMacAddress|getMacAddressSync|getFingerprint|getFingerprintSync|getAppSetId|getDeviceToken|syncUniqueId()',
      category: 'user.device.device_id',
      label: 'the device’s identifier',
    },
  ],
} satisfies PackageModel;
