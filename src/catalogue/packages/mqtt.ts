import type { PackageModel } from '../types.ts';

export default {
  package: ['mqtt', 'async-mqtt', 'precompiled-mqtt', 'mqtt/dist/mqtt'],
  docs: 'https://github.com/mqttjs/MQTT.js#api',
  types: [{ name: 'MqttClient', from: ['connect|connectAsync()'] }, { name: 'AsyncMqttClient', from: [], extends: 'MqttClient' }],
  calls: [
    { path: 'connect|connectAsync()', sends: 'queue', scheme: 'mqtt:', port: 1883, roles: { url: '0', protocol: ['0.protocol', '1.protocol'], host: ['0.host', '0.hostname', '0.servers[].host', '1.host'], port: ['0.port', '1.port'], auth: ['1.password', '0.password'] } },
    { path: 'MqttClient#publish|publishAsync()', carries: 'queue', roles: { body: '1' } },
  ],
} satisfies PackageModel;
