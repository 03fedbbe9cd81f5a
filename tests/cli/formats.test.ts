import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, manifest, posts, project } from './command.ts';

beforeAll(build);

const known = new Map<string, string>();

/** What a check prints. These projects stand still: the same command is run once. */
const written = (folder: string, format: string, args: readonly string[] = []): string => {
  const key = [folder, format, ...args].join('\0');
  const before = known.get(key);
  if (before !== undefined) return before;
  const { code, out, err } = egress(folder, ['check', '--format', format, ...args]);
  if (code === 2) throw new Error(err);
  known.set(key, out);
  return out;
};

/** Names and texts that mean something to a terminal, a runner, markdown, HTML, XML or SARIF. */
const markup = '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>|`x`*b*_i_~~s~~[l](https://evil.example.com)![i](x)]]>&amp;{0}@team #1 https://auto.example.com www.auto.example.com';
const hostile = project({
  '::error file=a,line=1::pwned.ts': posts,
  '::set-output name=x::%0A::warning::y, z.ts': "fetch('https://api.example.com';\n",
  '##[error]pwned.ts': posts,
  '[id].ts': posts,
  'a b/ü 中.ts': posts,
  'a|b`c`<img src=x>](y).ts': posts,
  'esc\u001b[2J\u202e.ts': posts,
  'q?x#y%41:z.ts': posts,
  'text.ts': `fetch(process.env[${JSON.stringify(markup)}]);\nfetch(${JSON.stringify(`https://api.example.com/${markup}\u001b[2J\r\n::error::x`)});\n`,
});

const wrapped = project({
  'egress.jsonc': manifest({ id: 'gone', match: ['gone.example.com'], reason: 'Was used' }),
  'src/const.ts': "export const host = 'https://api.example.com';\n",
  'src/http.ts': 'export const send = (url: string, body: string) =>\n  fetch(url, { method: "POST", body });\n',
  'src/post.ts': "import { host } from './const.ts';\nimport { send } from './http.ts';\n\nsend(\n  `${host}/v1`,\n  'x',\n);\n",
  'src/broken.ts': "fetch('https://api.example.com';\n",
});

const demo = path.join(import.meta.dirname, '../../fixtures/demo');

// eslint-disable-next-line no-control-regex -- The characters that terminals obey are what is looked for.
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;

describe.each(['stylish', 'json', 'sarif', 'github', 'gitlab', 'markdown', 'html'])('--format %s', (format) => {
  it('says the same with any number of threads, and no machine', () => {
    const [one, two, five] = ['1', '2', '5'].map((count) => written(hostile, format, ['--threads', count]));
    expect(two).toBe(one);
    expect(five).toBe(one);
    expect(one).not.toContain(hostile);
    expect(one).not.toContain(path.join(import.meta.dirname, '../..'));
  });

  it('hands nothing to a terminal as it is', () => {
    expect(written(hostile, format)).not.toMatch(obeyed);
  });

  it('lets no line of a stranger begin as a command to a runner', () => {
    const commands = written(hostile, format).split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line));
    expect(format === 'github' ? commands.filter((line) => !/^::(?:error|warning) file=/.test(line)) : commands).toEqual([]);
  });
});

interface Sarif {
  readonly runs: readonly [{
    readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly { id: string; helpUri: string; help: { markdown?: string }; properties: Record<string, unknown> & { tags: string[] } }[] } };
    readonly originalUriBaseIds: Record<string, unknown>;
    readonly invocations: readonly [{ executionSuccessful: boolean; toolExecutionNotifications: readonly { locations: readonly Located[] }[] }];
    readonly results: readonly { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: readonly [Located]; partialFingerprints: Record<string, string>; codeFlows?: readonly [{ threadFlows: readonly [{ locations: readonly { location: Located }[] }] }]; relatedLocations?: readonly Located[] }[];
  }];
}

interface Located { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string }; readonly region: { readonly startLine: number; readonly startColumn?: number; readonly endColumn?: number } }; readonly message?: { readonly text: string } }

const sarifOf = (folder: string): Sarif['runs'][0] => (JSON.parse(written(folder, 'sarif')) as Sarif).runs[0];
const at = ({ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }: Located): string => `${decodeURIComponent(uri)}:${startLine}`;

/** The validator's binary. Its package leaves the right to run it to an install script, and none is run here. */
function validator(): string {
  const file = createRequire(import.meta.url)('@microsoft/sarif-multitool') as string;
  chmodSync(file, 0o755);
  return file;
}

