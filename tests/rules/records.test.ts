import { describe, expect, it } from 'vitest';
import deadDrop from '../../rules/no-dead-drop-host.ts';
import endpoint from '../../rules/no-hardcoded-endpoint.ts';
import transport from '../../rules/no-insecure-transport.ts';
import undeclared from '../../rules/no-undeclared-egress.ts';
import type { Step } from '../../src/reported.ts';
import { createRule } from '../../src/rule.ts';
import { runRules, type Finding } from '../../src/findings.ts';
import { compile } from '../../src/manifest/policy.ts';
import { egress, findings, fixed, literal, place, said } from '../support/subject.ts';

const declared = (match: string, more: object = {}): object => ({ id: 'one', match: [match], reason: 'Why', ...more });

describe('no-undeclared-egress', () => {
  const rules = [{ rule: undeclared }];

  it('asks for one of the addresses that an SDK uses by default', () => {
    const regions = egress([fixed('https://eu.example.com'), fixed('https://us.example.com')], {}, []);
    expect(findings({ egress: [regions] }, rules, [declared('https://eu.example.com')])).toEqual([]);
    expect(said(findings({ egress: [regions] }, rules, [declared('https://other.example.com')]))).toEqual([expect.stringContaining('https://eu.example.com or https://us.example.com, which')]);
  });

  it('asks for all of the addresses that the code names', () => {
    const both = egress([fixed('https://eu.example.com'), fixed('https://us.example.com')]);
    expect(said(findings({ egress: [both] }, rules, [declared('https://eu.example.com')]))).toEqual([expect.stringContaining('sends to https://us.example.com, which')]);
  });

  it('names the worst target of several', () => {
    const all = egress([{ kind: 'unknown' }, { kind: 'configured', name: 'env:A' }, fixed('https://a.example.com')]);
    expect(said(findings({ egress: [all] }, rules))).toEqual([expect.stringContaining('https://a.example.com (and to 2 more)')]);
    const known = egress([{ kind: 'unknown' }, { kind: 'configured', name: 'env:A' }]);
    expect(said(findings({ egress: [known] }, rules))).toEqual([expect.stringContaining('env:A holds (and to 1 more)')]);
  });

  it('leaves parameters to those who call', () => {
    expect(findings({ egress: [egress([{ kind: 'caller', name: 'url' }])] }, rules)).toEqual([]);
  });

  it('says that the limit of work was hit, once', () => {
    expect(said(findings({ limited: true }, rules))).toEqual([expect.stringMatching(/^1: The analysis of this file stopped/)]);
  });

  it('says that a file could not be analysed, and no other rule does', () => {
    const subject = { result: { problem: { line: 3, message: 'Unexpected token.' } }, policy: compile(undefined, undefined), file: 'a.ts', here: 'a.ts', text: '' };
    expect(said(runRules(subject, rules))).toEqual(['3: This file mentions network APIs and cannot be analysed: Unexpected token. Correct it, or keep it out of what is linted.']);
    expect(runRules(subject, [{ rule: deadDrop }, { rule: endpoint }, { rule: transport }])).toEqual([]);
  });

  it('bounds and escapes what strangers wrote', () => {
    const long = egress([fixed(`https://a.example.com/${'x'.repeat(500)}`)], { via: [{ name: 'f\u202E\n', file: `${'d/'.repeat(200)}f.ts`, line: 7 }] });
    const [finding] = findings({ egress: [long] }, rules);
    expect(finding?.message).toMatch(/^'fetch' \(f\\u\{202e\}\\u\{a\} -> fetch, [d/]{119}…:7\) sends to https:\/\/a\.example\.com\/x{97}…, which/);
  });
});

