import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/matching/tokens.ts';

describe('tokensOf', () => {
  it.each([
    ['', ''],
    ['user', 'user'],
    ['userEmail', 'user email'],
    ['UserEmail', 'user email'],
    ['user_email', 'user email'],
    ['user-email', 'user email'],
    ['USER_EMAIL', 'user email'],
    ['__userEmail$', 'user email'],
    ['userEMail', 'user e mail'],
    ['userID', 'user id'],
    ['userIDs', 'user ids'],
    ['SSNs', 'ssns'],
    ['IDsOfUsers', 'ids of users'],
    ['IPAddress', 'ip address'],
    ['parseHTTPResponse', 'parse http response'],
    ['addressLine1', 'address line 1'],
    ['sha256Hash', 'sha 256 hash'],
    ['oauth2Token', 'oauth 2 token'],
    ['ÉtatCivil', 'état civil'],
    ['user.name', 'user name'],
    ['#private', 'private'],
    ['手机号', '手机号'],
    ['user手机号Text', 'user 手机号 text'],
    ['IP地址', 'ip 地址'],
    ['رقم_الجوال', 'رقم الجوال'],
    ['phoneرقم', 'phone رقم'],
    ['e\u200Dmail', 'email'],
  ])('%j', (identifier, tokens) => {
    expect(tokensOf(identifier).join(' ')).toBe(tokens);
  });

  const word = fc.stringMatching(/^[a-z]{2,8}$/);

  it('reads one name in every case style', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const pascal = words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
        for (const name of [words.join('_'), words.join('-'), words.join('_').toUpperCase(), pascal, pascal.charAt(0).toLowerCase() + pascal.slice(1)]) {
          expect(tokensOf(name)).toEqual(words);
        }
      }),
    );
  });

  it('loses no letter or digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (name) => {
        expect(tokensOf(name).join('')).toBe(name.replace(/[^A-Za-z0-9]/g, '').toLowerCase());
      }),
    );
  });

  it('gives tokens that are tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const token of tokensOf(name)) expect(token).not.toBe('');
      }),
    );
  });

  it.each(['A', 'a', 'Aa', '手', 'ر', '1', '_', 'A\u0301'])('is linear on %j', (unit) => {
    // The best of several: what else the machine does only ever adds time.
    const time = (length: number): number => {
      const text = unit.repeat(length);
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const start = performance.now();
        tokensOf(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(5_000);
    // Ten times the text costs ten times as much; were it quadratic, a hundred times, however often it is tried.
    const ratios = Array.from({ length: 3 }, () => time(200_000) / Math.max(time(20_000), 0.3));
    expect(Math.min(...ratios)).toBeLessThan(50);
  });
});
