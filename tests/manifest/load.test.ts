import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findManifest, loadPolicy, ManifestError, parseManifest } from '../../src/manifest/load.ts';

const whole = `// Where the bytes go.
{
  "$schema": "./node_modules/eslint-plugin-egress/schema/egress.schema.json",
  "version": 1,
  "security": { "contact": "SECURITY.md" },
  "jurisdictions": ["EG", "SA", "EU"],
  "endpoints": [
    { "id": "backend", "match": ["env:API_URL"], "reason": "Our own API" },
    {
      "id": "crash-reports",
      "match": ["https://*.ingest.de.example.com"],
      "reason": "Crash reports",
      "use": "essential.service.operations.improve",
      "data": ["user.device", "user.unique_id.pseudonymous", "x.loyalty_tier"], /* and no more */
      "provider": "Example, Inc.", "jurisdiction": ["DE"],
      "telemetry": true,
      "consent": { "basis": "opt-out", "gate": ["isTelemetryEnabled", "env:DO_NOT_TRACK"] },
      "only": ["src/telemetry/**"],
      "review": "approved",
      "owner": "@team-obs", "expires": "2027-06-30",
    },
  ],
  "listen": [ { "match": "127.0.0.1:9229", "reason": "debugger", "only": ["tools/**"] } ],
  "run":    [ { "command": "git", "reason": "reads the revision", "only": ["scripts/**"] } ],
  "dependencies": { "@example/node": { "endpoints": ["crash-reports"] } },
  "dev": ["http://localhost:*"],
  "taxonomy": { "x.loyalty_tier": "Loyalty tier" }
}
`;

/** The manifest around one endpoint's further properties. */
const endpoint = (rest: string): string => `{ "version": 1, "endpoints": [\n{ "id": "a", "match": ["a.example.com"], "reason": "r"${rest === '' ? '' : `, ${rest}`} }\n] }`;
const top = (rest: string): string => `{ "version": 1, "endpoints": [],\n${rest} }`;

