import type { Collection } from '../../catalogue/types.ts';
import { isModule } from '../../facts/lowering/named.ts';
import type { Expr, ModuleFacts, Prop } from '../../facts/types.ts';
import { isDerivation, isPersonsAddress, isProgramsOwn, isRandom, isSigningIn, isTranslator, operationOf, secretOf } from '../../matching/flows.ts';
import { isPerson, personalDataOf } from '../../matching/names.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Value } from '../folding/values.ts';

/** What is known of a datum where it is found. */
export interface Named {
  readonly category: string;
  readonly source: string;
  readonly certain: boolean;
  /** What is collected of people where it leaves. */
  readonly collects?: Collection | undefined;
}

/** Values that carry nothing of anybody: written out, or only derived. */
export function isNothing(x: Expr): boolean {
  switch (x.k) {
    case 'text': case 'number': case 'constant': case 'pattern': case 'opaque': case 'unary': return true;
    case 'binary': return x.op !== '+' || (isNothing(x.left) && isNothing(x.right));
    case 'template': return !x.tag && x.parts.every(isNothing);
    case 'member': return typeof x.key === 'string' && isDerivation(x.key);
    case 'conditional': return isNothing(x.then) && isNothing(x.else);
    default: return false;
  }
}

/** The words of a language for a key that is written out: `t('email')`. */
export function isLabel(x: Expr, facts: ModuleFacts): boolean {
  if (x.k !== 'call') return false;
  const { callee, args: [key, more] } = x;
  const name = callee.k === 'member' ? callee.key : nameOf(callee, facts);
  return typeof name === 'string' && isTranslator(name) && !more && (key?.k === 'text' || (key?.k === 'object' && key.props.every((p) => p.value.k === 'text')));
}

/** What a computed key is called: `[Dimension.UserId]` speaks of a user id. */
export function spoken(key: string | Expr | undefined): string | undefined {
  if (typeof key === 'string') return key;
  return key?.k === 'member' && typeof key.key === 'string' ? key.key : undefined;
}

/**
 * The data that property names speak of. A word that says little by itself needs another one beside it.
 * @param personal whether only personal data counts, and not what a program says of its own running
 */
export function namedData(props: readonly Prop[], personal = false): { prop: Prop; named: Named }[] {
  const found = props.flatMap((prop) => {
    const key = spoken(prop.key);
    const said = saidOf(key, prop.value, personal);
    return key !== undefined && said ? [{ prop, key, ...said }] : [];
  });
  // Two letters are an abbreviation of many things, a language among them: they are no company.
  const company = found.filter(({ key, personal, weak }) => personal && (!weak || key.length > 2));
  const signs = found.some(({ key }) => isSigningIn(key) === 'name') && signsIn(props);
  return found.filter(({ key, weak, named }) => (!weak || company.some((c) => c.named.category !== named.category)) && !(signs && isSigningIn(key) === 'name'));
}

/** Whether members are those by which a program signs in. */
export function signsIn(props: readonly Prop[]): boolean {
  return props.some(({ key }) => typeof key === 'string' && isSigningIn(key) === 'beside') && props.some(({ key }) => typeof key === 'string' && isSigningIn(key) === 'name');
}

/** Whether a value is the program's own, so that its name claims of people what it does not hold: read from its settings, or written in it. */
export function isOwn({ category }: Named, value: Expr, frame: Frame, evaluator: Evaluator, isHeader = false): boolean {
  const set = isProgramsOwn(category, 'settings');
  if (!set && !isProgramsOwn(category, 'written')) return false;
  const values = evaluator.values(value, frame);
  return set ? values.some(isSet) && values.every((v) => isSet(v) || isWritten(v, false) || v.k === 'constant') : values.length > 0 && values.every((v) => isWritten(v, isHeader));

  /** Of a setting that is no secret by its name, what it is used as says that it is one. */
  function isSet(v: Value): boolean {
    const { hole } = v.k === 'hole' ? v : {};
    return (hole?.kind === 'env' || hole?.kind === 'config') && (secretOf(hole.name) !== undefined || isProgramsOwn(category, 'identifiers'));
  }
}

