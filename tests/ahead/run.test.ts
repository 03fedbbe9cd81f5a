import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ahead/answers.ts';
import { newAhead, type Ahead, type Order, type Worker } from '../../src/ahead/run.ts';
import { textDigest } from '../../src/project/searching/entries.ts';
import type { Reported } from '../../src/reported.ts';

const rule = 'no-undeclared-egress';
const found: readonly Reported[] = [{ place: { line: 1, column: 1, endLine: 1, endColumn: 2 }, messageId: 'undeclared', data: {} }];
const many = 16;
const none = {};

interface Context { filename: string; physicalFilename: string; settings: Record<string, unknown>; sourceCode: { text: string }; cwd: string }

/** A run with a clock and a thread of its own: what the thread answers is what is put into `coming`. */
function host({ can = true } = {}): {
  readonly ahead: Ahead; readonly orders: Order[]; readonly moves: string[]; readonly coming: Answer[]; readonly ended: () => number;
  readonly state: { at: number; atWork: boolean };
  lint(name: string, more?: Partial<Context> & { readonly options?: object }): readonly Reported[] | undefined;
  warm(): void;
} {
  const state = { at: 1000, atWork: true };
  const orders: Order[] = [], moves: string[] = [], coming: Answer[] = [];
  let ended = 0;
  const worker: Worker = {
    get isAtWork() { return state.atWork; },
    take: () => coming.splice(0), pace() {}, move: ({ file }) => { moves.push(file); }, end() { ended++; },
  };
  const ahead = newAhead({ now: () => state.at, start(order) { orders.push(order); return can ? worker : undefined; } });
  const lint = (name: string, { options, ...more }: Partial<Context> & { readonly options?: object } = {}): readonly Reported[] | undefined => {
    const filename = `/project/${name}`;
    return ahead.said({ filename, physicalFilename: filename, settings: none, sourceCode: { text: name }, cwd: '/project', ...more }, rule, options);
  };
  return { ahead, orders, moves, coming, state, lint, ended: () => ended, warm() { for (let i = 0; i < many; i++) lint(`warm${i}.ts`); } };
}

const answer = (name: string, more: Partial<Answer> = {}): Answer => ({ file: `/project/${name}`, digest: textDigest(name), at: 1000, said: new Map([[rule, found]]), ...more });

describe('a thread is started', () => {
  it('for a run over many files, and told what is asked', () => {
    const { lint, orders } = host();
    for (let i = 1; i < many; i++) expect(lint(`a${i}.ts`)).toBeUndefined();
    expect(orders).toEqual([]);
    lint('b.mts', { options: { also: true } });
    expect(orders).toEqual([{
      settings: expect.anything(), root: '/project', place: { file: '/project/b.mts', endings: ['.ts', '.mts'] },
      asked: [{ key: rule, rule, options: undefined }],
    }]);
  });
  it('not where one file is linted again and again', () => {
    const { lint, orders } = host();
    for (let i = 0; i < 5 * many; i++) lint('a.ts', { sourceCode: { text: `${i}` } });
    expect(orders).toEqual([]);
  });
  it('not where the run pauses between files', () => {
    const { lint, orders, state } = host();
    for (let i = 0; i < 5 * many; i++) { state.at += i % 8 === 0 ? 1001 : 10; lint(`a${i}.ts`); }
    expect(orders).toEqual([]);
  });
  it('not for texts that are no files, and blocks of other files', () => {
    const { lint, orders } = host();
    for (let i = 0; i < 2 * many; i++) { lint('', { filename: `a${i}.ts`, physicalFilename: `a${i}.ts` }); lint(`page${i}.md/0.ts`, { physicalFilename: `/project/page${i}.md` }); }
    expect(orders).toEqual([]);
  });
  it('once, where it cannot be', () => {
    const { lint, orders } = host({ can: false });
    for (let i = 0; i < 5 * many; i++) lint(`a${i}.ts`);
    expect(orders).toHaveLength(1);
  });
  it('anew only where so many files in a row were not answered, and never again where the one before was hardly used', () => {
    const { lint, orders, state, coming, warm } = host();
    warm();
    state.atWork = false;
    for (let i = 0; i < 3 * many; i++) { coming.push(answer(`a${i}.ts`)); lint(`a${i}.ts`); if (i % 4 === 0) lint(`b${i}.ts`); }
    expect(orders).toHaveLength(1);
    for (let i = 0; i < many; i++) lint(`c${i}.ts`);
    expect(orders).toHaveLength(2);
    for (let i = 0; i < 5 * many; i++) lint(`d${i}.ts`);
    expect(orders).toHaveLength(2);
  });
});

