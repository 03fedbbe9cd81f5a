import type { PackageModel } from '../types.ts';

export default {
  package: 'socket.io',
  docs: 'https://socket.io/docs/v4/server-api/',
  types: [
    { name: 'Server', from: ['new Server()', 'new ()', '()'] },
    { name: 'Namespace', from: ['Server#of()', 'Server#sockets'] },
    { name: 'Socket', from: ["Server#on('connection').<0>", "Namespace#on('connection').<0>"] },
    // What the package itself says of a connection is no message.
    { name: 'Notice', from: ["Socket#on('disconnect')", "Socket#on('disconnecting')", "Socket#on('error')"] },
  ],
  sources: [
    { path: 'Socket#on|once()', category: 'user.content', label: 'a message of a client' },
    { path: 'Socket#handshake.address', category: 'user.device.ip_address', label: 'the address of a client' },
    { path: 'Socket#handshake.auth', category: 'user.authorization.credentials', label: 'the credentials of a client' },
  ],
} satisfies PackageModel;