function isWritten(v: Value, begins: boolean): boolean {
  return v.k === 'text' && v.parts.length > 0 && (begins ? typeof v.parts[0] === 'string' : v.parts.every((p) => typeof p === 'string'));
}

/** What one name says of a value by itself, as `namedData` says it of several. */
export function namedAs(key: string | Expr | undefined, value: Expr, personal = false): Named | undefined {
  const said = saidOf(spoken(key), value, personal);
  return said && !said.weak ? said.named : undefined;
}

/** What the name of a member says that says little by itself, where what it is of is called as a person: `customer.address`, `user.id`. */
export function ownedAs(key: string, of: Expr, facts: ModuleFacts): Named | undefined {
  const owner = nameOf(of, facts);
  if (owner === undefined || !isPerson(owner)) return undefined;
  const name = `${owner} ${key}`;
  const person = personalDataOf(key)?.weak ? personalDataOf(name) : undefined;
  const said = person && !person.weak ? person : operationOf(name);
  return said && (said === person || said.category.startsWith(identifier)) ? { category: said.category, source: key.slice(0, 60), certain: false } : undefined;
}

function saidOf(key: string | undefined, value: Expr, personal: boolean): { readonly named: Named; readonly weak: boolean; readonly personal: boolean } | undefined {
  if (key === undefined) return undefined;
  const person = personalDataOf(key);
  const said = (person?.weak ? undefined : person) ?? (personal ? undefined : operationOf(key)) ?? secretOf(key) ?? person;
  if (!said) return undefined;
  // An address that is written out is somebody's all the same.
  if (isNothing(value) && !(person && !person.weak && value.k === 'text' && isPersonsAddress(value.v))) return undefined;
  return { named: { category: said.category, source: key.slice(0, 60), certain: false }, weak: said === person && person.weak, personal: person !== undefined };
}

/** What a variable's name says of what it is written: who somebody is, and an identifier also where it is made up. */
export function kept(name: string, value: Expr): Named | undefined {
  if (isModule(value)) return undefined;
  const key = operationOf(name)?.category.startsWith(identifier) && isMadeUp(value, 0) ? { k: 'free' as const, name, s: value.s, e: value.e } : value;
  const said = namedAs(name, key, !operationOf(name)?.category.startsWith(identifier));
  return said && under(said.category) ? said : undefined;
}

const identifier = 'user.unique_id';
const under = (category: string): boolean => category.startsWith('user.') && category !== 'user';

/** Whether something is drawn at random. */
function isMadeUp(x: Expr, depth: number): boolean {
  if (depth > 6) return false;
  const inner = (y: Expr): boolean => isMadeUp(y, depth + 1);
  switch (x.k) {
    case 'call': { const name = x.callee.k === 'member' ? x.callee.key : x.callee.k === 'free' ? x.callee.name : ''; return (typeof name === 'string' && isRandom(name)) || x.args.some(inner) || (x.callee.k === 'member' && inner(x.callee.of)); }
    case 'binary': case 'choice': return inner(x.left) || inner(x.right);
    case 'template': return x.parts.some(inner);
    case 'unary': case 'await': return inner(x.of);
    default: return false;
  }
}

/** A single environment variable: a secret by its name, or a setting of the program. */
export function variableOf(values: readonly Value[]): Named | undefined {
  for (const v of values) {
    if (v.k !== 'hole' || (v.hole.kind !== 'env' && v.hole.kind !== 'config')) continue;
    const secret = secretOf(v.hole.name);
    // A program's own settings say nothing but what their names say.
    if (v.hole.kind === 'config') { if (secret) return { category: secret.category, source: `config:${v.hole.name}`, certain: true }; continue; }
    return { category: secret?.category ?? 'system.operations', source: `env:${v.hole.name}`, certain: secret !== undefined };
  }
  return undefined;
}
