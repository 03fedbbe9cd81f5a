import type { Expr } from '../../facts/types.ts';
import { endsInAddress } from '../../matching/loading.ts';
import type { Frame } from '../modules.ts';

const longestAddress = 2000;
const maxDepth = 4;

/** The parts of a markup that stand in the addresses which it loads. What is shown goes nowhere; markup that is not written out is not seen. */
export function inAddresses(markup: Expr, frame: Frame): Expr[] {
  let before = '';
  return piecesOf(markup, frame, 0).flatMap((piece) => {
    if (typeof piece === 'string') { before = (before + piece).slice(-longestAddress); return []; }
    const found = endsInAddress(before) ? [piece] : [];
    before += '*';
    return found;
  });
}

/** What a function that is written out, or a member of an object that is, gives back. */
export function givenBack(x: Expr, [key, ...deeper]: readonly string[], frame: Frame): readonly Expr[] {
  if (key === undefined) return [x];
  const [write, ...more] = x.k === 'name' ? (frame.module.facts.bindings[x.binding]?.writes ?? []) : [];
  if (write && more.length === 0 && write.path.length === 0 && write.value.k !== 'name') return givenBack(write.value, [key, ...deeper], frame);
  if (x.k === 'function' && key === '()') return (frame.module.facts.functions[x.id]?.returns ?? []).flatMap((r) => givenBack(r, deeper, frame));
  return x.k === 'object' ? x.props.filter((p) => p.key === key).flatMap((p) => givenBack(p.value, deeper, frame)) : [];
}

function piecesOf(x: Expr, frame: Frame, depth: number): readonly (string | Expr)[] {
  const inner = (y: Expr): readonly (string | Expr)[] => piecesOf(y, frame, depth + 1);
  if (depth > maxDepth) return [x];
  if (x.k === 'text') return [x.v];
  if (x.k === 'template' && !x.tag) return x.quasis.flatMap((quasi, i) => { const part = x.parts[i]; return part ? [quasi, ...inner(part)] : [quasi]; });
  if (x.k === 'binary' && x.op === '+') return [...inner(x.left), ...inner(x.right)];
  const [write, ...more] = x.k === 'name' ? (frame.module.facts.bindings[x.binding]?.writes ?? []) : [];
  return write && more.length === 0 && write.path.length === 0 && (write.value.k === 'template' || write.value.k === 'binary') ? inner(write.value) : [x];
}
