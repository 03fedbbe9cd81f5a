import type { Evaluator } from '../folding/evaluate.ts';
import type { Value } from '../folding/values.ts';

type Callable = Value & { k: 'function' };
type Instance = Value & { k: 'instance' };

/** Members of one object, and of one class, that are looked at. */
const maxMembers = 60;
/** Classes above a class whose methods are its own as well. */
const maxParents = 4;
/** Functions that give functions back, and objects in objects, are followed so deep. */
const maxInside = 3;

/** The functions that whoever is handed a value may call: itself and what it gives back, the members of an object, the methods of an object of a class. */
export function callableOf(value: Value, evaluator: Evaluator): readonly Callable[] {
  return inside(value, 0);

  function inside(v: Value, depth: number): readonly Callable[] {
    if (depth > maxInside) return [];
    if (v.k === 'function') return [v, ...givenBack(v).flatMap((x) => inside(x, depth + 1))];
    if (v.k === 'object') return v.entries.slice(0, maxMembers).flatMap((e) => e.value()).flatMap((x) => (x.k === 'function' || x.k === 'object' || x.k === 'instance' ? inside(x, depth + 1) : []));
    return v.k === 'instance' ? membersOf(v).flatMap((x) => (x.k === 'function' && x.self !== undefined ? [x] : inside(x, depth + 1))) : [];
  }

  function givenBack({ module, fn, self, frame: up }: Callable): readonly Value[] {
    const returns = module.facts.functions[fn]?.returns.filter(({ k }) => k === 'function' || k === 'object' || k === 'name') ?? [];
    const frame = { module, fn, args: undefined, self, up, depth: up.depth + 1, done: new Map() };
    return returns.flatMap((x) => evaluator.values(x, frame)).filter((x) => x.k === 'function' || x.k === 'object');
  }

  function membersOf(of: Instance): readonly Value[] {
    const names = new Set<string>();
    let classes: readonly (Value & { k: 'class' })[] = [{ k: 'class', module: of.module, class: of.class, frame: of.frame }];
    for (let n = 0; n < maxParents && classes.length; n++) {
      for (const { module, class: id } of classes) {
        const c = module.facts.classes[id];
        for (const [name, m] of Object.entries(c?.methods ?? {})) if (!m.static && m.kind === 'method') names.add(name);
        for (const [name, f] of Object.entries(c?.fields ?? {})) if (f.writes.some(({ value: { k } }) => k === 'function' || k === 'new')) names.add(name);
      }
      classes = classes.flatMap((c) => { const parent = c.module.facts.classes[c.class]?.extends; return parent ? evaluator.values(parent, c.frame).flatMap((v) => (v.k === 'class' ? [v] : [])) : []; });
    }
    return [...names].slice(0, maxMembers).flatMap((name) => evaluator.member(of, name)).filter(({ k }) => k === 'function' || k === 'instance');
  }
}
