import type { Expr } from '../../facts/types.ts';
import { holdsVariables, isVariableName, readsVariable } from '../../matching/environment-readers.ts';
import type { Core } from './core.ts';
import type { Frame } from '../modules.ts';
import { nameOf } from './spelled.ts';
import type { Value } from './values.ts';

/**
 * A variable of the environment, or what is given for it, read by a function of another package: `env('APP_URL', 'https://…')`. It is known by
 * its name, by that of the variable, and by being none of the project: what the project has itself is read itself.
 */
export function variableOf(x: Expr & { k: 'call' }, frame: Frame, core: Core): readonly Value[] | undefined {
  const [name, otherwise] = x.args;
  if (name?.k !== 'text' || !isVariableName(name.v) || !isReader(x.callee, frame)) return undefined;
  const called = core.values(x.callee, frame);
  if (!called.every((v) => (v.k === 'hole' && v.hole.kind === 'unknown') || (v.k === 'api' && v.nodes.length === 0))) return undefined;
  return [...core.configured('env', name.v), ...(otherwise ? core.values(otherwise, frame).filter((v) => v.k === 'text') : [])];
}

function isReader(callee: Expr, { module }: Frame): boolean {
  if (callee.k === 'member') return typeof callee.key === 'string' && (readsVariable(callee.key) || (callee.key === 'get' && holdsVariables(nameOf(callee.of, module.facts) ?? '')));
  return readsVariable(nameOf(callee, module.facts) ?? '');
}
