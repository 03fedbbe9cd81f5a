import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { eventOf, familyOfEvent, holdsMethods, isEventPart, isTimer } from '../../matching/events.ts';
import { nameOf } from './spelled.ts';

/** Functions of a module that handle events, each with one of them. */
export type Handlers = ReadonlyMap<number, string>;

const known = new WeakMap<ModuleFacts, Handlers>();

/** Which functions of a module are handed over for an event: to a listening function, as an attribute of an element, or as a property. */
export function handlersIn(facts: ModuleFacts): Handlers {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = found(facts)));
  return out;
}

function found(facts: ModuleFacts): Handlers {
  const out = new Map<number, string>();
  for (const { expr } of facts.calls) {
    if (expr?.k !== 'call') continue;
    const [event, handler] = expr.args;
    if (event?.k !== 'text' || !handler || !familyOfEvent(event.v) || !isEventPart(nameOf(expr.callee, facts) ?? '', 'listener')) continue;
    add(handler, event.v, 0);
  }
  for (const { expr } of facts.elements) if (expr.k === 'element') for (const { key, value } of expr.props) if (typeof key === 'string') given(key, value);
  for (const { key, value } of facts.assigns) if (typeof key === 'string') given(key, value);
  for (const { event, name } of facts.handled) if (familyOfEvent(event)) for (const x of componentMembers(facts, name)) add(x, event, 0);
  return out;

  function given(property: string, value: Expr): void {
    const event = eventOf(property);
    if (event !== undefined) add(value, event, 0);
  }

  function add(handler: Expr, event: string, depth: number): void {
    if (depth > 4) return;
    switch (handler.k) {
      case 'function': out.set(handler.id, event); return;
      case 'name': for (const w of facts.bindings[handler.binding]?.writes ?? []) add(w.value, event, depth + 1); return;
      case 'member': {
        const cls = handler.of.k === 'this' ? facts.classes[handler.of.class] : undefined;
        if (!cls || typeof handler.key !== 'string') return;
        const method = cls.methods[handler.key];
        if (method) out.set(method.fn, event);
        for (const w of cls.fields[handler.key]?.writes ?? []) add(w.value, event, depth + 1);
        return;
      }
      // `this.onKey.bind(this)`, `debounce(onInput, 300)`, `useCallback(() => …)`
      case 'call': if (handler.callee.k === 'member' && handler.callee.key === 'bind') add(handler.callee.of, event, depth + 1); else if (handler.args[0]) add(handler.args[0], event, depth + 1); return;
      default:
    }
  }
}

/** What a template of a component means by a name: what the script declares, a method of the component that it hands out, or of a class that is one. */
export function componentMembers(facts: ModuleFacts, name: string): Expr[] {
  const own = facts.top[name];
  if (own !== undefined) return [{ k: 'name', binding: own, s: 0, e: 0 }];
  const whole = facts.exports['default'];
  const given = whole?.k !== 'value' ? undefined : whole.value.k === 'call' ? whole.value.args[0] : whole.value;
  const methods = given?.k === 'object' ? given.props.find(({ key }) => holdsMethods(key))?.value : undefined;
  if (methods?.k === 'object') return methods.props.flatMap(({ key, value }) => (key === name ? [value] : []));
  return facts.classes.flatMap((c, id): Expr[] => (c.methods[name] || c.fields[name] ? [{ k: 'member', of: { k: 'this', class: id, s: 0, e: 0 }, key: name, s: 0, e: 0 }] : []));
}

/** The event, or the timer, that a piece of code runs on, going outwards from a function. */
export function eventAround(facts: ModuleFacts, fn: number): string | undefined {
  const handlers = handlersIn(facts);
  for (let at = fn, n = 0; at >= 0 && n < 30; at = facts.functions[at]?.up ?? -1, n++) {
    const event = handlers.get(at);
    if (event !== undefined) return event;
    const use = facts.calls[facts.functions[at]?.use?.site ?? -1]?.expr;
    const timer = use?.k === 'call' ? nameOf(use.callee, facts) : undefined;
    if (timer !== undefined && isTimer(timer)) return timer;
  }
  return undefined;
}

/** What a function listens to that is handed to a call: what `on` is called on, or what the call makes: `connect(port, function () { this.write(x) })`. */
export function listening({ functions, calls }: ModuleFacts, fn: number): Expr | undefined {
  const use = functions[fn]?.use;
  const x = use && use.index > 0 ? calls[use.site]?.expr : undefined;
  if (x?.k !== 'call') return undefined;
  return x.callee.k === 'member' && typeof x.callee.key === 'string' && isEventPart(x.callee.key, 'listener') ? x.callee.of : x;
}
