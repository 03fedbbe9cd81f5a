import type { PackageModel } from '../types.ts';

export default {
  package: [
    '@modelcontextprotocol/sdk/client/sse.js',
    '@modelcontextprotocol/sdk/client/streamableHttp.js',
    '@modelcontextprotocol/sdk/client/websocket.js',
    '@modelcontextprotocol/sdk/client/stdio.js',
    '@modelcontextprotocol/sdk/client/index.js',
    '@modelcontextprotocol/sdk/client',
    '@modelcontextprotocol/client',
  ],
  docs: 'https://github.com/modelcontextprotocol/typescript-sdk/blob/main/docs/client.md',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new SSEClientTransport()', sends: 'eventsource', roles: { url: '0', headers: '1.requestInit.headers' } },
    { path: 'new StreamableHTTPClientTransport()', sends: 'http', roles: { url: '0', headers: '1.requestInit.headers' } },
    { path: 'new WebSocketClientTransport()', sends: 'websocket', roles: { url: '0' } },
    { path: 'new StdioClientTransport()', sends: 'process', runs: true, roles: { command: '0.command', argv: '0.args' } },
    { path: 'Client#callTool|getPrompt|readResource|complete|request()', carries: 'rpc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
