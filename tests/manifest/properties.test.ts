import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEndpoint } from '../../src/manifest/edit.ts';
import { parseManifest } from '../../src/manifest/load.ts';
import { covers, includes, isBroader, overlaps, parsePattern, PatternError, type Pattern } from '../../src/manifest/pattern.ts';
import { compile } from '../../src/manifest/policy.ts';
import { problemsOf } from '../../src/manifest/problems.ts';
import { nearest, quote } from '../../src/manifest/text.ts';
import type { Target } from '../../src/manifest/types.ts';

const label = fc.constantFrom('a', 'b', 'api', 'x-1', 'test', 'example', 'bü');
const name = fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'example'].join('.'));
const ip = fc.constantFrom('203.0.113.7', '203.0.113.0/24', '203.0.113.128/25', '[2001:db8::1]', '[2001:db8::]/32', '0xcb007107');
const scheme = fc.constantFrom('', 'https://', 'http://', 'wss://', 'postgres://', 'tcp://');
const port = fc.constantFrom('', ':443', ':8443', ':*');
const path = fc.constantFrom('', '/', '/v1', '/v1/', '/v1/a', '/v1/a/', '/ü/');
const hostPattern = fc.oneof(name, name.map((text) => `*.${text}`), ip, fc.constant('*'));
const patternText = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(scheme, hostPattern, port, path).map(([s, h, p, q]) => (/\/\d+$/.test(h) ? `${s}${h}${p}` : `${s}${h}${p}${q}`)) },
  { weight: 1, arbitrary: fc.constantFrom('env:API_URL', 'config:api.url', 'unknown') },
);
const pattern = patternText.map(parsePattern);
/** Enough of these cover something that a run without any is no bad luck. */
const wideText = fc.oneof({ weight: 4, arbitrary: patternText }, { weight: 1, arbitrary: fc.tuple(scheme, fc.constantFrom('*', '*.example'), fc.constantFrom('', ':*'), path).map((parts) => parts.join('')) });

const hostText = fc.oneof(name, fc.array(fc.oneof(label, fc.constantFrom('*', 'a*', '*a', 'a*b')), { minLength: 1, maxLength: 3 }).map((labels) => [...labels, 'example'].join('.')), fc.constantFrom('203.0.113.7', '203.0.113.200', '[2001:db8::1]', '*', 'a.*'));
const urlText = fc.tuple(fc.constantFrom('https://', 'http://', 'wss://', 'postgres://', 'tcp://'), hostText, port, fc.constantFrom('', '/', '/v1', '/v1/', '/v1/*', '/v1/a/*', '/*', '/v1*', '/*/a', '/v1/a', '/*/../v1/', '/v1?q=*'));
const target = urlText.map(([s, host, p, q]): Target => ({ kind: 'fixed', url: `${s}${host}${p}${q}`, host }));

/** A target with every hole filled. */
const completed = fc
  .tuple(urlText, fc.array(fc.constantFrom('a', 'b.c', 'api', 'x-1.test'), { minLength: 8, maxLength: 8 }), fc.constantFrom('443', '8443', '1'), fc.array(fc.constantFrom('', 'a', 'a/b', '/', 'v1/', '?q', '#x', 'ü'), { minLength: 4, maxLength: 4 }))
  .map(([[s, host, p, q], labels, number, texts]) => {
    let label = 0;
    let text = 0;
    const filled = host.replace(/\*/g, () => labels[label++] as string);
    const whole = `${s}${filled}${p.replace('*', number)}${q.replace(/\*/g, () => texts[text++] as string)}`;
    return { open: { kind: 'fixed', url: `${s}${host}${p}${q}`, host } as Target, whole: { kind: 'fixed', url: whole, host: filled } as Target };
  });

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), fc.array(fc.constantFrom('*', '.', '/', ':', '@', '[', ']', '//', '..', '%2e', 'a', '0', '255', 'https:', '\\', '?', '#', '。', '﹡', '\u202e', 'xn--', 'é', '\ud800', '::', '\n', 'env:'), { maxLength: 20 }).map((parts) => parts.join('')));