describe('what it answers', () => {
  it('is taken over', () => {
    const { lint, coming, warm } = host();
    warm();
    coming.push(answer('a.ts'), answer('b.ts', { said: undefined }));
    expect(lint('a.ts')).toBe(found);
    expect(lint('b.ts')).toEqual([]);
    expect(lint('c.ts')).toBeUndefined();
  });
  it('is taken over once: who lints a file again has it analysed', () => {
    const { lint, coming, warm, ended } = host();
    warm();
    coming.push(answer('a.ts'), answer('b.ts'));
    expect(lint('a.ts')).toBe(found);
    expect(lint('c.ts')).toBeUndefined();
    expect(lint('a.ts')).toBeUndefined();
    expect(lint('b.ts')).toBeUndefined();
    expect(ended()).toBe(1);
  });
  it('is taken over also where files are fixed, and linted again at once', () => {
    const { lint, coming, warm, ended } = host();
    warm();
    coming.push(answer('a.ts'), answer('b.ts'));
    expect(lint('a.ts')).toBe(found);
    expect(lint('a.ts', { sourceCode: { text: 'fixed' } })).toBeUndefined();
    expect(lint('b.ts')).toBe(found);
    expect(ended()).toBe(0);
  });
  it('holds for every rule that asks of the same source', () => {
    const { ahead, coming, warm } = host();
    warm();
    coming.push(answer('a.ts', { said: new Map([[rule, found], ['other', []]]) }));
    const context = { filename: '/project/a.ts', physicalFilename: '/project/a.ts', settings: none, sourceCode: { text: 'a.ts' } };
    expect(ahead.said(context, rule, undefined)).toBe(found);
    expect(ahead.said(context, 'other', undefined)).toEqual([]);
    expect(ahead.said(context, 'unasked', undefined)).toBeUndefined();
  });
  it('is told apart where a host has one source code for all files', () => {
    const { ahead, coming, warm } = host();
    warm();
    coming.push(answer('a.ts', { said: new Map([[rule, found]]) }), answer('b.ts', { said: new Map([['other', []]]) }));
    const sourceCode = { text: 'a.ts' };
    const ask = (name: string, asked: string): readonly Reported[] | undefined => {
      sourceCode.text = name;
      return ahead.said({ filename: `/project/${name}`, physicalFilename: `/project/${name}`, settings: none, sourceCode }, asked, undefined);
    };
    expect(ask('a.ts', rule)).toBe(found);
    expect(ask('b.ts', 'other')).toEqual([]);
  });
  it('counts for its text alone', () => {
    const { lint, coming, warm } = host();
    warm();
    coming.push(answer('a.ts'));
    expect(lint('a.ts', { sourceCode: { text: 'edited' } })).toBeUndefined();
  });
  it('counts for its settings alone', () => {
    const { lint, coming, warm } = host();
    warm();
    coming.push(answer('a.ts'), answer('b.ts'));
    expect(lint('a.ts', { settings: { egress: { maxHops: 1 } } })).toBeUndefined();
    expect(lint('b.ts', { settings: { egress: {} } })).toBe(found);
  });
  it('counts for its options alone', () => {
    const { lint, coming, warm } = host();
    warm();
    coming.push(answer('a.ts'));
    expect(lint('a.ts', { options: { also: ['x'] } })).toBeUndefined();
  });
  it('counts no longer after a pause, or when it is old', () => {
    const { lint, coming, warm, state, ended } = host();
    warm();
    coming.push(answer('a.ts'), answer('b.ts'));
    for (let i = 0; i < 40; i++) { state.at += 900; lint(`between${i}.ts`); }
    expect(lint('a.ts')).toBeUndefined();
    expect(ended()).toBe(0);
    state.at += 1001;
    expect(lint('b.ts')).toBeUndefined();
    expect(ended()).toBe(1);
  });
  it('counts under types only where nothing is mentioned: they tell more than texts do', () => {
    const { lint, coming, warm } = host();
    warm();
    coming.push(answer('a.ts'), answer('b.ts', { said: undefined }));
    const typed = (text: string): { text: string } => ({ text, parserServices: { getTypeAtLocation() {} }, getNodeByRangeIndex() {} }) as { text: string };
    expect(lint('a.ts', { sourceCode: typed('a.ts') })).toBeUndefined();
    expect(lint('b.ts', { sourceCode: typed('b.ts') })).toEqual([]);
  });
});

it('the thread is told where the run is, and not for each file', () => {
  const { lint, moves, warm, state } = host();
  warm();
  for (let i = 0; i < 10; i++) { state.at += 30; lint(`a${i}.ts`); }
  expect(moves).toEqual(['/project/a3.ts', '/project/a7.ts']);
});