describe('parseManifest', () => {
  it('reads the manifest of the design', () => {
    const { data, problems } = parseManifest(whole);
    expect(problems).toEqual([]);
    expect(data?.endpoints.map(({ id }) => id)).toEqual(['backend', 'crash-reports']);
    expect(data).not.toHaveProperty('$schema');
    expect(data?.endpoints[1]?.consent).toEqual({ basis: 'opt-out', gate: ['isTelemetryEnabled', 'env:DO_NOT_TRACK'] });
    expect(data?.taxonomy).toEqual({ 'x.loyalty_tier': 'Loyalty tier' });
  });

  it('reads the same with a byte order mark and other line ends', () => {
    const { data } = parseManifest(whole);
    expect(parseManifest(`\uFEFF${whole.replaceAll('\n', '\r\n')}`).data).toEqual(data);
    expect(parseManifest(whole.replace(/\/\/.*/, '').replaceAll('\n', '\r')).data).toEqual(data);
  });

  it('keeps a key called __proto__ a key', () => {
    const { data, problems } = parseManifest(top('"dependencies": { "__proto__": { "endpoints": [] } }'));
    expect(problems).toEqual([]);
    expect(Object.keys(data?.dependencies ?? {})).toEqual(['__proto__']);
  });

  it.each<[what: string, text: string, at: string, code: string, message: string]>([
    ['nothing', '', '1:1', 'syntax', 'a value is expected'],
    ['only a comment', '// soon\n', '2:1', 'syntax', 'a value is expected'],
    ['no object', '[]', '1:1', 'wrong-type', 'The manifest is a list. Write an object.'],
    ['a missing comma', '{\n  "version": 1\n  "endpoints": []\n}', '3:3', 'syntax', '"," is expected'],
    ['an open brace', '{ "version": 1, "endpoints": []', '1:32', 'syntax', '"}" is expected'],
    ['single quotes', "{ 'version': 1 }", '1:3', 'syntax', 'invalid symbol'],
    ['text after the end', '{ "version": 1, "endpoints": [] } {}', '1:35', 'syntax', 'nothing more is expected'],
    ['depth', '['.repeat(200_000), '1:1', 'syntax', 'nested too deeply'],
    ['no version', '{ "endpoints": [] }', '1:1', 'missing-key', 'no "version"'],
    ['no endpoints', '\uFEFF{ "version": 1 }', '1:1', 'missing-key', 'no "endpoints"'],
    ['another version', '{ "version": 2, "endpoints": [] }', '1:14', 'version', 'reads version 1'],
    ['a version in quotes', '{ "version": "1", "endpoints": [] }', '1:14', 'version', 'reads version 1'],
    ['an unknown key', top('"endpionts": []'), '2:1', 'unknown-key', 'Did you mean "endpoints"?'],
    ['a key in the wrong case', top('"Dev": []'), '2:1', 'unknown-key', 'Did you mean "dev"?'],
    ['a key like nothing', top('"zzzzzzzz": []'), '2:1', 'unknown-key', 'Known are "$schema", "version"'],
    ['an inherited name as a key', top('"constructor": []'), '2:1', 'unknown-key', '"constructor" is not known'],
    ['a key twice', top('"dev": [], "dev": ["a.example.com"]'), '2:12', 'duplicate-key', 'a second time'],
    ['endpoints that are no list', '{ "version": 1,\r\n"endpoints": {} }', '2:14', 'wrong-type', '"endpoints" is an object. Write a list.'],
    ['an endpoint that is a text', '{ "version": 1, "endpoints": ["a"] }', '1:31', 'wrong-type', 'An entry of "endpoints" is a text. Write an object.'],
    ['an endpoint without a reason', '{ "version": 1, "endpoints": [{ "id": "a", "match": ["a.example.com"] }] }', '1:31', 'missing-key', 'no "reason"'],
    ['an unknown key of an endpoint', endpoint('"telemtry": true'), '2:57', 'unknown-key', 'Did you mean "telemetry"?'],
    ['a blank reason', '{ "version": 1, "endpoints": [{ "id": "a", "match": ["a.example.com"], "reason": " " }] }', '1:82', 'empty', '"reason" is empty'],
    ['a bad id', '{ "version": 1, "endpoints": [{ "id": "a b", "match": ["a.example.com"], "reason": "r" }] }', '1:39', 'id', 'is no id'],
    ['an empty match', '{ "version": 1, "endpoints": [{ "id": "a", "match": [], "reason": "r" }] }', '1:53', 'empty', '"match" is an empty list'],
    ['a match that is a text', '{ "version": 1, "endpoints": [{ "id": "a", "match": "a.example.com", "reason": "r" }] }', '1:53', 'wrong-type', 'Write a list.'],
    ['a bad pattern', '{ "version": 1, "endpoints": [{ "id": "a", "match": ["*.co.uk"], "reason": "r" }] }', '1:54', 'match', 'strangers'],
    ['a star that is not admitted', '{ "version": 1, "endpoints": [{ "id": "a", "match": ["*"], "reason": "r" }] }', '1:54', 'unbounded', 'reaches everybody'],
    ['a range of everything', '{ "version": 1, "endpoints": [{ "id": "a", "match": ["0.0.0.0/0"], "reason": "r", "unbounded": false }] }', '1:54', 'unbounded', 'reaches everybody'],
    ['an unknown that is not confined', '{ "version": 1, "endpoints": [{ "id": "a", "match": ["unknown"], "reason": "r" }] }', '1:54', 'unknown-needs-only', 'Say in "only"'],
    ['a word that is true', endpoint('"telemetry": "yes"'), '2:70', 'wrong-type', 'Write true or false.'],
    ['null', endpoint('"owner": null'), '2:66', 'wrong-type', '"owner" is null. Write a text.'],
    ['an unknown category', endpoint('"data": ["user.divice"]'), '2:66', 'category', 'Did you mean "user.device"?'],
    ['a category like nothing', endpoint('"data": ["loyalty"]'), '2:66', 'category', 'declare an own one'],
    ['an inherited name as a category', endpoint('"data": ["toString"]'), '2:66', 'category', 'is no data category'],
    ['an own category that is not declared', endpoint('"data": ["x.loyalty"]'), '2:66', 'category', 'Add it under "taxonomy"'],
    ['an unknown use', endpoint('"use": "essential.service.operation"'), '2:64', 'use', 'Did you mean "essential.service.operations"?'],
    ['a use for a category', endpoint('"use": "user.device"'), '2:64', 'use', 'is no data use'],
    ['an unknown country', endpoint('"jurisdiction": ["XX"]'), '2:74', 'country', 'ISO 3166-1'],
    ['a country in lower case', endpoint('"jurisdiction": ["de"]'), '2:74', 'country', 'Write "DE".'],
    ['a usual mistake', top('"jurisdictions": ["UK"]'), '2:19', 'country', 'Write "GB".'],
    ['no day', endpoint('"expires": "2027-06-31"'), '2:68', 'date', 'is no date'],
    ['another calendar', endpoint('"expires": "30.06.2027"'), '2:68', 'date', 'such as "2027-06-30"'],
    ['consent without a basis', endpoint('"consent": { "gate": ["x"] }'), '2:68', 'missing-key', 'no "basis"'],
    ['an unknown basis', endpoint('"consent": { "basis": "implied" }'), '2:79', 'wrong-value', '"opt-in", "opt-out", "contract", "none"'],
    ['an unknown review', endpoint('"review": "ok"'), '2:67', 'wrong-value', '"approved", "pending"'],
    ['only nobody', endpoint('"only": []'), '2:65', 'empty', 'at least one entry'],
    ['a negation', endpoint('"only": ["!src/**"]'), '2:66', 'glob', 'negation'],
    ['an absolute path', endpoint('"only": ["/src/**"]'), '2:66', 'glob', 'absolute'],
    ['a climbing path', endpoint('"only": ["../src/**"]'), '2:66', 'glob', '".."'],
    ['a folder', endpoint('"only": ["src/telemetry/"]'), '2:66', 'glob', 'Write "src/telemetry/**"'],
    ['a backslash', endpoint('"only": ["src\\\\a.ts"]'), '2:66', 'glob', 'Write "/"'],
    ['a dangling id', top('"dependencies": { "x": { "endpoints": ["b"] } }'), '2:40', 'dangling-id', 'Add it under "endpoints"'],
    ['a package that is a path', top('"dependencies": { "x/y": { "endpoints": [] } }'), '2:19', 'package', 'no package name'],
    ['a star for development', top('"dev": ["*"]'), '2:9', 'unbounded', 'everywhere'],
    ['unknown for development', top('"dev": ["unknown"]'), '2:9', 'unbounded', 'everywhere'],
    ['a bad key of the taxonomy', top('"taxonomy": { "loyalty": "Loyalty" }'), '2:15', 'taxonomy-key', 'Write "x."'],
    ['a listener that is an address of the web', top('"listen": [{ "match": "https://a.example.com", "reason": "r" }]'), '2:23', 'listen', 'no address to listen on'],
    ['a command without a reason', top('"run": [{ "command": "git" }]'), '2:9', 'missing-key', 'no "reason"'],
    ['security without a contact', top('"security": {}'), '2:13', 'missing-key', 'no "contact"'],
  ])('names the place of %s', (_, text, at, code, message) => {
    const { data, problems } = parseManifest(text);
    expect(data).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
    const problem = problems.find((found) => found.code === code);
    expect(`${problem?.line}:${problem?.column}`).toBe(at);
    expect(problem?.message).toContain(message);
    expect(problem?.level).toBe('error');
    for (const said of problems) expect(said.message).toMatch(/[.?]$/);
  });

  it('says several problems at once, in the order of the text', () => {
    const text = `{
  "version": 1,
  "endpoints": [
    { "id": "a", "match": ["a b", "ok.example.com", "*"], "reason": "r", "expires": "soon" },
    { "id": "a", "match": ["b.example.com"], "reason": "r", "ownr": "me" }
  ],
  "dependencies": { "x": { "endpoints": ["aa", "b"] } }
}`;
    expect(parseManifest(text).problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '4 match', '4 unbounded', '4 date', '5 duplicate-id', '5 unknown-key', '7 dangling-id', '7 dangling-id',
    ]);
  });

  it('stops after a hundred problems', () => {
    const text = top(`"dev": [${Array.from({ length: 100_000 }, () => '"a b"').join(',')}]`);
    expect(parseManifest(text).problems).toHaveLength(100);
  });

  it('accepts an own category that the taxonomy declares below', () => {
    expect(parseManifest(`{ "version": 1, "endpoints": [{ "id": "a", "match": ["*"], "reason": "r", "unbounded": true, "data": ["x.a"], "use": "x.a" }], "taxonomy": { "x.a": "A" } }`).problems).toEqual([]);
  });
});

