import { lineOf } from '../../facts/types.ts';
import { overseersOf } from '../../matching/consent.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import type { RawGate } from './gates.ts';

/** A setting that is asked for the function, and what else it goes by. */
export interface Overseen { readonly gate: RawGate; readonly also: readonly string[] }

/**
 * What is asked before a method is called of an object that was handed to one who does so: `createTelemetryLogger(sender)`. Undefined where the object is handed to nobody of that kind; whether the method is called
 * by somebody else is not looked for.
 * @param modules where it may be handed over
 */
export function overseenBy(module: Module, fn: number, modules: readonly Module[], evaluator: Evaluator): Overseen | undefined {
  const name = methodName(module, fn);
  for (const { call, setting, also } of name === undefined ? [] : overseersOf(name)) for (const at of modules) for (const { expr } of at.facts.calls) {
    const [object] = expr?.k === 'call' && nameOf(expr.callee, at.facts) === call ? expr.args : [];
    const isIt = object !== undefined && evaluator.values(object, at.root).flatMap((v) => evaluator.member(v, name as string)).some((v) => v.k === 'function' && v.fn === fn && v.module.path === module.path);
    if (isIt && expr) return { gate: { name: setting, module: at, line: lineOf(at.facts.lines, expr.s) }, also };
  }
  return undefined;
}

/** The name under which a function is a method of a class, or a member of an object. */
function methodName({ facts }: Module, fn: number): string | undefined {
  const f = facts.functions[fn];
  const own = Object.entries(facts.classes[f?.class ?? -1]?.methods ?? {}).find(([, m]) => m.fn === fn)?.[0];
  return own ?? (f?.name || undefined);
}
