import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import models from '../../src/catalogue/personal-data.ts';
import { compileNames, personalDataOf } from '../../src/matching/names.ts';
import { none, strong, weak } from './names.cases.ts';

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

describe('personalDataOf', () => {
  it.each(Object.entries(strong).flatMap(([category, names]) => split(names).map((name) => [name, category] as const)))('%s is %s', (name, category) => {
    expect(personalDataOf(name)).toMatchObject({ category, weak: false });
  });

  it.each(split(weak))('%s needs company', (name) => {
    expect(personalDataOf(name)).toMatchObject({ weak: true });
  });

  it.each(split(none))('%s is no datum', (name) => {
    expect(personalDataOf(name)).toBeUndefined();
  });

  it('knows every word of the catalogue, in every spelling', () => {
    for (const model of models) {
      for (const word of model.words) {
        const [first = '', ...rest] = word;
        const spellings = [word.join('_'), word.join('-'), word.join(' '), word.join('_').toUpperCase(), first + rest.map(capitalised).join(''), word.map(capitalised).join('')];
        for (const name of spellings) {
          // Single letters run together in Pascal case (`EMail` is one word with its acronym).
          if (word.some((token) => token.length === 1) && /^[A-Z]/.test(name)) continue;
          expect([name, personalDataOf(name)?.category]).toEqual([name, model.category]);
        }
      }
      for (const word of model.weak ?? []) expect([word, personalDataOf(word.join('_'))]).toEqual([word, { category: model.category, label: model.label, weak: true }]);
      for (const word of model.script ?? []) expect([word, personalDataOf(word)?.category]).toEqual([word, model.category]);
    }
  });

  it('takes words written together, and prefers the longest', () => {
    expect(personalDataOf('userfirstname')).toBeUndefined();
    expect(personalDataOf('user_firstname')).toMatchObject({ category: 'user.name.first' });
    expect(personalDataOf('ipAddress')).toMatchObject({ category: 'user.device.ip_address' });
    expect(personalDataOf('medicalRecordNumber')).toMatchObject({ category: 'user.health_and_medical.record_id' });
  });

  it('is switched off by noise around any datum', () => {
    const data = fc.constantFrom(...models.flatMap((model) => model.words.filter((word) => word.every((token) => token.length > 1))));
    fc.assert(
      fc.property(data, (word) => {
        const name = word.map(capitalised).join('');
        expect(personalDataOf(`is${name}Verified`)).toBeUndefined();
        expect(personalDataOf(`${name}Placeholder`)).toBeUndefined();
        expect(personalDataOf(`${name}Regex`)).toBeUndefined();
        expect(personalDataOf(`validate${name}`)).toBeUndefined();
      }),
    );
  });

  it('never throws, and gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(personalDataOf(name)).toEqual(personalDataOf(name));
      }),
    );
  });

  it('is extended by a user, whose words win', () => {
    const extended = compileNames([{ category: 'x.loyalty_tier', label: 'a loyalty tier', words: [['loyalty', 'tier'], ['nickname']], script: ['积分等级', 'فئة الولاء'] }]);
    expect(extended('loyaltyTier')).toEqual({ category: 'x.loyalty_tier', label: 'a loyalty tier', weak: false });
    expect(extended('用户积分等级')).toMatchObject({ category: 'x.loyalty_tier' });
    expect(extended('فئة_الولاء')).toMatchObject({ category: 'x.loyalty_tier' });
    expect(extended('nickname')).toMatchObject({ category: 'x.loyalty_tier' });
    expect(extended('email')).toMatchObject({ category: 'user.contact.email' });
    expect(personalDataOf('loyaltyTier')).toBeUndefined();
  });
});

function capitalised(token: string): string {
  return token.charAt(0).toUpperCase() + token.slice(1);
}
