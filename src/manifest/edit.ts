import { applyEdits, createScanner, findNodeAtLocation, type Edit, type Node } from 'jsonc-parser';
import { ManifestError, parseManifest, treeOf } from './load.ts';
import { quote, withoutMark } from './text.ts';
import type { Endpoint } from './types.ts';

/** The order in which people read an entry: which, where to, why, what, whose, who may. */
const order = [
  'id', 'match', 'unbounded', 'reason', 'use', 'data', 'provider', 'jurisdiction', 'telemetry', 'consent', 'only', 'review', 'owner', 'expires',
] as const satisfies readonly (keyof Endpoint)[];

/** Kinds of token of jsonc-parser; its own names for them are erased at build time. */
const comma = 5;
const lineComment = 12;
const blockComment = 13;
const space = 15;

interface Style {
  readonly eol: string;
  readonly unit: string;
  /** Indentation of an entry. */
  readonly indent: string;
}

/** Ids are sorted by code units: the same everywhere, whatever the locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The manifest's text with one more endpoint, at its place among the ids. All else stays as it was: comments (those on
 * the line of an entry stay with it, those above an entry stay above it), indentation, line ends, byte order mark.
 * Throws where the text is no valid manifest or has the id already.
 */
export function addEndpoint(text: string, endpoint: Endpoint): string {
  const { data, problems } = parseManifest(text);
  if (data === undefined) throw new ManifestError('egress.jsonc', problems);
  if (data.endpoints.some(({ id }) => id === endpoint.id)) throw new Error(`The manifest already has an endpoint with the id ${quote(endpoint.id)}.`);
  const body = withoutMark(text);
  const list = findNodeAtLocation(treeOf(text).tree as Node, ['endpoints']) as Node;
  const style = styleOf(body, list);
  const found = data.endpoints.findIndex(({ id }) => compareIds(id, endpoint.id) > 0);
  const index = found < 0 ? data.endpoints.length : found;
  const entry = `${style.eol}${style.indent}${indented(write(endpoint, style.unit), style)}`;
  const edited = applyEdits(body, insertion(body, list, index, entry, style));
  return text.slice(0, text.length - body.length) + edited;
}

function insertion(text: string, list: Node, index: number, entry: string, style: Style): Edit[] {
  const children = list.children ?? [];
  const previous = children[index - 1];
  const after = tailOf(text, previous === undefined ? list.offset + 1 : previous.offset + previous.length);
  const next = children[index];
  if (next !== undefined) {
    const sameLine = !/[\r\n]/.test(text.slice(after.end, next.offset));
    return [{ offset: after.end, length: 0, content: `${entry},${sameLine ? `${style.eol}${style.indent}` : ''}` }];
  }
  const close = list.offset + list.length - 1;
  const before = text.slice(after.end, close);
  const outer = style.indent.slice(0, Math.max(0, style.indent.length - style.unit.length));
  // Comments at the end of the list keep their place above the bracket; a list on one line is opened up.
  const content = `${entry}${after.comma ? ',' : ''}${/[\r\n]/.test(before) ? '' : `${style.eol}${outer}`}`;
  const edits: Edit[] = [{ offset: after.end, length: 0, content }];
  if (previous !== undefined && !after.comma) edits.unshift({ offset: previous.offset + previous.length, length: 0, content: ',' });
  return edits;
}

/** Where what belongs to an entry ends: after its comma, wherever that stands, and the comments on the same line. */
function tailOf(text: string, from: number): { end: number; comma: boolean } {
  const separator = commaAfter(text, from);
  const scanner = createScanner(text, false);
  const start = separator ?? from;
  scanner.setPosition(start);
  let end = start;
  for (;;) {
    const token: number = scanner.scan();
    const tokenEnd = scanner.getTokenOffset() + scanner.getTokenLength();
    const onThisLine = token === lineComment || (token === blockComment && !/[\r\n]/.test(text.slice(scanner.getTokenOffset(), tokenEnd)));
    if (onThisLine) end = tokenEnd;
    else if (token !== space) return { end, comma: separator !== undefined };
  }
}

/** The end of the comma that follows, if nothing but comments and white space stands before it. */
function commaAfter(text: string, from: number): number | undefined {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  const token: number = scanner.scan();
  return token === comma ? scanner.getTokenOffset() + 1 : undefined;
}

function styleOf(text: string, list: Node): Style {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const outer = indentAt(text, list.parent?.offset ?? list.offset);
  const unit = outer === undefined || outer === '' ? '  ' : outer;
  const first = list.children?.[0];
  return { eol, unit, indent: (first && indentAt(text, first.offset)) ?? `${outer ?? unit}${unit}` };
}

/** The white space before an offset, where nothing else stands before it on its line. */
function indentAt(text: string, offset: number): string | undefined {
  return /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, offset - 200), offset))?.[1];
}

function indented(lines: readonly string[], { eol, indent }: Style): string {
  return lines.join(`${eol}${indent}`);
}

/** An entry as lines: one property a line, lists and objects inside of it on one line. */
function write(endpoint: Endpoint, unit: string): string[] {
  const properties = order.filter((key) => endpoint[key] !== undefined).map((key) => `${unit}${JSON.stringify(key)}: ${inline(endpoint[key])}`);
  return ['{', ...properties.map((line, index) => (index < properties.length - 1 ? `${line},` : line)), '}'];
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`).join(', ')} }`;
}

/** The text of a fresh manifest. */
export function draft(endpoints: readonly Endpoint[]): string {
  const sorted = [...endpoints].sort((a, b) => compareIds(a.id, b.id));
  const style: Style = { eol: '\n', unit: '  ', indent: '    ' };
  const entries = sorted.map((endpoint) => `\n    ${indented(write(endpoint, style.unit), style)}`).join(',');
  return `// Where this code talks, what it sends and why. Review every entry: give the reason, then set "review" to "approved".
{
  "$schema": "./node_modules/eslint-plugin-egress/schema/egress.schema.json",
  "version": 1,
  // Name where people tell you of a vulnerability and read your answer:
  // "security": { "contact": "SECURITY.md" },
  "endpoints": [${entries}${entries === '' ? '' : '\n  '}]
}
`;
}
