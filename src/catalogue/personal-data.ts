import contact from './personal-data/contact.ts';
import content from './personal-data/content.ts';
import device from './personal-data/device.ts';
import finance from './personal-data/finance.ts';
import government from './personal-data/government.ts';
import health from './personal-data/health.ts';
import identity from './personal-data/identity.ts';
import type { PersonalDataModel } from './personal-data/types.ts';

export type { NameNoise, PersonalDataModel } from './personal-data/types.ts';
export { default as noise } from './personal-data/noise.ts';

export default [
  ...contact,
  ...content,
  ...device,
  ...finance,
  ...government,
  ...health,
  ...identity,
] satisfies readonly PersonalDataModel[];
