import { describe, expect, it, onTestFinished } from 'vitest';
import { projectOf } from '../support/projects.ts';
import { analysed } from './records.ts';

/** What a file sends that takes a module of the project through a helper. */
function records(helper: string, taken: string): readonly string[] {
  const { folder, remove } = projectOf({
    'send.cjs': "Object.defineProperty(exports, '__esModule', { value: true });\nexports.default = (url) => fetch(url);\nexports.own = 1;",
    'main.cjs': `const take = ${helper};\n${taken}('https://out.example.com');`,
  });
  onTestFinished(remove);
  return analysed(folder, 'main.cjs').records;
}

describe('a helper that looks whether a module is one of ECMAScript', () => {
  it.each([
    ['(m) => m && m.__esModule ? m.default : m', "take(require('./send.cjs'))"],
    ['(m) => m && m.__esModule ? m : { default: m }', "take(require('./send.cjs')).default"],
  ])('gives what it says, the default or the whole: %s', (helper, taken) => {
    expect(records(helper, taken)).toEqual(['main.cjs:2 fetch fixed https://out.example.com via default send.cjs:2']);
  });

  it('gives nothing that it does not', () => {
    expect(records('(m) => m && m.__esModule ? m.own : m.own', "take(require('./send.cjs'))")).toEqual([]);
  });
});
