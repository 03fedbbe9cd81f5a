import { describe, expect, it } from 'vitest';
import { covers, includes, isBroader, overlaps, parsePattern, PatternError } from '../../src/manifest/pattern.ts';
import type { Target } from '../../src/manifest/types.ts';

/** A target as the folding hands it over: the host is the authority as written, without user info and port. */
function to(url: string, host = /^(?:[^/]*\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/.exec(url)?.[1] ?? ''): Target {
  return { kind: 'fixed', url, host };
}

describe('what a pattern means', () => {
  it.each([
    ['api.example.com', 'api.example.com'],
    ['API.Example.COM', 'api.example.com'],
    ['api.example.com.', 'api.example.com'],
    ['api.example.com:443', 'api.example.com'],
    ['api.example.com:8443', 'api.example.com:8443'],
    ['api.example.com:*', 'api.example.com:*'],
    ['api.example.com/', 'api.example.com'],
    ['api.example.com/v1', 'api.example.com/v1'],
    ['api.example.com/v1/', 'api.example.com/v1/'],
    ['api.example.com/ü', 'api.example.com/%C3%BC'],
    ['https://api.example.com', 'https://api.example.com'],
    ['HTTPS://api.example.com:443/', 'https://api.example.com'],
    ['http://api.example.com:80', 'http://api.example.com'],
    ['http://api.example.com:443', 'http://api.example.com:443'],
    ['wss://api.example.com/socket', 'wss://api.example.com/socket'],
    ['*.example.com', '*.example.com'],
    ['https://*.ingest.de.sentry.io', 'https://*.ingest.de.sentry.io'],
    ['*', '*'],
    ['http://*', 'http://*'],
    ['*:*', '*:*'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['api。example。com', 'api.example.com'],
    ['my_host.example.com', 'my_host.example.com'],
    ['localhost', 'localhost'],
    ['http://localhost:*', 'http://localhost:*'],
    ['redis', 'redis'],
    ['data:8080', 'data:8080'],
    ['file:*/x/', 'file:*/x/'],
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:8080', '203.0.113.7:8080'],
    ['203.0.113.7/32', '203.0.113.7'],
    ['0x7f.1', '127.0.0.1'],
    ['2130706433', '127.0.0.1'],
    ['010.0.0.1', '8.0.0.1'],
    ['203.0.113.0/24', '203.0.113.0/24'],
    ['203.0.113.0/24:8080', '203.0.113.0/24:8080'],
    ['203.0.113.0/24:*', '203.0.113.0/24:*'],
    ['203.0.113.7/v1/', '203.0.113.7/v1/'],
    ['https://203.0.113.0/24', 'https://203.0.113.0/24'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['[2001:DB8:0:0::1]:8443', '[2001:db8::1]:8443'],
    ['[2001:db8::]/32', '[2001:db8::]/32'],
    ['[::ffff:203.0.113.7]', '203.0.113.7'],
    ['postgres://db.example.com', 'postgres://db.example.com'],
    ['postgres://DB.example.com:5432', 'postgres://db.example.com'],
    ['postgres://db.example.com:6543/app', 'postgres://db.example.com:6543/app'],
    ['redis://0x7f.1', 'redis://127.0.0.1'],
    ['mqtt://broker.example.com:1883', 'mqtt://broker.example.com'],
    ['smtp://mail.example.com:587', 'smtp://mail.example.com:587'],
    ['ssh://git.example.com', 'ssh://git.example.com'],
    ['tcp://collector.example.com:9000', 'tcp://collector.example.com:9000'],
    ['udp://collector.example.com:8125', 'udp://collector.example.com:8125'],
    ['dns://203.0.113.53', 'dns://203.0.113.53'],
    ['stun://stun.example.com:3478', 'stun://stun.example.com'],
    ['env:API_URL', 'env:API_URL'],
    ['config:api.base-url', 'config:api.base-url'],
    ['unknown', 'unknown'],
    ['unknown:443', 'unknown:443'],
    ['*.internal', '*.internal'],
    ['*.svc.cluster.local', '*.svc.cluster.local'],
    ['*.bucket.s3.amazonaws.com', '*.bucket.s3.amazonaws.com'],
    ['mine.vercel.app', 'mine.vercel.app'],
    ['*.mine.vercel.app', '*.mine.vercel.app'],
    ['co.uk', 'co.uk'],
  ])('%s is %s', (text, canonical) => {
    expect(parsePattern(text).text).toBe(canonical);
    expect(parsePattern(canonical).text).toBe(canonical);
  });
});

describe('what is no pattern, and what to write instead', () => {
  it.each([
    ['', 'Write a host'],
    [' api.example.com', 'Write it without'],
    ['api.example.com\u200b', 'invisible'],
    ['api.exa mple.com', 'Write it without'],
    ['api.example.com\\v1', 'Write "/"'],
    ['*.co.uk', '"*.yours.co.uk"'],
    ['*.com', '"*.yours.com"'],
    ['*.vercel.app', '"*.yours.vercel.app"'],
    ['https://*.s3.amazonaws.com', '"*.yours.s3.amazonaws.com"'],
    ['*.github.io', 'strangers'],
    ['*.kawasaki.jp', 'strangers'],
    ['*.anything', 'strangers'],
    ['*.xn--p1ai', 'strangers'],
    ['*.VERCEL.app.', 'strangers'],
    ['api.*.example.com', 'write "*.example.com"'],
    ['api-*.example.com', 'write "*.example.com"'],
    ['*api.example.com', 'write "*.example.com"'],
    ['*.*.example.com', 'write "*.example.com"'],
    ['example.*', 'write "*.example.com"'],
    ['**', 'star inside'],
    ['﹡.example.com', 'no valid host'],
    ['%2a.example.com', 'no valid host'],
    ['*.203.0.113.7', 'Write a range'],
    ['api.example.com/*', 'write "api.example.com/"'],
    ['https://api.example.com/v1/*/x', 'write "https://api.example.com/v1/"'],
    ['https://api.example.com/v1*', 'write "https://api.example.com/"'],
    ['https://api.example.com/../x', 'Write the path that is meant'],
    ['https://api.example.com/v1/%2E%2e', 'Write the path that is meant'],
    ['https://api.example.com/v1/./x', 'Write the path that is meant'],
    ['https://api.example.com/?a=1', '"https://api.example.com/"'],
    ['https://api.example.com?a=1', '"https://api.example.com"'],
    ['https://api.example.com/#top', '"https://api.example.com/"'],
    ['https://me@api.example.com', 'Write the host alone'],
    ['https://me:secret@api.example.com/', 'Write the host alone'],
    ['https://', 'no host'],
    ['/v1/', 'no host'],
    ['//api.example.com', 'no host'],
    ['https:api.example.com', '"https://api.example.com"'],
    ['https:/api.example.com', '"https://api.example.com"'],
    ['stun:stun.example.com:3478', '"stun://stun.example.com:3478"'],
    ['mailto:me@example.com', 'user info'],
    ['javascript:alert', 'Remove the entry'],
    ['file:/etc/passwd', 'Remove the entry'],
    ['data:text/plain,x', 'Remove the entry'],
    ['file:///etc/passwd', 'Remove the entry'],
    ['api.example.com:', 'Write a port'],
    ['api.example.com:0', '1 to 65535'],
    ['api.example.com:65536', '1 to 65535'],
    ['api.example.com:080', '1 to 65535'],
    ['api.example.com:80*', '1 to 65535'],
    ['api.example.com:http', '1 to 65535'],
    ['env:http:x', 'environment variable'],
    ['https://api.example.com:http', '1 to 65535'],
    ['api..example.com', 'no valid host'],
    ['.example.com', 'no valid host'],
    ['api.example.com..', 'no valid host'],
    ['*.', 'no valid host'],
    ['{region}.example.com', 'no valid host'],
    ['${HOST}.example.com', 'no valid host'],
    ['xn--a', 'no valid host'],
    ['1.2.3.4.5', 'no valid host'],
    ['256.1.1.1', 'no valid host'],
    ['203.0.113.7/24', 'Write "203.0.113.0/24"'],
    ['203.0.113.0/33', 'at most "/32"'],
    ['203.0.113.0:80/24', 'Write "203.0.113.0/24:80"'],
    ['[2001:db8::1]/32', 'Write "[2001:db8::]/32"'],
    ['2001:db8::1', 'Write "[2001:db8::1]"'],
    ['fe80::1', 'Write "[fe80::1]"'],
    ['[2001:db8::1', 'no valid host'],
    ['[2001:db8::zz]', 'no valid host'],
    ['env:', 'Write "env:API_URL"'],
    ['env:API-URL', 'Write "env:API_URL"'],
    ['env:API_*', 'Write "env:API_URL"'],
    ['env:*', 'Write "env:API_URL"'],
    ['env:8080', '"https://env:8080"'],
    ['config:', 'Write "config:api.url"'],
    ['config:a..b', 'Write "config:api.url"'],
  ])('%s', (text, advice) => {
    expect(() => parsePattern(text)).toThrow(PatternError);
    expect(() => parsePattern(text)).toThrow(advice);
  });

  it.each([
    ['a long label', `${'a'.repeat(64)}.example.com`, 'no valid host'],
    ['a long name', `${'a.'.repeat(130)}com`, 'no valid host'],
    ['a long text', 'a'.repeat(3000), 'longer than'],
  ])('%s', (_, text, advice) => {
    expect(() => parsePattern(text)).toThrow(advice);
  });

  it('says it on one bounded line, in at most two sentences', () => {
    for (const text of ['a\u202Eb\nc', `*.${'x'.repeat(1000)}!`, '\u0000', 'é*'.repeat(500)]) {
      let message = '';
      try {
        parsePattern(text);
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).toMatch(/^[\x20-\x7E…é]{10,400}\.$/);
    }
  });
});

describe('what a pattern covers', () => {
  it.each<[pattern: string, covered: string[], not: string[]]>([
    ['api.test', ['https://api.test', 'https://api.test/', 'wss://api.test/x', 'https://api.test:443/v1?q=1#top', 'https://API.test./', 'https://me:pw@api.test/'],
      ['http://api.test', 'ws://api.test', 'https://api.test:8443', 'https://x.api.test', 'https://api.test.example.com', 'https://xapi.test', 'ftp://api.test', 'https://example.com/@api.test', 'https://api.test@example.com/', 'https://example.com\\@api.test']],
    ['https://api.test', ['https://api.test/x', 'HTTPS://api.test', 'https:\\\\api.test\\x', 'https:/api.test', 'https:api.test'], ['wss://api.test', 'http://api.test']],
    ['http://api.test', ['http://api.test', 'http://api.test:80'], ['https://api.test', 'http://api.test:443']],
    ['*.api.test', ['https://a.api.test', 'https://a.b.api.test', 'https://*.api.test', 'https://a-*.api.test', 'https://*-a.api.test/x', 'https://*.*.api.test', 'https://*.b.api.test'],
      ['https://api.test', 'https://*api.test', 'https://a.api.test.example.com', 'https://xapi.test', 'https://*', 'https://*.test', 'https://a.api.*', 'https://a.api.test*']],
    ['a.api.test', ['https://a.api.test'], ['https://*.api.test', 'https://*a.api.test', 'https://b.api.test']],
    ['*', ['https://example.com', 'https://*', 'https://*.api.test/x', 'wss://a.*', 'https://localhost'], ['http://example.com', 'https://example.com:8443', 'https://203.0.113.7', 'https://[2001:db8::1]']],
    ['*:*', ['https://example.com:8443', 'https://example.com:*'], ['http://example.com']],
    ['api.test:*', ['https://api.test', 'https://api.test:8443', 'https://api.test:*/x', 'https://api.test:80*', 'wss://api.test:1'], ['https://x.test:8443']],
    ['api.test:8443', ['https://api.test:8443/x'], ['https://api.test', 'https://api.test:*', 'https://api.test:443']],
    ['https://api.test/v1/', ['https://api.test/v1/', 'https://api.test/v1/x', 'https://api.test/v1/*', 'https://api.test/v1/x*/y', 'https://api.test/x/../v1/y', 'https://api.test/v1/../v1/x', 'https://api.test/v1/*?q=*'],
      ['https://api.test', 'https://api.test/v1', 'https://api.test/v10/x', 'https://api.test/*', 'https://api.test/v1*', 'https://api.test/v1/../x', 'https://api.test/v1/%2e%2E/x', 'https://api.test/v1/*/../../x', 'https://api.test/v1/..*', 'https://api.test/V1/x', 'https://api.test/v1\\..\\..\\x']],
    ['https://api.test/v1', ['https://api.test/v1', 'https://api.test/v1?x=*', 'https://api.test/v1#*', 'https://api.test/./v1'], ['https://api.test/v1/', 'https://api.test/v1*', 'https://api.test/*', 'https://api.test/v12']],
    ['https://api.test', ['https://api.test/*', 'https://api.test?*', 'https://api.test/a/*/../../../b'], ['https://api.test*', '*://api.test', '*//api.test', 'http*://api.test']],
    ['203.0.113.7', ['https://203.0.113.7', 'https://0xcb.0.0x7107', 'https://3405803783', 'https://[::ffff:203.0.113.7]', 'https://203.0.113.7./x'], ['https://203.0.113.8', 'https://203.0.113.*', 'https://203.0.113.7.example.com']],
    ['203.0.113.0/24', ['https://203.0.113.0', 'https://203.0.113.255/x'], ['https://203.0.112.255', 'https://203.0.114.0', 'https://203.0.113.7:8080', 'https://[2001:db8::1]', 'https://203.0.113.*']],
    ['203.0.113.128/25', ['https://203.0.113.128', 'https://203.0.113.255'], ['https://203.0.113.127']],
    ['http://[2001:db8::]/32', ['http://[2001:db8::1]', 'http://[2001:db8:ffff::]:80/x'], ['http://[2001:db9::1]', 'http://203.0.113.7']],
    ['bücher.example', ['https://bücher.example', 'https://xn--bcher-kva.example', 'https://BÜCHER.example'], ['https://bucher.example', 'https://*bücher.example']],
    ['*.bücher.example', ['https://x.xn--bcher-kva.example', 'https://*.bücher.example', 'https://*。bücher.example'], ['https://*bücher.example']],
    ['postgres://db.test', ['postgres://db.test/app', 'postgres://u:p@DB.test:5432/app'], ['postgres://db.test:6543', 'https://db.test', 'postgresql://db.test']],
    ['tcp://c.test:9000', ['tcp://c.test:9000'], ['tcp://c.test', 'tcp://c.test:9001', 'udp://c.test:9000']],
    ['tcp://c.test', ['tcp://c.test', 'tcp://c.test:9001', 'tcp://c.test:*'], ['tls://c.test']],
    ['stun://s.test', ['stun:s.test', 'stun:s.test:3478', 'stun://s.test'], ['stun:s.test:19302', 'stuns:s.test']],
    ['stun://203.0.113.7', ['stun:203.0.113.7:3478'], ['stun:203.0.113.8:3478']],
    ['smtp://m.test', ['smtp://m.test:25', 'smtp://m.test:587'], ['smtps://m.test:465']],
    ['localhost', ['https://localhost', '//localhost/x', 'localhost:443'], ['localhost:8080', 'http://localhost']],
  ])('%s', (text, covered, not) => {
    const pattern = parsePattern(text);
    for (const url of covered) expect.soft(covers(pattern, to(url)), url).toBe(true);
    for (const url of not) expect.soft(covers(pattern, to(url)), url).toBe(false);
  });

  it('leaves a hole that follows the host to the folding, which says where the host ends', () => {
    const pattern = parsePattern('https://api.test');
    expect(covers(pattern, to('https://api.test*', 'api.test'))).toBe(true);
    expect(covers(pattern, to('https://api.test*', 'api.test*'))).toBe(false);
    expect(covers(parsePattern('https://api.test/v1/'), to('https://api.test*', 'api.test'))).toBe(false);
    expect(covers(parsePattern('https://api.test:8443'), to('https://api.test:8443*', 'api.test'))).toBe(true);
  });

  it('trusts a hole below a covered prefix to stay there', () => {
    expect(covers(parsePattern('https://api.test/v1/'), to('https://api.test/v1/*'))).toBe(true);
    expect(covers(parsePattern('https://api.test/v1/'), to('https://api.test/v1/*/../*'))).toBe(false);
  });

  it('answers for destinations without an address', () => {
    const unknown = parsePattern('unknown');
    expect(covers(unknown, { kind: 'unknown' })).toBe(true);
    expect(covers(unknown, { kind: 'caller', name: 'url' })).toBe(true);
    expect(covers(unknown, to('https://unknown'))).toBe(false);
    expect(covers(parsePattern('*'), { kind: 'unknown' })).toBe(false);
    expect(covers(parsePattern('*'), { kind: 'relative', url: '/x' })).toBe(false);
    expect(covers(parsePattern('env:API_URL'), { kind: 'configured', name: 'env:API_URL' })).toBe(true);
    expect(covers(parsePattern('env:API_URL'), { kind: 'configured', name: 'env:api_url' })).toBe(false);
    expect(covers(parsePattern('config:api.url'), { kind: 'configured', name: 'env:API_URL' })).toBe(false);
    expect(covers(unknown, { kind: 'configured', name: 'unknown' })).toBe(false);
  });
});

describe('which pattern is broader', () => {
  it.each<[string, string]>([
    ['*.example.com', 'a.example.com'],
    ['*.example.com', '*.a.example.com'],
    ['*', '*.example.com'],
    ['a.example.com', 'https://a.example.com'],
    ['a.example.com:*', 'a.example.com'],
    ['a.example.com', 'a.example.com/v1/'],
    ['a.example.com/v1/', 'a.example.com/v1/x'],
    ['a.example.com/v1/', 'wss://a.example.com/v1/x/'],
    ['203.0.113.0/24', '203.0.113.7'],
    ['203.0.113.0/24', '203.0.113.128/25'],
  ])('%s, not %s', (broad, narrow) => {
    const [a, b] = [parsePattern(broad), parsePattern(narrow)];
    expect(isBroader(a, b)).toBe(true);
    expect(isBroader(b, a)).toBe(false);
    expect(isBroader(a, a)).toBe(false);
    expect(includes(a, a)).toBe(true);
    expect(overlaps(b, a)).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['a.example.com', 'b.example.com', false],
    ['*.example.com', 'example.com', false],
    ['https://*.example.com', 'a.example.com', true],
    ['http://a.example.com', 'a.example.com', false],
    ['a.example.com/v1', 'a.example.com/v1/', false],
    ['a.example.com:*/v1/', 'a.example.com', true],
    ['*.example.com/v1/', 'a.example.com', true],
    ['*', '203.0.113.7', false],
    ['env:A', 'env:B', false],
  ])('neither %s nor %s (overlap: %s)', (one, other, overlap) => {
    const [a, b] = [parsePattern(one), parsePattern(other)];
    expect(isBroader(a, b)).toBe(false);
    expect(isBroader(b, a)).toBe(false);
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
  });
});
