import { describe, expect, it } from 'vitest';
import { affectedBy, namesThatStay } from '../../src/cli/judging/affected.ts';
import type { Imports } from '../../src/cli/judging/judge.ts';

/** A barrel, what stands behind it, and who imports it: by one name, by another, by all. */
const imports = new Map<string, Imports>([
  ['barrel.ts', [['./one.ts', 'one.ts', ['one']], ['./two.ts', 'two.ts', ['two']]]],
  ['one.ts', []], ['two.ts', []],
  ['of-one.ts', [['./barrel.ts', 'barrel.ts', ['one']]]],
  ['of-two.ts', [['./barrel.ts', 'barrel.ts', ['two']]]],
  ['of-all.ts', [['./barrel.ts', 'barrel.ts', ['*']]]],
  ['above.ts', [['./of-two.ts', 'of-two.ts', ['use']]]],
]);
const barrel = "export { one } from './one.ts';\nexport { two } from './two.ts';\n";

async function affected(after: string | undefined, changed: readonly string[] = ['barrel.ts'], deleted: readonly string[] = []): Promise<string[]> {
  const stay = await namesThatStay(changed, imports, (file) => Promise.resolve(file === 'barrel.ts' && after !== undefined ? [barrel, after] : undefined));
  return [...affectedBy(imports, changed, deleted, stay)].sort();
}

describe('what hangs on a barrel', () => {
  it('that hands on one name more are those that take all of it', async () => {
    expect(await affected(`${barrel}export { three } from './three.ts';\n`)).toEqual(['of-all.ts']);
  });

  it('that hands on another thing by a name are those that take that name, and what imports them', async () => {
    expect(await affected(barrel.replace('./two.ts', './deux.ts'))).toEqual(['above.ts', 'of-all.ts', 'of-two.ts']);
  });

  it('that is new, or not known, or behind which something changed, are all that import it', async () => {
    const all = ['above.ts', 'of-all.ts', 'of-one.ts', 'of-two.ts'];
    expect(await affected(undefined)).toEqual(all);
    expect(await affected(`${barrel}// more\n`, ['barrel.ts', 'one.ts'])).toEqual(['above.ts', 'barrel.ts', 'of-all.ts', 'of-one.ts', 'of-two.ts']);
    expect(await affected(undefined, [], ['one.ts'])).toEqual(['above.ts', 'barrel.ts', 'of-all.ts', 'of-one.ts', 'of-two.ts']);
  });
});
