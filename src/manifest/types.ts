import type { Collection } from '../catalogue/types.ts';

/** One declared endpoint, as written (DESIGN contract; see `schema/egress.schema.json`). */
export interface Endpoint {
  readonly id: string;
  readonly match: readonly string[];
  readonly reason: string;
  readonly use?: string;
  readonly data?: readonly string[];
  readonly provider?: string;
  readonly jurisdiction?: readonly string[];
  readonly telemetry?: boolean;
  readonly consent?: { readonly basis: 'opt-in' | 'opt-out' | 'contract' | 'none'; readonly gate?: readonly string[] };
  readonly only?: readonly string[];
  readonly unbounded?: boolean;
  readonly review?: 'approved' | 'pending';
  readonly owner?: string;
  readonly expires?: string;
}

/** The manifest as written. */
export interface ManifestData {
  readonly version: 1;
  readonly security?: { readonly contact: string };
  readonly jurisdictions?: readonly string[];
  readonly endpoints: readonly Endpoint[];
  readonly listen?: readonly { readonly match: string; readonly reason: string; readonly only?: readonly string[] }[];
  readonly run?: readonly { readonly command: string; readonly reason: string; readonly only?: readonly string[] }[];
  readonly collect?: readonly { readonly match: Collection; readonly reason: string; readonly use?: string; readonly only?: readonly string[] }[];
  readonly dependencies?: Readonly<Record<string, { readonly endpoints: readonly string[] }>>;
  readonly dev?: readonly string[];
  readonly taxonomy?: Readonly<Record<string, string>>;
}

/**
 * One place that an egress may reach, already folded. `url` is text in which `*` stands for a hole
 * (`https://*.api.test/v1/*`): in the host part a hole counts as one or more labels.
 */
export type Target =
  | { readonly kind: 'fixed' | 'local'; readonly url: string; readonly host: string }
  | { readonly kind: 'relative'; readonly url: string }
  | { readonly kind: 'configured'; readonly name: string }
  | { readonly kind: 'caller'; readonly name: string }
  | { readonly kind: 'unknown' };

/** What the manifest says of one target from one file. */
export type Verdict =
  | { readonly declared: true; readonly endpoint?: string }
  | { readonly declared: false; readonly why: 'undeclared' }
  | { readonly declared: false; readonly why: 'elsewhere'; readonly endpoint: string; readonly only: readonly string[] }
  | { readonly declared: false; readonly why: 'expired'; readonly endpoint: string; readonly expires: string };

/** The manifest compiled for questions. Without a manifest: everything but `relative` and `local` is undeclared. */
export interface Policy {
  /** Absolute path of the manifest; undefined where there is none. */
  readonly file: string | undefined;
  readonly data: ManifestData | undefined;
  /** `file` is relative to the manifest's folder, `/`-separated. `channel` is the catalogue's. Never throws. */
  permits(target: Target, file: string): Verdict;
  /** Whether a kind of collection is declared for a file. */
  collects(kind: Collection, file: string): 'declared' | 'elsewhere' | 'undeclared';
  /** Entries of `collect`, `dev` and `run` that what a file does takes up, as `dev 0`. What is run and not known may be any command. */
  takesUp(done: Done, file: string): readonly string[];
  /** The endpoint of that id. */
  endpoint(id: string): Endpoint | undefined;
}

/** What a file does that entries without an id stand for. */
export interface Done {
  readonly targets: readonly Target[];
  readonly collected: readonly Collection[];
  /** The words of each command that is run, `*` for one that is not known; undefined where nothing of it is known. Asked only where the manifest has entries for it. */
  readonly commands: () => readonly (readonly string[] | undefined)[];
}

/** Something wrong in a manifest; `line` and `column` from 1. */
export interface ManifestProblem {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  /** `error` stops a run with exit 2; `finding` is reported by manifest-valid, and `task`, which waits for a person, by manifest-complete. */
  readonly level: 'error' | 'finding' | 'task';
  readonly code: string;
}
