import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isHere, isJoiner, isWrapper } from '../../matching/module-paths.ts';
import type { Module, ModuleReader } from '../modules.ts';
import { chainOf } from './spelled.ts';

/** Names behind names are looked at so deep. */
const maxDepth = 8;
/** Files of one folder that a worked-out name may mean. */
const maxFiles = 40;
/** Stands where a part of a path is not written out. */
const open = '\0';

/**
 * The files that a path means of which only the folder is written out, as specifiers: `require(path.join(__dirname, 'plugins', name))`, by names
 * alone. Empty where the folder is not known, or holds too many to be meant.
 */
export function locatedAt(x: Expr, { path, facts }: Module, reader: ModuleReader): readonly string[] {
  const said = pathOf(x, facts, 0);
  if (said === undefined || !/^\.{1,2}(?:\/|$)/.test(said)) return [];
  const hole = said.indexOf(open);
  if (hole < 0) return [said];
  const folder = said.slice(0, said.lastIndexOf('/', hole) + 1);
  const found = folder === '' ? [] : reader.folder(folder, path);
  return found.length > maxFiles ? [] : found.map((name) => folder + name);
}

function pathOf(x: Expr, facts: ModuleFacts, depth: number): string | undefined {
  if (depth > maxDepth) return undefined;
  const inner = (y: Expr): string | undefined => pathOf(y, facts, depth + 1);
  switch (x.k) {
    case 'text': return x.v;
    case 'free': return isHere(x.name) ? '.' : open;
    case 'member': return isHere(chainOf(x)) ? '.' : x.key === 'href' ? inner(x.of) : open;
    case 'name': {
      const b = facts.bindings[x.binding];
      const [only] = b?.writes ?? [];
      return b?.kind === 'const' && only?.path.length === 0 ? inner(only.value) : open;
    }
    case 'template': return x.quasis.map((q, i) => { const part = x.parts[i]; return part ? q + (inner(part) ?? open) : q; }).join('');
    case 'binary': return x.op === '+' ? `${inner(x.left) ?? open}${inner(x.right) ?? open}` : undefined;
    case 'new': return x.callee.k === 'free' && x.callee.name === 'URL' && x.args[0] && x.args[1] && inner(x.args[1]) === '.' ? inner(x.args[0]) : open;
    case 'call': {
      const name = x.callee.k === 'member' && typeof x.callee.key === 'string' ? x.callee.key : x.callee.k === 'name' ? (facts.bindings[x.callee.binding]?.import?.name ?? '') : '';
      if (isWrapper(name) && x.args[0]) return inner(x.args[0]);
      return isJoiner(name) ? x.args.map((a) => inner(a) ?? open).join('/') : open;
    }
    default: return open;
  }
}
