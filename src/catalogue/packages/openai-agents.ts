import type { PackageModel } from '../types.ts';

/** Agents run at the API unless another model is given. */
export default {
  package: ['@openai/agents', '@openai/agents-openai', '@openai/agents-core', '@openai/agents-realtime', '@openai/agents/realtime'],
  docs: 'https://openai.github.io/openai-agents-js/',
  types: [
    { name: 'Agent', from: ['new Agent()', 'Agent.create()', 'Agent#clone()'], outlets: '0.model' },
    { name: 'OpenAIModel', from: ['new OpenAIChatCompletionsModel|OpenAIResponsesModel()'], outlets: '0' },
    { name: 'RealtimeSession', from: ['new RealtimeSession()'] },
    { name: 'Runner', from: ['new Runner()'] },
  ],
  calls: [
    { path: 'run()', sends: 'http', over: '0', roles: { body: '1' }, hosts: ['https://api.openai.com'] },
    { path: 'hostedMcpTool()', sends: 'http', addressed: true, roles: { url: '0.serverUrl', auth: '0.authorization', headers: '0.headers' }, docs: 'https://openai.github.io/openai-agents-js/guides/mcp/' },
    { path: 'new MCPServerSSE|MCPServerStreamableHttp()', sends: 'http', roles: { url: '0.url', headers: '0.requestInit.headers' }, docs: 'https://openai.github.io/openai-agents-js/guides/mcp/' },
    { path: 'new MCPServerStdio()', sends: 'process', runs: true, roles: { command: ['0.fullCommand', '0.command'], argv: '0.args' }, docs: 'https://openai.github.io/openai-agents-js/guides/mcp/' },
    { path: 'RealtimeSession#connect()', sends: 'websocket', roles: { url: '0.url', auth: '0.apiKey' }, hosts: ['wss://api.openai.com'], docs: 'https://openai.github.io/openai-agents-js/guides/voice-agents/build/' },
    { path: 'Runner#run()', sends: 'http', over: '0', roles: { body: '1' }, hosts: ['https://api.openai.com'] },
  ],
} satisfies PackageModel;
