import { chmodSync, cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/manifest/load.ts';
import type { ManifestData } from '../../src/manifest/types.ts';
import { build, egress, json, manifest, posts, project } from './command.ts';

beforeAll(build);

const text = (folder: string): string => readFileSync(path.join(folder, 'egress.jsonc'), 'utf8');

function data(folder: string): ManifestData {
  const { data: found, problems } = parseManifest(text(folder));
  expect(problems).toEqual([]);
  return found as ManifestData;
}

describe('egress init', () => {
  const files = {
    'src/a.ts': "fetch('https://api.example.com/v1');\nfetch('https://cdn.example.com:8443/x');\nfetch('/own');\nfetch('http://localhost:3000/');\n",
    'src/b.ts': "fetch('https://api.example.com/v2');\nfetch('http://203.0.113.9/in');\nfetch(process.env.API_URL);\n",
    'src/c.ts': "const url = JSON.parse(input).url;\nfetch(url);\nexport const send = (to: string) => fetch(to);\n",
    'src/d.ts': "const region = load();\nfetch(`https://${region}.api.example.com/`);\n",
  };

  it('drafts what the code reaches, one entry for each site or name', () => {
    const folder = project(files);
    const { code, out } = egress(folder, ['init']);
    expect(code).toBe(0);
    expect(out).toContain('Wrote egress.jsonc. 3 entries await your review. 1 place is listed at its end and left to you.');
    expect(data(folder).endpoints).toEqual([
      { id: '203-0-113-9', match: ['http://203.0.113.9'], reason: 'Called by fetch in src/b.ts', review: 'pending' },
      { id: 'api-url', match: ['env:API_URL'], reason: 'Called by fetch in src/b.ts', review: 'pending' },
      { id: 'example', match: ['*.api.example.com', 'api.example.com', 'cdn.example.com:8443'], reason: 'Called by fetch in src/a.ts (and 3 more)', review: 'pending' },
    ]);
    expect(text(folder)).toContain('//   src/c.ts:2  fetch\n');
  });

  it('leaves only the review and what it could not draft to be found', () => {
    const folder = project(files);
    egress(folder, ['init']);
    expect(json(folder).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(['manifest-complete egress.jsonc:2', 'manifest-complete egress.jsonc:12', 'no-undeclared-egress src/c.ts:2']);
  });

  it('never changes a manifest, and says what it lacks', () => {
    const folder = project(files);
    egress(folder, ['init']);
    const before = text(folder);
    expect(egress(folder, ['init']).code).toBe(0);
    expect(text(folder)).toBe(before);
    writeFileSync(path.join(folder, 'src/e.ts'), "fetch('https://new.example.org/');\n");
    const { code, out } = egress(folder, ['init']);
    expect(code).toBe(0);
    expect(out).toContain("npx egress add new.example.org --id example-org --reason 'Called by fetch in src/e.ts'");
    expect(text(folder)).toBe(before);
  });

  it('drafts telemetry as such, with its provider', () => {
    const folder = project({ 'a.ts': "import { PostHog } from 'posthog-node';\nexport const client = new PostHog('key');\n" });
    egress(folder, ['init']);
    expect(data(folder).endpoints).toMatchObject([{ id: 'posthog', telemetry: true, use: 'analytics.reporting', provider: expect.stringContaining('PostHog') as string, review: 'pending' }]);
  });

  it('drafts the gate that the code asks, where it asks one everywhere', () => {
    const send = (to: string): string => `fetch('https://telemetry.${to}/')`;
    const folder = project({ 'package.json': '{}', 'a.ts': `if (!process.env.DO_NOT_TRACK) ${send('example.com')};\nif (!process.env.DO_NOT_TRACK) ${send('example.org')};\n${send('example.org')};\n` });
    egress(folder, ['init']);
    expect(data(folder).endpoints.map(({ match, consent }) => [match[0], consent])).toEqual([
      ['telemetry.example.com', { basis: 'opt-out', gate: ['env:DO_NOT_TRACK'] }],
      ['telemetry.example.org', undefined],
    ]);
  });

  it('drafts the data that an API says is sent, with what names say besides, and no credentials', () => {
    const send = (host: string, body: string): string => `void fetch('https://${host}.example.com/', { method: 'POST', body: JSON.stringify(${body}) });\n`;
    const folder = project({
      'package.json': '{}', 'wire.ts': "export const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) });\n",
      'a.ts': `import os from 'node:os';\nimport { post } from './wire.ts';\ndeclare const customer: { email: string };\n${send('device.one', '{ host: os.hostname(), email: customer.email }')}${send('named.two', '{ email: customer.email }')}${send('secret.three', '{ token: process.env.NPM_TOKEN }')}void post('https://handed.four.example.com/', { host: os.hostname() });\n`,
    });
    egress(folder, ['init']);
    expect(data(folder).endpoints).toMatchObject([{ match: ['device.one.example.com', 'handed.four.example.com', 'named.two.example.com', 'secret.three.example.com'], data: ['user.contact.email', 'user.device'], review: 'pending' }]);
    expect(json(folder).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(['no-sensitive-egress a.ts:6', 'manifest-complete egress.jsonc:2', 'manifest-complete egress.jsonc:13']);
    writeFileSync(path.join(folder, 'egress.jsonc'), manifest());
    expect(egress(folder, ['init']).out).toContain(' --data user.contact.email,user.device\n');
  });

  it('drafts no host that is reported in any case', () => {
    const family = ['webhook', 'site'].join('.');
    const folder = project({ 'a.ts': `fetch('https://${family}/x');\n` });
    egress(folder, ['init']);
    expect(data(folder).endpoints).toEqual([]);
    expect(text(folder)).toContain(`fetch to ${family}: `);
  });

  it.each([
    ['eslint.config.js', 'export default [];\n', '...egress.configs.recommended,'],
    ['eslint.config.cjs', '', "require('eslint-plugin-egress')"],
    ['.oxlintrc.json', '{}', '"egress/no-undeclared-egress": "error"'],
    ['tsconfig.json', '{}', 'languageOptions: { parser }'],
  ])('prints what to paste where there is %s', (name, content, said) => {
    expect(egress(project({ [name]: content, 'a.ts': posts }), ['init']).out).toContain(said);
  });

  it('stops at a broken manifest and where there is no code', () => {
    expect(egress(project({ 'egress.jsonc': '{', 'a.ts': posts }), ['init'])).toMatchObject({ code: 2, out: '' });
    expect(egress(project({ 'a.md': '' }), ['init'])).toMatchObject({ code: 2, out: '' });
  });

  it('drafts for another folder', () => {
    const folder = project({ 'pkg/a.ts': posts, 'b.ts': "fetch('https://other.example.org/');\n" });
    expect(egress(folder, ['init', '--root', 'pkg']).out).toContain('Wrote pkg/egress.jsonc. 1 entry awaits your review.');
  });

  it('drafts for a folder that is named even where a manifest above declares it, and else leaves it at that one', () => {
    const folder = project({ 'egress.jsonc': manifest({ id: 'api', match: ['api.example.com'], reason: 'Ours' }), 'pkg/a.ts': posts });
    expect(egress(path.join(folder, 'pkg'), ['init']).out).toContain('egress.jsonc is there and declares all');
    expect(egress(folder, ['init', '--root', 'pkg']).out).toContain('Wrote pkg/egress.jsonc. 1 entry awaits your review.');
    expect(egress(folder, ['init', '--root', 'pkg']).out).toContain('pkg/egress.jsonc is there and declares all');
  });
});

describe('egress add', () => {
  const commented = `// Reviewed by us.\n{\n  "version": 1,\n  "security": { "contact": "SECURITY.md" },\n  "endpoints": [\n    // The shop's own.\n    { "id": "shop", "match": ["shop.example.com"], "reason": "Ours" } // do not touch\n  ]\n}\n`;

  it('keeps comments, sorts by id and says what it did', () => {
    const folder = project({ 'egress.jsonc': commented });
    const { code, out } = egress(folder, ['add', 'api.example.com', 'https://*.eu.example.com', '--id', 'api', '--reason', 'Our API', '--data', 'user.device,user.name', '--only', 'src/**', '--use', 'essential.service']);
    expect({ code, out }).toEqual({ code: 0, out: 'Added "api" to egress.jsonc.\n' });
    expect(data(folder).endpoints[0]).toEqual({ id: 'api', match: ['api.example.com', 'https://*.eu.example.com'], reason: 'Our API', use: 'essential.service', data: ['user.device', 'user.name'], only: ['src/**'] });
    for (const line of commented.split('\n')) expect(text(folder)).toContain(line);
  });

  it('changes nothing the second time', () => {
    const folder = project({ 'egress.jsonc': commented });
    egress(folder, ['add', 'env:API_URL', '--reason', 'Where we are']);
    const before = text(folder);
    for (const args of [['add', 'env:API_URL', '--reason', 'Where we are'], ['add', 'shop.example.com'], ['add', 'https://shop.example.com/cart', '--id', 'shop']]) {
      expect(egress(folder, args)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was changed') as string });
      expect(text(folder)).toBe(before);
    }
  });

  it('leaves an entry without a reason to be reviewed', () => {
    const folder = project({ 'egress.jsonc': commented, 'sub/x': '' });
    expect(egress(path.join(folder, 'sub'), ['add', 'https://api.example.org', '--data', 'none']).code).toBe(0);
    expect(data(folder).endpoints).toMatchObject([{ id: 'example', data: [], review: 'pending' }, { id: 'shop' }]);
  });

  it.each([
    ['a query', ['https://api.example.com/?a=b'], 'has a query'],
    ['credentials', ['https://me:secret@api.example.com'], 'has user info'],
    ['one word', ['shop'], 'is no host with a dot'],
    ['a star where anybody can register', ['*.co.uk'], 'co.uk'],
    ['everybody', ['*'], 'reaches everybody'],
    ['a file', ['file:///etc/passwd'], 'leaves the machine'],
    ['an id with a space', ['a.example.com', '--id', 'a b'], 'is no id'],
    ['an id that is taken', ['a.example.com', '--id', 'shop'], 'Give another --id'],
    ['an unknown category', ['a.example.com', '--data', 'user.nme'], 'Did you mean "user.name"?'],
    ['an unknown use', ['a.example.com', '--use', 'fun'], 'is no data use'],
    ['a glob out of the project', ['a.example.com', '--only', '../x/**'], '".."'],
  ])('refuses %s and leaves the manifest as it is', (_, args, said) => {
    const folder = project({ 'egress.jsonc': commented });
    const { code, out, err } = egress(folder, ['add', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(text(folder)).toBe(commented);
  });

  it('needs a manifest that can be read', () => {
    expect(egress(project({}), ['add', 'a.example.com'])).toMatchObject({ code: 2, err: expect.stringContaining('egress init') as string });
    expect(egress(project({ 'egress.jsonc': '{ "version": 1 }' }), ['add', 'a.example.com'])).toMatchObject({ code: 2, err: expect.stringContaining('egress.jsonc:1:1') as string });
  });

  it('keeps the rights of the file', () => {
    const folder = project({ 'egress.jsonc': manifest() });
    chmodSync(path.join(folder, 'egress.jsonc'), 0o640);
    egress(folder, ['add', 'a.example.com']);
    expect(statSync(path.join(folder, 'egress.jsonc')).mode & 0o777).toBe(0o640);
  });
});

describe('the demo', () => {
  const demo = path.join(import.meta.dirname, '../../fixtures/demo');

  it('shows one of each thing that a newcomer meets', () => {
    const report = json(demo);
    const at = (file: string): string => report.findings.filter((one) => one.file === file).map(({ message }) => message).join('\n');
    expect(report).toMatchObject({ code: 1, manifest: 'egress.jsonc', analysed: { errors: [] } });
    expect(at('src/server/telemetry.ts')).toContain('usage.example.com');
    expect(at('src/server/refunds.ts')).toContain("declares as 'payments' for src/server/orders.ts only");
    expect(at('src/server/prices.ts')).toContain('paste.example.com');
    expect(at('src/server/export.ts')).toContain('203.0.113.20');
    expect(at('src/web/checkout.tsx')).toContain('pixel.example.com');
    for (const declared of ['src/server/orders.ts', 'src/server/stock.ts', 'src/server/mail.ts', 'src/web/api.ts', 'src/web/reviews.tsx', 'egress.jsonc']) expect(at(declared)).toBe('');
  });

  it('can be drafted for from nothing', () => {
    const folder = project({});
    cpSync(demo, folder, { recursive: true });
    rmSync(path.join(folder, 'egress.jsonc'));
    expect(egress(folder, ['init']).code).toBe(0);
    expect(data(folder).endpoints.map(({ id }) => id)).toEqual(expect.arrayContaining(['203-0-113-20', 'example', 'example-telemetry', 'posthog', 'stock-api-url']));
    expect(json(folder).findings.filter(({ rule }) => rule === 'no-undeclared-egress')).toEqual([]);
  });
});
