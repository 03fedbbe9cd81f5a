import { describe, expect, it } from 'vitest';
import { compile } from '../../src/manifest/policy.ts';
import type { Endpoint, ManifestData, Target } from '../../src/manifest/types.ts';

const fixed = (url: string): Target => ({ kind: 'fixed', url, host: /\/\/(\[[^\]]*\]|[^/:]*)/.exec(url)?.[1] ?? '' });
const data = (endpoints: readonly Partial<Endpoint>[], rest: Partial<ManifestData> = {}): ManifestData => ({
  version: 1,
  endpoints: endpoints.map((endpoint, index) => ({ id: `e${index}`, match: ['api.example.com'], reason: 'r', ...endpoint })),
  ...rest,
});
const today = new Date('2026-06-15T12:00:00Z');

describe('without a manifest', () => {
  const policy = compile(undefined, undefined, today);
  it.each<[Target, boolean]>([
    [{ kind: 'relative', url: '/api' }, true],
    [{ kind: 'local', url: 'http://127.0.0.1:3000', host: '127.0.0.1' }, true],
    [fixed('https://api.example.com'), false],
    [{ kind: 'configured', name: 'env:API_URL' }, false],
    [{ kind: 'caller', name: 'url' }, false],
    [{ kind: 'unknown' }, false],
  ])('%j: %s', (target, declared) => {
    expect(policy.permits(target, 'src/a.ts')).toEqual(declared ? { declared: true } : { declared: false, why: 'undeclared' });
  });
});

describe('with a manifest', () => {
  const verdict = (endpoints: readonly Partial<Endpoint>[], target: Target, file = 'src/a.ts', rest: Partial<ManifestData> = {}) =>
    compile(data(endpoints, rest), '/project/egress.jsonc', today).permits(target, file);
  const api = fixed('https://api.example.com/v1/x');

  it('names the endpoint that permits', () => {
    expect(verdict([{}], api)).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ match: ['b.example.com', '*.example.com'] }], api)).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ match: ['b.example.com'] }], api)).toEqual({ declared: false, why: 'undeclared' });
    expect(verdict([{ match: ['env:API_URL'] }], { kind: 'configured', name: 'env:API_URL' })).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ match: ['203.0.113.0/24'] }], fixed('https://203.0.113.7'))).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ match: ['2001:db8::/32'] }], fixed('https://[2001:db8::1]'))).toEqual({ declared: false, why: 'undeclared' });
    expect(verdict([{ match: ['[2001:db8::]/32'] }], fixed('https://[2001:db8::1]'))).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ match: ['*'], unbounded: true }], fixed('https://*/x'))).toEqual({ declared: true, endpoint: 'e0' });
  });

  it.each<[glob: string, file: string, matches: boolean]>([
    ['src/**', 'src/a.ts', true],
    ['src/**', 'src/.hidden/a.ts', true],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/deep/a.ts', false],
    ['**/*.{ts,tsx}', 'src/deep/a.tsx', true],
    ['src/a.ts', 'src/a.ts', true],
    ['src/A.ts', 'src/a.ts', false],
    ['a.ts', 'src/a.ts', false],
    ['src', 'src/a.ts', false],
    ['**', '../outside.ts', false],
    ['!src/**', 'lib/a.ts', false],
    ['#src', 'src/a.ts', false],
  ])('only %s for %s: %s', (glob, file, matches) => {
    const answer = verdict([{ only: [glob] }], api, file);
    expect(answer).toEqual(matches ? { declared: true, endpoint: 'e0' } : { declared: false, why: 'elsewhere', endpoint: 'e0', only: [glob] });
  });

  it('permits until the end of the last day', () => {
    expect(verdict([{ expires: '2026-06-15' }], api)).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ expires: '2026-06-14' }], api)).toEqual({ declared: false, why: 'expired', endpoint: 'e0', expires: '2026-06-14' });
  });

  it('lets what permits win over what does not, and the narrowest among those', () => {
    const narrow: Partial<Endpoint> = { id: 'narrow', match: ['https://api.example.com/v1/'] };
    const broad: Partial<Endpoint> = { id: 'broad', match: ['*.example.com'] };
    for (const order of [[narrow, broad], [broad, narrow]]) expect(verdict(order, api)).toEqual({ declared: true, endpoint: 'narrow' });
    expect(verdict([{ ...narrow, only: ['lib/**'] }, broad], api)).toEqual({ declared: true, endpoint: 'broad' });
    expect(verdict([{ ...narrow, expires: '2020-01-01' }, broad], api)).toEqual({ declared: true, endpoint: 'broad' });
    expect(verdict([{ ...narrow, expires: '2020-01-01' }, { ...broad, only: ['lib/**'] }], api)).toMatchObject({ why: 'expired', endpoint: 'narrow' });
    expect(verdict([{ ...narrow, only: ['lib/**'] }, { ...broad, only: ['lib/**'] }], api)).toMatchObject({ why: 'elsewhere', endpoint: 'narrow' });
  });

  it('permits what development uses, and prefers the endpoint that says more', () => {
    expect(verdict([], fixed('http://dev.example.com:3000/x'), 'src/a.ts', { dev: ['http://dev.example.com:*'] })).toEqual({ declared: true });
    expect(verdict([{}], api, 'src/a.ts', { dev: ['*.example.com'] })).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ only: ['lib/**'] }], api, 'src/a.ts', { dev: ['*.example.com'] })).toEqual({ declared: true });
  });

  it('needs no declaration for a local destination, and names the one there is', () => {
    const local: Target = { kind: 'local', url: 'http://127.0.0.1:3000', host: '127.0.0.1' };
    expect(verdict([], local)).toEqual({ declared: true });
    expect(verdict([{ match: ['http://127.0.0.1:3000'] }], local)).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict([{ match: ['http://127.0.0.1:3000'], only: ['lib/**'] }], local)).toEqual({ declared: true });
  });

  it('confines what cannot be known to the named files', () => {
    const endpoints = [{ match: ['unknown'], only: ['src/proxy.ts'] }];
    expect(verdict(endpoints, { kind: 'unknown' }, 'src/proxy.ts')).toEqual({ declared: true, endpoint: 'e0' });
    expect(verdict(endpoints, { kind: 'unknown' })).toMatchObject({ declared: false, why: 'elsewhere' });
    expect(verdict(endpoints, { kind: 'configured', name: 'unknown' }, 'src/proxy.ts')).toEqual({ declared: false, why: 'undeclared' });
  });

  it('finds endpoints by id', () => {
    const policy = compile(data([{ id: 'a' }, { id: 'constructor' }]), '/project/egress.jsonc', today);
    expect(policy.endpoint('a')?.id).toBe('a');
    expect(policy.endpoint('constructor')?.id).toBe('constructor');
    expect(policy.endpoint('toString')).toBeUndefined();
    expect(policy.file).toBe('/project/egress.jsonc');
  });

  it('answers where its data was never checked, and permits nothing by it', () => {
    expect(verdict([{ match: ['*.co.uk', 'https://?', ''] }], fixed('https://a.co.uk'))).toEqual({ declared: false, why: 'undeclared' });
    expect(verdict([{ only: ['x'.repeat(70_000)] }], api)).toMatchObject({ declared: false, why: 'elsewhere' });
  });
});

