/**
 * Programs of `fixtures/flows` in which what is found is not yet what is wanted, and why. Each is asserted to be still wrong:
 * whoever mends one takes its line out. A name that ends in `Not` is a false alarm, any other a miss or a finding too many.
 */
export default {
} satisfies Record<string, string>;
