import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import { put } from '../cli/command.ts';

interface Connection {
  onRequest(answer: (method: string, params: unknown) => unknown): void;
  onNotification(heard: (method: string, params: unknown) => void): void;
  sendRequest<Result>(method: string, params: unknown): Promise<Result>;
  sendNotification(method: string, params: unknown): Promise<void>;
  listen(): void;
  dispose(): void;
}
const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = createRequire(import.meta.url)('vscode-jsonrpc/node') as {
  createMessageConnection(reader: object, writer: object): Connection;
  StreamMessageReader: new (stream: NodeJS.ReadableStream) => object;
  StreamMessageWriter: new (stream: NodeJS.WritableStream) => object;
};

export interface Point { readonly line: number; readonly character: number }
export interface Range { readonly start: Point; readonly end: Point }
export interface TextEdit { readonly range: Range; readonly newText: string }

export interface Diagnostic {
  readonly range: Range;
  readonly severity?: number;
  readonly code?: string | number;
  readonly codeDescription?: { readonly href: string };
  readonly source?: string;
  readonly message: string;
}

export interface CodeAction {
  readonly title: string;
  readonly kind?: string;
  readonly edit?: { readonly changes?: Readonly<Record<string, readonly TextEdit[]>>; readonly documentChanges?: readonly { readonly edits?: readonly TextEdit[] }[] };
  readonly command?: { readonly title: string; readonly command: string; readonly arguments?: readonly unknown[] };
}

/** An editor with one language server, as far as the protocol shows. Files are named relative to its folder. */
export interface Editor {
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** What the server changed, where it was asked to. */
  readonly edits: readonly TextEdit[];
  /** What the server shows or logs. */
  readonly shown: readonly string[];
  /** Calls of the server: `workspace/diagnostic/refresh` and the like. */
  readonly asked: readonly string[];
  /** What the server registers for: method and options. */
  readonly registered: readonly { readonly method: string; readonly registerOptions?: unknown }[];
  uri(file: string): string;
  open(file: string, languageId: string): void;
  /** Types: the whole text becomes another one, and nothing is saved. */
  change(file: string, text: string): void;
  close(file: string): void;
  /** Writes to the disk as another program would, and tells the server nothing. */
  write(file: string, text: string): void;
  /** Tells the server what an editor's watcher sees. */
  watched(file: string): void;
  /** Asks for the diagnostics of an open file. */
  pull(file: string): Promise<readonly Diagnostic[]>;
  request<Result>(method: string, params: unknown): Promise<Result>;
  notify(method: string, params: unknown): void;
  actions(file: string, diagnostics: readonly Diagnostic[]): Promise<readonly CodeAction[]>;
  /** Waits until the server has asked or said what is waited for. */
  until(fits: () => boolean): Promise<void>;
}

export interface Started {
  readonly folder: string;
  /** The server, and what it is started with. */
  readonly command: readonly string[];
  /** The answer to `workspace/configuration`. */
  readonly configuration?: unknown;
  readonly initializationOptions?: unknown;
}

/** How long a server may take to say something, in milliseconds: it is there so that a silent one fails a test. */
const patience = 30_000;

/** Starts a language server for a folder; it ends with the test. */
export async function editor({ folder, command, configuration = {}, initializationOptions }: Started): Promise<Editor> {
  const [program = '', ...words] = command;
  const child = spawn(program, words, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1' } });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => { said += bytes.toString(); });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  onTestFinished(() => { connection.dispose(); child.kill('SIGKILL'); });
  const uri = (file: string): string => pathToFileURL(path.join(folder, file)).href;
  const asked: string[] = [];
  const shown: string[] = [];
  const edits: TextEdit[] = [];
  const registered: { method: string; registerOptions?: unknown }[] = [];
  const versions = new Map<string, number>();
  const heard = new Set<() => void>();
  const tell = (): void => { for (const wake of heard) wake(); };
  connection.onRequest((method: string, params: unknown) => {
    asked.push(method);
    if (method === 'client/registerCapability') registered.push(...(params as { registrations: typeof registered }).registrations);
    tell();
    if (method === 'workspace/applyEdit') {
      const { edit } = params as { edit: CodeAction['edit'] };
      edits.push(...(edit?.documentChanges ?? []).flatMap((change) => change.edits ?? []), ...Object.values(edit?.changes ?? {}).flat());
      return { applied: true };
    }
    if (method === 'workspace/configuration') return (params as { items: unknown[] }).items.map(() => configuration);
    return null;
  });
  connection.onNotification((method: string, params: unknown) => {
    if (method === 'window/logMessage' || method === 'window/showMessage') shown.push((params as { message: string }).message);
    tell();
  });
  connection.listen();
  const until = async (fits: () => boolean): Promise<void> => {
    const end = Date.now() + patience;
    while (!fits()) {
      if (Date.now() > end) throw new Error(['The server did not say what was waited for.', ...asked, ...shown, said].join('\n'));
      await new Promise<void>((resolve) => {
        const wake = (): void => { heard.delete(wake); resolve(); };
        heard.add(wake);
        setTimeout(wake, 200);
      });
    }
  };
  const { capabilities } = await connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid, rootUri: pathToFileURL(folder).href, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }], initializationOptions,
    capabilities: {
      workspace: { configuration: true, applyEdit: true, workspaceEdit: { documentChanges: true }, workspaceFolders: true, diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true }, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        synchronization: {}, diagnostic: {}, hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: false, documentationFormat: ['markdown'] } },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: unknown): void => { void connection.sendNotification(method, params); };
  return {
    capabilities, edits, shown, asked, registered, uri, notify,
    open(file, languageId) {
      versions.set(file, 1);
      notify('textDocument/didOpen', { textDocument: { uri: uri(file), languageId, version: 1, text: readFileSync(path.join(folder, file), 'utf8') } });
    },
    change(file, text) {
      const version = (versions.get(file) ?? 0) + 1;
      versions.set(file, version);
      notify('textDocument/didChange', { textDocument: { uri: uri(file), version }, contentChanges: [{ text }] });
    },
    close(file) { notify('textDocument/didClose', { textDocument: { uri: uri(file) } }); },
    write(file, text) { put(folder, file, text); },
    watched(file) { notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(file), type: 2 }] }); },
    pull: async (file) => (await connection.sendRequest<{ items: readonly Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: uri(file) } })).items,
    request: (method, params) => connection.sendRequest(method, params),
    actions: async (file, diagnostics) => (await connection.sendRequest<readonly CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: uri(file) }, range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics, triggerKind: 1 },
    })) ?? [],
    until,
  };
}
