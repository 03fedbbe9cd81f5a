import type { PackageModel } from '../types.ts';

export default {
  package: ['paho-mqtt', 'react-native-paho-mqtt'],
  docs: 'https://eclipse.dev/paho/files/jsdoc/Paho.MQTT.Client.html',
  types: [{ name: 'Client', from: ['new Client()', 'new MQTT.Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'queue', scheme: 'wss:', roles: { url: '0.uri', host: '0', port: '1' } },
    { path: 'new MQTT.Client()', sends: 'queue', scheme: 'wss:', roles: { host: '0', port: '1' } },
    { path: 'Client#send|publish()', carries: 'queue', roles: { body: ['1', '0'] } },
  ],
} satisfies PackageModel;
