import type { PackageModel } from '../types.ts';

export default {
  package: ['whatsapp-web.js', '@whiskeysockets/baileys', 'baileys', '@adiwajshing/baileys'],
  docs: 'https://baileys.wiki/docs/intro/',
  types: [
    { name: 'Client', from: ['new Client()'], hosts: ['https://web.whatsapp.com'] },
    { name: 'WASocket', from: ['()', 'makeWASocket()'] },
  ],
  calls: [
    { path: 'Client#initialize()', sends: 'websocket' },
    { path: 'Client#sendMessage()', carries: 'websocket', roles: { body: '1' } },
    { path: '()', sends: 'websocket', roles: { url: '0.waWebSocketUrl' }, hosts: ['wss://web.whatsapp.com'] },
    { path: 'makeWASocket()', sends: 'websocket', roles: { url: '0.waWebSocketUrl' }, hosts: ['wss://web.whatsapp.com'] },
    { path: 'WASocket#sendMessage()', carries: 'websocket', roles: { body: '1' } },
  ],
} satisfies PackageModel;
