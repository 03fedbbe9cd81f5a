import { constants, accessSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { compile, dateOf } from './policy.ts';
import type { Say } from './reader.ts';
import { manifestReader, type Written } from './shape.ts';
import { problemsIn, withoutMark } from './text.ts';
import type { ManifestData, ManifestProblem, Policy } from './types.ts';

/** A manifest that cannot be relied on. It stops a run; it never passes as an empty one. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly file: string;
  readonly problems: readonly ManifestProblem[];

  constructor(file: string, problems: readonly ManifestProblem[]) {
    super(problems.map(({ line, column, message }) => `${basename(file)}:${line}:${column} ${message}`).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

/** Beyond this, a file is something else than a manifest with slips in it. */
const mostProblems = 100;

class Enough extends Error {}

/** The text as a tree with positions, or what keeps it from being one. The tree is of the text without its byte order mark. */
export function treeOf(text: string): { tree: Node | undefined; problems: ManifestProblem[] } {
  const body = withoutMark(text);
  const problem = problemsIn(body);
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  try {
    tree = parseTree(body, errors, { allowTrailingComma: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { tree: undefined, problems: [problem({ offset: 0, length: 0 }, 'error', 'syntax', 'The manifest is nested too deeply to be read.')] };
  }
  const problems: ManifestProblem[] = [];
  for (const { error, offset, length } of errors) {
    const said = problem({ offset, length }, 'error', 'syntax', explain(printParseErrorCode(error)));
    // One slip makes the parser stumble several times; the first on a line tells.
    if (problems.at(-1)?.line !== said.line && problems.length < mostProblems) problems.push(said);
  }
  if (tree === undefined && problems.length === 0) problems.push(problem({ offset: 0, length: 0 }, 'error', 'syntax', 'The manifest is empty. Run "egress init" to draft one.'));
  return { tree: problems.length > 0 ? undefined : tree, problems };
}

function explain(code: string): string {
  const expected = /^(.*)Expected$/.exec(code)?.[1];
  const words: Readonly<Record<string, string>> = {
    PropertyName: 'a key in double quotes', Value: 'a value', Colon: '":"', Comma: '","', CloseBrace: '"}"', CloseBracket: '"]"', EndOfFile: 'nothing more',
  };
  if (expected !== undefined) return `The manifest is no valid JSON with comments: ${words[expected] ?? 'something else'} is expected here.`;
  return `The manifest is no valid JSON with comments: ${code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}.`;
}

/** Reads a manifest's text. `data` is there exactly if nothing is wrong. */
export function parseManifest(text: string): { data?: ManifestData; problems: ManifestProblem[] } {
  const { tree, problems } = treeOf(text);
  if (tree === undefined) return { problems };
  const problem = problemsIn(withoutMark(text));
  const taxonomy = new Set((findNodeAtLocation(tree, ['taxonomy'])?.children ?? []).map((property) => String(property.children?.[0]?.value)));
  const say: Say = (node, code, message) => {
    problems.push(problem(node, 'error', code, message));
    if (problems.length === mostProblems) throw new Enough();
  };
  let written: Written | undefined;
  try {
    written = manifestReader(taxonomy)(tree, say, 'The manifest');
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  if (written === undefined || problems.length > 0) return { problems };
  const { $schema: _, ...data } = written;
  return { data, problems };
}

interface Remembered {
  readonly stamp: string;
  readonly policy: Policy;
}

const remembered = new Map<string, Remembered>();

/**
 * The policy of a manifest. The file is stamped on every call and read again when the stamp differs, so that an editor
 * sees an edit at once. Failures are not remembered.
 */
export function loadPolicy(file: string | undefined, today: Date = new Date()): Policy {
  if (file === undefined) return compile(undefined, undefined, today);
  let stamp: string;
  let text: string;
  try {
    // Programs that unpack or synchronise set the time of the content (mtime); nothing sets the other one.
    const { mtimeMs, ctimeMs, ino, size } = statSync(file);
    stamp = `${mtimeMs} ${ctimeMs} ${ino} ${size} ${dateOf(today)}`;
    const known = remembered.get(file);
    if (known?.stamp === stamp) return known.policy;
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
  remembered.delete(file);
  const policy = policyFrom(text, file, today);
  remembered.set(file, { stamp, policy });
  return policy;
}

/** The policy of a manifest's text, wherever that comes from. `file` is what it goes by. */
export function policyFrom(text: string, file: string, today: Date = new Date()): Policy {
  const { data, problems } = parseManifest(text);
  if (data === undefined) throw new ManifestError(file, problems);
  return compile(data, file, today);
}

/** A manifest's text, for a run that reads it once and holds everything against that. */
export function readManifest(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): ManifestError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why: Readonly<Record<string, string>> = {
    ENOENT: 'The manifest does not exist.', EISDIR: 'The manifest is a folder.', EACCES: 'The manifest may not be read.', EPERM: 'The manifest may not be read.',
  };
  const message = why[code] ?? `The manifest cannot be read${code === '' ? '' : ` (${code})`}.`;
  return new ManifestError(file, [{ line: 1, column: 1, endLine: 1, endColumn: 1, message, level: 'error', code: 'unreadable' }]);
}

/** Under which names a folder's manifest is found, the first of them before the second. */
export const manifestNames = ['egress.jsonc', 'egress.json'] as const;
const mostFolders = 100;

/**
 * The nearest manifest above an absolute path. A folder of that name, a link to nothing or a file that may not be read
 * is an error: taken for absence, it would hand the file to a manifest further up.
 */
export function findManifest(fromFile: string): string | undefined {
  let folder = dirname(fromFile);
  for (let count = 0; count < mostFolders; count++) {
    const found = manifestIn(folder);
    if (found !== undefined) return found;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
  return undefined;
}

/** The manifest that a folder itself holds. */
export function manifestIn(folder: string): string | undefined {
  return manifestNames.map((name) => join(folder, name)).find(isManifest);
}

function isManifest(file: string): boolean {
  try {
    // Below a path that is no folder (a block inside of another file) there is nothing, and that is no error.
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false;
    throw unreadable(file, error);
  }
  try {
    if (statSync(file).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    accessSync(file, constants.R_OK);
    return true;
  } catch (error) {
    throw unreadable(file, error);
  }
}
