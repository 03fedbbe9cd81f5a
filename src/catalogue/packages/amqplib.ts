import type { PackageModel } from '../types.ts';

export default {
  package: ['amqplib', 'amqplib/callback_api'],
  docs: 'https://amqp-node.github.io/amqplib/channel_api.html',
  types: [
    { name: 'ChannelModel', from: ['connect()'] },
    { name: 'Connection', from: [], extends: 'ChannelModel' },
    { name: 'Channel', from: ['ChannelModel#createChannel|createConfirmChannel()'] },
    { name: 'ConfirmChannel', from: [], extends: 'Channel' },
  ],
  calls: [
    { path: 'connect()', sends: 'queue', scheme: 'amqp:', port: 5672, roles: { url: '0', protocol: '0.protocol', host: '0.hostname', port: '0.port', auth: '0.password' }, hosts: ['amqp://localhost'] },
    { path: 'Channel#publish()', carries: 'queue', roles: { body: '2', headers: '3.headers' } },
    { path: 'Channel#sendToQueue()', carries: 'queue', roles: { body: '1', headers: '2.headers' } },
  ],
  relays: [{ puts: [{ path: 'Channel#sendToQueue()', name: '0', at: '1' }], gives: [{ path: 'Channel#consume()', name: '0', at: '1', heard: '0.content' }] }],
} satisfies PackageModel;
