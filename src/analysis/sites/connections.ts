import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { carriagesIn, writtenTo } from './carriages.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Carried } from '../flows/data.ts';
import type { Module } from '../modules.ts';
import type { Reaches } from './reach.ts';
import type { RawEgress, Sites } from './sites.ts';
import type { Args } from '../folding/values.ts';

/** What is written to the connection that a send opens, wherever the send stands: `const request = https.request(options); request.end(body)`. */
export type Connections = (e: RawEgress) => readonly Carried[];

const nothing: readonly Carried[] = [];

/** Modules are looked through for what is written in them once, and only those in which a send opens something that can be written to. */
export function newConnections(evaluator: Evaluator, reaches: Reaches, rows: Sites['rows']): Connections {
  const known = new Map<Module, ReadonlyMap<Args['exprs'], readonly Carried[]>>();
  return (e) => {
    const { frame: { module }, exprs } = e.args;
    if (exprs.length === 0 || !opens(e)) return nothing;
    let written = known.get(module);
    if (!written) { known.set(module, new Map()); known.set(module, (written = writtenTo(evaluator, module, carriagesIn(module, evaluator, rows, reaches)))); }
    return written.get(exprs) ?? nothing;
  };
}

/** Whether what a call gives has methods of its own. */
function opens({ api }: RawEgress): boolean {
  return [CALL, CONSTRUCT].some((how) => stepFrom(api.nodes, how).some((n) => n.type !== undefined));
}
