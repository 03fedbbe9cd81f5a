import { siteOfWrite } from '../../facts/summaries/sites.ts';
import type { Assign, Expr } from '../../facts/types.ts';
import { isElementFactory } from '../../matching/element-factories.ts';
import { stepFrom, type CompiledCall } from '../../matching/index.ts';
import { listsCandidates } from '../../matching/markup.ts';
import { candidatesOf } from './candidates.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Found } from './found.ts';
import type { Frame, Module } from '../modules.ts';
import type { Reaches } from './reach.ts';
import { targetsOf } from './roles.ts';
import type { RawEgress, Sites } from './sites.ts';
import { targetKey } from './targets.ts';
import { mergedMembers, pairsOf } from './worked-out-members.ts';
import type { Api, Args } from '../folding/values.ts';

type Element = Expr & { k: 'element' };

/** Whether what is shown counts as an egress. */
export type Counts = (e: RawEgress) => boolean;

/** Writes to members that send: `location.href = …`, `img.src = …`. */
export function writes(evaluator: Evaluator, reaches: Reaches, module: Module, counts: Counts): Found[] {
  return module.facts.assigns.flatMap((a, i) => {
    if (typeof a.key !== 'string' && reaches.site(module, siteOfWrite(module.facts, i)) < 2) return [];
    const raw = writtenAt(evaluator, a, module.root, counts);
    return raw.length ? [{ raw, at: a, fn: a.fn, guard: a.guard }] : [];
  });
}

/** What a write to a member sends, under whichever name it is. */
export function writtenAt(evaluator: Evaluator, { of, key, value }: Pick<Assign, 'of' | 'key' | 'value'>, frame: Frame, counts: Counts): RawEgress[] {
  if (typeof key === 'string' && !evaluator.catalogue.written.has(key)) return [];
  const into = evaluator.values(of, frame).filter((v): v is Api => v.k === 'api');
  if (into.length === 0 || typeof key === 'string') return into.flatMap((v) => written(evaluator, v, key as string, value, frame, counts));
  return pairsOf(evaluator, key, value, frame).flatMap(([name, values]) => into.flatMap((v) => written(evaluator, v, name, value, frame, counts, values)));
}

/** What is merged into an element. */
export function mergedInto(evaluator: Evaluator, args: Args): RawEgress[] {
  const given = args.exprs[1];
  return args.at(0).flatMap((of) => (of.k === 'api' && given ? mergedMembers(evaluator, of, args).flatMap(([name, values]) => written(evaluator, of, name, given, args.frame, () => true, values)) : []));
}

/** Elements written as JSX whose attributes load something. */
export function elements(evaluator: Evaluator, sites: Sites, module: Module, counts: Counts): Found[] {
  const byFunction = elementsByFunction(module);
  return [...module.facts.elements, ...made(evaluator, module)].flatMap(({ expr, fn, guard }) => {
    if (expr.k !== 'element') return [];
    if (typeof expr.tag !== 'string') {
      const raw = [...component(sites, expr, expr.tag, module).filter(counts), ...shownBy(evaluator, expr, expr.tag, module, byFunction, counts)];
      return raw.length ? [{ raw, at: expr, fn, guard }] : [];
    }
    const raw = attributes(evaluator, expr, expr.tag, module.root, counts);
    return raw.length ? [{ raw, at: expr, fn, guard }] : [];
  });
}

/** Elements that are made by a call: `createElement('img', { src })`, `_jsx("img", { src })`. */
function made(evaluator: Evaluator, module: Module): { readonly expr: Expr; readonly fn: number; readonly guard: number }[] {
  return module.facts.calls.flatMap(({ expr: x, fn, guard }) => {
    if (x?.k !== 'call') return [];
    const [tag, props] = x.args;
    if (tag?.k !== 'text' || props?.k !== 'object' || !evaluator.catalogue.type('global', `<${tag.v}>`)) return [];
    if (!evaluator.targets(x, module.root).some(({ callee }) => callee.k === 'api' && isElementFactory(callee.package, callee.name))) return [];
    return [{ expr: { k: 'element', tag: tag.v, props: props.props, children: [], s: x.s, e: x.e }, fn, guard }];
  });
}

/** What an element is that has no rows of its own, and the member that is what stands in one. https://dom.spec.whatwg.org/ */
const anyElement = 'Element', content = 'textContent';

