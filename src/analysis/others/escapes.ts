import type { Expr } from '../../facts/types.ts';
import { walkExpressions } from '../../facts/summaries/walk.ts';
import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { callsOn } from '../../matching/callers.ts';
import { makesContext, parts } from '../../matching/components.ts';
import { heldBy, puts, saidBy } from '../../matching/provisions.ts';
import { callableOf } from './called-outside.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Found } from '../sites/found.ts';
import { isOnlyHanded, sentByClient } from './handed-clients.ts';
import type { Module } from '../modules.ts';
import type { Reaches } from '../sites/reach.ts';
import type { Sites } from '../sites/sites.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Value } from '../folding/values.ts';

type Made = Expr & { k: 'call' | 'new' };

/** What is handed over is looked through so deep for objects that are made in it. */
const maxDepth = 6;

/** What a function is called with of which nothing is known. */
const anything: readonly Expr[] = Array.from({ length: 4 }, (): Expr => ({ k: 'opaque', s: -1, e: -1 }));

/**
 * Objects of classes of the project, and clients of packages, that are made with an address and handed to what nobody here sees the inside of: a container, a framework, a
 * component. Who calls them is not known, and where they send to is decided where they are made.
 * @param judged what is said of the file already
 */
export function escaping(evaluator: Evaluator, sites: Sites, reaches: Reaches, module: Module, judged: readonly Found[]): Found[] {
  const { facts } = module;
  let unused: ReadonlySet<Expr> | undefined;
  const sent = new Set(judged.map((f) => f.call));
  const mayBeMade = (x: Expr): x is Made => (x.k === 'new' || x.k === 'call') && x.callee.k !== 'free' && !sent.has(x) && reaches.site(module, x.site) === 2;
  const named = handedByName();
  if (!facts.calls.some(({ expr }) => expr && mayBeMade(expr))) return named;
  const given = new Set<Made>();
  // A client says where it is called where it goes: who takes it out of a context is seen, and who is handed it in the project.
  const seen = new Set<Made>();
  for (const { expr: x } of facts.calls) {
    if ((x?.k !== 'call' && x?.k !== 'new') || x.args.length === 0 || sent.has(x)) continue;
    const made = x.args.flatMap((a) => madeIn(a, 0));
    if (made.length === 0) continue;
    const outside = isOutside(x.callee);
    if (outside ? isKept(x) : !isOwn(x.callee)) continue;
    const isSeen = !outside || makesContext(nameOf(x.callee, facts) ?? '');
    for (const m of made) if (outside || isAddressed(m)) { given.add(m); if (isSeen) seen.add(m); }
  }
  for (const { of, value } of facts.assigns) if (of.k === 'member' || of.k === 'name') {
    const made = madeIn(value, 0);
    if (made.length > 0 && isOutside(of)) for (const m of made) given.add(m);
  }
  for (const { expr: x } of facts.elements) if (x.k === 'element' && typeof x.tag !== 'string') for (const p of x.props) if (p.key !== parts.provider.attribute) for (const made of madeIn(p.value, 0)) given.add(made);
  const told = new Set(judged.flatMap((f) => f.raw.flatMap((e) => e.targets.map(({ target }) => key(e.via.at(-1)?.module, target)))));
  return [...named, ...[...given].flatMap((at): Found[] => {
    const call = facts.calls[at.site];
    const raw = evaluator.values(at, module.root).flatMap((v) => (v.k === 'api' ? (seen.has(at) ? [] : sentByClient(evaluator, v)) : v.k === 'instance' || isAddressed(at) ? callableOf(v, evaluator).flatMap((m) => sites.by(m)) : [])).filter((e) => e.targets.some(({ target }) => !told.has(key(e.via.at(-1)?.module, target))));
    return raw.length && call ? [{ raw, at, call: at, fn: call.fn, guard: call.guard }] : [];
  })];

  /** Functions of other files, and what sends of the platform, that go by their names to what nobody here sees the inside of: what they are called with there is not known. */
  function handedByName(): Found[] {
    return facts.calls.flatMap(({ expr: x, fn, guard }): Found[] => {
      if ((x?.k !== 'call' && x?.k !== 'new') || x.args.length === 0 || sent.has(x)) return [];
      // An object that a function is called on is none that it calls.
      const on = x.callee.k === 'member' && typeof x.callee.key === 'string' && callsOn(x.callee.key) ? x.args[0] : undefined;
      const handed = x.args.filter((a) => a !== on && (a.k === 'free' || (a.k === 'name' && facts.bindings[a.binding]?.import !== undefined)) && reaches.expr(a, module) === 2);
      if (handed.length === 0 || !isOutside(x.callee) || givesBack(x)) return [];
      const raw = handed.filter((a) => a.k === 'free' || isFunction(a) || (sendsItself(a) && isUsed(x))).flatMap((a) => sites.call(a, anything, module.root)).filter((e) => e.handed === undefined && e.targets.length > 0 && e.targets.every(({ target }) => target.kind === 'unknown'));
      return raw.length > 0 ? [{ raw, at: x, call: x, fn, guard }] : [];
    });
  }

  /** Whether a call gives back what it is handed, as is known of it: who calls that says where it goes. */
  function givesBack({ callee, k }: Made): boolean {
    return evaluator.values(callee, module.root).some((v) => v.k === 'api' && stepFrom(v.nodes, k === 'new' ? CONSTRUCT : CALL).some((n) => n.pass ?? n.type));
  }

  function isFunction(x: Expr): boolean {
    return evaluator.values(x, module.root).some((v) => v.k === 'function' && v.module !== module);
  }

  /** Whether a function of a package sends: `wrap(got)`. */
  function sendsItself(x: Expr): boolean {
    return evaluator.values(x, module.root).some((v) => v.k === 'api' && stepFrom(v.nodes, CALL).some((n) => n.calls.some((row) => row.sends !== undefined)));
  }

  /** Whether something is done with what a call gives. One of which nothing is used only changes the client that it is handed: `axiosRetry(axios)`. */
  function isUsed(x: Made): boolean {
    if (x.k === 'new') return true;
    if (!unused) { const found = new Set<Expr>(); walkExpressions(facts, (y, _, alone) => { if (alone) found.add(y); }); unused = found; }
    return !unused.has(x);
  }

  /** What other files ask for under a key is judged there. Who asks for an object of a class by that class is not known to ask. */
  function isKept({ callee, args }: Made): boolean {
    const name = callee.k === 'member' ? callee.key : callee.k === 'name' ? (facts.bindings[callee.binding]?.import?.name ?? '') : '';
    if (typeof name !== 'string') return false;
    if (saidBy(name) !== undefined) return callee.k !== 'member' || callee.of.k !== 'call' || !isClass(callee.of.args[0]);
    return puts(name) && args.length > 1 && !isClass(args[0]);
  }

  /** Whether something that is made is handed an address, itself or among options. What is worked out by a call would cost more than all else that is asked here. */
  function isAddressed({ args }: Made): boolean {
    return args.some((x) => isAddress(x, 0));
  }

  function isAddress(x: Expr, depth: number): boolean {
    switch (x.k) {
      case 'text': return x.v.includes('://');
      case 'template': case 'binary': case 'name': case 'member': case 'choice': case 'conditional': return evaluator.values(x, module.root).some(isAddressOf);
      case 'object': return depth < 2 && x.props.some((p) => isAddress(p.value, depth + 1));
      default: return false;
    }
  }

  function isClass(x: Expr | undefined): boolean {
    return x !== undefined && evaluator.values(x, module.root).some(({ k }) => k === 'class');
  }

  /** Whether a call is one of a function or a class of the project, in which nothing was seen to be sent. */
  function isOwn(callee: Expr): boolean {
    return evaluator.values(callee, module.root).some(({ k }) => k === 'function' || k === 'class');
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
}

function isAddressOf(v: Value): boolean {
  if (v.k === 'text') return v.parts.some((p) => (typeof p === 'string' ? p.includes('://') : p.kind === 'env' || p.kind === 'config'));
  return v.k === 'hole' && (v.hole.kind === 'env' || v.hole.kind === 'config');
}

function key(module: Module | undefined, target: { readonly kind: string }): string {
  return `${module?.path ?? ''} ${'host' in target ? String(target.host) : 'name' in target ? String(target.name) : ''}`;
}
