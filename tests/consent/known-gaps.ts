/**
 * Programs of `fixtures/consent` in which what is found is not yet what is wanted, and why. Each is asserted to be still wrong:
 * whoever mends one takes its line out. A name that ends in `Not` is a false alarm, any other a miss.
 */
export default {
  'src/branches.ts: reassignedNot': 'a name that is written behind a gate is not known to ask it',
  'src/guards.ts: demandedNot': 'a function that throws unless it is allowed is not known to ask',
  'src/guards.ts: demandedElsewhereNot': 'a function that throws unless it is allowed is not known to ask',
} satisfies Record<string, string>;
