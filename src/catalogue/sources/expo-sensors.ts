import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-sensors',
  docs: 'https://docs.expo.dev/versions/latest/sdk/sensors/',
  sources: [
    { path: 'Accelerometer|Barometer|DeviceMotion|Gyroscope|LightSensor|Magnetometer|MagnetometerUncalibrated.addListener()', category: 'user.user_sensor', label: 'the sensors of the device' },
    { path: 'Pedometer.getStepCountAsync|watchStepCount()', category: 'user.health_and_medical', label: 'the steps of the user' },
  ],
} satisfies PackageModel;
