import { isTestPath } from '../../matching/tests.ts';
import type { AnalysisInput } from '../input.ts';
import { newEvaluator, type Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Egress } from '../types.ts';
import { isKey } from './asked.ts';
import { newCallers, type Callers, type Site } from './callers.ts';
import { before, newGates, type Gates, type Way } from './gates.ts';
import { newQuestions, type Question } from './question.ts';
import { filterOf, startingOf, startsOf, switchOf, toldByCallers, type Start } from './starts.ts';
import { standsAt } from '../../facts/summaries/sites.ts';
import { lineOf } from '../../facts/types.ts';

export interface GateFinder {
  /**
   * The condition that switches a send off: at the call, on the way to the send, where the SDK starts, or where whoever leads to it asks.
   * @param told where it is told what to send by those who know only an interface: nothing else leads from them to the call
   */
  of(e: RawEgress, at: Site, telemetry: boolean, told?: readonly Site[]): Pick<Egress, 'asks' | 'gate' | 'start'>;
  /** Who leads to a function: in all files, or in this one and the function's own. */
  callers(everywhere: boolean): Callers;
  /** Where the SDK is started by which a call sends, in whichever file. */
  starts(e: RawEgress): readonly Start[];
}

/** Files that are looked at for where an SDK is started: many use it, and few name what starts it. */
const maxStarts = 400;

/** Of a send that is no telemetry only the conditions around it are told: nobody's choice hangs on it. */
const nobody: Callers = { of: () => [], kept: () => undefined, running: () => undefined, making: () => [], elements: () => [], rendering: () => [], shown: () => [], shownAs: () => [], near: () => [], announced: { of: () => undefined, handled: () => undefined, published: () => undefined }, overseen: () => undefined, starting: () => [], restarting: () => [], importing: () => [] };

/**
 * Who leads to a send is asked for telemetry only: there it decides. The evaluation has a budget of its own.
 * @param ownEvaluator what the file is evaluated with: conditions around a send ask no more than that knows already
 */
export function newGateFinder(input: AnalysisInput, module: Module, ownEvaluator: Evaluator): GateFinder {
  const around = newGates(nobody, newQuestions(ownEvaluator));
  let across: { readonly evaluator: Evaluator; readonly question: Question; readonly gates: Gates; readonly callers: Callers } | undefined;
  let near: Callers | undefined;
  const started = new Map<string, readonly Start[]>();
  const tests = new Map<string, boolean>();
  const isTest = (path: string): boolean => { let known = tests.get(path); if (known === undefined) tests.set(path, (known = isTestPath(input.relative(path)))); return known; };
  const untested = (list: readonly string[]): readonly string[] => list.filter((path) => !isTest(path));
  return {
    starts: startsFor,
    of(e, at, telemetry, told = []) {
      const gates = telemetry ? acrossFiles().gates : around;
      const hops = e.via.flatMap((h) => { const c = standsAt(h.module.facts, h.site); return c ? [around.around({ module: h.module, fn: c.fn, guard: c.guard })] : []; });
      const own = telemetry && e.row.starts ? optionOf({ ...at, row: e.row, exprs: e.args.exprs, module: e.args.frame.module, s: at.s ?? 0, to: () => e.targets }) : undefined;
      const near = [...hops, ...(own ? [own] : []), ...(telemetry && e.row.asks !== undefined ? [askedItself(e.row.asks, at)] : [])].reduceRight<Way>((way, hop) => before(hop, way), told.length > 0 ? before(around.around(at), gates.each(told)) : gates.at(at, telemetry));
      const starts = telemetry ? ownStarts(startsFor(e), new Set([at.module.path, ...e.via.map((h) => h.module.path)])) : [];
      const { gate, asks } = near.gate && !isKey(near.gate) ? near : before(near, startedBy(starts));
      const [first] = starts;
      return { gate: gate && { name: gate.name, file: input.relative(gate.module.path), line: gate.line, ...(isKey(gate) && { key: true as const }) }, asks: [...asks].sort(), start: first && { file: input.relative(first.module.path), line: lineOf(first.module.facts.lines, first.s) } };
    },
    callers: (everywhere) => (everywhere ? acrossFiles().callers : (near ??= newCallers({ evaluator: ownEvaluator, importers: (path) => (path === module.path ? [] : [module.path]), startedBy: () => [], naming: () => [], resolve: input.reader.resolve }))),
  };

  /** A file that starts an SDK sends by what it started: what others start for themselves, says nothing of it. */
  function ownStarts(all: readonly Start[], passed: ReadonlySet<string>): readonly Start[] {
    const own = all.filter((s) => passed.has(s.module.path));
    return own.length > 0 ? own : all;
  }

  function askedItself(name: string, { module: here, s = 0 }: Site): Way {
    return { gate: { name, module: here, line: lineOf(here.facts.lines, s), strength: 1.5 }, asks: new Set([name]) };
  }

  function acrossFiles(): NonNullable<typeof across> {
    if (across) return across;
    const evaluator = newEvaluator(input, module);
    const callers = newCallers({ evaluator, importers: (path) => untested(input.importers(path)), startedBy: (path) => untested(input.startedBy(path)), naming: (texts) => untested(input.naming(texts)), resolve: input.reader.resolve });
    const question = newQuestions(evaluator, callers);
    return (across = { evaluator, question, callers, gates: newGates(callers, question) });
  }

  /** What is asked by an option of a start: one that switches it, or a function that each event goes through. */
  function optionOf(start: Omit<Start, 'expr'>): Way | undefined {
    const { question, evaluator } = acrossFiles();
    return switchOf(start, question) ?? filterOf(start, question, evaluator) ?? (start.row.asks === undefined ? undefined : askedItself(start.row.asks, start));
  }

  /** What an SDK captures is switched where it is started, if each start of it is switched. */
  function startedBy(starts: readonly Start[]): Way {
    const all = starts.map((s) => optionOf(s) ?? acrossFiles().gates.at(s, true));
    return all.length > 0 && all.every(({ gate }) => gate) ? (all[0] as Way) : { gate: undefined, asks: new Set() };
  }

  function startsFor({ row }: RawEgress): readonly Start[] {
    if (!row.vendor || row.starts) return [];
    let known = started.get(row.package);
    if (!known) {
      const { names, packages } = startingOf(row);
      const users = untested(packages.flatMap((name) => input.importersOfPackage(name))).filter((path) => input.together(module.path, path)).filter((path) => !names || [...names].some((name) => input.reader.mayExport(path, name)));
      started.set(row.package, (known = startsOf(acrossFiles().evaluator, [...new Set([module.path, ...users])].slice(0, maxStarts), row.vendor, names).map((s) => ({ ...s, to: () => toldByCallers(s, acrossFiles().evaluator, acrossFiles().callers) }))));
    }
    return known;
  }
}
