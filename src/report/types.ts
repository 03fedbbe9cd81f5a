import type { Channel } from '../catalogue/types.ts';
import type { Finding } from '../findings.ts';
import type { Step } from '../reported.ts';
import type { Inventory } from './inventory.ts';
import type { TelemetryNote } from './telemetry.ts';
import type { Destination, Gate, Hop, Location } from '../analysis/types.ts';

/** One egress as the JSON report has it (DESIGN contract). Lists in `destination` are left out where empty. */
export interface ReportedEgress {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly api: string;
  readonly package: string;
  readonly channel: Channel;
  readonly destination: {
    readonly kind: Destination['kind'];
    readonly urls?: readonly string[];
    readonly hosts?: readonly string[];
    readonly names?: readonly string[];
    readonly from?: readonly Location[];
    readonly concealed?: readonly string[];
  };
  readonly data: readonly { readonly category: string; readonly source: string; readonly path: readonly Location[] }[];
  readonly telemetry: boolean;
  readonly gate: Gate | null;
  /** The endpoint that permits it; null where none does, or where none is needed. */
  readonly declared: string | null;
  readonly via: readonly Hop[];
}

/** What could not be analysed, and why. */
export interface ReportedError {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly message: string;
  readonly fingerprint: string;
  /** How it comes about, step by step; left out where the rule shows none. */
  readonly path?: readonly Step[];
}

/** The JSON report (DESIGN contract). Keys stand in this order; lists are sorted by file, line and column. */
export interface Report {
  readonly version: 1;
  /** The root that paths are relative to, relative to where the command ran. */
  readonly root: string;
  /** The manifest, or the one nearest to the root where folders have their own; null where there is none. */
  readonly manifest: string | null;
  readonly analysed: { readonly files: number; readonly mentioned: number; readonly parsed: number; readonly errors: readonly ReportedError[] };
  readonly egress: readonly ReportedEgress[];
  readonly findings: readonly ReportedFinding[];
}

/** A rule that ran, as formats describe it. */
export interface RuleNote {
  readonly name: string;
  readonly severity: 'error' | 'warning';
  readonly description: string;
  /** The rule's page as markdown; empty where it has none. */
  readonly page: string;
  readonly principles: readonly string[];
  readonly cwe: readonly number[];
  /** 0 to 10, as code hosts rank it; undefined where it is a matter of order rather than of security. */
  readonly score: number | undefined;
}

/** All that a format may draw on. */
export interface Account {
  readonly report: Report;
  readonly summary: Summary;
  /** The findings of the report, with their end columns, in its order. */
  readonly findings: readonly Finding[];
  readonly inventory: Inventory;
}

/** A destination that the manifest does not declare, with how often it is reached and where first. */
export interface Undeclared {
  readonly label: string;
  readonly count: number;
  readonly first: Location;
}

/** What a person is told beyond the report. */
export interface Summary {
  readonly undeclared: readonly Undeclared[];
  /** Of each recipient of telemetry what is sent, when, and how it is switched off. */
  readonly telemetry: readonly TelemetryNote[];
  /** What is worth knowing and is no error: it changes no exit code. */
  readonly notes: readonly string[];
}
