import type { PackageModel } from '../types.ts';

/** Listening and serving are ways in and not here. */
export default {
  package: 'global',
  docs: 'https://docs.deno.com/api/deno/network',
  types: [
    { name: 'Deno.Conn', from: ['Deno.connect|connectTls|startTls()'] },
    { name: 'Deno.DatagramConn', from: ['Deno.listenDatagram()'] },
    { name: 'Deno.TcpConn', from: [], extends: 'Deno.Conn' },
    { name: 'Deno.TlsConn', from: [], extends: 'Deno.Conn' },
  ],
  calls: [
    { path: 'Deno.connect()', sends: 'socket', roles: { host: '0.hostname', port: '0.port', path: '0.path' }, scheme: 'tcp:' },
    { path: 'Deno.connectQuic()', sends: 'socket', roles: { host: '0.hostname', port: '0.port' }, scheme: 'quic:' },
    { path: 'Deno.connectTls()', sends: 'socket', roles: { host: '0.hostname', port: '0.port' }, scheme: 'tls:' },
    // Most clients set certificates only; a proxy is one more place that sees the traffic.
    {
      path: 'Deno.createHttpClient()',
      sends: 'http',
      carries: 'http',
      addressed: true,
      roles: { url: '0.proxy.url', auth: '0.proxy.basicAuth' },
      docs: 'https://docs.deno.com/api/deno/~/Deno.createHttpClient',
    },
    // Without a URL the store is a local file.
    { path: 'Deno.openKv()', sends: 'database', carries: 'database', addressed: true, roles: { url: '0' }, docs: 'https://docs.deno.com/api/deno/~/Deno.openKv' },
    { path: 'Deno.resolveDns()', sends: 'dns', roles: { host: '0' }, docs: 'https://docs.deno.com/api/deno/~/Deno.resolveDns' },
    { path: 'Deno.run()', sends: 'process', roles: { command: '0.cmd' }, runs: true },
    {
      path: 'new Deno.Command()',
      sends: 'process',
      roles: { command: '0', argv: '1.args' },
      runs: true,
      docs: 'https://docs.deno.com/api/deno/~/Deno.Command',
    },
    { path: 'Deno.Conn#write()', carries: 'socket', roles: { body: '0' } },
    { path: 'Deno.DatagramConn#send()', sends: 'udp', roles: { body: '0', host: '1.hostname', port: '1.port' }, scheme: 'udp:' },
  ],
} satisfies PackageModel;
