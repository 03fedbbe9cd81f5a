import type { Expr } from '../../facts/types.ts';
import { CALL, CONSTRUCT, stepFrom, type CompiledCall } from '../../matching/index.ts';
import { isCollectedByCall } from '../../matching/collection.ts';
import { parsePosition } from '../../matching/path.ts';
import { firstLiteral } from '../folding/calls.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { isOpen, literal, optionOf } from '../sites/options.ts';
import type { Collected, Egress, Place } from '../types.ts';

/** Without what is written out only to be sent: then the send is what there is to say. */
export function apart(collected: readonly Collected[], egress: readonly Egress[], file: string): Collected[] {
  const within = (line: number, { line: from, endLine: to }: Place): boolean => line >= from && line <= to;
  return collected.filter((c) => !c.gathers || !egress.some((e) => e.data.some((d) => d.collects === c.kind && d.path.some((p) => p.file === file && within(p.line, c)))));
}

/** The calls of a file that collect something of people, by the catalogue. What only leaves is seen where it leaves. */
export function collectedIn(evaluator: Evaluator, module: Module, placed: (at: { s: number; e: number }) => Place): Collected[] {
  const { catalogue } = evaluator;
  return module.facts.calls.flatMap(({ expr }): Collected[] => {
    if ((expr?.k !== 'call' && expr?.k !== 'new') || !mayCollect(expr.callee)) return [];
    return evaluator.targets(expr, module.root).flatMap(({ callee, args }): Collected[] => {
      if (callee.k !== 'api') return [];
      const nodes = stepFrom(callee.nodes, expr.k === 'new' ? CONSTRUCT : CALL, firstLiteral(callee, args));
      const at = { ...placed(expr), api: [callee.package === 'global' ? '' : callee.package.replace(/^node:/, ''), callee.name].filter(Boolean).join('.'), package: callee.package };
      const sources = nodes.flatMap((node) => node.sources).filter(({ collects }) => collects !== undefined && isCollectedByCall(collects));
      const rows = nodes.flatMap((node) => node.calls);
      return [
        ...sources.slice(0, 1).map((row) => ({ ...at, kind: row.collects as Collected['kind'], what: row.label, gathers: false, unmasked: undefined })),
        ...rows.flatMap((row): Collected[] => (row.collects ? [{ ...at, api: row.name, kind: row.collects, what: '', gathers: false, unmasked: unmaskedBy(row, expr.args) }] : [])),
        ...rows.flatMap((row) => (row.gathers === undefined ? [] : gathered(expr.args[parsePosition(row.gathers).index]).map((source) => ({ ...at, api: row.name, kind: source.collects as Collected['kind'], what: source.label, gathers: true, unmasked: undefined })))),
      ].slice(0, 1);
    });
  });

  /** By names alone: what is called so is looked at. */
  function mayCollect(callee: Expr): boolean {
    if (callee.k === 'member') return typeof callee.key === 'string' && catalogue.collecting.has(callee.key);
    if (callee.k === 'free') return catalogue.collecting.has(callee.name);
    if (callee.k !== 'name') return false;
    const b = module.facts.bindings[callee.binding];
    return b !== undefined && (b.import ? catalogue.collecting.has(b.import.name) || catalogue.collects(b.import.from) : catalogue.collecting.has(b.name) || b.writes.some((w) => w.path.some(({ key }) => key !== undefined && catalogue.collecting.has(key)) || (w.value.k === 'member' && mayCollect(w.value)) || (w.value.k === 'call' && w.value.callee.k === 'free' && w.value.callee.name === 'require')));
  }

  /** Sources in what is written out as a whole: a value, or what is spread into an object. */
  function gathered(x: Expr | undefined): readonly { readonly collects?: Collected['kind']; readonly label: string }[] {
    if (!x) return [];
    if (x.k === 'object') return x.props.flatMap((p) => (p.value.k === 'name' || p.value.k === 'member' ? gathered(p.value) : []));
    return evaluator.values(x, module.root).flatMap((v) => (v.k === 'api' ? v.nodes.flatMap((node) => node.sources).filter(({ collects }) => collects !== undefined && isCollectedByCall(collects)) : [])).slice(0, 1);
  }

  /** The option by which a recording masks nothing. Options that are not written out are taken to mask. */
  function unmaskedBy({ masks = [] }: CompiledCall, args: readonly Expr[]): string | undefined {
    for (const { at, off, needed } of masks) {
      const { index, keys } = parsePosition(at);
      const given = args[index];
      const value = given && optionOf(given, keys, module);
      const name = keys.join('.');
      if (value) { const written = literal(value); if (off.some((o) => o === written)) return `${name}: ${String(written)}`; } else if (needed && (!given || !isOpen(given, module))) return `no ${name}`;
    }
    return undefined;
  }
}