const runs = { numRuns: 1000 };

describe('patterns', () => {
  it('cover every completion of what they cover', () => {
    let covered = 0;
    fc.assert(
      fc.property(wideText, completed, (text, { open, whole }) => {
        const found = parsePattern(text);
        if (!covers(found, open)) return;
        covered += 1;
        expect(covers(found, whole)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(covered).toBeGreaterThan(20);
  });

  it('mean the same in their canonical spelling', () => {
    fc.assert(
      fc.property(patternText, target, (text, wanted) => {
        const once = parsePattern(text);
        const twice = parsePattern(once.text);
        expect({ ...twice }).toEqual({ ...once });
        expect(covers(twice, wanted)).toBe(covers(once, wanted));
      }),
      runs,
    );
  });

  it('are broader exactly by what they cover', () => {
    fc.assert(
      fc.property(pattern, pattern, target, (a, b, wanted) => {
        if (includes(a, b) && covers(b, wanted)) expect(covers(a, wanted)).toBe(true);
        if (covers(a, wanted) && covers(b, wanted)) expect(overlaps(a, b)).toBe(true);
        if (isBroader(a, b)) expect(isBroader(b, a)).toBe(false);
        expect(includes(a, b) && includes(b, a)).toBe(a.text === b.text);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(includes(a, a)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('throw nothing but a PatternError, with one line that ends in a full stop', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let found: Pattern | undefined;
        try {
          found = parsePattern(text);
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
          expect((error as Error).message).toMatch(/^[^\n\p{Cc}\p{Cf}]{10,600}\.$/u);
        }
        if (found !== undefined) expect(parsePattern(found.text).text).toBe(found.text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a policy', () => {
  it('permits what one of its patterns covers, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(patternText, { minLength: 1, maxLength: 12 }), target, (texts, wanted) => {
        const policy = compile({ version: 1, endpoints: texts.map((text, index) => ({ id: `e${index}`, match: [text], reason: 'r' })) }, undefined);
        const verdict = policy.permits(wanted, 'a.ts');
        const covering = texts.map(parsePattern).filter((found) => covers(found, wanted));
        expect(verdict.declared).toBe(covering.length > 0);
        if (verdict.declared) {
          const chosen = parsePattern(texts[Number(verdict.endpoint?.slice(1))] as string);
          expect(covering.some((found) => isBroader(chosen, found))).toBe(false);
        }
      }),
      runs,
    );
  });

  it('never throws', () => {
    const policy = compile({ version: 1, endpoints: [{ id: 'a', match: ['*.example.com', '203.0.113.0/24', 'a.example.com/v1/'], reason: 'r', only: ['src/**'] }] }, undefined);
    fc.assert(
      fc.property(anything, anything, fc.constantFrom('fixed', 'local', 'configured', 'caller', 'unknown', 'relative'), (url, file, kind) => {
        policy.permits({ kind, url, host: url, name: url } as Target, file);
        policy.permits({ kind: 'fixed', url: `https://${url}`, host: '' }, file);
      }),
      runs,
    );
  });
});

describe('reading', () => {
  it('never throws, and says something wherever there is no manifest', () => {
    const broken = fc.tuple(fc.constantFrom('', '\uFEFF', '{ "version": 1, "endpoints": [', '{"version":1,"endpoints":[{"id":"a","match":["'), anything, fc.constantFrom('', '"]}]}', ']}')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(broken, fc.json()), (text) => {
        const { data, problems } = parseManifest(text);
        expect(data === undefined).toBe(problems.length > 0);
        for (const { line, column, endLine, endColumn } of problems) expect(line >= 1 && column >= 1 && (endLine > line || endColumn >= column)).toBe(true);
        problemsOf(text);
      }),
      runs,
    );
  });

  it('gives a manifest back whole after any edit', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,5}$/);
    const gap = fc.constantFrom('', ' ', '\n', '\n  ', ' // note\n', ' /* note */ ', '\n/* a\n b */\n');
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1, maxLength: 6 }), fc.array(gap, { minLength: 30, maxLength: 30 }), fc.boolean(), fc.constantFrom('\n', '\r\n'), fc.string({ unit: 'binary' }), ([added = '', ...present], gaps, trailing, eol, reason) => {
        let next = 0;
        const space = (): string => gaps[next++ % gaps.length] ?? '';
        const entries = present.sort().map((known, index) => `${space()}{ "id": "${known}",${space()}"match": ["a.example.com"], "reason": "r" }${space()}${index < present.length - 1 || trailing ? ',' : ''}`);
        const text = `${space()}{ "version": 1,${space()}"endpoints":${space()}[${entries.join('')}${space()}] }`.replaceAll('\n', eol);
        const edited = addEndpoint(text, { id: added, match: ['b.example.com'], reason: `r${reason}` });
        const { data, problems } = parseManifest(edited);
        expect(problems).toEqual([]);
        expect(data?.endpoints.map((endpoint) => endpoint.id)).toEqual([...present, added].sort());
        expect(data?.endpoints.find((endpoint) => endpoint.id === added)?.reason).toBe(`r${reason}`);
        const comments = (whole: string): string[] => whole.match(/\/\/ note|\/\* note \*\/|\/\* a\s+b \*\//g) ?? [];
        expect(comments(edited)).toEqual(comments(text));
      }),
      runs,
    );
  });
});

describe('texts', () => {
  it('are quoted bounded and visible', () => {
    fc.assert(
      fc.property(anything, fc.nat(100), (text, limit) => {
        expect(quote(text, limit)).toMatch(/^"[\x20-\x7E\p{L}\p{N}…]*"$/u);
      }),
      runs,
    );
    expect(quote('x'.repeat(10_000)).length).toBeLessThan(90);
  });

  it('find the word that was meant', () => {
    expect(nearest('telemtry', ['telemetry', 'owner'])).toBe('telemetry');
    expect(nearest('mtach', ['match', 'data'])).toBe('match');
    expect(nearest('zzz', ['match', 'data'])).toBeUndefined();
    expect(nearest('x'.repeat(1_000_000), ['match'])).toBeUndefined();
  });
});

describe('time', () => {
  const long = 200_000;
  it.each<[string, string]>([
    ['labels', 'https://' + 'a.'.repeat(long) + 'example.com/'],
    ['holes', 'https://' + '*.'.repeat(long) + 'example.com/'],
    ['slashes', 'https://example.com' + '/'.repeat(long)],
    ['segments', 'https://example.com/' + 'a/'.repeat(long)],
    ['climbing', 'https://example.com/*' + '/..'.repeat(long)],
    ['dots', 'https://example.com/' + './'.repeat(long)],
    ['user info', 'https://' + '@'.repeat(long)],
    ['colons', 'https://' + ':'.repeat(long)],
    ['brackets', 'https://' + '['.repeat(long)],
    ['scheme', 'a+'.repeat(long) + ':x'],
    ['stars', '*'.repeat(long)],
    ['queries', 'https://example.com/' + '?#'.repeat(long)],
    ['dashes', 'https://' + 'a-'.repeat(long) + '.1'],
    ['digits', 'https://example.com:' + '0'.repeat(long)],
    ['spaces', 'https://example.com/' + ' '.repeat(long) + 'x'],
    ['line ends', '\n'.repeat(long) + 'https://example.com/'],
  ])('does not grow faster than the text: %s', (_, url) => {
    const policy = compile({ version: 1, endpoints: [{ id: 'a', match: ['*.example.com', 'example.com/a/', 'example.com/a/a/a/', '*'], reason: 'r' }] }, undefined);
    const start = performance.now();
    policy.permits({ kind: 'fixed', url, host: 'example.com' }, 'a.ts');
    policy.permits({ kind: 'fixed', url: '/a', host: url }, 'a.ts');
    try {
      parsePattern(url);
    } catch {
      // Too long to be one.
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});
