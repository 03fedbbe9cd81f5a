import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSockets_API',
  types: [
    { name: 'WebSocket', from: ['new WebSocket()'] },
    { name: 'WebSocketStream', from: ['new WebSocketStream()'] },
    { name: 'WebTransport', from: ['new WebTransport()'] },
  ],
  calls: [
    { path: 'new EventSource()', sends: 'eventsource', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/EventSource/EventSource' },
    {
      path: 'new WebSocket()',
      sends: 'websocket',
      roles: { url: '0', headers: '1.headers' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket/WebSocket',
    },
    { path: 'new WebSocketStream()', sends: 'websocket', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocketStream' },
    { path: 'new WebTransport()', sends: 'webtransport', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebTransport/WebTransport' },
    { path: 'WebSocket#send()', carries: 'websocket', roles: { body: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket/send' },
    {
      path: 'WebSocketStream#opened.writable.getWriter().write()',
      carries: 'websocket',
      roles: { body: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocketStream/opened',
    },
    {
      path: 'WebTransport#createBidirectionalStream().writable.getWriter().write()',
      carries: 'webtransport',
      roles: { body: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebTransport/createBidirectionalStream',
    },
    {
      path: 'WebTransport#createUnidirectionalStream().getWriter().write()',
      carries: 'webtransport',
      roles: { body: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebTransport/createUnidirectionalStream',
    },
    {
      path: 'WebTransport#datagrams.writable.getWriter().write()',
      carries: 'webtransport',
      roles: { body: '0' },
      docs: 'https://developer.mozilla.org/en-US/docs/Web/API/WebTransportDatagramDuplexStream',
    },
  ],
} satisfies PackageModel;
