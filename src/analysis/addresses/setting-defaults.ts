import type { Binding, Expr, ModuleFacts } from '../../facts/types.ts';
import { isLinkName } from '../../matching/endpoints.ts';
import { defaultsOfFunction, defaultsOfMethod, type DefaultPosition } from '../../matching/setting-defaults.ts';
import { requiredBy } from '../../facts/lowering/named.ts';
import type { Module } from '../modules.ts';
import { optionOf } from '../sites/options.ts';

/**
 * What a module says holds where the person who runs it sets nothing: `.option('--url <url>', 'where to', 'https://…')`,
 * `parseArgs({ options: { url: { default: 'https://…' } } })`. Settings that are called links are none.
 */
export function settingDefaultsIn(module: Module): readonly Expr[] {
  const { calls, bindings } = module.facts;
  const imported = new Set(bindings.flatMap((b) => importOf(b)?.from ?? []));
  return calls.flatMap(({ expr }) => (expr?.k === 'call' || expr?.k === 'new' ? positionsIn(expr, module.facts, imported).flatMap(([argument, ...keys]) => valuesAt(expr.args[argument], keys, argument > 0 ? subjectOf(expr) : '', module)) : []));
}

function positionsIn({ callee: x }: Expr & { k: 'call' | 'new' }, { bindings }: ModuleFacts, imported: ReadonlySet<string>): readonly DefaultPosition[] {
  const root = x.k === 'member' ? x.of : x;
  const b = root.k === 'name' ? bindings[root.binding] : undefined;
  const from = b && importOf(b);
  const own = from === undefined || from.name === '*' || from.name === 'default' ? '' : from.name;
  if (x.k !== 'member') return from ? defaultsOfFunction(from.from, own) : [];
  if (typeof x.key !== 'string') return [];
  const called = own === '' ? x.key : `${own}.${x.key}`;
  return [...(from ? defaultsOfFunction(from.from, called === 'default' ? '' : called) : []), ...defaultsOfMethod(x.key, (pkg) => imported.has(pkg))];
}

function importOf(b: Binding): Binding['import'] {
  const whole = b.import ? undefined : requiredBy(b);
  return whole === undefined ? b.import : { from: whole, name: '*' };
}

/** What a call sets, where it says so first: `--url <url>`. */
function subjectOf({ args: [first] }: Expr & { k: 'call' | 'new' }): string {
  return first?.k === 'text' ? first.v : '';
}

function valuesAt(x: Expr | undefined, keys: readonly string[], name: string, module: Module): readonly Expr[] {
  if (!x || isLinkName(name)) return [];
  const [key, ...rest] = keys;
  if (key === undefined) return [x];
  if (key !== '*') return valuesAt(optionOf(x, [key], module), rest, name, module);
  const whole = writtenOut(x, module.facts);
  if (whole?.k === 'array') return whole.items.flatMap((item) => valuesAt(item, rest, name, module));
  return whole?.k === 'object' ? whole.props.flatMap((p) => (typeof p.key === 'string' ? valuesAt(p.value, rest, p.key, module) : [])) : [];
}

/** A name that is written once stands for what is written. */
function writtenOut(x: Expr, { bindings }: ModuleFacts): Expr | undefined {
  const writes = x.k === 'name' ? bindings[x.binding]?.writes ?? [] : [];
  return x.k === 'name' ? (writes.length === 1 && writes[0]?.path.length === 0 ? writes[0].value : undefined) : x;
}
