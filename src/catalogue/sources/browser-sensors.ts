import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Sensor_APIs',
  types: [
    { name: 'DeviceMotionEvent', from: [] },
    { name: 'DeviceOrientationEvent', from: [] },
    { name: 'IdleDetector', from: ['new IdleDetector()'] },
    { name: 'Sensor', from: ['new AbsoluteOrientationSensor|Accelerometer|AmbientLightSensor|GravitySensor|Gyroscope|LinearAccelerationSensor|Magnetometer|RelativeOrientationSensor()'] },
  ],
  sources: [
    { path: 'DeviceMotionEvent#acceleration|accelerationIncludingGravity|rotationRate', category: 'user.user_sensor', label: 'the sensors of the device' },
    { path: 'DeviceOrientationEvent#alpha|beta|gamma', category: 'user.user_sensor', label: 'the sensors of the device' },
    { path: 'IdleDetector#screenState|userState', category: 'user.behavior', label: 'whether the user is there' },
    { path: 'Sensor#illuminance|quaternion|x|y|z', category: 'user.user_sensor', label: 'the sensors of the device' },
  ],
} satisfies PackageModel;
