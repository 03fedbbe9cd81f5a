import type { Collection } from '../../catalogue/types.ts';
import type { Expr, Prop } from '../../facts/types.ts';
import { isDerivation, isPersonsAddress, operationOf, secretOf } from '../../matching/flows.ts';
import { personalDataOf } from '../../matching/names.ts';
import type { Value } from '../values.ts';

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
    case 'template': return x.parts.every(isNothing);
    case 'member': return typeof x.key === 'string' && isDerivation(x.key);
    case 'conditional': return isNothing(x.then) && isNothing(x.else);
    default: return false;
  }
}

/**
 * The data that property names speak of. A word that says little by itself needs another one beside it.
 * @param personal whether only personal data counts, and not what a program says of its own running
 */
export function namedData(props: readonly Prop[], personal = false): { prop: Prop; named: Named }[] {
  const found = props.flatMap((prop) => {
    if (typeof prop.key !== 'string') return [];
    const person = personalDataOf(prop.key);
    // An address that is written out is somebody's all the same.
    if (isNothing(prop.value) && !(person && !person.weak && prop.value.k === 'text' && isPersonsAddress(prop.value.v))) return [];
    const said = (person?.weak ? undefined : person) ?? (personal ? undefined : operationOf(prop.key)) ?? secretOf(prop.key) ?? person;
    return said ? [{ prop, named: { category: said.category, source: prop.key.slice(0, 60), certain: false }, weak: said === person && person.weak, personal: person !== undefined }] : [];
  });
  // Two letters are an abbreviation of many things, a language among them: they are no company.
  const company = found.filter(({ prop, personal, weak }) => personal && (!weak || (prop.key as string).length > 2));
  return found.filter(({ weak, named }) => !weak || company.some((c) => c.named.category !== named.category));
}

/** A single environment variable: a secret by its name, or a setting of the program. */
export function variableOf(values: readonly Value[]): Named | undefined {
  for (const v of values) {
    if (v.k !== 'hole' || v.hole.kind !== 'env') continue;
    const secret = secretOf(v.hole.name);
    return { category: secret?.category ?? 'system.operations', source: `env:${v.hole.name}`, certain: secret !== undefined };
  }
  return undefined;
}
