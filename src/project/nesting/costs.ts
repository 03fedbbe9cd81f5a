/**
 * The parser recurses natively, and a native stack that overflows takes the process with it: an editor's, or a whole lint run's.
 * Bytes of stack that a text may need at most: three quarters of what the smallest thread that lints has (a worker of ESLint's
 * `--concurrency`: 4 MB). Code that runs nests less: V8 itself has a quarter of that.
 */
export const most = 3_000_000;

/** What each way of nesting costs the parser, in bytes: measured, and held against the parser by tests/project/nesting.test.ts. */
export const cost = {
  // What is open.
  paren: 1600, bracket: 1700, template: 2100, members: 2000, block: 1500, arrowBody: 2000, body: 2650, functionExpression: 3600, angle: 2000, element: 650,
  // What nests to the right.
  statement: 1300, loop: 1550, label: 1300, parameterType: 1300, parameterDefault: 2000, assignment: 1050, choice: 1050, arrow: 1250, power: 360, yield: 1050, heritage: 870,
  unary: 310, not: 1100, construct: 520, typeOperator: 780, cast: 300,
  // What nests to the left.
  binary: 134, member: 50, suffix: 100, namespaceMember: 260, typeArguments: 200, tag: 150,
} as const;

/** The most that each character can cost; words are told from names by what stands behind them. */
const prices: readonly (readonly [string, number])[] = [
  ['(', cost.paren + cost.member], ['[', cost.bracket + cost.suffix], ['{', cost.functionExpression], ['`', cost.tag], ['<', cost.angle + cost.binary],
  ['=', cost.parameterDefault], [':', cost.label], ['?', cost.choice], ['!', cost.not], ['.', cost.namespaceMember], ['>', cost.cast], ['~+-*%&|^/', cost.unary],
];
const priceOf = Uint16Array.from({ length: 128 }, (_, code) => prices.find(([signs]) => signs.includes(String.fromCharCode(code)))?.[1] ?? 0);
/** Behind these no word stands that nests. */
const harmless = Uint8Array.from({ length: 128 }, (_, code) => (/[\w$\\.,;)\]}'"]/.test(String.fromCharCode(code)) ? 1 : 0));

/** Whether all that a text could cost at most, nothing taken off for what ends, is affordable: most files need no closer look. */
export function isPlain(text: string): boolean {
  let total = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      total += priceOf[code] as number;
      if (before > 96 && before < 123 && harmless[code] === 0) total += cost.loop;
      if (total > most) return false;
    } else if (before > 96 && before < 123) total += cost.loop;
    before = code;
  }
  return true;
}
