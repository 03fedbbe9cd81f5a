import type { Expr, Prop, Write } from '../../facts/types.ts';
import { isComponentName, makesContext, pairOf, parts, takesContext } from '../../matching/components.ts';
import type { Frame, Module } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import { declaredBy } from '../folding/declared.ts';
import { namedData } from './named.ts';
import { setTo } from './setters.ts';
import { stepAt, type Step } from './steps.ts';
import { asked, at, isWhole, keysOf, type Walker } from './walker.ts';

type Called = Expr & { k: 'call' | 'new' };

/** Components: the state that they keep, the attributes that they are given, and what a context holds. */
export function componentsPart(w: Walker): Pick<Walker, 'attributes' | 'context' | 'empty' | 'reduced' | 'state'> {
  return { attributes, context, empty, reduced, state };

  /** `const [text, setText] = useState(x)`: what the value starts as, and what it is set to. Gives whether a name is such a value. */
  function state({ value, path, fn }: Write, frame: Frame, keys: readonly string[], step: Step): boolean {
    const kind = path[0]?.key === parts.value && value.k === 'call' ? pairOf(nameOf(value.callee, frame.module.facts) ?? '') : undefined;
    if (!kind || value.k !== 'call') return false;
    const inner = w.frames.of(fn, frame);
    const all = keysOf(path.slice(1), keys);
    const into = (x: Expr | undefined, outer: Frame): void => { if (x && (x.k !== 'function' || !w.made(x, outer, all, at(x, outer, step)))) w.walk(x, outer, all, at(x, outer, step)); };
    const [first, start, starting] = value.args;
    if (isWhole(all)) for (const x of [first, start]) if (x?.k === 'object') empty(x, frame, all, step);
    if (kind === 'state') into(first, inner);
    else { if (first) w.made(first, inner, all, at(first, inner, step)); into(start, inner); if (starting) w.made(starting, inner, all, at(starting, inner, step)); }
    if (kind === 'state') setTo(w, value, frame, ({ given: x, frame: outer }) => { into(x, outer); });
    return true;
  }

  /** `useState({ email: '' })`: a state that starts empty holds what its members are called once somebody has filled it in. */
  function empty({ props }: Expr & { k: 'object' }, frame: Frame, keys: readonly string[], step: Step): void {
    if (!isWhole(keys)) { for (const p of props) { const inside = typeof p.key === 'string' && p.value.k === 'object' ? asked(keys, p.key) : undefined; if (inside && p.value.k === 'object') empty(p.value, frame, inside, step); } return; }
    const open = props.flatMap((p): Prop[] => (typeof p.key === 'string' && asked(keys, p.key) && ((p.value.k === 'text' && p.value.v === '') || (p.value.k === 'constant' && typeof p.value.v !== 'boolean')) ? [{ key: p.key, value: { k: 'free', name: p.key, s: p.value.s, e: p.value.e } }] : []));
    for (const { prop, named } of namedData(open, true)) w.emit(named, stepAt(frame.module, prop.value.s, step));
  }

  /** What a reducer is given: the state, and what is dispatched. Gives whether a call is that of one. */
  function reduced(site: Called, frame: Frame, param: number, keys: readonly string[], step: Step): boolean {
    if (site.k !== 'call' || pairOf(nameOf(site.callee, frame.module.facts) ?? '') !== 'reducer') return false;
    const start = param === 0 ? site.args[1] : undefined;
    if (start) w.walk(start, frame, keys, at(start, frame, step));
    if (param === 1) setTo(w, site, frame, ({ given: x, frame: outer }) => { w.walk(x, outer, keys, at(x, outer, step)); });
    return true;
  }

  /** What a component is given as attributes, by the elements that render it. */
  function attributes(module: Module, kind: 'function' | 'class', id: number, keys: readonly string[], step: Step): void {
    if (!isComponentName((kind === 'function' ? module.facts.functions : module.facts.classes)[id]?.name ?? '')) return;
    w.later(() => {
      for (const { expr, module: from, fn: inside } of w.handing.rendering(module, kind, id)) {
        if (!w.hand()) return;
        given(expr, w.frames.alone(from, inside), keys, step);
      }
    });
  }

  function given({ props, children }: Expr & { k: 'element' }, frame: Frame, keys: readonly string[], step: Step): void {
    const all: readonly Prop[] = [...props, ...children.map((value) => ({ key: parts.children, value }))];
    for (const { key, value } of all) {
      const rest = key === undefined ? keys : asked(keys, typeof key === 'string' ? key : undefined);
      if (rest) w.walk(value, frame, rest, at(value, frame, step));
    }
  }

  /** `useContext(Context)`: what the context is made with, and what the elements hold that provide it. Gives whether it is such a call. */
  function context(x: Called, frame: Frame, keys: readonly string[], step: Step): boolean {
    const [of] = x.args;
    const made = of && takesContext(nameOf(x.callee, frame.module.facts) ?? '') ? declaredBy(w.load, of, frame.module) : undefined;
    if (!made) return false;
    const creation = made.module.facts.bindings[made.binding]?.writes[0]?.value;
    if (creation?.k !== 'call' || !makesContext(nameOf(creation.callee, made.module.facts) ?? '')) return false;
    const [start] = creation.args;
    if (start) w.walk(start, made.module.root, keys, stepAt(made.module, start.s, step));
    const is = (tag: Expr, from: Module): boolean => {
      const name = tag.k === 'member' && tag.key === parts.provider.member ? tag.of : tag;
      const found = name.k === 'name' ? declaredBy(w.load, name, from) : undefined;
      return found?.binding === made.binding && found.module.path === made.module.path;
    };
    w.later(() => {
      for (const { expr, module, fn } of w.handing.elements(made.module, is)) {
        if (!w.hand()) return;
        const outer = w.frames.alone(module, fn);
        for (const p of expr.props) if (p.key === parts.provider.attribute) w.walk(p.value, outer, keys, at(p.value, outer, step));
      }
    });
    return true;
  }
}