describe('no-hardcoded-endpoint', () => {
  const rules = [{ rule: endpoint }];
  const evil = 'https://evil.example.com/x';

  it('reports an endpoint that is not declared, where it stands', () => {
    expect(said(findings({ literals: [literal(evil, place(7))] }, rules))).toEqual([`7: The endpoint ${evil} is written here, and egress.jsonc does not declare it. Declare it there with a reason (npx egress add), or remove it.`]);
    expect(findings({ literals: [literal(evil)] }, rules, [declared('https://evil.example.com')])).toEqual([]);
    expect(said(findings({ literals: [literal(evil)] }, rules, [declared('https://evil.example.com', { only: ['lib/**'] })]))).toEqual([expect.stringContaining("as 'one' for lib/** only")]);
    expect(said(findings({ literals: [literal(evil)] }, rules, [declared('https://evil.example.com', { expires: '2020-12-31' })]))).toEqual([expect.stringContaining('until 2020-12-31')]);
  });

  it('leaves to no-undeclared-egress what stands inside of a call that it reports', () => {
    const call = egress([fixed(evil)], place(7, 1, 50), [{ file: 'src/a.ts', line: 7 }]);
    expect(findings({ egress: [call], literals: [literal(evil, place(7, 7, 20))] }, rules)).toEqual([]);
  });

  it('leaves to it a constant that such a call is made of', () => {
    const call = egress([fixed(evil)], place(7), [{ file: 'src/a.ts', line: 2 }]);
    expect(findings({ egress: [call], literals: [literal(evil, place(2))] }, rules)).toEqual([]);
  });

  it('reports a constant of another host, another line, or of a call that is not reported', () => {
    const call = egress([fixed(evil)], place(7), [{ file: 'src/a.ts', line: 2 }]);
    expect(said(findings({ egress: [call], literals: [literal('https://b.example.com/', place(2))] }, rules))).toHaveLength(1);
    expect(said(findings({ egress: [call], literals: [literal(evil, place(3))] }, rules))).toHaveLength(1);
    const caller = egress([{ kind: 'caller', name: 'url' }], place(7), [{ file: 'src/a.ts', line: 2 }]);
    expect(said(findings({ egress: [caller], literals: [literal(evil, place(2))] }, rules))).toHaveLength(1);
  });
});

describe('no-dead-drop-host', () => {
  const drop = 'https://webhook.site/0000';

  it('reports a literal, unless a call with it is reported', () => {
    expect(said(findings({ literals: [literal(drop, place(4))] }, [{ rule: deadDrop }]))).toEqual([expect.stringMatching(/^4: The endpoint webhook\.site is a service that catches requests/)]);
    const call = egress([fixed(drop)], place(7), [{ file: 'src/a.ts', line: 4 }]);
    expect(said(findings({ egress: [call], literals: [literal(drop, place(4))] }, [{ rule: deadDrop }]))).toEqual([expect.stringMatching(/^7: 'fetch' sends to webhook\.site/)]);
  });

  it('accepts a host that an entry names, and none that a star covers', () => {
    const call = egress([fixed('https://a.ngrok.app/')]);
    expect(findings({ egress: [call] }, [{ rule: deadDrop }], [declared('https://a.ngrok.app')])).toEqual([]);
    expect(findings({ egress: [egress([fixed('https://a.preview.ngrok.app/')])] }, [{ rule: deadDrop }], [declared('https://*.preview.ngrok.app')])).toHaveLength(1);
  });

  it('reports weak families where it is asked to', () => {
    const call = egress([fixed('https://app.vercel.app/')]);
    expect(findings({ egress: [call] }, [{ rule: deadDrop }])).toEqual([]);
    expect(findings({ egress: [call] }, [{ rule: deadDrop, options: { checkWeak: true } }])).toHaveLength(1);
  });

  it('knows the metadata service of IPv6, which is a private address', () => {
    expect(findings({ egress: [egress([{ kind: 'local', url: 'http://[fd00:ec2::254]/latest', host: '[fd00:ec2::254]' }])] }, [{ rule: deadDrop }])).toHaveLength(1);
  });
});

describe('no-insecure-transport', () => {
  const rules = [{ rule: transport }];

  it('reports verification that is switched off, for a call and for all of them', () => {
    const call = egress([fixed('https://a.example.com/')], { weakened: ['rejectUnauthorized: false'] });
    expect(said(findings({ egress: [call], weakened: [{ ...place(9), what: "NODE_TLS_REJECT_UNAUTHORIZED = '0'" }] }, rules))).toEqual([
      "1: 'fetch' sends with rejectUnauthorized: false, so that anyone on the way can pose as the destination. Remove it, and trust a certificate of your own with \"ca\".",
      "9: NODE_TLS_REJECT_UNAUTHORIZED = '0' switches the verification of TLS off, so that anyone on the way can pose as any destination. Remove it, and trust a certificate of your own with \"ca\".",
    ]);
  });

  it('leaves what stays local', () => {
    const local = egress([{ kind: 'local', url: 'http://localhost/', host: 'localhost' }], { weakened: ['rejectUnauthorized: false'] });
    expect(findings({ egress: [local] }, rules)).toEqual([]);
  });

  it.each(['http://backend:3000', 'http://metadata.google.internal', 'http://printer.local', 'http://api.ns.svc.cluster.local', 'http://169.254.169.254'])('leaves %s, which nobody outside can hold', (url) => {
    expect(findings({ egress: [egress([fixed(url)])] }, rules)).toEqual([]);
  });

  it.each(['http://localx.example.com', 'http://203.0.113.7', 'http://local.example.com', 'http://*.example.com', 'http://[2001:db8::1]'])('reports %s', (url) => {
    expect(findings({ egress: [egress([fixed(url)])] }, rules)).toHaveLength(1);
  });

  it.each(['ftp', 'telnet', 'mqtt', 'amqp', 'redis', 'ws', 'http'])('reports %s:', (scheme) => {
    expect(findings({ egress: [egress([fixed(`${scheme}://a.example.com/`)])] }, rules)).toHaveLength(1);
  });

  it.each(['sftp', 'mqtts', 'amqps', 'rediss', 'wss', 'https', 'smtp', 'postgres'])('leaves %s:', (scheme) => {
    expect(findings({ egress: [egress([fixed(`${scheme}://a.example.com/`)])] }, rules)).toEqual([]);
  });
});

