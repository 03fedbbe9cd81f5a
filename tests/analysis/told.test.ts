import { describe, expect, it } from 'vitest';
import { analysed } from './subject.ts';

const said = (code: string): string => analysed(code).egress.map((e) => `${e.line} ${e.api}`).join(', ');

describe('a function that hands on the word which says what to do', () => {
  it.each([
    ["const tell = (what, id) => rdt(what, id);\ntell('init', 'a2_x');", "2 rdt"],
    ["const tell = (what, id) => rdt(what, id);\nconst again = (what, id) => tell(what, id);\nagain('init', 'a2_x');", "3 rdt"],
    ["const tell = (...given) => rdt(...given);\ntell('init', 'a2_x');", "2 rdt"],
    ["const tell = (what, id) => rdt(what, id);\ntell('debug', 'a2_x');", ''],
    ["const tell = (what, id) => log(what, id);\ntell('init', 'a2_x');", ''],
  ])('%s', (code, expected) => { expect(said(code)).toBe(expected); });
});
