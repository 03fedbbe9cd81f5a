import { describe, expect, it } from 'vitest';
import { parseModule } from '../../src/project/parse.ts';

const many = 100_000;

describe('a long line of errors', () => {
  // Each would take minutes and more memory than there is: the parser quotes the line for each of them.
  it.each([
    ['export', 'export '.repeat(many)], ['return', 'return;'.repeat(many)], ['new.target', 'new.target;'.repeat(many)], ['a word of escapes', '\\'.repeat(many)],
    ['behind what is right', `${'a(1);'.repeat(many)}${'return;'.repeat(many)}`], ['behind a regular expression', `/[/(,;]/;${'return;'.repeat(many)}`], ['behind a template', `\`;,{(\`;${'return;'.repeat(many)}`],
  ])('is refused before it is parsed: %s', (_, text) => {
    expect(parseModule('a.ts', text).problem).toEqual({ line: 1, message: 'has more errors than can be named' });
  }, 60_000);

  it.each([
    ['of calls', 'fetch("a");'.repeat(many)], ['with what may be mistaken for a place to break it', 'a(`x; ${b}, {y`,/[(,;]/,";,{(");'.repeat(many / 4)], ['with a few errors', `return;${'a(1);'.repeat(many)}return;`],
    ['of one text', `const a = '${'x'.repeat(3_000_000)}'; return; return;`], ['of one word', `const ${'x'.repeat(many)} = 1;`], ['of one comment', `a(); /* ${'x '.repeat(many)} */ return; // ${'y '.repeat(many)}`],
  ])('is no other long line: %s', (_, text) => {
    expect(parseModule('a.ts', text).problem).toBeUndefined();
  }, 60_000);

  it('is no file of many short ones', () => {
    expect(parseModule('a.ts', 'return;\n'.repeat(1000)).problem).toBeUndefined();
  });
});
