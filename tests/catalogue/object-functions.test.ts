import { describe, expect, it } from 'vitest';
import { objectFunctions } from '../../src/catalogue/object-functions.ts';
import { foldedFunctions } from '../../src/catalogue/folded-functions.ts';
import { callers } from '../../src/catalogue/callers.ts';
import { objectFunction } from '../../src/matching/object-functions.ts';
import { callerNamed } from '../../src/matching/callers.ts';

const listed = (x: string | readonly string[]): readonly string[] => (typeof x === 'string' ? [x] : x);

describe('functions on objects, and functions that call what they are given', () => {
  it('name no function twice', () => {
    const names = objectFunctions.flatMap((row) => listed(row.package).flatMap((pkg) => listed(row.name).map((name) => `${pkg} ${name}`)));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(new Set(callers.map(({ package: pkg, name }) => `${pkg} ${name}`)).size).toBe(callers.length);
  });

  it('say where they are described', () => {
    expect([...objectFunctions, ...callers, ...foldedFunctions].filter(({ docs }) => !docs.startsWith('https://'))).toEqual([]);
  });

  it('are found by their names, and nothing else is', () => {
    expect(objectFunction('lodash', 'defaults')).toMatchObject({ does: 'defaults' });
    expect(objectFunction('lodash', 'default.merge')).toMatchObject({ does: 'merge', deep: true });
    expect(objectFunction('deepmerge', 'default')).toMatchObject({ does: 'merge', deep: true });
    expect(objectFunction('deepmerge', 'default.all')).toMatchObject({ does: 'merge', list: true });
    expect(objectFunction('lodash', 'map')).toBeUndefined();
    expect(callerNamed('setTimeout')?.rest).toBe(2);
    expect(callerNamed('clearTimeout')).toBeUndefined();
    expect(callerNamed('default', 'swr')?.callback).toBe(1);
    expect(callerNamed('setTimeout', 'swr')).toBeUndefined();
  });
});
