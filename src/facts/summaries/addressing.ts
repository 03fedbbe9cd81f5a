import type { Through } from './exposure.ts';
import type { Expr, ModuleFacts } from '../types.ts';

/** The start of an address of another host, in a text that is written out. https://url.spec.whatwg.org/#url-writing */
const address = /^\s*(?:[a-z][a-z\d+.-]*:)?\/\/[^/\s]/i;

/** What an exported name holds: an address that is written out, or what these imports hold. */
export interface Addressing {
  readonly own: boolean;
  readonly through: readonly Through[];
}

/**
 * Exported names by which an address of another host gets out of a module; `*` stands for what it hands on by `export *` and is left out here.
 * Names alone decide: an over-approximation. Not followed: what functions of other files give back by what they are given.
 */
export function addressesOf(facts: ModuleFacts): Readonly<Record<string, Addressing>> {
  const out: Record<string, Addressing> = Object.create(null);
  for (const [name, e] of Object.entries(facts.exports)) {
    const found = e.k === 'from' ? { own: false, through: e.type ? [] : [{ from: e.from, name: e.name }] } : heldBy(e.value, facts);
    if (found.own || found.through.length) out[name] = found;
  }
  return out;
}

function heldBy(value: Expr, facts: ModuleFacts): Addressing {
  let own = false;
  const through = new Map<string, Through>();
  const seen = new Set<Expr>();
  const names = new Set<number>();
  visit(value, 0);
  return { own, through: [...through.values()] };

  function visit(x: Expr, depth: number): void {
    if (own || seen.has(x)) return;
    if (depth > 60) { own = true; return; }
    seen.add(x);
    const all = (list: readonly Expr[]): void => { for (const y of list) visit(y, depth + 1); };
    switch (x.k) {
      case 'text': own ||= address.test(x.v); return;
      case 'template': own ||= address.test(x.quasis[0] ?? ''); all(x.parts); return;
      case 'name': visitName(x.binding, depth); return;
      case 'member': case 'await': case 'spread': all([x.of]); return;
      case 'binary': case 'choice': all([x.left, x.right]); return;
      case 'conditional': all([x.then, x.else]); return;
      case 'object': all(x.props.map((p) => p.value)); return;
      case 'array': case 'sequence': all(x.items); return;
      case 'assign': all([x.value]); return;
      case 'call': case 'new':
        if (x.callee.k === 'free' && x.callee.name === 'require' && x.args[0]?.k === 'text') { add(x.args[0].v, '*'); return; }
        all([x.callee, ...x.args]);
        return;
      case 'import': if (x.of.k === 'text') add(x.of.v, '*'); return;
      case 'function': all(facts.functions[x.id]?.returns ?? []); return;
      case 'class': visitClass(x.id, depth); return;
      default: return;
    }
  }

  function visitName(id: number, depth: number): void {
    if (names.has(id)) return;
    names.add(id);
    const b = facts.bindings[id];
    if (!b) return;
    if (b.import) add(b.import.from, b.import.name);
    for (const w of b.writes) visit(w.value, depth + 1);
    for (const list of [b.members, b.nested ?? []]) for (const i of list) { const a = facts.assigns[i]; if (a) visit(a.value, depth + 1); }
  }

  function visitClass(id: number, depth: number): void {
    const c = facts.classes[id];
    if (!c) return;
    if (c.extends) visit(c.extends, depth + 1);
    for (const f of Object.values(c.fields)) for (const w of f.writes) visit(w.value, depth + 1);
    for (const m of Object.values(c.methods)) for (const r of facts.functions[m.fn]?.returns ?? []) visit(r, depth + 1);
  }

  function add(from: string, name: string): void {
    through.set(`${from}\0${name}`, { from, name });
  }
}
