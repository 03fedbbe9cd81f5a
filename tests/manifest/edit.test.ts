import { describe, expect, it } from 'vitest';
import { addEndpoint, draft } from '../../src/manifest/edit.ts';
import { ManifestError, parseManifest } from '../../src/manifest/load.ts';
import { problemsOf } from '../../src/manifest/problems.ts';
import type { Endpoint } from '../../src/manifest/types.ts';

const entry = (id: string, rest: Partial<Endpoint> = {}): Endpoint => ({ id, match: [`${id}.example.com`], reason: 'why', ...rest });
const ids = (text: string): string[] | undefined => parseManifest(text).data?.endpoints.map(({ id }) => id);

const commented = `// Reviewed by the team.
{
  "version": 1, // the only one there is
  "endpoints": [ // sorted
    // Our own API.
    { "id": "backend", "match": ["env:API_URL"], "reason": "r" }, // since 2024
    /* Crash reports,
       opt-out. */
    {
      "id": "crash", /* id */
      "match": ["crash.example.com"],
      "reason": "r"
    } // no comma here
    // The end.
  ],
  "dev": ["http://localhost:*"] // for us
}
`;
const comments = commented.match(/\/\/.*|\/\*[^]*?\*\//g) ?? [];

describe('addEndpoint', () => {
  it('puts an entry at its place, between the comments of others', () => {
    expect(addEndpoint(commented, entry('billing', { data: [], only: ['src/billing/**'] }))).toBe(
      commented.replace(
        '// since 2024\n',
        `// since 2024
    {
      "id": "billing",
      "match": ["billing.example.com"],
      "reason": "why",
      "data": [],
      "only": ["src/billing/**"]
    },
`,
      ),
    );
  });

  it('puts the first before the comments of the one that was first', () => {
    expect(addEndpoint(commented, entry('a'))).toBe(
      commented.replace('// sorted\n', '// sorted\n    {\n      "id": "a",\n      "match": ["a.example.com"],\n      "reason": "why"\n    },\n'),
    );
  });

  it('puts the last after the comment of the one that was last', () => {
    expect(addEndpoint(commented, entry('z'))).toBe(
      commented.replace('} // no comma here\n', '}, // no comma here\n    {\n      "id": "z",\n      "match": ["z.example.com"],\n      "reason": "why"\n    }\n'),
    );
  });

  it('keeps every comment in its order, wherever the entry goes', () => {
    for (const id of ['a', 'bb', 'crasi', 'z']) {
      const edited = addEndpoint(commented, entry(id));
      expect(edited.match(/\/\/.*|\/\*[^]*?\*\//g)).toEqual(comments);
      expect(ids(edited)).toEqual([...(ids(commented) ?? []), id].sort());
    }
  });

  it.each<[what: string, text: string, expected: string]>([
    ['an empty list', '{\n  "version": 1,\n  "endpoints": []\n}\n', '{\n  "version": 1,\n  "endpoints": [\n    ENTRY\n  ]\n}\n'],
    ['an empty list with a comment', '{\n  "version": 1,\n  "endpoints": [\n    // none yet\n  ]\n}\n', '{\n  "version": 1,\n  "endpoints": [\n    ENTRY\n    // none yet\n  ]\n}\n'],
    ['a list with a comma at the end', '{\n  "version": 1,\n  "endpoints": [\n    A,\n  ],\n}', '{\n  "version": 1,\n  "endpoints": [\n    A,\n    ENTRY,\n  ],\n}'],
    ['a list on one line', '{ "version": 1, "endpoints": [A] }', '{ "version": 1, "endpoints": [A,\n    ENTRY\n  ] }'],
    ['a list on one line, in front', '{ "version": 1, "endpoints": [Z] }', '{ "version": 1, "endpoints": [\n    ENTRY,\n    Z] }'],
    ['a comma at the start of a line', '{\n  "version": 1,\n  "endpoints": [\n    A\n  , Z\n  ]\n}', '{\n  "version": 1,\n  "endpoints": [\n    A\n  ,\n    ENTRY,\n     Z\n  ]\n}'],
  ])('%s', (_, text, expected) => {
    const fill = (shape: string): string =>
      shape.replace('A', '{ "id": "a", "match": ["a.example.com"], "reason": "r" }').replace('Z', '{ "id": "z", "match": ["z.example.com"], "reason": "r" }')
        .replace('ENTRY', '{\n      "id": "m",\n      "match": ["m.example.com"],\n      "reason": "why"\n    }');
    expect(addEndpoint(fill(text), entry('m'))).toBe(fill(expected));
    expect(ids(fill(expected))).toContain('m');
  });

  it('keeps tabs, line ends and the byte order mark', () => {
    const text = `\uFEFF${commented.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
    const edited = addEndpoint(text, entry('m'));
    expect(edited.startsWith('\uFEFF//')).toBe(true);
    expect(edited.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(edited).toContain('\r\n\t\t{\r\n\t\t\t"id": "m",\r\n');
    expect(ids(edited)).toEqual(['backend', 'crash', 'm']);
  });

  it('keeps what it adds', () => {
    const full: Endpoint = {
      id: 'full', match: ['https://full.example.com/v1/', 'env:FULL_URL'], reason: 'say "why"\n\\', use: 'analytics', data: ['user.device'], provider: 'É, Inc.', jurisdiction: ['DE'],
      telemetry: true, consent: { basis: 'opt-out', gate: ['env:DO_NOT_TRACK'] }, only: ['src/**'], unbounded: false, review: 'pending', owner: '@us', expires: '2030-01-01',
    };
    const { data, problems } = parseManifest(addEndpoint(commented, full));
    expect(problems).toEqual([]);
    expect(data?.endpoints.at(-1)).toEqual(full);
  });

  it('takes many, in any order', () => {
    let text = '{ "version": 1, "endpoints": [] }';
    const many = ['m', 'a', 'z', 'b', 'y', 'Zz', '0', 'aa'];
    for (const id of many) text = addEndpoint(text, entry(id));
    expect(ids(text)).toEqual([...many].sort());
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['no-security-contact']);
  });

  it('refuses an id that is taken, and a manifest that is wrong', () => {
    expect(() => addEndpoint(commented, entry('crash'))).toThrow('already has an endpoint with the id "crash"');
    expect(() => addEndpoint('{ "version": 1 }', entry('a'))).toThrow(ManifestError);
  });
});

describe('draft', () => {
  it('is a manifest, sorted and ready to be reviewed', () => {
    const text = draft([entry('b', { review: 'pending' }), entry('a', { review: 'pending' })]);
    expect(ids(text)).toEqual(['a', 'b']);
    expect(text.startsWith('// ')).toBe(true);
    expect(problemsOf(text).map(({ code }) => code)).toEqual(['no-security-contact', 'pending']);
    expect(ids(addEndpoint(text, entry('aa')))).toEqual(['a', 'aa', 'b']);
    expect(addEndpoint(draft([entry('a')]), entry('b'))).toBe(draft([entry('a'), entry('b')]));
  });

  it('may be empty', () => {
    expect(ids(draft([]))).toEqual([]);
    expect(addEndpoint(draft([]), entry('a'))).toBe(draft([entry('a')]));
  });
});
