import { databaseSchemes, encryptedWords, plainWords, secureSchemes } from '../../catalogue/transport.ts';
import type { CompiledPlain } from '../../matching/index.ts';
import type { ParsedPosition } from '../../matching/path.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { literalOf, type Api, type Args, type Value } from '../folding/values.ts';

const encrypting: ReadonlySet<string> = new Set(encryptedWords);
const plain: ReadonlySet<string> = new Set(plainWords);

/** Whether options say no more than that a connection is encrypted, or that it is not; undefined where none says so. */
export function isEncrypted(evaluator: Evaluator, at: readonly ParsedPosition[] | undefined, args: Args): boolean | undefined {
  const said = (at ?? []).filter(({ keys }) => keys.length > 0).flatMap((p) => written(evaluator, p, args));
  if (said.some((v) => v.k === 'object' || (v.k === 'constant' && v.v === true) || encrypting.has(literalOf(v) ?? ''))) return true;
  return said.length > 0 && said.every((v) => (v.k === 'constant' && v.v === false) || plain.has(literalOf(v) ?? '')) ? false : undefined;
}

/** A scheme as an option says that it is spoken, where one says so. */
export function spokenBy(scheme: string, encrypted: boolean | undefined): string | undefined {
  return encrypted === undefined ? undefined : (encrypted ? byPlain : bySecure).get(scheme) ?? scheme;
}

const databases: ReadonlyMap<string, string> = new Map(Object.entries(databaseSchemes));

/** The scheme of a database by the name that an option gives it, or its driver, where all that it may be are one. */
export function databaseBy(evaluator: Evaluator, at: readonly ParsedPosition[] | undefined, args: Args): string | undefined {
  const [scheme, ...others] = new Set((at ?? []).filter(({ keys }) => keys.length > 0).flatMap((p) => written(evaluator, p, args)).map((v) => databases.get(literalOf(v) ?? '')));
  return others.length === 0 ? scheme : undefined;
}

const byPlain: ReadonlyMap<string, string> = new Map(Object.entries(secureSchemes));
const bySecure: ReadonlyMap<string, string> = new Map(Object.entries(secureSchemes).map(([clear, secure]) => [secure, clear]));

/** The option with which nothing is encrypted that a call sends, as it is written: of the call, or of what made the client that it is called on. */
export function plainBy(evaluator: Evaluator, row: { readonly plain?: readonly CompiledPlain[] }, { made }: Api, args: Args): string | undefined {
  let found = optionIn(evaluator, row.plain, args);
  for (let at = made; at && found === undefined; at = at.before) found = optionIn(evaluator, at.type.plain ?? at.row?.plain, at.args);
  return found;
}

function optionIn(evaluator: Evaluator, options: readonly CompiledPlain[] | undefined, args: Args): string | undefined {
  for (const { at, off, unless } of options ?? []) {
    const isOff = at.map((p) => written(evaluator, p, args)).some((said) => said.length > 0 && said.every((v) => (v.k === 'constant' ? v.v === off : isIn(v, off))));
    if (isOff && !(unless && written(evaluator, unless, args).some((v) => v.k !== 'constant' || v.v === true))) return typeof off === 'string' && off.includes('=') ? off : `${at[0]?.keys.at(-1) ?? ''}: ${String(off)}`;
  }
  return undefined;
}

/** Whether a text is this, or an address with this among its parameters. */
function isIn(v: Value, off: boolean | string): boolean {
  const known = literalOf(v) ?? (v.k === 'text' ? v.parts.filter((p) => typeof p === 'string').join('\u0000') : undefined);
  return known !== undefined && (known === off || (known.includes('?') && known.split(/[?&]/).slice(1).some((parameter) => parameter === off)));
}

/** What stands at a position, constants as well; nothing where it is not written out. */
function written(evaluator: Evaluator, { index, keys }: ParsedPosition, args: Args): readonly Value[] {
  return keys.reduce<readonly Value[]>((at, key) => at.flatMap((v) => (key === '[]' && v.k === 'array' ? v.items.flatMap((item) => item()) : v.k === 'object' ? evaluator.member(v, key).filter((x) => x.k !== 'constant' || x.v !== undefined) : [])), args.at(index));
}
