import type { CompiledCall } from '../../matching/index.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { roleValues } from './roles.ts';
import type { Args, Value } from '../folding/values.ts';

/** Words of an argument vector that are looked at. */
const maxWords = 50;

/** Whether the callers of these functions say what a call runs: a command line, a program or its arguments come from their parameters. */
export function isGivenCommand(evaluator: Evaluator, row: CompiledCall, args: Args, owners: ReadonlySet<number>): boolean {
  return [...roleValues(evaluator, row.roles, 'command', args), ...roleValues(evaluator, row.roles, 'argv', args)].some((v) => isGiven(v, owners));
}

/** Whether a word, or a list of words, has something in it that these functions are given. */
export function isGiven(v: Value, owners: ReadonlySet<number>, depth = 0): boolean {
  if (v.k === 'hole') return v.hole.kind === 'param' && owners.has(v.hole.fn);
  if (v.k === 'text') return v.parts.some((p) => typeof p !== 'string' && p.kind === 'param' && owners.has(p.fn));
  return v.k === 'array' && depth < 2 && v.items.slice(0, maxWords).some((item) => item().some((word) => isGiven(word, owners, depth + 1)));
}
