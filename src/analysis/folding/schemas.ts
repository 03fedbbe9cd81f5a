import type { Expr } from '../../facts/types.ts';
import { parsePosition } from '../../matching/path.ts';
import type { Core } from './core.ts';
import type { Frame } from '../modules.ts';
import { undefinedValue, type Creation, type Entry, type Value } from './values.ts';

/** Calls of one chain that are looked at: `z.string().url().default('…')`. */
const maxChain = 20;

/** The creation of a schema whose members may say what stands where nothing is given. */
export function schemaOf(made: Creation | undefined): Creation | undefined {
  let at = made;
  while (at && !at.type.shape?.fallback) at = at.before;
  return at;
}

/** What a schema gives for a value: members that are not given are what their schemas say. */
export function withFallbacks(core: Core, value: Value, { type, args }: Creation): Value {
  const { at, fallback = [] } = type.shape ?? {};
  const named = at === undefined ? undefined : args.exprs[parsePosition(at).index];
  const entries = named?.k === 'object' ? named.props.flatMap(({ key, value: schema }): Entry[] => {
    const otherwise = typeof key === 'string' ? fallbackIn(schema, fallback) : undefined;
    return typeof key === 'string' && otherwise ? [{ key, value: () => given(core, value, key, otherwise, args.frame) }] : [];
  }) : [];
  return entries.length ? { k: 'object', entries: [{ key: undefined, value: () => [value], spread: true }, ...entries] } : value;
}

function given(core: Core, value: Value, key: string, otherwise: Expr, frame: Frame): readonly Value[] {
  return [...core.member(value, key).filter((v) => v !== undefinedValue), ...core.values(otherwise, frame)];
}

function fallbackIn(schema: Expr, methods: readonly string[]): Expr | undefined {
  let x = schema;
  for (let n = 0; x.k === 'call' && x.callee.k === 'member' && n < maxChain; n++) {
    if (typeof x.callee.key === 'string' && methods.includes(x.callee.key) && x.args[0]) return x.args[0];
    x = x.callee.of;
  }
  return undefined;
}
