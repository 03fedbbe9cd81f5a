import { describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/manifest/load.ts';
import { problemsOf, unusedEntries } from '../../src/manifest/problems.ts';
import type { Endpoint, ManifestData } from '../../src/manifest/types.ts';

const today = new Date('2026-06-15T12:00:00Z');
const manifest = (endpoints: readonly (Partial<Endpoint> & { id: string })[], rest: Partial<ManifestData> = { security: { contact: 'SECURITY.md' } }): string =>
  `{ "version": 1, ${JSON.stringify(rest).slice(1, -1)}${Object.keys(rest).length > 0 ? ',' : ''} "endpoints": [\n${endpoints
    .map((endpoint) => JSON.stringify({ match: [`${endpoint.id}.example.com`], reason: 'r', ...endpoint }))
    .join(',\n')}\n] }`;
const codes = (text: string): string[] => problemsOf(text, today).map(({ line, code }) => `${line} ${code}`);

describe('findings at the manifest', () => {
  it('has nothing to say of a good one', () => {
    expect(codes(manifest([{ id: 'a' }, { id: 'b', telemetry: true, consent: { basis: 'opt-in', gate: ['x'] } }]))).toEqual([]);
  });

  it('says the errors of a wrong one', () => {
    const text = '{ "version": 1, "endpoints": [{}] }';
    expect(problemsOf(text)).toEqual(parseManifest(text).problems);
    expect(problemsOf(text).every(({ level }) => level === 'error')).toBe(true);
    expect(problemsOf('').map(({ code }) => code)).toEqual(['syntax']);
  });

  it('misses the security contact, at the first character', () => {
    const [problem] = problemsOf(`\uFEFF// why\r\n${manifest([{ id: 'a' }], {})}`, today);
    expect(problem).toMatchObject({ code: 'no-security-contact', level: 'task', line: 2, column: 1, endLine: 2, endColumn: 2 });
  });

  it.each<[string, (Partial<Endpoint> & { id: string })[], string[]]>([
    ['an order that is none', [{ id: 'b' }, { id: 'a' }, { id: '0' }], ['3 unsorted']],
    ['upper case before lower case', [{ id: 'B' }, { id: 'a' }], []],
    ['an expired entry', [{ id: 'a', expires: '2026-06-14' }, { id: 'b', expires: '2026-06-15' }], ['2 expired']],
    ['entries that await review, once', [{ id: 'a' }, { id: 'b', review: 'pending' }, { id: 'c', review: 'pending' }], ['3 pending']],
    ['telemetry without consent', [{ id: 'a', telemetry: true }, { id: 'b', telemetry: false }], ['2 no-consent']],
    ['consent that nobody gave', [{ id: 'a', telemetry: true, consent: { basis: 'none' } }, { id: 'b', consent: { basis: 'none' } }], ['2 consent-none', '3 consent-none']],
    ['a match twice', [{ id: 'a', match: ['x.example.com'] }, { id: 'b', match: ['X.example.com:443'] }], ['3 duplicate-match']],
    ['a match twice in one entry', [{ id: 'a', match: ['x.example.com', 'y.example.com', 'x.example.com.'] }], ['2 duplicate-match']],
    ['a variable twice', [{ id: 'a', match: ['env:A'] }, { id: 'b', match: ['env:A'] }], ['3 duplicate-match']],
    ['a match twice for different files', [{ id: 'a', match: ['x.example.com'], only: ['src/a/**'] }, { id: 'b', match: ['x.example.com'], only: ['src/b/**'] }], []],
    ['a match twice for files that may be the same', [{ id: 'a', match: ['x.example.com'], only: ['src/**'] }, { id: 'b', match: ['x.example.com'], only: ['src/b/**'] }], ['3 duplicate-match']],
    ['one in another of the same entry', [{ id: 'a', match: ['x.example.com', '*.example.com'] }], ['2 shadowed-match']],
    ['one in another that says the same', [{ id: 'a', match: ['*.example.com'] }, { id: 'b', match: ['x.example.com'] }], ['3 shadowed-match']],
    ['the broader one later', [{ id: 'a', match: ['x.example.com/v1/'] }, { id: 'b', match: ['x.example.com'] }], ['2 shadowed-match']],
    ['one in another that says something else', [{ id: 'a', match: ['*.example.com'] }, { id: 'b', match: ['x.example.com'], telemetry: true, consent: { basis: 'contract' } }], ['3 overlapping-match']],
    ['an address in a range', [{ id: 'a', match: ['203.0.113.0/24'] }, { id: 'b', match: ['203.0.113.7'] }, { id: 'c', match: ['198.51.100.7'] }], ['3 shadowed-match']],
    ['two that share some', [{ id: 'a', match: ['https://*.example.com'] }, { id: 'b', match: ['x.example.com'] }], ['3 overlapping-match']],
    ['two on one host that share some', [{ id: 'a', match: ['x.example.com:*/v1/'] }, { id: 'b', match: ['x.example.com'] }], ['3 overlapping-match']],
    ['two that share nothing', [{ id: 'a', match: ['x.example.com/v1/', 'http://x.example.com'] }, { id: 'b', match: ['x.example.com/v2/', 'x.example.com:8443', '*.x.example.com'] }], []],
  ])('%s', (_, endpoints, expected) => {
    expect(codes(manifest(endpoints))).toEqual(expected);
  });

  it('counts what awaits review', () => {
    expect(problemsOf(manifest([{ id: 'a', review: 'pending' }]))[0]?.message).toMatch(/^1 endpoint awaits review\./);
    expect(problemsOf(manifest([{ id: 'a', review: 'pending' }, { id: 'b', review: 'pending' }]))[0]?.message).toMatch(/^2 endpoints await review\./);
  });

  it('speaks in at most two sentences', () => {
    const text = manifest([{ id: 'b', match: ['*.example.com', '*.a.example.com'], telemetry: true }, { id: 'a', match: ['x.example.com'], review: 'pending', expires: '2020-01-01', consent: { basis: 'none' } }], {});
    for (const { message } of problemsOf(text, today)) {
      expect(message).toMatch(/\.$/);
      expect(message.split(/\.(?: |$)/).filter(Boolean).length).toBeLessThanOrEqual(2);
    }
  });

  it('is quick with ten thousand endpoints', () => {
    const text = manifest(Array.from({ length: 10_000 }, (_, index) => ({ id: `e${String(index).padStart(5, '0')}`, match: [`x.example.com/v${index}/`] })));
    const start = performance.now();
    expect(problemsOf(text, today)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('unused endpoints', () => {
  const text = manifest([{ id: 'a' }, { id: 'b' }, { id: 'c' }], { dependencies: { '@example/node': { endpoints: ['c'] } } });
  const { data } = parseManifest(text);

  it('names each that neither the code nor a dependency reaches', () => {
    const found = unusedEntries(data as ManifestData, text, new Set(['a']));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 3, code: 'unused', level: 'finding' });
    expect(found[0]?.message).toContain('"b"');
    expect(unusedEntries(data as ManifestData, text, new Set(['a', 'b']))).toEqual([]);
  });

  it('names what nothing collects, runs or reaches while developing, each where it stands', () => {
    const all = manifest([], { collect: [{ match: 'clipboard', reason: 'Pasting' }, { match: 'camera', reason: 'Calls' }], dev: ['http://localhost:*', 'http://127.0.0.1:9000'], run: [{ command: 'git', reason: 'The revision' }], listen: [{ match: '*:8080', reason: 'Ours' }] });
    const { data: entries } = parseManifest(all);
    const found = unusedEntries(entries as ManifestData, all, new Set(['collect 0', 'dev 1']));
    expect(found.map(({ code, message }) => `${code} ${message.slice(0, message.indexOf('.') + 1)}`)).toEqual(['unused Nothing collects "camera".', 'unused Nothing reaches "http://localhost:*", which "dev" permits.', 'unused Nothing runs "git".']);
    expect(found.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
    expect(unusedEntries(entries as ManifestData, all, new Set(['collect 0', 'collect 1', 'dev 0', 'dev 1', 'run 0']))).toEqual([]);
  });
});