describe('ten thousand endpoints', () => {
  const endpoints = Array.from({ length: 10_000 }, (_, index): Partial<Endpoint> => ({
    id: `e${index}`,
    match: [index % 3 === 0 ? `*.a${index}.example.com` : index % 3 === 1 ? `https://api.example.com/v${index}/` : `https://b${index}.example.com:8443/x`],
    only: [`src/p${index}/**`],
  }));
  const big = data(endpoints);

  /** The best of a few, in milliseconds: other work on the machine only ever adds. */
  const fastest = (work: () => void): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const start = performance.now();
        work();
        return performance.now() - start;
      }),
    );

  it('compile in less than 200 ms', () => {
    expect(fastest(() => compile(big, undefined, today))).toBeLessThan(200);
  });

  it('answer in microseconds', () => {
    const policy = compile(big, undefined, today);
    const targets = ['https://x.y.a9999.example.com/z', 'https://api.example.com/v4000/*', 'https://b5000.example.com:8443/x', 'https://nowhere.example.com/a/b/c', 'https://*.a3.example.com'].map(fixed);
    const rounds = 1000;
    const each = (fastest(() => {
      for (let round = 0; round < rounds; round++) for (const target of targets) policy.permits(target, 'src/p9999/a.ts');
    }) * 1000) / (rounds * targets.length);
    expect(policy.permits(targets[0] as Target, 'src/p9999/a.ts')).toEqual({ declared: true, endpoint: 'e9999' });
    expect(each).toBeLessThan(30);
  });
});
