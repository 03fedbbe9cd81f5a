import type { Expr, ModuleFacts } from '../../facts/types.ts';

/** `this.send.bind(this)` is `this.send`. */
export function unbound(x: Expr): Expr {
  return x.k === 'call' && x.callee.k === 'member' && x.callee.key === 'bind' ? x.callee.of : x;
}

/** Names under which a module hands out more than a function by its name are told apart by what they stand for; so many of them. */
const maxWrapped = 20;

/** What the exports of a module say: the names of each function, and names that are made by more than a function, a class or a constant. */
interface ExportNames { readonly functions: ReadonlyMap<number, readonly string[]>; readonly made: readonly string[] }

const exportNames = new WeakMap<ModuleFacts, ExportNames>();

function exportsOf(facts: ModuleFacts): ExportNames {
  const known = exportNames.get(facts);
  if (known) return known;
  const functions = new Map<number, string[]>();
  const made: string[] = [];
  for (const [name, e] of Object.entries(facts.exports)) {
    if (e.k !== 'value') continue;
    const values = e.value.k === 'name' ? (facts.bindings[e.value.binding]?.writes ?? []).map((w) => w.value) : [e.value];
    for (const v of values) if (v.k === 'function') { const list = functions.get(v.id); if (list) list.push(name); else functions.set(v.id, [name]); }
    if (made.length < maxWrapped && values.some((v) => v.k === 'call' || v.k === 'object')) made.push(name);
  }
  const out = { functions, made };
  exportNames.set(facts, out);
  return out;
}

/** The names that a class may go by where it is used. */
export const classNamesOf = (facts: ModuleFacts, cls: number): Set<string> => new Set([facts.classes[cls]?.name ?? '', 'default', '=', ...exportsOf(facts).made]);

/** The names that a function may go by where it is called. */
export function namesOf(facts: ModuleFacts, fn: number): Set<string> {
  const f = facts.functions[fn];
  const methods = Object.entries(facts.classes[f?.class ?? -1]?.methods ?? {}).flatMap(([name, m]) => (m.fn === fn ? [name] : []));
  const { functions, made } = exportsOf(facts);
  return new Set([f?.name ?? '', ...methods, ...(methods.length ? [] : [...(functions.get(fn) ?? []), ...made])].filter((n) => n !== ''));
}

/** Names by which an expression may stand for a function of another place. */
export function aliasesOf(x: Expr, facts: ModuleFacts): readonly string[] {
  switch (x.k) {
    case 'name': {
      const b = facts.bindings[x.binding];
      if (!b || b.kind === 'param') return [];
      const keys = b.writes.flatMap((w) => [...w.path.map((p) => p.key), w.value.k === 'member' ? w.value.key : isRequired(w.value) ? '=' : w.value.k === 'name' && w.path.length === 0 ? facts.bindings[w.value.binding]?.name : undefined]).filter((k) => typeof k === 'string');
      return [...new Set([b.name, ...(b.import ? [b.import.name] : []), ...(b.import?.name === 'default' ? ['='] : []), ...keys])];
    }
    case 'member': return typeof x.key === 'string' ? [x.key] : [];
    default: return [];
  }
}

/** What `require` gives is what `module.exports` is (`=` of its exports). */
function isRequired(x: Expr): boolean {
  return x.k === 'call' && x.callee.k === 'free' && x.callee.name === 'require';
}

export function isNamed(x: Expr, facts: ModuleFacts, names: ReadonlySet<string>): boolean {
  return aliasesOf(x, facts).some((name) => names.has(name));
}
