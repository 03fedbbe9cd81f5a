import type { ModuleFacts } from './types.ts';
import { boundNames, declare, varDeclarations, type Node } from './lowering/scopes.ts';
import { newLowering, type Lowering } from './lowering/lowering.ts';
import { givenNames } from './markup/component.ts';
import { lowerMarkup, type SurroundingMarkup } from './markup/markup.ts';
import { lowerBlock } from './lowering/statements.ts';
import { linkBundled } from './compiled/bundled.ts';
import { linkListed } from './compiled/listed.ts';
import { linkRequired } from './compiled/required.ts';
import { linkWrapped } from './compiled/wrapped.ts';
import { commonJsExports } from './lowering/exports.ts';
import { readDecorated } from './compiled/decorated.ts';
import { prototypesIn } from './lowering/prototypes.ts';

/**
 * The facts of a module.
 * @param program the ESTree or TS-ESTree `Program` of its text
 * @param text the text, for the table of lines
 * @param installed what it imports of packages under other names than their own
 * @param shown what of it runs where a component is shown that it is
 * @returns plain data that depends on these alone. Never throws on a well-formed tree.
 */
export function factsOf(program: Node, text: string, installed?: ReadonlyMap<string, string>, markup?: SurroundingMarkup, shown?: ModuleFacts['shown']): ModuleFacts {
  const c = newLowering(prototypesIn(text), installed);
  varDeclarations(program.body, (d) => { for (const x of d.declarations) for (const n of boundNames(x.id)) declare(c.out.bindings, c.scope, n.name, 'var', n.start); });
  if (markup?.notation === 'svelte') for (const statement of program.body) declareKept(c, statement);
  lowerBlock(c, program.body);
  for (const [name, id] of c.scope.names) c.out.top[name] = id;
  commonJsExports(c);
  readDecorated(c);
  linkBundled(c.out);
  linkRequired(c.out);
  linkWrapped(c.out);
  linkListed(c.out);
  if (markup?.notation === 'vue') c.props = givenNames(program.body);
  if (markup) lowerMarkup(c, markup);
  c.out.lines = linesOf(text);
  if (shown) c.out.shown = shown;
  return c.out;
}

/** `$: total = a + b` declares a name. https://svelte.dev/docs/svelte/legacy-reactive-assignments */
function declareKept(c: Lowering, { type, label, body }: Node): void {
  const name = type === 'LabeledStatement' && label.name === '$' && body.type === 'ExpressionStatement' && body.expression.type === 'AssignmentExpression' ? body.expression.left : undefined;
  if (name?.type === 'Identifier') declare(c.out.bindings, c.scope, name.name, 'let', name.start);
}

/** Line terminators of ECMA-262, which hosts count by. */
const lineEnd = /\r\n|[\r\n\u2028\u2029]/g;

export function linesOf(text: string): number[] {
  const lines = [0];
  for (let m = lineEnd.exec(text); m; m = lineEnd.exec(text)) lines.push(m.index + m[0].length);
  return lines;
}
