import type { Egress, Location } from './analysis/types.ts';

/** Data of a message. A list is a phrase: its parts are joined, each bounded by itself. */
export type MessageData = Readonly<Record<string, string | readonly string[]>>;

const longest = 120;
/** Control and format characters (bidi, zero width, tags), line ends, lone surrogates, and what shows as nothing. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Linted code and manifests may come from a stranger: what they say is repeated bounded, on one line, and visibly. */
export function shown(text: string): string {
  const visible = text.slice(0, longest + 1).replace(unseen, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
  return visible.length > longest ? `${visible.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : visible;
}

/** Message data as it may be put into a message. */
export function shownData(data: MessageData): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? shown(value) : value.map(shown).join('')]));
}

/** Fills a message's `{{placeholders}}` exactly as the hosts do: once, leaving what has no data. */
export function rendered(message: string, data: Readonly<Record<string, string>>): string {
  return message.replace(/\{\{([^{}]+)\}\}/gu, (whole, name: string) => (Object.hasOwn(data, name.trim()) ? (data[name.trim()] as string) : whole));
}

/** ` (post -> request -> fetch, src/http.ts:12)`: the hops of a call, and where the last of them sends. */
export function via({ api, via: hops }: Egress): readonly string[] {
  const last = hops.at(-1);
  return last ? [' (', ...hops.flatMap((hop) => [hop.name, ' -> ']), api, ', ', last.file, `:${last.line})`] : [];
}

/** The way of an egress for reports that show one: where its destination is written, the call, the hops. Empty where all of it is on the call's own lines. */
export function pathOf({ api, line, endLine, destination: { from }, via: hops }: Egress, file: string): readonly (Location & { readonly what: string })[] {
  const written = from.filter((at) => at.file !== file || at.line < line || at.line > endLine);
  if (written.length === 0 && hops.length === 0) return [];
  return [
    ...written.map((at) => ({ file: at.file, line: at.line, what: 'the destination is written here' })),
    { file, line, what: `the call of ${hops[0]?.name ?? api}` },
    ...hops.map((hop, index) => ({ file: hop.file, line: hop.line, what: `${hop.name} calls ${hops[index + 1]?.name ?? api}` })),
  ];
}
