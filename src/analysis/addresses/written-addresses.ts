import type { Expr } from '../../facts/types.ts';

/** Parts of an options object are looked for so deep. */
const maxParts = 3;

/**
 * What is written out as an address in a value, itself or among options.
 * @param isOne whether it counts under these keys; none: the value itself
 */
export function writtenAddresses(x: Expr, isOne: (keys: readonly string[]) => boolean, keys: readonly string[] = []): readonly Expr[] {
  switch (x.k) {
    case 'text': return x.v.includes('://') && isOne(keys) ? [x] : [];
    case 'template': return x.quasis[0]?.includes('://') && isOne(keys) ? [x] : [];
    case 'choice': return [...writtenAddresses(x.left, isOne, keys), ...writtenAddresses(x.right, isOne, keys)];
    case 'conditional': return [...writtenAddresses(x.then, isOne, keys), ...writtenAddresses(x.else, isOne, keys)];
    case 'object': return keys.length < maxParts ? x.props.flatMap(({ key, value }) => writtenAddresses(value, isOne, [...keys, typeof key === 'string' ? key : ''])) : [];
    default: return [];
  }
}
