import { describe, expect, it } from 'vitest';
import { pageSettings } from '../../src/catalogue/endpoint-words.ts';
import page from '../../src/catalogue/platform/page-environment.ts';

describe('the settings that are written into a page', () => {
  it('are those that rows read from the window, so that what code writes there itself is seen', () => {
    const read = page.configured.flatMap(({ path }) => path.replace(/\.\*$/, '').split('|'));
    expect([...pageSettings].sort()).toEqual(read.sort());
  });
});
