import type { PackageModel } from '../types.ts';

export default {
  package: 'vscode',
  docs: 'https://code.visualstudio.com/api/references/vscode-api',
  types: [
    { name: 'LanguageModelChat', from: ['lm.selectChatModels().*'] },
    { name: 'TelemetryLogger', from: ['env.createTelemetryLogger()'] },
    { name: 'Terminal', from: ['window.activeTerminal', 'window.createTerminal()'] },
    { name: 'Webview', from: ['WebviewPanel#webview', 'WebviewView#webview'] },
    { name: 'WebviewPanel', from: ['window.createWebviewPanel()'] },
    { name: 'WebviewView', from: [] },
  ],
  calls: [
    { path: "commands.executeCommand('simpleBrowser.show')", sends: 'navigation', roles: { url: '1' } },
    { path: "commands.executeCommand('vscode.open')", sends: 'navigation', roles: { url: '1' } },
    { path: 'env.openExternal()', sends: 'navigation', roles: { url: '0' } },
    { path: 'new ProcessExecution|ShellExecution()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
    // Which provider answers is the user's choice of model, not the extension's.
    { path: 'LanguageModelChat#sendRequest()', sends: 'rpc', roles: { body: '0' } },
    { path: 'TelemetryLogger#logError|logUsage()', carries: 'http', roles: { body: '*' } },
    { path: 'Terminal#sendText()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: 'Webview#html=', carries: 'dom', roles: { body: '0' } },
  ],
  passes: [{ path: 'Uri.parse()', returns: '0' }],
} satisfies PackageModel;
