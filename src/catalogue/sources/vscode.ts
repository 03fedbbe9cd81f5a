import type { PackageModel } from '../types.ts';

export default {
  package: 'vscode',
  docs: 'https://code.visualstudio.com/api/references/vscode-api',
  types: [
    { name: 'ExtensionContext', from: [] },
    { name: 'SecretStorage', from: ['ExtensionContext#secrets'] },
    { name: 'TextDocument', from: ['TextEditor#document', 'workspace.openTextDocument()', 'workspace.textDocuments.*'] },
    { name: 'TextEditor', from: ['window.activeTextEditor', 'window.showTextDocument()'] },
  ],
  sources: [
    { path: 'authentication.getSession()', category: 'user.authorization.credentials', label: 'a sign-in session' },
    { path: 'env.appName|appHost|remoteName|shell|uiKind', category: 'user.device', label: 'the editor' },
    { path: 'env.clipboard.readText()', category: 'user.content.private', label: 'the clipboard' },
    { path: 'env.machineId|sessionId', category: 'user.device.device_id', label: 'the editor’s identifier of the machine' },
    { path: 'extensions.all', category: 'user.device', label: 'the installed extensions' },
    { path: 'SecretStorage#get()', category: 'user.authorization.credentials', label: 'a stored secret' },
    { path: 'TextDocument#getText|lineAt()', category: 'user.content.private', label: 'the text of a document' },
    { path: 'window.showInputBox()', category: 'user.content', label: 'what the user types' },
    { path: 'workspace.fs.readFile()', category: 'x.unspecified', label: 'the content of a file' },
    { path: 'workspace.workspaceFolders|rootPath|name', category: 'system.operations', label: 'the name of the workspace' },
  ],
} satisfies PackageModel;
