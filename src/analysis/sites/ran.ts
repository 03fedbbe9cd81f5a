import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { commandsOf, programOf } from './commands.ts';
import { firstLiteral } from '../folding/calls.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { literalOf } from '../folding/values.ts';

/** Stands for a word that is not known. */
const anyWord = '*';

/** Every command that the calls of a file run, whether or not it sends: its program and the words behind that are known. */
export function commandsIn(evaluator: Evaluator, module: Module): (readonly string[] | undefined)[] {
  return module.facts.calls.flatMap(({ expr }) => {
    if (expr?.k !== 'call' && expr?.k !== 'new' && !(expr?.k === 'template' && expr.tag)) return [];
    const called = expr.k === 'template' ? (expr.tag ? evaluator.values(expr.tag, module.root).map((callee) => ({ callee, args: evaluator.tagArgs(expr, module.root) })) : []) : evaluator.targets(expr, module.root);
    return called.flatMap(({ callee, args }) => {
      if (callee.k !== 'api' || args.count === -1) return [];
      const rows = stepFrom(callee.nodes, expr.k === 'new' ? CONSTRUCT : CALL, firstLiteral(callee, args)).flatMap((n) => n.calls).filter((row) => row.runs);
      return rows.flatMap((row) => commandsOf(evaluator, row, args).map(({ words }) => {
        const program = programOf(words);
        if (program === undefined || program === '') return undefined;
        const rest = words.slice(1).map((w) => literalOf(w) ?? anyWord);
        return [program, ...rest];
      }));
    });
  });
}
