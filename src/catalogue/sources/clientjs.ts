import type { PackageModel } from '../types.ts';

export default {
  package: 'clientjs',
  docs: 'https://github.com/jackspirou/clientjs#readme',
  types: [
    { name: 'ClientJS', from: ['new ClientJS()'] },
  ],
  sources: [
    {
      path: 'ClientJS#getBrowserData|getUserAgent|getUserAgentLowerCase|getBrowser|getBrowserVersion|getBrowserMajorVersion|getEngine|getEngineVersion|getOS|getOSVersion|getDevice|getDeviceType|getDeviceVendor|getCPU()',
      category: 'user.device',
      label: 'the user agent',
    },
    { path: 'ClientJS#getFingerprint|getCustomFingerprint()', category: 'user.device.device_id', label: 'a fingerprint of the browser' },
    {
      path: 'ClientJS#getScreenPrint|getColorDepth|getCurrentResolution|getAvailableResolution|getDeviceXDPI|getDeviceYDPI|getPlugins|getMimeTypes|getFonts|getCanvasPrint|getLanguage|getSystemLanguage()',
      category: 'user.device',
      label: 'features of the browser',
    },
    { path: 'ClientJS#getTimeZone()', category: 'user.location.imprecise', label: 'the time zone' },
  ],
} satisfies PackageModel;
