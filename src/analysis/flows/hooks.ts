import type { Role } from '../../catalogue/types.ts';
import { CALL, stepFrom, type CompiledHook } from '../../matching/index.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { isSame } from '../sites/outlets.ts';
import { atPosition } from '../sites/roles.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Api, Args } from '../folding/values.ts';
import type { Handing } from './handing.ts';
import type { Tracer } from './trace.ts';

/** A call that attaches to a client what is handed each of its requests. */
interface Attached {
  readonly client: Api;
  readonly hook: CompiledHook;
  readonly args: Args;
}

const attachments = new WeakMap<Evaluator, Map<Module, readonly Attached[]>>();

/** Follows what functions put into a request that a client hands them before it sends it: those that it was made with, that the call names, and that are attached to it. */
export function hooked(e: RawEgress, tracer: Tracer, evaluator: Evaluator, handing: Handing): void {
  for (const hook of e.row.hooks ?? []) follow(hook, e.args);
  for (let made = e.api.made; made; made = made.before) for (const hook of made.type.hooks ?? []) follow(hook, made.args);
  for (const { client, hook, args } of attachedAround(e, evaluator, handing)) if (isSame(client, e.api)) follow(hook, args);

  function follow(hook: CompiledHook, args: Args): void {
    const roles = Object.entries(hook.roles) as [Role, NonNullable<CompiledHook['roles'][Role]>][];
    for (const f of hook.at.flatMap((p) => atPosition(evaluator, args, p))) {
      if (f.k === 'function') for (const [role, positions] of roles) for (const p of positions) tracer.put(f, p, role, hook.returned === true);
    }
  }
}

/** What is attached to clients where this one is made and used, and near where it is made. */
function attachedAround(e: RawEgress, evaluator: Evaluator, handing: Handing): readonly Attached[] {
  const names = evaluator.catalogue.attaching(e.row.package);
  if (names.size === 0) return [];
  const home = e.api.made?.args.frame.module ?? e.args.frame.module;
  return [...new Set([home, e.args.frame.module, ...handing.near(home)])].flatMap((module) => attachedIn(module, names, evaluator));
}

function attachedIn(module: Module, names: ReadonlySet<string>, evaluator: Evaluator): readonly Attached[] {
  let known = attachments.get(evaluator);
  if (!known) attachments.set(evaluator, (known = new Map()));
  let found = known.get(module);
  if (!found) known.set(module, (found = module.facts.calls.flatMap(({ expr }): Attached[] => {
    if (expr?.k !== 'call' || expr.callee.k !== 'member' || typeof expr.callee.key !== 'string' || !names.has(expr.callee.key)) return [];
    return evaluator.targets(expr, module.root).flatMap(({ callee, args }) => (callee.k === 'api' ? stepFrom(callee.nodes, CALL).flatMap((n) => n.calls).flatMap((row) => (row.sends ?? row.carries ? [] : (row.hooks ?? []).map((hook) => ({ client: callee, hook, args })))) : []));
  })));
  return found;
}