describe('fingerprints', () => {
  const rules = [{ rule: undeclared }];
  const at = (line: number, host: string, column = 1): ReturnType<typeof egress> => egress([fixed(`https://${host}/`)], place(line, column));
  const prints = (list: readonly ReturnType<typeof egress>[], text: string): string[] => findings({ egress: list }, rules, [], text).map(({ fingerprint }) => fingerprint);

  it('outlive lines that come and go, and spaces', () => {
    expect(prints([at(1, 'a.example.com')], 'fetch(A);')).toEqual(prints([at(3, 'a.example.com')], '\n\n  fetch(A);'));
  });

  it('change with what is said, and with the line', () => {
    const [a] = prints([at(1, 'a.example.com')], 'fetch(A);');
    expect(prints([at(1, 'b.example.com')], 'fetch(A);')).not.toEqual([a]);
    expect(prints([at(1, 'a.example.com')], 'fetch(B);')).not.toEqual([a]);
  });

  it('are distinct for equal lines', () => {
    const two = prints([at(1, 'a.example.com'), at(2, 'a.example.com')], 'fetch(A);\nfetch(A);');
    expect(new Set(two).size).toBe(2);
    expect(two[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('do not hang on where a wrapper sends', () => {
    const through = (line: number): string[] => prints([{ ...at(1, 'a.example.com'), via: [{ name: 'post', file: 'src/http.ts', line }] }], 'post(A);');
    expect(through(1)).toEqual(through(9));
  });
});

describe('paths', () => {
  const withPath = (path: readonly Step[]): Finding | undefined => findings({}, [{
    rule: createRule({
      name: 'no-thing',
      meta: { type: 'problem', docs: { description: 'disallow things', preset: 'strict', principles: ['P1'] }, messages: { found: 'A thing.' } },
      check({ report }) { report(place(1), 'found', {}, { path }); },
    }),
  }])[0];

  it('come with a finding as the rule gave them, and are left out where empty', () => {
    const path = [{ file: 'src/meta.ts', line: 9, what: 'os.hostname()' }, { file: 'src/a.ts', line: 1 }];
    expect(withPath(path)?.path).toEqual(path);
    expect(withPath([])).not.toHaveProperty('path');
  });

  it('are no part of a fingerprint', () => {
    expect(withPath([{ file: 'src/meta.ts', line: 9 }])?.fingerprint).toBe(withPath([{ file: 'src/meta.ts', line: 90, what: 'more' }, { file: 'b.ts', line: 1 }])?.fingerprint);
  });

  it('are bounded, and repeat code visibly', () => {
    const path = withPath(Array.from({ length: 1000 }, () => ({ file: 'src/a.ts', line: 1, what: `\u001b[2J\n${'x'.repeat(10_000)}` })))?.path ?? [];
    expect(path).toHaveLength(100);
    expect(path[0]?.what).toMatch(/^\\u\{1b\}\[2J\\u\{a\}x{1,120}…$/);
  });
});

describe('createRule', () => {
  it('knows the ids of messages', () => {
    const rule = createRule({
      name: 'no-thing',
      meta: { type: 'problem', docs: { description: 'disallow things', preset: 'strict', principles: ['P1'] }, messages: { found: 'A thing.' }, options: { deep: { schema: { type: 'boolean' }, default: true } } },
      check({ report, options }) {
        const deep: boolean = options.deep;
        if (deep) report(place(1), 'found');
        // @ts-expect-error a message of that id is not there
        else report(place(1), 'fuond');
      },
    });
    expect(findings({}, [{ rule }]).map(({ message }) => message)).toEqual(['A thing.']);
    expect(() => findings({}, [{ rule, options: { deep: false } }])).not.toThrow();
  });
});
