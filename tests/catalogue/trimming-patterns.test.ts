import { expect, it } from 'vitest';
import { trimmingPatterns } from '../../src/catalogue/trimming-patterns.ts';
import { destinationsOf } from '../analysis/subject.ts';

it('has nothing twice', () => {
  expect(trimmingPatterns).toEqual([...new Set(trimmingPatterns)]);
});

it.each(trimmingPatterns)('%s takes off slashes and blanks, and leaves every host alone', (pattern) => {
  const expression = new RegExp(pattern);
  for (const host of ['api.example.com', 'localhost:3000', '203.0.113.7', '[::1]:80']) {
    expect(host.replace(expression, pattern.startsWith('(') ? '$1' : '')).toBe(host);
    expect(` /${host}/ `.replace(expression, '$1')).toContain(host);
  }
  const of = `fetch(('https://api.example.com/' + process.argv[2]).replace(new RegExp(${JSON.stringify(pattern)}, 'y'), (m) => m));`;
  expect(destinationsOf(of)).toMatch(/^fixed https:\/\/api\.example\.com\/\*/);
});
