import type { Expr } from '../../facts/types.ts';
import { addressPart, isAddressClass, parametersOf } from '../../matching/flows.ts';
import type { Frame } from '../modules.ts';
import type { Step } from './steps.ts';
import { at, isWhole, type Walker } from './walker.ts';

/** Names behind names are looked at so deep. */
const maxDepth = 4;

/** A piece of an address that is worked out, with the part that it stands in, and the parameter of the query that it is. */
interface Piece {
  readonly value: Expr;
  readonly part: 'host' | 'path' | 'query';
  readonly parameter: string | undefined;
}

/** Addresses that are taken apart: of one part counts what stands in it. */
export function addressesPart(w: Walker): Pick<Walker, 'addressed' | 'isAddress'> {
  return { addressed, isAddress };

  /** What matters of the text that an address is made of. Gives whether that is all there is to it. */
  function addressed(text: Expr, frame: Frame, keys: readonly string[], step: Step, depth = 0): boolean {
    const part = isWhole(keys) ? undefined : addressPart(keys[0] as string);
    if (!part || part === 'whole' || depth > maxDepth) return false;
    const pieces = text.k === 'template' || text.k === 'binary' ? piecesOf(text) : undefined;
    if (!pieces) {
      const b = text.k === 'name' ? frame.module.facts.bindings[text.binding] : undefined;
      const [only] = b?.writes.length === 1 ? b.writes : [];
      if (only?.path.length === 0 && addressed(only.value, w.frames.of(only.fn, frame), keys, step, depth + 1)) return true;
      // Whom an address is of is told by all of it; where it leads is no datum of anybody.
      return part === 'host';
    }
    const [name] = keys[0] === parametersOf ? keys.slice(1) : [];
    for (const p of pieces) {
      if (p.part !== part || (name !== undefined && p.parameter !== undefined && p.parameter !== name)) continue;
      // What an address begins with may be all of it but the rest.
      w.walk(p.value, frame, [], at(p.value, frame, step));
    }
    return true;
  }

  /** Whether something is an address that is taken apart, as far as it says itself where it is made. */
  function isAddress(x: Expr, frame: Frame, depth = 0): boolean {
    if (depth > maxDepth) return false;
    const inner = (y: Expr): boolean => isAddress(y, frame, depth + 1);
    switch (x.k) {
      case 'new': return x.callee.k === 'free' && isAddressClass(x.callee.name);
      case 'choice': return inner(x.left) || inner(x.right);
      case 'name': {
        const b = frame.module.facts.bindings[x.binding];
        if (b?.type?.k === 'ref' && b.type.binding < 0 && isAddressClass(b.type.path.join('.'))) return true;
        return b?.writes.some((write) => write.path.length === 0 && inner(write.value)) ?? false;
      }
      case 'member': return x.of.k === 'this' && (frame.module.facts.classes[x.of.class]?.fields[String(x.key)]?.writes.some((write) => write.path.length === 0 && inner(write.value)) ?? false);
      default: return false;
    }
  }
}

/** The pieces of a text that are worked out, by what is written out before them; undefined where that does not tell where the host ends. */
function piecesOf(x: Expr): readonly Piece[] | undefined {
  const out: Piece[] = [];
  let before = '';
  collect(x, 0);
  return out;

  function collect(y: Expr, depth: number): void {
    if (depth > 40) return;
    if (y.k === 'text') { before += y.v; return; }
    if (y.k === 'binary' && y.op === '+') { collect(y.left, depth + 1); collect(y.right, depth + 1); return; }
    if (y.k === 'template' && !y.tag) { y.quasis.forEach((q, i) => { before += q; const p = y.parts[i]; if (p) collect(p, depth + 1); }); return; }
    // A base that is worked out stands for scheme and host.
    const rest = before.replace(/^[^/]*:\/\//, '');
    const part = rest.includes('?') ? 'query' : rest.includes('/') ? 'path' : 'host';
    out.push({ value: y, part, parameter: part === 'query' ? /[?&]([\w.%-]+)=$/.exec(before)?.[1] : undefined });
    before += before === '' ? 'base' : '\0';
  }
}
