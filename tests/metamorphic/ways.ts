import type { Draft } from './draft.ts';
import type { Node } from './source.ts';
import { calleeWays } from './ways-callee.ts';
import { dataWays } from './ways-data.ts';
import { importWays } from './ways-import.ts';
import { movedWays } from './ways-moved.ts';
import { urlWays } from './ways-url.ts';

/** One way to write the same in other words. */
export interface Way {
  readonly name: string;
  /** What is rewritten. */
  readonly of: 'call' | 'text' | 'value' | 'object' | 'json' | 'import';
  /** Whether a call in code that is put in between is a record of its own, whose destination its callers decide. */
  readonly wraps?: boolean;
  /** False where it cannot be written so. */
  readonly rewrite: (draft: Draft, node: Node) => boolean;
}

const group = (name: string, ways: readonly Way[]): Way[] => ways.map((way) => ({ ...way, name: `${name}: ${way.name}` }));

export const ways: readonly Way[] = [...group('callee', calleeWays), ...group('text', urlWays), ...group('call', movedWays), ...group('data', dataWays), ...group('import', importWays)];
