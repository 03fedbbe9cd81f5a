import type { Rule } from 'eslint';
import type { HostFamily } from './catalogue/types.ts';
import type { FileAnalysis, Place } from './analysis/types.ts';
import type { Policy } from './manifest/types.ts';
import { analysisOf } from './host.ts';

/** What a rule is handed: records to loop over, the policy to ask, and a way to report. */
export interface Check<Options, MessageId extends string> {
  readonly analysis: FileAnalysis;
  readonly policy: Policy;
  /** Path of the linted file relative to the manifest's folder (or to the root where there is none), `/`-separated. */
  readonly file: string;
  readonly options: Options;
  readonly hostFamilies: readonly HostFamily[];
  report(place: Place, messageId: MessageId, data?: Readonly<Record<string, string>>): void;
}

/** A rule as written in `rules/`. */
export interface RuleDefinition<Options, MessageId extends string> {
  readonly name: string;
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: {
      readonly description: string;
      /** The preset it belongs to. */
      readonly preset: 'recommended' | 'strict';
      /** Points of the Global Initiative on Data Security: `P7`. */
      readonly principles: readonly string[];
      readonly cwe?: readonly number[];
    };
    readonly schema: readonly object[];
    readonly defaultOptions: readonly [Options];
    /** Each ends with a full stop and has at most two sentences. */
    readonly messages: Readonly<Record<MessageId, string>>;
  };
  check(input: Check<Options, MessageId>): void;
}