describe('SARIF', () => {
  // The tool that others validate with, as a binary of its own: it asks nobody.
  it.each([['the demo', demo], ['hostile names', hostile], ['paths and errors', wrapped], ['nothing found', project({ 'a.ts': 'export {};\n' })]])('is valid without an error or a warning: %s', (_, folder) => {
    const file = path.join(project({ 'report.sarif': written(folder, 'sarif') }), 'report.sarif');
    const pathToExe = validator();
    const { stdout, stderr } = spawnSync(pathToExe, ['validate', file, '--output', `${file}.log`, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toContain('Analysis completed successfully');
    expect(`${stdout}${stderr}`.split('\n').filter((line) => /: (?:error|warning) /.test(line))).toEqual([]);
  });

  it('is called wrong by the validator where it is', () => {
    const sarif = JSON.parse(written(demo, 'sarif')) as { runs: { results: { ruleIndex: number }[] }[] };
    (sarif.runs[0]?.results[0] as { ruleIndex: number }).ruleIndex = 99;
    const file = path.join(project({ 'report.sarif': JSON.stringify(sarif) }), 'report.sarif');
    const pathToExe = validator();
    expect(spawnSync(pathToExe, ['validate', file, '--output', `${file}.log`], { encoding: 'utf8' }).stdout).toMatch(/: error SARIF/);
  });

  it('describes every rule that ran: page, CWE, principle, rank', () => {
    const { tool: { driver: { rules, version } } } = sarifOf(demo);
    const rule = rules.find(({ id }) => id === 'no-undeclared-egress');
    expect(rule?.properties).toMatchObject({ 'security-severity': '7.5', precision: 'high', tags: expect.arrayContaining(['security', 'external/cwe/cwe-200', 'gdsi/P7']) as string[] });
    expect(rule?.helpUri).toMatch(new RegExp(`^https://[^/]+/eslint-plugin-egress@${version}/rules/no-undeclared-egress\\.md$`));
    for (const { id, help } of rules) if (id !== 'manifest-no-unused-endpoint') expect(help.markdown).toContain(`# egress/${id}`);
    for (const { properties } of rules) expect('security-severity' in properties).toBe(properties.tags.includes('security'));
  });

  it('gives places relative to the root, exact to the column, and fingerprints', () => {
    const { results, originalUriBaseIds, tool } = sarifOf(demo);
    expect(originalUriBaseIds).toHaveProperty('%SRCROOT%');
    const { findings } = JSON.parse(written(demo, 'json')) as { findings: { rule: string; file: string; line: number; column: number; fingerprint: string }[] };
    expect(results.map((result) => ({ rule: result.ruleId, file: result.locations[0].physicalLocation.artifactLocation.uri, line: result.locations[0].physicalLocation.region.startLine, column: result.locations[0].physicalLocation.region.startColumn, fingerprint: result.partialFingerprints['egressFinding/v1'] })))
      .toEqual(findings.map(({ rule, file, line, column, fingerprint }) => ({ rule, file, line, column, fingerprint })));
    for (const { ruleId, ruleIndex, locations: [{ physicalLocation: { region, artifactLocation } }] } of results) {
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(region.endColumn).toBeGreaterThan(0);
      expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
    }
  });

  it('shows the path of a finding as a flow and as related places', () => {
    const { results } = sarifOf(wrapped);
    const flow = results.find(({ ruleId }) => ruleId === 'no-undeclared-egress');
    expect(flow?.codeFlows?.[0].threadFlows[0].locations.map(({ location }) => at(location))).toEqual(['src/const.ts:1', 'src/post.ts:4', 'src/http.ts:2']);
    expect(flow?.relatedLocations?.map(at)).toEqual(['src/const.ts:1', 'src/post.ts:4', 'src/http.ts:2']);
  });

  it('says that the run failed where files were not analysed', () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = sarifOf(wrapped).invocations;
    expect(executionSuccessful).toBe(false);
    expect(toolExecutionNotifications.map(({ locations }) => at(locations[0] as Located))).toEqual(['src/broken.ts:1']);
    expect(sarifOf(demo).invocations[0]).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it('encodes names so that they stay names, and texts so that they stay text', () => {
    const { results } = sarifOf(hostile);
    for (const { locations: [{ physicalLocation: { artifactLocation: { uri } } }] } of results) expect(uri).toMatch(/^(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/);
    expect(results.map(({ locations: [place] }) => at(place))).toEqual(expect.arrayContaining(['[id].ts:1', 'a b/ü 中.ts:1', 'q?x#y%41:z.ts:1', '::error file=a,line=1::pwned.ts:1']));
    for (const { message: { text } } of results) {
      expect(text).not.toMatch(/(?<!\\)\]\(/);
      expect(text).not.toMatch(/(?<!\{)\{\d+\}/);
    }
  });
});

describe('commands for GitHub', () => {
  it('name rule, file and lines, and carry the message whole', () => {
    const out = written(wrapped, 'github');
    expect(out).toContain("::error file=src/post.ts,line=4,endLine=7,title=egress/no-undeclared-egress::'fetch' (send -> fetch, src/http.ts:2) sends to https://api.example.com/v1, which");
    expect(out).toContain('::error file=src/broken.ts,line=1,title=egress%3A not analysed::');
    expect(written(project({ 'egress.jsonc': manifest({ id: 'gone', match: ['gone.example.com'], reason: 'Was used' }), 'a.ts': 'export {};\n' }), 'github')).toContain('::warning file=egress.jsonc,line=');
    expect(written(demo, 'github')).toContain('::error file=src/server/export.ts,line=13,endLine=13,col=10,endColumn=77,');
  });

  it('are one per finding, whatever names and texts say', () => {
    const lines = written(hostile, 'github').trimEnd().split('\n');
    const { findings, analysed } = JSON.parse(written(hostile, 'json')) as { findings: { file: string; message: string }[]; analysed: { errors: unknown[] } };
    expect(lines).toHaveLength(findings.length + analysed.errors.length + 1);
    const parsed = lines.slice(0, findings.length).map((line) => /^::\w+ file=([^:,]*),[^:]*::([^]*)$/.exec(line)?.slice(1).map((text) => text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')));
    expect(parsed).toEqual(findings.map(({ file, message }) => [file.replace('\u001b', '\\u{1b}').replace('\u202e', '\\u{202e}'), message]));
  });
});

describe('the report for GitLab', () => {
  it('has what GitLab asks for, each with a fingerprint of its own', () => {
    const issues = JSON.parse(written(wrapped, 'gitlab')) as { description: string; check_name: string; fingerprint: string; severity: string; location: { path: string; lines: { begin: number; end: number } } }[];
    expect(issues.map(({ check_name, severity, location: { path: file, lines } }) => [check_name, severity, file, lines.begin, lines.end])).toEqual([
      ['egress/no-undeclared-egress', 'critical', 'src/post.ts', 4, 7], ['egress/not-analysed', 'major', 'src/broken.ts', 1, 1],
    ]);
    const all = JSON.parse(written(hostile, 'gitlab')) as { fingerprint: string }[];
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(all.length);
    for (const { fingerprint } of all) expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** Elements of a page, by name. */
function elementsIn(html: string): string[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): string[] => [...('tagName' in node ? [node.tagName, ...node.attrs.map(({ name }) => `${node.tagName}.${name}`)] : []), ...('childNodes' in node ? node.childNodes.flatMap(walk) : [])];
  return [...new Set(walk(parse(html)))];
}

const textIn = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe.each([
  ['markdown', (folder: string) => micromark(written(folder, 'markdown'), { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })],
  ['html', (folder: string) => written(folder, 'html')],
])('the record as %s', (format, page) => {
  const whole = project({
    'egress.jsonc': manifest(
      { id: 'api', match: ['api.example.com'], reason: 'Our own API', use: 'essential.service', data: ['user.contact'], provider: 'Example & Co', jurisdiction: ['EG'], only: ['src/**'], owner: '@team' },
      { id: 'gone', match: ['gone.example.com'], reason: 'Was used', data: [] },
    ),
    'src/a.ts': `${posts}fetch('https://other.example.com/x');\n`, 'lib/b.ts': posts,
  });

  it('lists who gets what, by which code, and what of it is declared', () => {
    const text = textIn(page(whole)).replace(/\s+/g, ' ');
    for (const part of ['Not declared', 'other.example.com', 'src/a.ts:2', 'Declared', 'api', 'Our own API', 'essential.service', 'user.contact', 'not found in the code', 'Example & Co', 'EG', 'src/a.ts:1', 'lib/b.ts:1', 'declared for other files only', 'Declared, and not reached by this code', 'gone.example.com', 'Was used']) expect(text).toContain(part);
    expect(text.indexOf('other.example.com')).toBeLessThan(text.indexOf('Our own API'));
  });

  it('says that it is incomplete where files were not analysed', () => {
    expect(textIn(page(wrapped))).toContain('1 file was not analysed: this record is incomplete.');
  });

  it('shows hostile text as text', () => {
    const shown = page(hostile);
    expect(elementsIn(shown).filter((name) => /^(?:a|img|script|iframe|em|del|svg|input)(?:$|\.)/.test(name) || /\.(?:href|src|on\w+|style)$/.test(name))).toEqual([]);
    expect(textIn(shown)).toContain('</td></table><script>alert(1)</script><img src=x onerror=alert(1)>|`x`*b*_i_~~s~~[l](https://evil.example.com)');
    expect(textIn(shown)).toContain('a|b`c`<img src=x>](y).ts:1');
    // Each table is as wide in every row as in its head.
    for (const [, table = ''] of shown.matchAll(/<table>([^]*?)<\/table>/g)) {
      expect(new Set([...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) => row.match(/<t[hd][ >]/g)?.length)).size).toBe(1);
    }
  });

  if (format === 'html') it('needs nothing but itself', () => {
    const html = page(whole);
    expect(html).toContain("default-src 'none'");
    expect(elementsIn(html).filter((name) => /^(?:script|link|iframe|object|embed|img)(?:$|\.)/.test(name))).toEqual([]);
    // What a browser makes of it is what was meant: no element was closed or opened by accident.
    expect(serialize(parse(html)).match(/<table>/g)?.length).toBe(html.match(/<table>/g)?.length);
  });
});

describe('reports that are written to a file', () => {
  it.each(['sarif', 'html'])('are the same as those printed (%s)', (format) => {
    egress(demo, ['check', '--format', format, '-o', path.join(hostile, `out.${format}`)]);
    expect(readFileSync(path.join(hostile, `out.${format}`), 'utf8')).toBe(written(demo, format));
  });
});
