import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, manifest, project } from './command.ts';

beforeAll(build);

const code = "import { connect, send } from '@our/http';\nsend('https://first.example.com/v1', { data: 'hello' });\nconnect({ base: 'https://second.example.com' }).post('/v2', 'hello');\n";
const rows = [{
  package: '@our/http', docs: 'https://docs.example.com/http',
  types: [{ name: 'Client', from: ['connect()'], roles: { url: '0.base' } }],
  calls: [{ path: 'send()', sends: 'http', roles: { url: '0', body: '1.data' } }, { path: 'Client#get|post()', sends: 'http', roles: { url: '0', body: '1' } }],
}];
const folderWith = (models: string, ...entries: readonly object[]): string => project({ 'egress.jsonc': manifest(...entries), 'src/a.ts': code, 'models.json': models });
const declared = { id: 'ours', match: ['first.example.com', 'second.example.com'], reason: 'Ours' };

describe('--models', () => {
  it('names what sends besides the catalogue, on every thread', () => {
    const folder = folderWith(JSON.stringify(rows));
    // Without the rows the names alone say that something talks to these hosts.
    const { out: bare } = egress(folder, ['check', 'src']);
    expect(bare).toContain('no-hardcoded-endpoint');
    expect(bare).not.toContain('no-undeclared-egress');
    const { code: exit, out } = egress(folder, ['check', 'src', '--models', 'models.json', '--threads', '2']);
    expect(exit).toBe(1);
    expect(out).toContain('no-undeclared-egress');
    for (const at of ['first.example.com', 'second.example.com']) expect(out).toContain(at);
    expect(egress(folder, ['check', '--explain', 'src/a.ts:2', '--models', 'models.json']).out).toContain('first.example.com');
  });

  it('passes what is declared', () => {
    expect(egress(folderWith(JSON.stringify(rows), declared), ['check', '--models', 'models.json'])).toMatchObject({ code: 0 });
  });

  it('counts for a draft, a page on telemetry and a comparison as well', () => {
    const folder = project({ 'src/a.ts': code, 'models.json': JSON.stringify(rows) });
    expect(egress(folder, ['init', '--models', 'models.json']).out).toContain('1 entry awaits your review');
    expect(egress(folder, ['telemetry', '--models', 'models.json'])).toMatchObject({ code: 0 });
    for (const args of [['init', '-q'], ['add', 'egress.jsonc', 'models.json'], ['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'First']]) execFileSync('git', args, { cwd: folder });
    expect(egress(folder, ['diff', 'HEAD', '--models', 'models.json']).out).toContain('second.example.com');
    expect(egress(folder, ['diff', 'HEAD']).out).not.toContain('second.example.com');
  });

  it.each([
    ['a file that is not there', undefined, /^egress: --models none\.json: it does not exist\.\n$/],
    ['no JSON', '[{]', /^egress: --models models\.json: it is no JSON: .*\n$/],
    ['no list', '{}', /^egress: --models models\.json: the file must be a list of models\.\n$/],
    ['a model without a name', '[{}]', /the file\[0\]\.package must be/],
    ['a row that means nothing', JSON.stringify([{ ...rows[0], calls: [{ path: 'send(', sends: 'http' }] }]), /^egress: --models models\.json: .*'send\('.*\n$/],
  ])('says what is wrong: %s', (_, text, said) => {
    const folder = folderWith(text ?? '[]');
    expect(egress(folder, ['check', '--models', text === undefined ? 'none.json' : 'models.json'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(said) as string });
  });
});
