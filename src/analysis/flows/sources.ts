import type { SourceModel } from '../../catalogue/types.ts';
import type { Expr } from '../../facts/types.ts';
import type { CompiledCall, PathNode } from '../../matching/index.ts';
import { handsOutCredentials, headerCategory, isOfFamily } from '../../matching/flows.ts';
import { parsePosition } from '../../matching/path.ts';
import { commandsOf } from '../sites/commands.ts';
import { firstLiteral } from '../folding/calls.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { asText, literalOf, type Api, type Args } from '../folding/values.ts';
import { outputOf } from './shell.ts';
import type { Named } from './named.ts';

const credentials = 'system.authentication';

/**
 * The data that rows of the catalogue say start here; `member` is the only one that matters of it, where that is known. Rows that ask for a family of paths win over those that ask for nothing.
 */
export function sourcesOf(nodes: readonly PathNode[], api: Api, args: Args | undefined, x: Expr | undefined, member?: string): Named[] {
  const rows = nodes.flatMap((n) => n.sources).filter((row) => !row.whole || member === undefined).flatMap((row) => partOf(row, member ?? (args && row.parts ? firstLiteral(api, args) ?? args.at(0).map(literalOf)[0] : undefined)));
  if (rows.length === 0) return [];
  const specific = rows.filter(({ when }) => when && args && pathAt(args, when.at).some((text) => isOfFamily(text, when.family)));
  const chosen = specific.length ? specific : rows.filter(({ when }) => !when);
  const name = [api.package === 'global' ? undefined : api.package.replace(/^node:/, ''), api.name].filter(Boolean).join('.');
  const source = `${name || api.package}${x?.k === 'call' || x?.k === 'new' || chosen.some(({ path }) => path.endsWith('()')) ? '()' : ''}`.slice(0, 80);
  return [...new Map(chosen.map((row) => [row.category, row])).values()].map(({ category, collects }) => ({ category, source, certain: true, collects }));
}

/** A row, or what it says of one member. */
function partOf(row: SourceModel, member: string | undefined): SourceModel[] {
  if (!row.parts || member === undefined) return [row];
  const category = headerCategory(member);
  return category === undefined ? [] : [{ ...row, category }];
}

/** What the output of the programs says that a call runs. */
export function revealedIn(evaluator: Evaluator, row: CompiledCall, args: Args): Named[] {
  return commandsOf(evaluator, row, args).flatMap(outputOf);
}

/** What comes back from a host that hands out credentials to whoever asks. */
export function answeredTo(rows: readonly CompiledCall[], args: Args): Named[] {
  const hosts = rows.flatMap((row) => row.roles.url ?? []).filter(({ keys }) => keys.length === 0).flatMap(({ index }) => args.at(index)).flatMap((v) => { const head = v.k === 'text' ? v.parts[0] : undefined; return typeof head === 'string' ? (/^https?:\/\/([^/?#:]+|\[[^\]]+\])/.exec(head)?.[1] ?? []) : []; });
  return hosts.filter(handsOutCredentials).slice(0, 1).map((host) => ({ category: credentials, source: `the answer of ${host}`.slice(0, 80), certain: true }));
}

function pathAt(args: Args, position: string): string[] {
  return args.at(parsePosition(position).index).map((v) => asText(v).parts.map((p) => (typeof p === 'string' ? p : '')).join(''));
}
