import type { PackageModel } from '../types.ts';

export default {
  package: '@tauri-apps/plugin-websocket',
  docs: 'https://v2.tauri.app/reference/javascript/websocket/',
  types: [{ name: 'WebSocket', from: ['connect()'] }],
  calls: [
    { path: 'connect()', sends: 'websocket', roles: { url: '0', headers: '1.headers' } },
    { path: 'WebSocket#send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
