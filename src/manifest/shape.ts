import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { kinds } from '../catalogue/collection.ts';
import { dataCategories, dataUses } from '../catalogue/fideslang.ts';
import { jurisdictions, usualMistakes } from './countries.ts';
import { isUnbounded, parsePattern, PatternError } from './pattern.ts';
import { parseGlob } from './policy.ts';
import { flag, list, object, record, suggest, text, word, type Reader, type Say } from './reader.ts';
import { nearest, quote } from './text.ts';
import type { Endpoint, ManifestData } from './types.ts';

type Wrong = { code: string; message: string } | undefined;

/** `$schema` is for editors; it is read and dropped. */
export type Written = ManifestData & { readonly $schema?: string };

const ownKey = /^x\.[a-z0-9_]+(?:\.[a-z0-9_]+)*$/;

/** The reader of a whole manifest; `taxonomy` holds the keys of its own taxonomy. */
export function manifestReader(taxonomy: ReadonlySet<string>): Reader<Written> {
  const category = text((value) => known(value, 'data category', dataCategories, taxonomy));
  const use = text((value) => known(value, 'data use', dataUses, taxonomy));
  const only = list(text(glob), 1);
  const reason = text();
  const endpoint = object<Endpoint>(
    {
      id: text(identifier),
      match: list(text(match), 1),
      reason,
      use,
      data: list(category),
      provider: text(),
      jurisdiction: list(text(country), 1),
      telemetry: flag,
      consent: object<NonNullable<Endpoint['consent']>>({ basis: word('opt-in', 'opt-out', 'contract', 'none'), gate: list(text(), 1) }, ['basis']),
      only,
      unbounded: flag,
      review: word('approved', 'pending'),
      owner: text(),
      expires: text(date),
    },
    ['id', 'match', 'reason'],
    checkReach,
  );
  return object<Written>(
    {
      $schema: text(),
      version,
      security: object<NonNullable<ManifestData['security']>>({ contact: text() }, ['contact']),
      jurisdictions: list(text(country), 1),
      endpoints: list(endpoint),
      listen: list(object<NonNullable<ManifestData['listen']>[number]>({ match: text(listener), reason, only }, ['match', 'reason'])),
      run: list(object<NonNullable<ManifestData['run']>[number]>({ command: text(), reason, only }, ['command', 'reason'])),
      collect: list(object<NonNullable<ManifestData['collect']>[number]>({ match: word(...kinds.map(({ kind }) => kind)), reason, use, only }, ['match', 'reason'])),
      dependencies: record(object<{ readonly endpoints: readonly string[] }>({ endpoints: list(text(identifier)) }, ['endpoints']), packageName),
      dev: list(text(devMatch)),
      taxonomy: record(text(), (key) => (ownKey.test(key) ? undefined : { code: 'taxonomy-key', message: `${quote(key)} is no key of an own taxonomy. Write "x." and a name in lower case, such as "x.loyalty_tier".` })),
    },
    ['version', 'endpoints'],
    checkIds,
  );
}

const version: Reader<1> = (node, say) => {
  if (node.value === 1) return 1;
  const written = node.type === 'number' || node.type === 'string' ? quote(String(node.value), 20) : 'no number';
  return void say(node, 'version', `The version is ${written}. This release reads version 1: write "version": 1.`);
};

function identifier(value: string): Wrong {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(value)) return undefined;
  return { code: 'id', message: `${quote(value)} is no id. Write letters, digits, ".", "_" and "-", at most 100.` };
}

function match(value: string): Wrong {
  try {
    parsePattern(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { code: 'match', message: error.message };
  }
}

function devMatch(value: string): Wrong {
  const wrong = match(value);
  if (wrong !== undefined) return wrong;
  const pattern = parsePattern(value);
  if (!isUnbounded(pattern) && pattern.kind !== 'unknown') return undefined;
  return { code: 'unbounded', message: `${quote(value)} under "dev" would permit everything everywhere. Write the hosts that development uses, such as "http://localhost:*".` };
}

/** `host:port` of a listening socket, `*` for every interface or any port, or the path of a local socket. */
function listener(value: string): Wrong {
  if (/^(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+|\*)(?::(?:[1-9]\d{0,4}|0|\*))?$/.test(value) || /^(?:\.{0,2}\/|\\\\[.?]\\pipe\\)\S+$/.test(value)) return undefined;
  return { code: 'listen', message: `${quote(value)} is no address to listen on. Write "127.0.0.1:9229", "*:8080" for every interface, or the path of a socket.` };
}

function packageName(key: string): Wrong {
  if (/^(?:@[a-zA-Z0-9~._-]+\/)?[a-zA-Z0-9~._-]+$/.test(key)) return undefined;
  return { code: 'package', message: `${quote(key)} is no package name. Write it as it is imported, without a path below it.` };
}

function country(value: string): Wrong {
  if (jurisdictions.has(value)) return undefined;
  const upper = value.toUpperCase();
  const meant = Object.hasOwn(usualMistakes, upper) ? usualMistakes[upper] : jurisdictions.has(upper) ? upper : undefined;
  return { code: 'country', message: `${quote(value, 40)} is no country code. ${meant === undefined ? 'Write a code of ISO 3166-1 with two letters, "EU" or "EEA".' : `Write "${meant}".`}` };
}

function date(value: string): Wrong {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  if (instant !== undefined && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)) return undefined;
  return { code: 'date', message: `${quote(value, 40)} is no date. Write year, month and day, such as "2027-06-30".` };
}

