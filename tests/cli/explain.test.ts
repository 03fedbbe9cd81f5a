import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, manifest, project } from './command.ts';

beforeAll(build);

const folder = project({
  'egress.jsonc': manifest(
    { id: 'api', match: ['https://api.example.com:8443/v1/'], reason: 'Ours' }, { id: 'clear', match: ['http://clear.example.com'], reason: 'Old' },
    { id: 'near', match: ['https://near.example.org'], reason: 'Near' }, { id: 'only', match: ['only.example.com'], reason: 'Elsewhere', only: ['lib/**'] }, { id: 'past', match: ['past.example.com'], reason: 'Past', expires: '2020-01-01' },
  ),
  'src/const.ts': "export const host = 'https://api.example.com:8443';\n",
  'src/http.ts': 'export const send = (url: string) =>\n  fetch(url);\n',
  'src/a.ts': [
    "import { host } from './const.ts';", "import { send } from './http.ts';", "import axios from 'axios';",
    'send(`${host}/v1/x`);', "fetch('https://api.example.com/v2/');", "fetch('https://clear.example.com/');", "fetch('https://other.example.org/');", "fetch('https://only.example.com/');",
    "fetch('https://past.example.com/');", "fetch(process.env['API_URL']);", 'const table = makeTable();', "table.fetch('x');", 'function makeTable() { return { fetch(x: string) { return x; } }; }', 'export const n = 1;', "void axios.post('https://none.example.net/', process.env['\u001b[2J']);", '',
  ].join('\n'),
  'src/quiet.ts': "const a = compute(1);\nfunction compute(x: number) { return x; }\n",
  'src/broken.ts': "fetch('https://api.example.com';\n",
});
const explained = (place: string): string => egress(folder, ['check', '--explain', place]).out;

describe('--explain', () => {
  it('shows callee, model, roles with their origins, hops and the entry', () => {
    const out = explained('src/a.ts:4');
    expect(out).toContain('callee    the function send (src/http.ts:1)');
    expect(out).toContain('model     fetch: row fetch() of global');
    expect(out).toMatch(/docs {6}https:\/\//);
    expect(out).toMatch(/url {7}https:\/\/api\.example\.com:8443\/v1\/x \(written at .*src\/const\.ts:1/);
    expect(out).toContain('hop       send (src/http.ts:2)');
    expect(out).toMatch(/goes to {3}https:\/\/api\.example\.com:8443\/v1\/x .*: declared as 'api'/);
  });

  it.each([
    ['another port and path', 5, "nearest is 'api' (https://api.example.com:8443/v1/), but it is for port 8443, and this is port 443; it is for the path /v1/, and this is /v2/"],
    ['another scheme', 6, "nearest is 'clear' (http://clear.example.com), but it is for http:, and this is https:"],
    ['another host of the site', 7, "nearest is 'near' (https://near.example.org), which names another host of example.org"],
    ['other files', 8, "the entry 'only' is only for lib/**"],
    ['a day that has passed', 9, "the entry 'past' expired on 2020-01-01"],
    ['a variable', 10, 'env:API_URL: not declared, and no entry comes near'],
    ['nothing', 15, 'not declared, and no entry comes near'],
  ])('says how near an entry comes: %s', (_, line, said) => {
    expect(explained(`src/a.ts:${line}`)).toContain(said);
  });

  it('says what is there where nothing leaves', () => {
    expect(explained('src/a.ts:12')).toMatch(/Nothing is seen to leave here\.\n {2}12:1 {2}a call of the function fetch \(src\/a\.ts:13\)/);
    expect(explained('src/a.ts:14')).toContain('There is no call on this line.\nIn this file, something leaves at line 4, 5,');
    expect(explained('src/a.ts:14')).toContain('It imports what the catalogue knows: axios.');
    expect(explained('src/quiet.ts:1')).toContain('a call of the function compute (src/quiet.ts:2)\nThe file names no API');
  });

  it('takes a column behind the line, repeats nothing raw, and repeats the findings', () => {
    expect(explained('src/a.ts:5:3')).toBe(explained('src/a.ts:5'));
    expect(explained('src/a.ts:5')).toContain('no-undeclared-egress: ');
    expect(explained('src/a.ts:15')).not.toContain('\u001b');
  });

  it('is 2 for what cannot be explained', () => {
    expect(egress(folder, ['check', '--explain', 'src/broken.ts:1'])).toMatchObject({ code: 2, out: expect.stringContaining('was not analysed') as string });
    for (const [args, said] of [[['--explain', 'src/a.ts'], 'names no line'], [['--explain', 'nowhere.ts:1'], 'does not exist'], [['--explain', 'egress.jsonc:1'], 'Nothing to analyse'], [['--explain', 'src/a.ts:1', 'src'], 'takes no paths']] as const) {
      expect(egress(folder, ['check', ...args])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) as string });
    }
  });
});
