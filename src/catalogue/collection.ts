/** What is collected of people, and how a manifest and messages name it. */
export interface CollectionKind {
  readonly kind: string;
  readonly label: string;
  /** An entry whose `data` covers this category declares that it is sent (a key of Fideslang). */
  readonly category: string;
  /** Different sources that have to come together before it is one. */
  readonly least: number;
  /** Only what leaves before a form is submitted: what is handed in on purpose is no harvest. */
  readonly early?: true;
  /** None where what people type is masked. */
  readonly masked?: true;
  /** Reported where it leaves, not where it is read: reading it is what every program does. */
  readonly sent?: true;
}

export const kinds = [
  { kind: 'camera', label: 'the camera or the microphone', category: 'user.user_sensor', least: 1 },
  { kind: 'clipboard', label: 'the clipboard', category: 'user.content.private', least: 1 },
  { kind: 'contacts', label: 'the address book', category: 'user.contact', least: 1 },
  { kind: 'environment', label: 'all environment variables', category: 'system.authentication', least: 1 },
  { kind: 'fingerprint', label: 'what tells one machine from all others', category: 'user.unique_id', least: 2, sent: true },
  { kind: 'forms', label: 'what is typed into a form', category: 'user.content', least: 1, early: true, sent: true },
  { kind: 'history', label: 'the pages that are visited', category: 'user.behavior.browsing_history', least: 1 },
  { kind: 'keys', label: 'the keys that are pressed', category: 'user.behavior', least: 1, sent: true },
  { kind: 'location', label: 'the location', category: 'user.location', least: 1 },
  { kind: 'replay', label: 'what people see and type', category: 'user.content', least: 1, masked: true },
  { kind: 'screen', label: 'the screen', category: 'user.content.private', least: 1 },
] as const satisfies readonly CollectionKind[];

export type Collection = (typeof kinds)[number]['kind'];
