import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addEndpoint, compareIds } from '../../manifest/edit.ts';
import { findManifest, loadPolicy, ManifestError, parseManifest } from '../../manifest/load.ts';
import { includes, parsePattern, PatternError, type Pattern } from '../../manifest/pattern.ts';
import { quote } from '../../manifest/text.ts';
import type { Endpoint, ManifestData } from '../../manifest/types.ts';
import { visible } from '../../report/visible.ts';
import { read } from '../arguments.ts';
import { causeOf, Misuse } from '../misuse.ts';
import { idFor } from './names.ts';
import { exclusively, print, writeWhole } from '../output.ts';

/** `egress add`. Returns the exit code. */
export async function add(args: readonly string[]): Promise<number> {
  const { values, positionals } = read('add', args, {
    id: { type: 'string' }, reason: { type: 'string' }, data: { type: 'string', multiple: true }, use: { type: 'string' }, only: { type: 'string', multiple: true }, manifest: { type: 'string' },
  });
  if (positionals.length === 0) throw new Misuse('"egress add" needs a destination. Write for example: egress add api.example.com --reason "Our own API".');
  const patterns = positionals.map(patternFrom);
  const file = values.manifest === undefined ? findManifest(path.resolve('egress.jsonc')) : path.resolve(values.manifest);
  if (file === undefined) throw new Misuse('There is no egress.jsonc here or above. Run "egress init" to draft one.');
  const { data: known } = loadPolicy(file);
  const shown = visible(path.relative(process.cwd(), file) || file);
  const match = [...new Set(positionals)].sort(compareIds);
  const holder = holderOf(patterns, values.id, known);
  if (holder !== undefined) {
    print(`${shown} declares ${positionals.map((text) => visible(text)).join(', ')} already, as "${visible(holder.id)}". Nothing was changed.\n`);
    return 0;
  }
  if (values.id !== undefined && known?.endpoints.some(({ id }) => id === values.id)) {
    throw new Misuse(`${shown} has an entry "${visible(values.id)}" with other destinations. Give another --id, or add the destination to that entry by hand.`);
  }
  const endpoint: Endpoint = {
    id: values.id ?? idFor(match[0] as string, new Set(known?.endpoints.map(({ id }) => id))), match,
    reason: values.reason ?? 'Added without a reason; say why it is needed',
    ...(values.use !== undefined && { use: values.use }), ...(values.data && { data: listed(values.data) }), ...(values.only && { only: values.only }),
    ...(values.reason === undefined && { review: 'pending' as const }),
  };
  exclusively(file, () => { writeWhole(file, edited(file, endpoint)); });
  print(`Added "${endpoint.id}" to ${shown}.${values.reason === undefined ? ' It awaits review, since no --reason was given.' : ''}\n`);
  return 0;
}

function patternFrom(text: string): Pattern {
  // One word is more often a slip (a forgotten quote, a reason without its option) than a host of the local network.
  if (/^[^.:/[\]]+$/.test(text) && text !== 'localhost' && text !== 'unknown' && text !== '*') {
    throw new Misuse(`${quote(text)} is no host with a dot. Write a host such as "api.example.com", or ${quote(`https://${text}`)} if it is a name of your own network.`);
  }
  try {
    return parsePattern(text);
  } catch (error) {
    if (error instanceof PatternError) throw new Misuse(error.message);
    throw error;
  }
}

/** The entry that has all of these destinations, under the id that was asked for. */
function holderOf(patterns: readonly Pattern[], id: string | undefined, known: ManifestData | undefined): Endpoint | undefined {
  return known?.endpoints.find((endpoint) => {
    if (id !== undefined && endpoint.id !== id) return false;
    const declared = endpoint.match.map((text) => parsePattern(text));
    return patterns.every((pattern) => declared.some((own) => includes(own, pattern)));
  });
}

/** Separated by commas or given again and again; `none` says that no personal data is sent. */
function listed(given: readonly string[]): string[] {
  const all = given.flatMap((text) => text.split(',')).map((text) => text.trim()).filter((text) => text !== '');
  return all.length === 1 && all[0] === 'none' ? [] : all;
}

/** The manifest's text with the entry. What the schema refuses is said in its words, and nothing is written. */
function edited(file: string, endpoint: Endpoint): string {
  let before: string;
  try {
    before = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Misuse(`Cannot read ${visible(file)}: ${causeOf(error)}.`);
  }
  const alone = parseManifest(JSON.stringify({ version: 1, endpoints: [endpoint], ...taxonomyOf(before) }));
  if (alone.data === undefined) throw new Misuse(alone.problems.map(({ message }) => message).join('\n'));
  const text = addEndpoint(before, endpoint);
  const { data, problems } = parseManifest(text);
  if (data === undefined) throw new ManifestError(file, problems);
  return text;
}

function taxonomyOf(text: string): Pick<ManifestData, 'taxonomy'> {
  const { data } = parseManifest(text);
  return data?.taxonomy === undefined ? {} : { taxonomy: data.taxonomy };
}