/** What the attributes of an element load, and what is written in it. */
function attributes(evaluator: Evaluator, expr: Element, tag: string, frame: Frame, counts: Counts): RawEgress[] {
  const { catalogue } = evaluator;
  const own = catalogue.type('global', `<${tag}>`);
  const type = own ?? (expr.props.some(({ key }) => typeof key === 'string' && catalogue.written.has(key)) ? catalogue.type('global', anyElement) : undefined);
  if (!type) return [];
  const of = evaluator.typed(type, undefined);
  const within = own ? expr.children.flatMap((child) => written(evaluator, of, content, child, frame, counts)) : [];
  return [...within, ...expr.props.flatMap((p) => (excluded(expr, p.key, of) ? [] : typeof p.key === 'string' && catalogue.written.has(p.key) ? written(evaluator, of, p.key, p.value, frame, counts) : []))];
}

function elementsByFunction({ facts }: Module): ReadonlyMap<number, readonly Element[]> {
  const out = new Map<number, Element[]>();
  for (const { expr, fn } of facts.elements) if (expr.k === 'element') { const list = out.get(fn); if (list) list.push(expr); else out.set(fn, [expr]); }
  return out;
}

/** What a component of the same module shows of the props that it is given here, beside what it shows by itself. Components of other modules are not looked into. */
function shownBy(evaluator: Evaluator, expr: Element, tag: Expr, module: Module, byFunction: ReadonlyMap<number, readonly Element[]>, counts: Counts): RawEgress[] {
  if (tag.k !== 'name' || module.facts.bindings[tag.binding]?.import || !expr.props.length) return [];
  return evaluator.values(tag, module.root).flatMap((v) => {
    const inside = v.k === 'function' && v.module === module ? byFunction.get(v.fn) ?? [] : [];
    const frame = inside.length && v.k === 'function' ? evaluator.frameOf(v, evaluator.args([propsOf(expr)], module.root)) : undefined;
    if (!frame || v.k !== 'function') return [];
    const name = module.facts.functions[v.fn]?.name || 'a component';
    return inside.flatMap((x): RawEgress[] => {
      if (typeof x.tag !== 'string') return [];
      const own = new Set(attributes(evaluator, x, x.tag, module.root, counts).flatMap((e) => e.targets.map(targetKey)));
      return attributes(evaluator, x, x.tag, frame, counts).flatMap((e) => {
        const targets = e.targets.filter((t) => !own.has(targetKey(t)));
        return targets.length ? [{ ...e, targets, via: [{ name, module, site: -1, s: x.s }] }] : [];
      });
    });
  });
}

/** Whether another attribute says that this one loads nothing. */
function excluded(expr: Element, key: string | Expr | undefined, of: Api): boolean {
  const when = typeof key === 'string' ? stepFrom(of.nodes, key).flatMap((n) => n.writes).find((r) => r.when)?.when : undefined;
  const said = when && expr.props.find((p) => p.key === when.attribute)?.value;
  return said?.k === 'text' && !said.v.toLowerCase().split(/\s+/).some((w) => when?.words.includes(w));
}

/** A component is a function of its props. Data that it is given is told where it is sent: it is rendered wherever it is named. */
function component(sites: Sites, expr: Element, tag: Expr, module: Module): readonly RawEgress[] {
  return sites.call(tag, [propsOf(expr)], module.root).filter((e) => e.handed === undefined);
}

function propsOf({ props, s, e }: Element): Expr {
  return { k: 'object', props, s, e };
}

/** What writing a member of an object sends. */
function written(evaluator: Evaluator, of: Api, key: string, value: Expr, frame: Frame, counts: Counts, known = evaluator.values(value, frame)): RawEgress[] {
  const rows: CompiledCall[] = stepFrom(of.nodes, key).flatMap((n) => n.writes);
  if (rows.length === 0) return [];
  const values = listsCandidates(key) ? known.flatMap(candidatesOf) : known;
  const args: Args = { frame, exprs: [value], count: 1, at: (i) => (i === 0 ? values.filter((v) => v.k === 'text' || v.k === 'hole' || v.k === 'object') : []) };
  return rows.flatMap((row): RawEgress[] => {
    const targets = targetsOf(evaluator, row, { ...of, made: undefined }, args);
    return targets.length ? [{ row, channel: row.sends ?? 'dom', name: row.name, targets, args, api: of, via: [] }] : [];
  }).filter(counts).slice(0, 1);
}
