/**
 * Programs of `fixtures/flows` in which what is found is not yet what is wanted, and why. Each is asserted to be still wrong:
 * whoever mends one takes its line out. A name that ends in `Not` is a false alarm, any other a miss or a finding too many.
 */
export default {
  'src/assignment.ts: reassignedNot': 'what is written over still counts',
  'src/assignment.ts: memberOverwrittenNot': 'a member that is written over still counts',
  'src/assignment.ts: memberDeletedNot': 'a member that is deleted still counts',
  'src/destructuring.ts: arrayNot': 'members of a list are not told apart',
  'src/destructuring.ts: nestedDefaultNot': 'of a default within a pattern every member counts',
  'src/destructuring.ts: objectRestNot': 'what a rest leaves out still counts',
  'src/destructuring.ts: arrayRestNot': 'what a rest leaves out still counts',
  'src/destructuring.ts: ofSourceNot': 'a length that is taken by destructuring counts as the datum',
  'src/destructuring.ts: parameter': 'found twice: at the send, by the name, and where it is handed over',
  'src/destructuring.ts: computedKeyNot': 'a computed key that is constant is not folded',
  'src/members.ts: computedNot': 'a computed key that is constant is not folded',
  'src/members.ts: computedWrite': 'a computed key that is constant is not folded; the source is called os.hostname, without being a call',
  'src/members.ts: computedWriteNot': 'a computed key that is constant is not folded',
  'src/members.ts: computedPropertyNot': 'a computed key that is constant is not folded',
  'src/members.ts: elementNot': 'members of a list are not told apart',
  'src/members.ts: deepLater': 'a write into a member of a member is not followed',
  'src/members.ts: alias': 'a write through a second name is not followed',
  'src/members.ts: spreadOverNot': 'a member that is written over still counts',
} satisfies Record<string, string>;