function glob(value: string): Wrong {
  const wrong = (message: string): Wrong => ({ code: 'glob', message });
  if (value.length > 512) return wrong(`A path in "only" is longer than 512 characters. Write several.`);
  if (value.startsWith('!')) return wrong(`${quote(value)} is a negation. Write the files that may call the endpoint, not those that may not.`);
  if (value.includes('\\')) return wrong(`${quote(value)} holds a backslash. Write "/" between folders.`);
  if (/^(?:\/|[A-Za-z]:)/.test(value)) return wrong(`${quote(value)} is an absolute path. Write it relative to the manifest's folder.`);
  if (/(?:^|\/)\.{1,2}(?:\/|$)/.test(value)) return wrong(`${quote(value)} holds "." or "..". Write it relative to the manifest's folder, without.`);
  if (value.endsWith('/')) return wrong(`${quote(value)} names a folder. Write ${quote(`${value}**`)} for the files in it.`);
  try {
    parseGlob(value);
    return undefined;
  } catch {
    return wrong(`${quote(value)} is no path pattern that can be read. Write one such as "src/telemetry/**".`);
  }
}

function known(value: string, what: string, names: Readonly<Record<string, string>>, taxonomy: ReadonlySet<string>): Wrong {
  if (Object.hasOwn(names, value) || (ownKey.test(value) && taxonomy.has(value))) return undefined;
  const code = what === 'data use' ? 'use' : 'category';
  if (value.startsWith('x.')) return { code, message: `${quote(value)} is not in the taxonomy of this manifest. Add it under "taxonomy".` };
  const meant = nearest(value, Object.keys(names));
  return { code, message: `${quote(value)} is no ${what}. ${meant === undefined ? `Write one of Fideslang, or declare an own one as "x.name" under "taxonomy".` : `Did you mean "${meant}"?`}` };
}

/** What reaches everybody says so, and what cannot be known is confined to named files. */
function checkReach(endpoint: Endpoint, node: Node, say: Say): void {
  for (const child of findNodeAtLocation(node, ['match'])?.children ?? []) {
    const value: unknown = child.value;
    if (value === 'unknown' && endpoint.only === undefined) {
      say(child, 'unknown-needs-only', `"unknown" permits any destination. Say in "only" which files may call it.`);
    }
    if (endpoint.unbounded !== true && typeof value === 'string' && match(value) === undefined && isUnbounded(parsePattern(value))) {
      say(child, 'unbounded', `${quote(value)} reaches everybody. Write the hosts, or "unbounded": true and the reason for it.`);
    }
  }
}

function checkIds(data: Written, node: Node, say: Say): void {
  const ids = new Set<string>();
  for (const child of findNodeAtLocation(node, ['endpoints'])?.children ?? []) {
    const id = findNodeAtLocation(child, ['id']);
    if (id?.type !== 'string') continue;
    if (ids.has(id.value as string)) say(id, 'duplicate-id', `The id ${quote(id.value as string)} stands here a second time. Give each endpoint its own.`);
    ids.add(id.value as string);
  }
  for (const name of Object.keys(data.dependencies ?? {})) {
    for (const child of findNodeAtLocation(node, ['dependencies', name, 'endpoints'])?.children ?? []) {
      if (child.type !== 'string' || ids.has(child.value as string)) continue;
      say(child, 'dangling-id', `No endpoint has the id ${quote(child.value as string)}. ${ids.size === 0 ? 'Add it under "endpoints".' : suggest(child.value as string, [...ids])}`);
    }
  }
}