describe('files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'egress-manifest-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('finds the nearest manifest above a file', () => {
    mkdirSync(join(folder, 'packages/a/src'), { recursive: true });
    const outer = write('egress.json', whole);
    const source = join(folder, 'packages/a/src/index.ts');
    expect(findManifest(source)).toBe(outer);
    const inner = write('packages/a/egress.json', whole);
    expect(findManifest(source)).toBe(inner);
    const nearer = write('packages/a/egress.jsonc', whole);
    expect(findManifest(source)).toBe(nearer);
    expect(findManifest(join(folder, 'packages/b/x.ts'))).toBe(outer);
    expect(findManifest(join(outer, '0_block.js'))).toBe(outer);
  });

  it('finds none where there is none', () => {
    expect(findManifest(join(folder, 'a/b/c.ts'))).toBeUndefined();
    expect(findManifest('/')).toBeUndefined();
  });

  it('takes a folder or a link to nothing of that name for an error, not for absence', () => {
    write('egress.json', whole);
    mkdirSync(join(folder, 'a/egress.jsonc'), { recursive: true });
    expect(() => findManifest(join(folder, 'a/x.ts'))).toThrow('egress.jsonc:1:1 The manifest is a folder.');
    mkdirSync(join(folder, 'b'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'b/egress.json'));
    expect(() => findManifest(join(folder, 'b/x.ts'))).toThrow('egress.json:1:1 The manifest does not exist.');
  });

  it('takes a file that may not be read for an error', () => {
    const file = write('egress.jsonc', whole);
    chmodSync(file, 0);
    chmodSync(folder, 0o755);
    // Root may read everything; for once this process is nobody. (That such a file is no absence either is tested with the command.)
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(() => loadPolicy(file)).toThrow('egress.jsonc:1:1 The manifest may not be read.');
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('loads a policy once, and again when the file changes', () => {
    const file = write('egress.jsonc', whole);
    const policy = loadPolicy(file);
    expect(policy.file).toBe(file);
    expect(policy.endpoint('backend')?.reason).toBe('Our own API');
    expect(loadPolicy(file)).toBe(policy);
    write('egress.jsonc', whole.replace('Our own API', 'Our second API'));
    expect(loadPolicy(file).endpoint('backend')?.reason).toBe('Our second API');
    utimesSync(file, 1, 1);
    expect(loadPolicy(file)).not.toBe(policy);
  });

  it('does not carry one day into the next', () => {
    const file = write('egress.jsonc', whole);
    const target = { kind: 'fixed', url: 'https://a.ingest.de.example.com', host: 'a.ingest.de.example.com' } as const;
    expect(loadPolicy(file, new Date('2027-06-30T23:59:59Z')).permits(target, 'src/telemetry/a.ts').declared).toBe(true);
    expect(loadPolicy(file, new Date('2027-07-01T00:00:00Z')).permits(target, 'src/telemetry/a.ts').declared).toBe(false);
  });

  it('throws what is wrong, one line each, and forgets nothing of it', () => {
    const file = write('egress.jsonc', '{\n  "version": 1,\n  "endpoints": [],\n  "dev": ["*", "a b"]\n}');
    for (let time = 0; time < 2; time++) {
      let thrown: unknown;
      try {
        loadPolicy(file);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(ManifestError);
      expect((thrown as ManifestError).file).toBe(file);
      expect((thrown as ManifestError).problems).toHaveLength(2);
      expect((thrown as ManifestError).message.split('\n')).toEqual([expect.stringMatching(/^egress\.jsonc:4:11 /), expect.stringMatching(/^egress\.jsonc:4:16 /)]);
    }
    write('egress.jsonc', whole);
    expect(loadPolicy(file).data?.version).toBe(1);
    write('egress.jsonc', `${whole} x`);
    expect(() => loadPolicy(file)).toThrow(ManifestError);
  });

  it('throws for a manifest that is named and not there', () => {
    expect(() => loadPolicy(join(folder, 'egress.jsonc'))).toThrow('egress.jsonc:1:1 The manifest does not exist.');
    expect(() => loadPolicy(folder)).toThrow('The manifest is a folder.');
    expect(loadPolicy(undefined).data).toBeUndefined();
  });
});
