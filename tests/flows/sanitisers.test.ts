import { describe, expect, it } from 'vitest';
import type { PackageModel } from '../../src/catalogue/types.ts';
import { analysed } from '../analysis/subject.ts';

/** Rows as users hand them over, for what their own packages take out of what they are given. */
const models: readonly PackageModel[] = [{
  package: 'own-privacy', docs: 'https://privacy.example.com',
  types: [{ name: 'Shape', from: ['shape()'], shape: { at: '0', how: 'own' } }],
  sanitisers: [
    { path: 'hideMail()', removes: ['user.contact.email'] },
    { path: 'only()', removes: [], named: 'kept' },
    { path: 'Shape#apply()', removes: [], shaped: { of: '0', member: 'rest' } },
  ],
}];

const sent = (body: string, given: readonly PackageModel[]): string[] => {
  const code = `import { hideMail, only, shape } from 'own-privacy'; export const f = (user) => fetch('https://api.example.com', { method: 'POST', body: ${body} });`;
  return analysed(code, '/p/file.ts', { models: given }).egress.flatMap(({ data }) => data.map(({ source }) => source)).sort();
};

describe('sanitisers of users', () => {
  const both = '{ email: user.email, phoneNumber: user.phoneNumber }';
  it.each([
    [`hideMail(user.email + user.phoneNumber)`, ['phoneNumber']],
    [`hideMail(user.email) + user.phoneNumber`, ['phoneNumber']],
    [`only(${both}, ['email'])`, ['email']],
    [`shape({ email: true }).apply(${both}).rest`, ['email']],
    [`shape({ plan: true }).apply(${both}).rest`, []],
  ])('%s', (body, left) => {
    expect([...new Set(sent(body, models))]).toEqual(left);
    expect(sent(body, []).length).toBeGreaterThan(left.length);
  });
});
