import { asText, join, literalOf, text, unknown, type Args, type Text, type Value } from './values.ts';

const placeholder = /%[sdifjoOc%]/g;

/** Texts put into the places of a format: https://nodejs.org/api/util.html#utilformatformat-args */
export function formatted(args: Args): Value {
  const format = args.at(0).length === 1 ? literalOf(args.at(0)[0] as Value) : undefined;
  if (format === undefined) return unknown('a format');
  const pieces: Text[] = [];
  let next = 1, from = 0;
  for (const m of format.matchAll(placeholder)) {
    pieces.push(text(format.slice(from, m.index)));
    from = m.index + m[0].length;
    if (m[0] === '%%') pieces.push(text('%'));
    else { const given = args.at(next++); pieces.push(given.length === 1 ? asText(given[0] as Value) : asText(unknown('one of several'))); }
  }
  pieces.push(text(format.slice(from)));
  const first = args.at(0)[0];
  return { ...join(...pieces), from: [...(first?.k === 'text' ? first.from : []), ...pieces.flatMap((p) => p.from)] };
}
