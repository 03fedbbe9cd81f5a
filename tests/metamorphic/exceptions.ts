/** Where a rewriting changes what is found, and why. Each is asserted to be seen: whoever mends one takes its line out. */
export interface Exception {
  /** What the name of the way begins with. */
  readonly way: string;
  /** Not given: any. */
  readonly program?: string;
  readonly why: string;
}

export const exceptions: readonly Exception[] = [
  { way: 'text: added to nothing', why: 'a name that is added to may hold what it held before, the empty text' },
  { way: 'callee: arguments in a const', program: 'consent/src/sdk.ts', why: 'the option that switches an SDK is looked for in what the call is given, and in no list that is spread into it' },
  { way: 'data: members in consts', program: 'consent/src/sdk.ts', why: 'an option that is off is taken for a switch where that is written in the call' },
  { way: 'data: made by a function', program: 'consent/src/sdk.ts', why: 'options that a function makes are not looked into for the one that switches an SDK' },
  { way: 'data: stringify destructured', program: 'flows/src/text.ts', why: 'what an object makes of itself is asked for where stringify is called by its name' },
];
