/** One step of an access path, in the form in which analysis walks it. */
export type Step = string;

/** Steps that are no member names. */
export const CALL = '()';
export const CONSTRUCT = 'new';

/** A path taken apart: the type it starts at (undefined: the package's exports), its alternatives as step lists, and how it ends. */
export interface ParsedPath {
  readonly type: string | undefined;
  readonly chains: readonly (readonly Step[])[];
  readonly ends: 'call' | 'new' | 'write' | 'read';
}

/** A path that does not parse; the message says where. */
export class PathError extends Error {}

const stepPattern = /^(?:[\w$#@*<>:|-]+)?(?:\((?:'[^']*')?\))*$/;

/**
 * Takes an access path apart (grammar: `catalogue/types.ts`).
 * A call step is `()`, a call with a literal first argument `('x')`, a construction `new`, a write `name=`.
 * @throws {PathError}
 */
export function parsePath(path: string): ParsedPath {
  let known = parsedPaths.get(path);
  if (!known) parsedPaths.set(path, (known = takeApart(path)));
  return known;
}

/** The same paths stand in many models; a catalogue's paths are few. */
const parsedPaths = new Map<string, ParsedPath>();

function takeApart(path: string): ParsedPath {
  let rest = path;
  const constructs = rest.startsWith('new ');
  if (constructs) rest = rest.slice(4);
  const writes = rest.endsWith('=');
  if (writes) rest = rest.slice(0, -1);
  const hash = /^([A-Z_a-z$<][\w$.<>-]*)#/.exec(rest);
  const type = hash?.[1];
  if (hash) rest = rest.slice(hash[0].length);
  let chains: Step[][] = [[]];
  let called = false;
  const pieces = rest === '' ? [] : splitSteps(rest);
  for (const [i, piece] of pieces.entries()) {
    if (!stepPattern.test(piece)) throw new PathError(`'${path}': step '${piece}' is neither a name, an alternation, '*' nor a call`);
    const open = piece.indexOf('(');
    const names = open < 0 ? piece : piece.slice(0, open);
    const calls = open < 0 ? [] : (piece.slice(open).match(/\([^)]*\)/g) ?? []);
    const last = i === pieces.length - 1;
    called = calls.length > 0;
    if (names !== '') chains = names.split('|').flatMap((name) => {
      if (name === '') throw new PathError(`'${path}': an empty alternative`);
      return chains.map((c) => [...c, name]);
    });
    const steps: Step[] = calls.map((x) => (x === '()' ? CALL : x));
    if (last && constructs) {
      if (steps.length !== 1 || steps[0] !== CALL) throw new PathError(`'${path}': a construction ends in '()'`);
      chains = chains.map((c) => [...c, CONSTRUCT]);
    } else chains = chains.map((c) => [...c, ...steps]);
  }
  if (writes && pieces.length === 0) throw new PathError(`'${path}': a write needs a name`);
  if (constructs && pieces.length === 0) throw new PathError(`'${path}': a construction ends in '()'`);
  return { type, chains, ends: writes ? 'write' : constructs ? 'new' : called ? 'call' : 'read' };
}

function splitSteps(text: string): string[] {
  const out: string[] = [];
  let start = 0, depth = 0;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (ch === '(') depth++;
    else if (ch === ')') depth--;
    else if (ch === '.' && depth === 0) { out.push(text.slice(start, i)); start = i + 1; }
  }
  out.push(text.slice(start));
  return out;
}

/** One way to reach a position: the argument, then properties of it. `index` -1 is every argument. */
export interface ParsedPosition {
  readonly index: number;
  /** All arguments from `index` on. */
  readonly rest: boolean;
  /** Property names; `[]` is every element, `*` every member, `()` what a function gives back. */
  readonly keys: readonly string[];
}

/** @throws {PathError} */
export function parsePosition(text: string): ParsedPosition {
  const m = /^(\*|\d+)(\+?)((?:\[\]|\(\)|\.\*|\.[\w$-]+)*)$/.exec(text);
  if (!m) throw new PathError(`position '${text}' is not of the form 0, 0.name, 0[], 0(), 1+ or *`);
  return { index: m[1] === '*' ? -1 : Number(m[1]), rest: m[2] === '+' || m[1] === '*', keys: (m[3] ?? '').match(/\[\]|\(\)|\*|[\w$-]+/g) ?? [] };
}
