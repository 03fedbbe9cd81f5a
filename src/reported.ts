import type { Location, Place } from './analysis/types.ts';

/** What a rule said of a file, before a host gives it its shape. */
export interface Reported {
  readonly place: Place;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly path?: readonly Step[];
  readonly offer?: Offer;
}

/** What a report carries beyond its message. ESLint and oxlint have no room for it; the command's formats do. */
export interface Evidence {
  /** How a finding comes about, from where it starts to where it ends. It is no part of a fingerprint. */
  readonly path?: readonly Step[];
  /** What an editor may offer at a literal of the file: one scheme in the place of another, and never anything that permits more. */
  readonly offer?: Offer;
}

/** Another scheme for a literal that begins with one; `to` and `from` with their colon. */
export interface Offer {
  readonly at: Place;
  readonly from: string;
  readonly to: string;
}

/** One step of a path; `file` as files are reported, `what` in a few words. */
export interface Step extends Location {
  readonly what?: string;
}
