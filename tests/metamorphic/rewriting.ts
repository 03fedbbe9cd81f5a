import path from 'node:path';
import type { Egress } from '../../src/analysis/types.ts';
import type { Engine } from '../../src/engine.ts';
import { isSensitive } from '../../src/sensitive.ts';
import { written } from '../analysis/subject.ts';
import { Draft } from './draft.ts';
import type { Node, Source } from './source.ts';
import type { Way } from './ways.ts';

/** What is sent, by what, where to, and what asks before it: all that rewriting leaves as it is. */
export const said = (egress: Egress): string => [aimed(egress), categories(egress).join(', '), egress.gate?.name ?? '', egress.telemetry ? 'telemetry' : '', egress.weakened.join()].join(' ; ');

function aimed({ api, destination: { targets, concealed } }: Egress): string {
  return [api, [...new Set(targets.map(written))].sort().join(' | '), concealed.join()].join(' ; ');
}

/** The same by the host: what is joined to a client's address may be its caller's. */
function led({ api, destination: { hosts, kind } }: Egress): string {
  return [api, kind, ...[...hosts].sort()].join(' ');
}

function categories({ data }: Egress): readonly string[] {
  return [...new Set(data.filter(isSensitive).map(({ category }) => category))].sort();
}

/** What is found in a file: what it sends, and what it only hands over to a send elsewhere. */
export interface Records { readonly egress: readonly Egress[]; readonly handed: readonly Egress[] }

export function recordsOf(engine: Engine, folder: string, file: string, text: string): Records {
  const result = engine.analyse(path.join(folder, file), text, folder);
  if (result?.problem) throw new SyntaxError(`${file}: ${result.problem.message}\n${text}`);
  return result?.analysis ?? { egress: [], handed: [] };
}

const address = /^[a-z]+:\/\/|(?:^|\.)example\./;

/** What a way may rewrite: calls that send, what they are given, texts that look like addresses, imports. */
export function sitesOf(source: Source, { egress }: Records, of: Way['of']): readonly Node[] {
  const lines = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const at = (line: number, column: number): number => lines[line - 1]! + column - 1;
  const places = new Set(egress.map((e) => `${at(e.line, e.column)}-${at(e.endLine, e.endColumn)}`));
  const calls = source.nodes.filter((node) => /^(?:Call|New)Expression$/.test(node.type) && node.parent?.type !== 'Decorator' && places.has(`${node.start}-${node.end}`));
  switch (of) {
    case 'call': return calls;
    case 'text': return source.nodes.filter((node) => isText(node) && address.test(textOf(node)));
    case 'import': return source.nodes.filter(({ type }) => type === 'ImportDeclaration');
    case 'value': return calls.flatMap(argumentsOf);
    case 'object': return calls.flatMap(argumentsOf).flatMap((node) => [node, ...(node.type === 'ObjectExpression' ? (node['properties'] as Node[]).flatMap((p) => (p['value'] as Node | undefined) ?? []) : [])]).filter(({ type }) => type === 'ObjectExpression');
    case 'json': return source.nodes.filter((node) => node.type === 'CallExpression' && /^JSON\.stringify\(/.test(source.text.slice(node.start, node.end)) && (node['arguments'] as Node[]).length === 1 && calls.some((call) => call.start < node.start && call.end >= node.end));
  }
}

const argumentsOf = (call: Node): Node[] => (call['arguments'] as Node[]).filter(({ type }) => type !== 'SpreadElement');

function textOf(node: Node): string {
  return node.type === 'Literal' ? (node['value'] as string) : ((node['quasis'] as Node[])[0]!['value'] as { cooked: string }).cooked;
}

/** A text that is an expression of its own. */
function isText(node: Node): boolean {
  const { parent } = node;
  if (!(node.type === 'Literal' ? typeof node['value'] === 'string' : node.type === 'TemplateLiteral' && (node['quasis'] as Node[]).length === 1) || !parent) return false;
  if (/^(?:Import|Export\w*From|ExportAll|TS(?!As|Satisfies|NonNull)|JSXAttribute|Tagged)/.test(parent.type) || (/Property|Method/.test(parent.type) && parent['key'] === node)) return false;
  return !(parent.type === 'ExportNamedDeclaration' || parent['directive']) && !(parent.type === 'NewExpression' && (parent['callee'] as Node)['name'] === 'URL' && (parent['arguments'] as Node[]).length > 1) && !(parent.type === 'CallExpression' && /^(?:require|jest\.)/.test(String((parent['callee'] as Node)['name'])));
}

export interface Rewritten { readonly text: string; readonly files: Readonly<Record<string, string>> }

/** A text in which all is rewritten that can be; of what stands in each other, the inner ones or the outer ones. */
export function rewritten(source: Source, sites: readonly Node[], way: Way, inner: boolean): Rewritten | undefined {
  const draft = new Draft(source);
  const taken: Node[] = [];
  const sorted = [...sites].sort((a, b) => (inner ? 1 : -1) * (a.end - a.start - (b.end - b.start)) || a.start - b.start);
  for (const site of sorted) {
    if (taken.some(({ start, end }) => start < site.end && site.start < end)) continue;
    if (way.rewrite(draft, site)) taken.push(site);
  }
  return draft.isTouched ? { text: draft.done(), files: draft.files } : undefined;
}

export interface Loss { readonly lost: readonly string[]; readonly gained: readonly string[] }

/** How records differ. Where code is put in between, that may be a record itself, and say where to: then what is handed to it is told at the call. */
export function difference(before: Records, after: Records, between: readonly Records[], way: Way): Loss {
  const left = before.egress.map(said), gained: Egress[] = [];
  for (const egress of after.egress) {
    const i = left.indexOf(said(egress));
    if (i >= 0) left.splice(i, 1); else gained.push(egress);
  }
  if (!way.wraps) return { lost: left, gained: gained.map(said) };
  const aims = new Set([after, ...between].flatMap(({ egress }) => egress.map(led)));
  const told = new Set([after, ...between].flatMap(({ egress, handed }) => [...egress, ...handed].flatMap((e) => categories(e).map((category) => `${e.api} ${category}`))));
  const known = new Set(before.egress.map(led));
  return {
    lost: before.egress.filter((e) => left.includes(said(e)) && !(aims.has(led(e)) && categories(e).every((category) => told.has(`${e.api} ${category}`)))).map(said),
    gained: gained.filter((e) => e.destination.kind !== 'caller' && !known.has(led(e))).map(said),
  };
}
