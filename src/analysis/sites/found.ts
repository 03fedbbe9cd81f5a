import type { Expr } from '../../facts/types.ts';
import type { RawEgress } from './sites.ts';

/** A place with what it sends. */
export interface Found {
  readonly raw: readonly RawEgress[];
  readonly at: { readonly s: number; readonly e: number };
  /** The call that it is, if it is one. */
  readonly call?: Expr & { k: 'call' | 'new' };
  /** Function it stands in. */
  readonly fn: number;
  readonly guard: number;
  /** Whether it stands in a text that is run as code. */
  readonly runs?: true;
}
