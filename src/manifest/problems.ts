import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { compareIds } from './edit.ts';
import { parseManifest, treeOf } from './load.ts';
import { overlapsIn } from './overlaps.ts';
import { dateOf, isExpired } from './policy.ts';
import { problemsIn, quote, withoutMark } from './text.ts';
import type { Endpoint, ManifestData, ManifestProblem } from './types.ts';

/** What is not wrong, and waits for somebody: as `egress init` leaves a manifest. */
const tasks: ReadonlySet<string> = new Set(['no-security-contact', 'pending']);

type Report = (node: Node, code: string, message: string) => void;

/**
 * What is to be said at a manifest: its errors, or else the findings. `today` is for `expires`, the one place where a
 * date enters.
 */
export function problemsOf(text: string, today: Date = new Date()): ManifestProblem[] {
  const { data, problems } = parseManifest(text);
  const { tree } = treeOf(text);
  if (data === undefined || tree === undefined) return problems;
  const found: ManifestProblem[] = [];
  const problem = problemsIn(withoutMark(text));
  const report: Report = (node, code, message) => void found.push(problem(node, tasks.has(code) ? 'task' : 'finding', code, message));
  const endpoints = findNodeAtLocation(tree, ['endpoints'])?.children ?? [];

  if (data.security === undefined) {
    // The whole text as the place would mark every line in an editor.
    report({ ...tree, length: 1 }, 'no-security-contact', 'The manifest names no security contact, so nobody knows where to tell a vulnerability. Add "security": { "contact": "SECURITY.md" }.');
  }
  data.endpoints.forEach((endpoint, index) => {
    const node = endpoints[index];
    if (node !== undefined) reportEndpoint(endpoint, node, dateOf(today), report);
  });
  reportOrder(data, endpoints, report);
  reportPending(data, endpoints, report);
  for (const { endpoint, match, code, message } of overlapsIn(data)) report(at(endpoints[endpoint], 'match', match), code, message);
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * Endpoints, and entries of `collect`, `dev` and `run`, that nothing uses. What a dependency is declared to reach is used by it, which one's own
 * code does not show.
 * @param used ids of endpoints, and other entries as `dev 0`
 */
export function unusedEntries(data: ManifestData, text: string, used: ReadonlySet<string>): ManifestProblem[] {
  const problem = problemsIn(withoutMark(text));
  const { tree } = treeOf(text);
  const byDependencies = new Set(Object.values(data.dependencies ?? {}).flatMap(({ endpoints }) => endpoints));
  const nodes = (tree && findNodeAtLocation(tree, ['endpoints'])?.children) ?? [];
  const others = sections.flatMap(({ name, part, unused }) => ((tree && findNodeAtLocation(tree, [name])?.children) ?? []).flatMap((node, i) => {
    const said = part === undefined ? node : at(node, part);
    const value: unknown = said.value;
    return typeof value !== 'string' || used.has(`${name} ${i}`) ? [] : [problem(said, 'finding', 'unused', `${unused(quote(value))} Remove the entry, so that the manifest says no more than the code does.`)];
  }));
  return [...nodes.flatMap((node) => {
    const id = at(node, 'id');
    const name: unknown = id.value;
    if (typeof name !== 'string' || used.has(name) || byDependencies.has(name)) return [];
    return [problem(id, 'finding', 'unused', `Nothing reaches the endpoint ${quote(name)}. Remove it, so that the manifest says no more than the code does.`)];
  }), ...others];
}

/** Entries without an id, by what they stand for. Nothing is held against those of `listen` yet. */
const sections: readonly { readonly name: string; readonly part?: string; readonly unused: (value: string) => string }[] = [
  { name: 'collect', part: 'match', unused: (kind) => `Nothing collects ${kind}.` },
  { name: 'dev', unused: (pattern) => `Nothing reaches ${pattern}, which "dev" permits.` },
  { name: 'run', part: 'command', unused: (command) => `Nothing runs ${command}.` },
];

function at(node: Node | undefined, ...path: (string | number)[]): Node {
  return (node && findNodeAtLocation(node, path)) ?? node ?? { type: 'null', offset: 0, length: 0 };
}

function reportEndpoint(endpoint: Endpoint, node: Node, date: string, report: Report): void {
  const name = quote(endpoint.id);
  if (isExpired(endpoint, date)) {
    report(at(node, 'expires'), 'expired', `The endpoint ${name} expired on ${endpoint.expires} and permits nothing any more. Review it and give it a new date, or remove it.`);
  }
  if (endpoint.telemetry === true && endpoint.consent === undefined) {
    report(at(node, 'telemetry'), 'no-consent', `The endpoint ${name} is telemetry and does not say how people consent. Add "consent" with its basis and the gate that the code asks.`);
  }
  if (endpoint.consent?.basis === 'none') {
    const what = endpoint.telemetry === true ? 'Telemetry' : 'Data';
    report(at(node, 'consent', 'basis'), 'consent-none', `${what} goes to the endpoint ${name} WITHOUT THE CONSENT of the people it is about. Give them a choice ("opt-in", "opt-out"), or name the contract that covers it.`);
  }
}

function reportOrder(data: ManifestData, nodes: readonly Node[], report: Report): void {
  const ids = data.endpoints.map(({ id }) => id);
  const index = ids.findIndex((id, position) => position > 0 && compareIds(ids[position - 1] ?? '', id) > 0);
  if (index < 0) return;
  report(at(nodes[index], 'id'), 'unsorted', `The endpoint ${quote(ids[index] ?? '')} stands after ${quote(ids[index - 1] ?? '')}. Sort the endpoints by id, so that two branches that add some do not collide.`);
}

function reportPending(data: ManifestData, nodes: readonly Node[], report: Report): void {
  const pending = data.endpoints.flatMap(({ review }, index) => (review === 'pending' ? [index] : []));
  const [first] = pending;
  if (first === undefined) return;
  const count = pending.length === 1 ? '1 endpoint awaits' : `${pending.length} endpoints await`;
  report(at(nodes[first], 'review'), 'pending', `${count} review. Check where each one goes and why, then set "review" to "approved".`);
}
