import type { Expr } from '../../facts/types.ts';
import { stepFrom, CALL } from '../../matching/index.ts';
import { isCodeOption, isScript, loadersIn, runsCode, runsContent, type Loader } from '../../matching/snippets.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Found } from '../sites/found.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import { classify, nowhere } from '../sites/targets.ts';
import { type Api, type Args, type Hole, type Text } from '../folding/values.ts';

/** No shorter text is a snippet, and of a longer one no more is read. */
const shortest = 12;
const longest = 20_000;
/** Objects that hold a text are looked into this far. */
const maxDepth = 3;

/**
 * What markup and code load that stand in a text, to be put into a page or sent to a browser: `<script src="https://…">`. It counts for what turns out
 * to be telemetry, and where the text is run: documentation and messages quote such code as well.
 */
export function snippetsIn(evaluator: Evaluator, module: Module): Found[] {
  const { bindings, calls, assigns, elements, functions } = module.facts;
  const out: Found[] = [];
  const seen = new Set<Expr>();
  for (const b of bindings) for (const { value, fn, guard } of b.writes) within(value, fn, guard, 0);
  for (const { expr, fn, guard } of calls) if (expr?.k === 'call' || expr?.k === 'new') for (const a of expr.args) within(a, fn, guard, 0);
  for (const { value, fn, guard } of assigns) within(value, fn, guard, 0);
  for (const { expr, fn, guard } of elements) if (expr.k === 'element') for (const x of contentOf(expr)) within(x, fn, guard, 0);
  functions.forEach(({ returns }, fn) => { for (const x of returns) within(x, fn, -1, 0); });
  if (out.length === 0) return out;
  const run = runIn(new Set(out.map(({ at }) => at as Expr)));
  // Where an address is worked out in a text that nothing runs, it says nothing.
  return out.flatMap((f): Found[] => { const runs = run.has(f.at as Expr); const raw = f.raw.filter((e) => runs || !e.targets.includes(nowhere)); return raw.length > 0 ? [{ ...f, raw, ...(runs && { runs }) }] : []; });

  function within(x: Expr, fn: number, guard: number, depth: number): void {
    if (depth > maxDepth) return;
    if (x.k === 'object') for (const p of x.props) within(p.value, fn, guard, depth + 1);
    else if (x.k === 'array') for (const i of x.items) within(i, fn, guard, depth + 1);
    else if ((x.k === 'text' || (x.k === 'template' && !x.tag)) && !seen.has(x)) {
      seen.add(x);
      const pieces = x.k === 'text' ? [x.v] : x.quasis;
      if (pieces.reduce((n, p) => n + p.length, 0) < shortest || !pieces.some((p) => loadersIn(p.slice(0, longest)).length > 0)) return;
      const raw = evaluator.values(x, module.root).flatMap((v) => (v.k === 'text' ? loadedBy(v, x) : []));
      if (raw.length) out.push({ raw, at: x, fn, guard });
    }
  }

  /** Which of these texts are run: by their first line, by a call that is given them as its argument or behind an option of a command line, or in an element. */
  function runIn(texts: ReadonlySet<Expr>): ReadonlySet<Expr> {
    const run = new Set<Expr>([...texts].filter((x) => (x.k === 'text' ? isScript(x.v) : x.k === 'template' && isScript(x.quasis[0] ?? ''))));
    const among = (x: Expr): readonly Expr[] => (x.k === 'name' ? (bindings[x.binding]?.writes.map(({ value }) => value) ?? []) : [x]).filter((value) => texts.has(value));
    for (const { expr } of calls) if (expr?.k === 'call' || expr?.k === 'new') {
      const given = expr.args.flatMap((a) => (a.k === 'array' ? a.items.flatMap(among) : among(a)));
      if (given.length && evaluator.values(expr.callee, module.root).some((v) => v.k === 'api' && runsCode(v.package, v.name))) for (const x of given) run.add(x);
      for (const a of expr.args) if (a.k === 'array') a.items.forEach((x, i) => { const option = a.items[i - 1]; if (option?.k === 'text' && isCodeOption(option.v)) for (const code of among(x)) run.add(code); });
    }
    for (const { expr } of elements) if (expr.k === 'element' && typeof expr.tag === 'string' && runsContent(expr.tag)) for (const x of contentOf(expr)) for (const code of textsIn(x)) for (const known of among(code)) run.add(known);
    return run;
  }

  function loadedBy(snippet: Text, x: Expr): RawEgress[] {
    const holes: Hole[] = [];
    const whole = snippet.parts.map((p) => (typeof p === 'string' ? p.slice(0, longest) : mark(holes.push(p) - 1))).join('');
    return loadersIn(whole).flatMap((loader): RawEgress[] => {
      if (loader.open) return rowsOf(loader).slice(0, 1).map(({ row, api }) => ({ row, channel: row.sends ?? 'dom', name: row.name, targets: [nowhere], args: { frame: module.root, exprs: [x], count: 0, at: () => [] }, api, via: [] }));
      const address = /^[^"'`<>\s]{1,2000}/.exec(whole.slice(loader.at))?.[0];
      if (address === undefined) return [];
      const url: Text = { ...snippet, parts: address.split(marks).map((p, i) => (i % 2 === 0 ? p : (holes[Number(p)] as Hole))).filter((p) => p !== '') };
      const target = classify(url, 'https:', false);
      const args: Args = { frame: module.root, exprs: [x], count: 1, at: (i) => (i === 0 ? [url] : []) };
      return target.target.kind !== 'fixed' ? [] : rowsOf(loader).slice(0, 1).map(({ row, api }) => ({ row, channel: row.sends ?? 'dom', name: row.name, targets: [target], args, api, via: [] }));
    });
  }

  function rowsOf({ element, api }: Loader): { row: RawEgress['row']; api: Api }[] {
    if (api !== undefined) {
      const global = { k: 'free', name: 'navigator', s: 0, e: 0 } as const;
      const callee: Expr = api === 'fetch' ? { ...global, name: api } : { k: 'member', of: global, key: api, s: 0, e: 0 };
      return evaluator.values(callee, module.root).flatMap((v) => (v.k === 'api' ? stepFrom(v.nodes, CALL).flatMap((n) => n.calls.filter((row) => row.sends).map((row) => ({ row, api: v }))) : []));
    }
    const type = evaluator.catalogue.type('global', `<${element}>`);
    const of = type && evaluator.typed(type, undefined);
    return of ? stepFrom(of.nodes, 'src').flatMap((n) => n.writes.map((row) => ({ row, api: of }))) : [];
  }
}

/** What stands in the attributes of an element, and between its tags. */
function contentOf({ props, children }: Expr & { k: 'element' }): readonly Expr[] {
  return [...props.map(({ value }) => value), ...children];
}

/** The values that an object is made of. */
function textsIn(x: Expr): readonly Expr[] {
  return x.k === 'object' ? x.props.map(({ value }) => value) : [x];
}

// A hole stands in the text as a character of no text, with its number.
const mark = (index: number): string => `\uE000${index}\uE001`;
const marks = /\uE000(\d+)\uE001/;
