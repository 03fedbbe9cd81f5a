import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-battery',
  docs: 'https://docs.expo.dev/versions/latest/sdk/battery/',
  sources: [
    { path: 'getBatteryLevelAsync|getBatteryStateAsync|getPowerStateAsync|isLowPowerModeEnabledAsync|useBatteryLevel|useBatteryState|usePowerState|addBatteryLevelListener|addBatteryStateListener()', category: 'user.device', label: 'the battery' },
  ],
} satisfies PackageModel;
