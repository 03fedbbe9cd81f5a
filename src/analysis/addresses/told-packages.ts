import type { Expr } from '../../facts/types.ts';
import { isAddressKey, isClientName } from '../../matching/endpoints.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import { writtenAddresses } from './written-addresses.ts';

/**
 * Addresses that a module hands to a function or a class of a package that no row describes, where its name says that it talks: `connect('https://…')`,
 * `new ApiClient({ url: 'https://…' })`. What goes there is not known; the address in the code is all there is to see of it.
 */
export function toldPackages({ facts, root }: Module, evaluator: Evaluator): readonly Expr[] {
  return facts.calls.flatMap(({ expr: x }) => {
    if (x.k !== 'call' && x.k !== 'new') return [];
    // The first argument itself, and members of options that are called as an address.
    const told = x.args.flatMap((a, i) => writtenAddresses(a, (keys) => (keys.length === 0 ? i === 0 : isAddressKey(keys.at(-1) ?? ''))));
    if (told.length === 0) return [];
    // A class of the project that extends one hands it on.
    const called = x.callee.k === 'super' ? (facts.classes[x.callee.class]?.extends ?? x.callee) : x.callee;
    const from = importOf(called);
    if (!from || from.from.startsWith('.') || evaluator.catalogue.has(from.from) || !isClientName([nameOf(called, facts) ?? '', from.said])) return [];
    // A package of the project is looked into.
    return evaluator.values(called, root).every(({ k }) => k === 'hole' || k === 'api') ? told : [];
  });

  /** The package that a function or an object is of, and what it goes by there. */
  function importOf(callee: Expr): { readonly from: string; readonly said: string } | undefined {
    let at = callee;
    while (at.k === 'member' || (at.k === 'call' && at !== callee)) at = at.k === 'member' ? at.of : at.callee;
    const of = at.k === 'name' ? facts.bindings[at.binding]?.import : undefined;
    return of && { from: of.from, said: of.name === '*' || of.name === 'default' ? of.from : of.name };
  }
}
