import type { Expr } from '../facts/types.ts';
import { makesContext, parts } from '../matching/components.ts';
import { heldBy, puts, saidBy } from '../matching/provisions.ts';
import type { Evaluator } from './evaluate.ts';
import type { Found } from './file.ts';
import { isOnlyHanded, sentByClient } from './handed-clients.ts';
import type { Module } from './modules.ts';
import type { Reaches } from './reach.ts';
import type { Sites } from './sites.ts';
import { nameOf } from './spelled.ts';
import type { Value } from './values.ts';

type Made = Expr & { k: 'call' | 'new' };
type Instance = Value & { k: 'instance' };

/** What is handed over is looked through so deep for objects that are made in it. */
const maxDepth = 6;
/** Methods of one class that are looked at. */
const maxMethods = 60;
/** Classes above a class whose methods are its own as well. */
const maxParents = 4;

/**
 * Objects of classes of the project, and clients of packages, that are made with an address and handed to what nobody here sees the inside of: a container, a framework, a
 * component. Who calls them is not known, and where they send to is decided where they are made.
 * @param judged what is said of the file already
 */
export function escaping(evaluator: Evaluator, sites: Sites, reaches: Reaches, module: Module, judged: readonly Found[]): Found[] {
  const { facts } = module;
  const sent = new Set(judged.map((f) => f.call));
  const mayBeMade = (x: Expr): x is Made => (x.k === 'new' || x.k === 'call') && x.callee.k !== 'free' && !sent.has(x) && reaches.site(module, x.site) === 2;
  if (!facts.calls.some(({ expr }) => expr && mayBeMade(expr))) return [];
  const given = new Set<Made>();
  // A client says where it is called where it goes: who takes it out of a context is seen.
  const shared = new Set<Made>();
  for (const { expr: x } of facts.calls) {
    if ((x?.k !== 'call' && x?.k !== 'new') || x.args.length === 0 || sent.has(x) || isKept(x)) continue;
    const made = x.args.flatMap((a) => madeIn(a, 0));
    if (made.length === 0 || !isOutside(x.callee)) continue;
    const isContext = makesContext(nameOf(x.callee, facts) ?? '');
    for (const m of made) { given.add(m); if (isContext) shared.add(m); }
  }
  for (const { expr: x } of facts.elements) if (x.k === 'element' && typeof x.tag !== 'string') for (const p of x.props) if (p.key !== parts.provider.attribute) for (const made of madeIn(p.value, 0)) given.add(made);
  const told = new Set(judged.flatMap((f) => f.raw.flatMap((e) => e.targets.map(({ target }) => key(e.via.at(-1)?.module, target)))));
  return [...given].flatMap((at): Found[] => {
    const call = facts.calls[at.site];
    const raw = evaluator.values(at, module.root).flatMap((v) => (v.k === 'instance' ? methodsOf(v).flatMap((m) => sites.by(m)) : v.k === 'api' && !shared.has(at) ? sentByClient(evaluator, v) : [])).filter((e) => e.targets.some(({ target }) => !told.has(key(e.via.at(-1)?.module, target))));
    return raw.length && call ? [{ raw, at, call: at, fn: call.fn, guard: call.guard }] : [];
  });

  /** What other files ask for under a key is judged there. */
  function isKept({ callee }: Made): boolean {
    const name = callee.k === 'member' ? callee.key : callee.k === 'name' ? (facts.bindings[callee.binding]?.import?.name ?? '') : '';
    return typeof name === 'string' && (puts(name) || saidBy(name) !== undefined);
  }

  /** Whether a call leads out of the project, and not to a function of the language, nor to one that callers hand over and that is seen there. */
  function isOutside(callee: Expr): boolean {
    return evaluator.values(callee, module.root).every((v) => (v.k === 'api' ? v.package !== 'global' : v.k === 'hole' && !(v.hole.kind === 'param' && isCalledHere(v.hole))));
  }

  /** A function that stands nowhere as an argument: whoever calls it is of the project. */
  function isCalledHere({ module: of, fn }: { readonly module: Module; readonly fn: number }): boolean {
    const f = of.facts.functions[fn];
    return f !== undefined && !f.use && !f.option;
  }

  function madeIn(x: Expr, depth: number): readonly Made[] {
    if (depth > maxDepth) return [];
    const inner = (y: Expr): readonly Made[] => madeIn(y, depth + 1);
    switch (x.k) {
      case 'new': case 'call': return mayBeMade(x) ? [x] : [];
      case 'name': { const b = facts.bindings[x.binding]; const made = b?.kind === 'const' && b.writes.length === 1 ? b.writes[0]?.value : undefined; return made?.k === 'new' || (made?.k === 'call' && isOnlyHanded(x.binding, module)) ? inner(made) : []; }
      case 'object': return x.props.flatMap((p) => (typeof p.key === 'string' && heldBy(p.key) ? [] : inner(p.value)));
      case 'array': return x.items.flatMap(inner);
      case 'await': case 'spread': return inner(x.of);
      case 'choice': return [...inner(x.left), ...inner(x.right)];
      case 'conditional': return [...inner(x.then), ...inner(x.else)];
      case 'function': return facts.functions[x.id]?.params.length === 0 ? (facts.functions[x.id]?.returns ?? []).flatMap(inner) : [];
      default: return [];
    }
  }

  function methodsOf(of: Instance): readonly (Value & { k: 'function' })[] {
    const names = new Set<string>();
    let classes: readonly (Value & { k: 'class' })[] = [{ k: 'class', module: of.module, class: of.class, frame: of.frame }];
    for (let n = 0; n < maxParents && classes.length; n++) {
      for (const c of classes) for (const [name, m] of Object.entries(c.module.facts.classes[c.class]?.methods ?? {})) if (!m.static && m.kind === 'method') names.add(name);
      classes = classes.flatMap((c) => { const parent = c.module.facts.classes[c.class]?.extends; return parent ? evaluator.values(parent, c.frame).flatMap((v) => (v.k === 'class' ? [v] : [])) : []; });
    }
    return [...names].slice(0, maxMethods).flatMap((name) => evaluator.member(of, name)).flatMap((v) => (v.k === 'function' ? [v] : []));
  }
}

function key(module: Module | undefined, target: { readonly kind: string }): string {
  return `${module?.path ?? ''} ${'host' in target ? String(target.host) : 'name' in target ? String(target.name) : ''}`;
}
