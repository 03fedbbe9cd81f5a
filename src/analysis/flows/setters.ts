import type { Binding, Expr, ModuleFacts } from '../../facts/types.ts';
import { isComponentName, parts } from '../../matching/components.ts';
import type { Frame, Module } from '../modules.ts';
import type { Walker } from './walker.ts';

/** What a function is called with that sets something. */
export interface Given {
  readonly given: Expr;
  readonly frame: Frame;
}

/** Functions that are given back or handed to components are followed so far. */
const maxHops = 3;

/** What the second part of a pair is called with: where it stands, where a function gives it back and in components that it is handed to. All of it is put off. */
export function setTo(w: Walker, pair: Expr, frame: Frame, follow: (given: Given) => void): void {
  for (const setter of bindingsOf(frame.module.facts, pair, parts.setter)) callsOf(setter, frame.module, (fn) => w.frames.of(fn, frame), 0);

  function callsOf(setter: number, module: Module, frameOf: (fn: number) => Frame, hops: number): void {
    for (const { expr, fn } of module.facts.calls) if (expr?.k === 'call' && expr.args[0] && expr.callee.k === 'name' && expr.callee.binding === setter) { const [given] = expr.args; w.later(() => { follow({ given, frame: frameOf(fn) }); }); }
    if (hops < maxHops) w.later(() => { givenBack(setter, module, hops); handedDown(setter, module, hops); });
  }

  /** `return [text, setText]`, `return { text, setText }`: who calls the function calls what it gives back. */
  function givenBack(setter: number, module: Module, hops: number): void {
    const { fn } = module.facts.bindings[setter] as Binding;
    const keys = new Set((module.facts.functions[fn]?.returns ?? []).flatMap((r) => membersThatAre(r, setter)));
    if (keys.size > 0) for (const c of w.handing.to(module, fn)) if (c.handed === undefined && w.hand()) for (const key of keys) for (const id of bindingsOf(c.module.facts, c.expr, key)) callsOf(id, c.module, (inner) => w.frames.alone(c.module, inner), hops + 1);
  }

  /** `<Child onChange={setText} />`: the child calls it by the name of the attribute. */
  function handedDown(setter: number, module: Module, hops: number): void {
    for (const { expr } of module.facts.elements) {
      if (expr.k !== 'element' || typeof expr.tag === 'string') continue;
      const keys = expr.props.flatMap(({ key, value }) => (typeof key === 'string' && value.k === 'name' && value.binding === setter ? [key] : []));
      if (keys.length === 0 || !w.hand()) continue;
      for (const v of w.evaluator.values(expr.tag, module.root)) if (v.k === 'function' && isComponentName(v.module.facts.functions[v.fn]?.name ?? '')) called(v.module, v.fn, keys, hops);
    }
  }

  /** What a component calls these attributes with. */
  function called(module: Module, component: number, keys: readonly string[], hops: number): void {
    const { bindings, calls, functions } = module.facts;
    const own = (fn: number): Frame => w.frames.alone(module, fn);
    bindings.forEach((b, id) => { if (b.param?.fn === component && b.param.index === 0 && keys.includes(b.param.path[0]?.key ?? '')) callsOf(id, module, own, hops + 1); });
    const whole = functions[component]?.params[0]?.binding ?? -1;
    if (whole >= 0) for (const { expr, fn } of calls) if (expr?.k === 'call' && expr.args[0] && expr.callee.k === 'member' && expr.callee.of.k === 'name' && expr.callee.of.binding === whole && keys.includes(String(expr.callee.key))) follow({ given: expr.args[0], frame: own(fn) });
  }
}

/** The names that a part of what an expression gives is bound to. */
function bindingsOf(facts: ModuleFacts, value: Expr, key: string): number[] {
  return facts.bindings.flatMap((b, id) => (b.writes.some((x) => (x.value === value || (x.value.k === 'await' && x.value.of === value)) && x.path[0]?.key === key) ? [id] : []));
}

/** The members of an object or a list that are a name. */
function membersThatAre(x: Expr, binding: number): string[] {
  const is = (y: Expr): boolean => y.k === 'name' && y.binding === binding;
  if (x.k === 'array') return x.items.flatMap((item, i) => (is(item) ? [String(i)] : []));
  return x.k === 'object' ? x.props.flatMap((p) => (typeof p.key === 'string' && is(p.value) ? [p.key] : [])) : [];
}
